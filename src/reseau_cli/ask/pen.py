"""What the conversation asks of whatever draws it: to say, to offer, to read; and the ways out."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from ..core.text.stems import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

Options: TypeAlias = "Sequence[tuple[Any, str]]"
"""What is offered: (value, label)."""


class Way(Enum):
    """A way out of a question that is not an answer, and the key that takes it; where one types, nothing is a skip."""

    SKIP = "0"
    WHY = "?"
    BACK = "<"
    SAVE = "!"
    NOW = "="
    ERASE = "-"


class Taken(Exception):  # noqa: N818  (a turn of the conversation, not an error)
    """The owner took a way out."""

    def __init__(self, way: Way) -> None:
        super().__init__(way)
        self.way = way


class Again(Exception):  # noqa: N818
    """The question on screen is to be asked once more."""


class Pen(Protocol):
    """What draws the conversation. A title's first line is the question, those after it help to answer."""

    def say(self, text: str, tone: str = "") -> None:
        """Show a paragraph; ``tone`` is "strong" or nothing."""

    def one(self, title: str, options: Options, ways: Options = (), default: Any = None) -> Any:
        """The value, or the way out, that the owner chose."""

    def several(
        self,
        title: str,
        options: Options,
        ways: Options = (),
        chosen: Sequence[Any] = (),
        ranked: int = 0,
        how: str = "several",
    ) -> Any:
        """The values chosen, or a way out; where ``ranked`` is not 0, that many at most, in the order of the choices.

        ``how`` names what is said of how to choose.
        """

    def typed(self, title: str, default: str = "", ways: Options = ()) -> Any:
        """A line of text, stripped, or a way out; ``default`` is there to be edited or kept."""

    def press(self, keys: Sequence[tuple[Any, str, str]], default: Any = None) -> Any:
        """The value of the key pressed, of (value, key, label); a key without a label works and is not told.

        Enter gives ``default``, where there is one.
        """

    def answered(self, title: str, answer: str) -> None:
        """Leave on the terminal what was asked and answered."""


def keys(labels: Sequence[str]) -> list[str]:
    """The key that chooses each option: a figure for the first nine, then a letter of its own, the first one free."""
    found: list[str] = []
    for place, label in enumerate(labels, 1):
        letters = (letter for letter in fold(label) if letter.isascii() and letter.isalpha())
        free = (letter for letter in letters if letter not in found)
        found.append(str(place) if place < 10 else next(free, ""))
    return found


def beginning(labels: Sequence[str], letter: str) -> list[int]:
    """The places of the options that begin with a letter."""
    return [place for place, label in enumerate(labels) if fold(label).startswith(letter)]
