"""What one question of the questionnaire is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    from .profile import Profile

Choices: TypeAlias = tuple[tuple[Any, str], ...]
"""(value, key of its text) pairs, in the order in which they are shown."""


class Question(NamedTuple):
    """One screen.

    ``kind`` says how it is answered: "words" (his own), "ranked" (several, then the heaviest first),
    "several", "ordered" (up to three, one after the other), "place", "trade", "one", "amount" (one, or
    another figure) or "number". ``when`` says, from the answers and from the keys that a network still
    possible depends on, whether it is worth asking. ``private``: one is told that the answer stays here.
    """

    id: str
    keys: tuple[str, ...]
    kind: str
    choices: Choices = ()
    when: Callable[[Profile, frozenset[str]], bool] = lambda profile, dependencies: True
    private: bool = False
