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
    findings = []
    free = UNBOUND.get(fit.role)
    for name, value, sure in fit.network.conditions:
        rule = RULES[name]
        if free and rule.binds in free:
            continue
        met = rule.test(fit, value)
        if not met:
            findings.append(Finding(name, value, sure, met))
    owner = fit.owner
    if owner.place.department in COLLECTIVITIES and RULES["collectivity"].test(fit, None) is None:
        findings.append(Finding("collectivity", None, True, None))
    if owner.profile.already or owner.profile.tried:
        past = finding_of(owner.profile, fit.network.id)
        if past:
            findings.append(Finding(past[0], None, True, past[1]))
    for must in owner.profile.must:
        met, value = MUSTS[must].test(fit)
        if not met:
            findings.append(Finding(f"must-{must}", value, True, met))
    return findings
