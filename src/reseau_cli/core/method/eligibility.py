"""Hard conditions, three-valued: a sure "no" excludes, an unknown stays in and says what to ask.

A condition that no source backs never excludes: it is "to check". The conditions themselves are in ``rules``.
"""

from __future__ import annotations

from ..france.departments import OVERSEAS
from ..tuples import NamedTuple
from .roles import BUYER, HELPER
from .rules import FIRM, HELPED, MUSTS, RULES
from .rules.past import finding_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

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
    return [*unmet(fit, fit.network.conditions), *_of_the_pair(fit)]


def unsettled(fit: Fit) -> list[Finding] | None:
    """The same where none of them is a sure "no"; None else, and none is looked at beyond the first.

    The network's last condition is tested first: where it is stands there, and rules most out.
    """
    found: list[Finding] = []
    if not _collect(fit, reversed(fit.network.conditions), found, decide=True):
        return None
    found.reverse()
    for finding in _of_the_pair(fit):
        if finding.excludes:
            return None
        found.append(finding)
    return found


def _of_the_pair(fit: Fit) -> Iterator[Finding]:
    """What is to be said beside the network's own conditions."""
    owner, profile = fit.owner, fit.owner.profile
    if owner.place.department in OVERSEAS and (one := beyond_the_sea(fit)):
        yield one
    if (profile.already or profile.tried) and (one := his_past(fit)):
        yield one
    for must in profile.must:
        if one := of_his_own(fit, must):
            yield one


def unmet(fit: Fit, conditions: Iterable[tuple[str, Any, bool]]) -> list[Finding]:
    """What is to be said of conditions of the network; those that are met, or do not bind in the role, are left out."""
    found: list[Finding] = []
    _collect(fit, conditions, found)
    return found


def _collect(
    fit: Fit, conditions: Iterable[tuple[str, Any, bool]], found: list[Finding], decide: bool = False
) -> bool:
    """Add what is to be said of the conditions. ``decide``: stop at a sure "no", and say whether there is none."""
    free = UNBOUND.get(fit.role, ())
    for name, value, sure in conditions:
        test, binds = _TESTS[name]
        met = test(fit, value)
        if not met and binds not in free:
            if decide and sure and met is False:
                return False
            found.append(Finding(name, value, sure, met))
    return True


_TESTS = {rule.name: (rule.test, rule.binds) for rule in RULES.values()}


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
