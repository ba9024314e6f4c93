"""Hard conditions, three-valued: a sure "no" excludes, an unknown stays in and says what to ask.

A condition that no source backs never excludes: it is "to check". The conditions themselves are in ``rules``.
"""

from __future__ import annotations

from functools import partial

from ..france.departments import OVERSEAS
from ..tuples import NamedTuple
from .roles import BUYER, HELPER, MEMBER, SELLER
from .rules import FIRM, HELPED, MUSTS, RULES
from .rules.past import finding_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..catalogue.network import Condition
    from ..owner.understood import Owner
    from .fit import Fit
    from .rules.rule import Test


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


def _tests_in(role: str) -> dict[str, Test]:
    free = UNBOUND.get(role, frozenset())
    return {rule.name: _met if rule.binds in free else rule.test for rule in RULES.values()}


def _met(fit: Fit, value: Any) -> bool:
    """What does not bind is met."""
    return True


TESTS: dict[str, dict[str, Test]] = {role: _tests_in(role) for role in (MEMBER, HELPER, SELLER, BUYER)}
"""For each role, the test of every rule."""


def examine(fit: Fit) -> list[Finding]:
    """The conditions of the network for the owner's role, and of the owner himself (``must``), not surely met."""
    told = [unmet(fit, condition) for condition in fit.network.conditions]
    return [*filter(None, told), *filter(None, (ask(fit) for ask in beside(fit.owner)))]


def unmet(fit: Fit, condition: Condition) -> Finding | None:
    """What is to be said of a condition of the network; None where it is met, or does not bind in the role."""
    name, value, sure = condition
    met = TESTS[fit.role][name](fit, value)
    return None if met else Finding(name, value, sure, met)


def beside(owner: Owner) -> list[Callable[[Fit], Finding | None]]:
    """What is asked of every network beside its own conditions: of most owners nothing."""
    profile = owner.profile
    asked: list[Callable[[Fit], Finding | None]] = []
    if owner.place.department in OVERSEAS:
        asked.append(beyond_the_sea)
    if profile.already or profile.tried:
        asked.append(his_past)
    return asked + [partial(of_his_own, must=must) for must in profile.must]


def beyond_the_sea(fit: Fit) -> Finding | None:
    """Whether a national network is overseas where he lives: no record sets it."""
    met = RULES["beyond-the-sea"].test(fit, None)
    return Finding("beyond-the-sea", None, True, None) if met is None else None


def his_past(fit: Fit) -> Finding | None:
    """What his past with the network leaves to be said."""
    found = finding_of(fit.owner.profile, fit.network.id)
    return Finding(found[0], None, True, found[1]) if found else None


def of_his_own(fit: Fit, must: str) -> Finding | None:
    """What is to be said of one of the owner's own conditions."""
    met, value = MUSTS[must].test(fit)
    return None if met else Finding(f"must-{must}", value, True, met)
