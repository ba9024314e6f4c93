"""What one question of the questionnaire is made of."""

from __future__ import annotations

from ..tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    from .profile import Profile

    Choices: TypeAlias = tuple[tuple[Any, str], ...]
    """(value, key of its text) pairs, in the order in which they are shown."""


class Question(NamedTuple):
    """One screen.

    ``kind`` says how it is answered: "words" (his own), "several" (``ranked`` of them at most, the most important
    first, where it is not 0), "one", "place", "trade", or a number as people write it: "amount" (euros a year),
    "duration" (hours a month), "count". ``when`` says, from the answers and from the keys that a network still
    possible depends on, whether it is worth asking. ``private``: one is told that the answer stays here.
    """

    id: str
    keys: tuple[str, ...]
    kind: str
    choices: Choices = ()
    when: Callable[[Profile, frozenset[str]], bool] = lambda profile, dependencies: True
    private: bool = False
    ranked: int = 0
