"""What the conversation asks of whatever draws it: to say, to offer, to read; and the ways out."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

Options: TypeAlias = "Sequence[tuple[Any, str]]"
"""What is offered: (value, label)."""


class Way(Enum):
    """A way out of a question that is not an answer, and the key that takes it where one types."""

    SKIP = ""
    WHY = "?"
    BACK = "<"
    SAVE = "!"


class Taken(Exception):  # noqa: N818  (a turn of the conversation, not an error)
    """The owner took a way out."""

    def __init__(self, way: Way) -> None:
        super().__init__(way)
        self.way = way


class Again(Exception):  # noqa: N818
    """The question on screen is to be asked once more."""


class Pen(Protocol):
    """What draws the conversation."""

    def say(self, text: str, tone: str = "") -> None:
        """Show a paragraph; ``tone`` is "strong", "soft" or nothing."""

    def one(self, title: str, options: Options, ways: Options = (), default: Any = None) -> Any:
        """The value, or the way out, that the owner chose; ``title`` may be empty."""

    def several(
        self, title: str, options: Options, ways: Options, ticked: Sequence[Any], refusal: str
    ) -> Any:
        """The values ticked, or a way out; ``refusal`` is said if nothing is and that is no answer."""

    def typed(self, help: str, default: str) -> str:
        """A line of text, stripped; ``default`` is there to be edited."""
