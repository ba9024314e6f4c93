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
    findings = [found for condition in fit.network.conditions if (found := finding(fit, condition))]
    if found := beyond_the_sea(fit):
        findings.append(found)
    if found := his_past(fit):
        findings.append(found)
    for must in fit.owner.profile.must:
        if found := of_his_own(fit, must):
            findings.append(found)
    return findings


def finding(fit: Fit, condition: tuple[str, Any, bool]) -> Finding | None:
    """What is to be said of one condition of the network: None where it is met, or does not bind who comes in the role."""
    name, value, sure = condition
    rule = RULES[name]
    if fit.role in UNBOUND and rule.binds in UNBOUND[fit.role]:
        return None
    met = rule.test(fit, value)
    return None if met else Finding(name, value, sure, met)


def beyond_the_sea(fit: Fit) -> Finding | None:
    """Whether a national network is in a collectivity overseas: no record sets it."""
    if fit.owner.place.department not in COLLECTIVITIES or RULES["collectivity"].test(fit, None) is not None:
        return None
    return Finding("collectivity", None, True, None)


def his_past(fit: Fit) -> Finding | None:
    """What his past with the network leaves to be said."""
    profile = fit.owner.profile
    found = finding_of(profile, fit.network.id) if profile.already or profile.tried else None
    return Finding(found[0], None, True, found[1]) if found else None


def of_his_own(fit: Fit, must: str) -> Finding | None:
    """What is to be said of one of the owner's own conditions."""
    met, value = MUSTS[must].test(fit)
    return None if met else Finding(f"must-{must}", value, True, met)
