"""What a condition is: one object that holds all that the program knows of it.

A condition compares one fact of a network with one answer of the owner and says True (met), False (not met) or None
(unknown). The compiler, the checker, the filters, the admission, the questionnaire and the explanation all read it here.
"""

from __future__ import annotations

from ...catalogue.network import value_at
from ...tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from typing import Any

    from ...catalogue.network import Network, Record
    from ..facets import Facet
    from ..fit import Fit

    Test = Callable[[Fit, Any], bool | None]
    Odds = Callable[[Fit, Any], float]

ALL, HELPED, FIRM = "all", "helped", "firm"
"""Whom a condition binds: all who come; those alone who come to be helped (not who comes to help others); or a firm, which
who buys one does not have yet: what a firm for sale must be is not asked of its buyer."""


def plain(record: Record, key: str) -> Any:
    """The value at a record's key, as ``audience.max_age``; None where it sets no condition."""
    value = value_at(record, key)
    return None if value is None or value is False or value == [] else value  # 0 employees is a condition


def itself(value: Any) -> dict[str, Any]:
    """What fills the condition's sentence where it is the value as it stands."""
    return {"value": value}


def nothing_else(network: Network) -> None:
    """What a condition that reads its value alone depends on of the network."""


class Rule(NamedTuple):
    """One condition.

    ``key`` is the record's key and ``answer`` the profile's key that settles it ("" where no answer does). ``test``
    takes a pair and the condition's value. ``odds`` is the chance, in [0, 1], that it is met where the test does not
    tell. ``binds`` says whom. ``read`` finds the value in a record. ``words`` is the key of the sentence that says it,
    or gives it from the value, and ``ask`` of the one that asks about it where it differs; ``fills`` what fills them.
    ``sourced`` conditions are left out of the compiled form where no source backs them, instead of being "to check".
    ``facets`` are all of the owner that test and odds depend on; ``of`` gives all of the network that they do, beside
    the value.
    """

    name: str
    key: str
    answer: str
    test: Test
    odds: Odds
    binds: str
    words: str | Callable[[Any], str]
    ask: str = ""
    fills: Callable[[Any], dict[str, Any]] = itself
    read: Callable[[Record, str], Any] = plain
    sourced: bool = False
    facets: tuple[Facet, ...] = ()
    of: Callable[[Network], Hashable] = nothing_else

    def sentence(self, value: Any) -> str:
        """The key of the sentence that says it of a value."""
        return self.words if isinstance(self.words, str) else self.words(value)


def always(chance: float) -> Odds:
    """The same chance for every owner."""
    return lambda fit, value: chance


def at_most(answer: str) -> Test:
    """Met where the owner's figure is at most the network's."""

    def test(fit: Fit, limit: int) -> bool | None:
        own = getattr(fit.owner.profile, answer)
        return None if own is None else own <= limit

    return test


def at_least(answer: str) -> Test:
    """Met where the owner's figure is at least the network's."""

    def test(fit: Fit, limit: int) -> bool | None:
        own = getattr(fit.owner.profile, answer)
        return None if own is None else own >= limit

    return test


def unasked(fit: Fit, value: Any) -> bool | None:
    """No answer tells: it is always to be asked at the network's door."""
    return None
