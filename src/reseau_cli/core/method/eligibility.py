"""Hard conditions, three-valued: a sure "no" excludes, an unknown stays in and says what to ask.

A condition that no source backs never excludes: it is "to check". The conditions themselves are in ``rules``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..france.departments import COLLECTIVITIES
from .roles import BUYER, HELPER
from .rules import FIRM, HELPED, MUSTS, RULES
from .rules.past import finding_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .fit import Fit


UNBOUND: dict[str, frozenset[str]] = {HELPER: frozenset({HELPED, FIRM}), BUYER: frozenset({FIRM})}
"""For each role, whom a condition may be meant for without binding who comes in that role."""


class Finding(NamedTuple):
    """A condition that is not surely met: its rule, the network's value, whether a source backs it, the verdict."""

    rule: str
    value: Any
    sure: bool
    met: bool | None

    @property
    def excludes(self) -> bool:
        """Only a sure "no" does."""
        return self.sure and self.met is False


def examine(fit: Fit) -> list[Finding]:
    """The conditions of the network for the owner's role, and of the owner himself (``must``), not surely met."""
    owner, profile = fit.owner, fit.owner.profile
    found = findings(fit, fit.network.conditions)
    if owner.place.department in COLLECTIVITIES and (one := beyond_the_sea(fit)):
        found.append(one)
    if (profile.already or profile.tried) and (one := his_past(fit)):
        found.append(one)
    for must in profile.must:
        if one := of_his_own(fit, must):
            found.append(one)
    return found


def findings(fit: Fit, conditions: Iterable[tuple[str, Any, bool]]) -> list[Finding]:
    """What is to be said of conditions of the network; those that are met, or do not bind in the role, are left out."""
    found = []
    free = UNBOUND.get(fit.role, ())
    for name, value, sure in conditions:
        rule = RULES[name]
        met = rule.test(fit, value)
        if not met and rule.binds not in free:
            found.append(Finding(name, value, sure, met))
    return found


def beyond_the_sea(fit: Fit) -> Finding | None:
    """Whether a national network is in a collectivity overseas: no record sets it."""
    met = RULES["collectivity"].test(fit, None)
    return Finding("collectivity", None, True, None) if met is None else None


def his_past(fit: Fit) -> Finding | None:
    """What his past with the network leaves to be said."""
    found = finding_of(fit.owner.profile, fit.network.id)
    return Finding(found[0], None, True, found[1]) if found else None


def of_his_own(fit: Fit, must: str) -> Finding | None:
    """What is to be said of one of the owner's own conditions."""
    met, value = MUSTS[must].test(fit)
    return None if met else Finding(f"must-{must}", value, True, met)
