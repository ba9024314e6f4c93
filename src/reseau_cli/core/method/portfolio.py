"""The best one to three networks together, under one yearly budget of euros and one monthly budget of hours.

No network serves everything. A set is worth the share of the owner's weighted needs that it covers, each need by the
member that serves it best: a second union defends him no better than one. Such a worth is submodular (Cornuéjols,
Fisher & Nemhauser 1977, "Location of bank accounts to optimize float", Management Science 23). The members are among the
few that the answer shows, so that every set is tried.
"""

from itertools import combinations

from ..owner.needs import STRENGTH
from ..owner.understood import asked
from ..tuples import NamedTuple
from .admission import UNLIKELY
from .priors import hours_of, price_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..catalogue.network import Network
    from ..owner.understood import Owner
    from .ranking import Answer, Match
    from .selection import Selected

MOST = 3
"""Networks in a set, at most: one owner's evenings."""

EARNS = 0.1
"""Share of his needs that each network beyond the first must add to be worth the trouble: a tenth."""

COVERED = 0.6
"""Strength from which a set is said to cover a need: a regular service."""

NOT_SURE = frozenset({"max-age", "min-age", "through", "sponsored", "invitation", "women", "men"})
"""Open conditions that keep a network out of a set: whether he may join is not known well enough to plan on it."""


class Portfolio(NamedTuple):
    """The best set, its ids in the order of the answer.

    ``covers`` and ``uncovered`` share out what the owner asked for, the most important first. ``cost`` is its least and
    its most in euros a year over known prices, ``hours`` its known hours a month; ``unpriced`` and
    ``untimed`` name the members these figures leave out. ``coverage`` is the share of his weighted needs it
    serves, in [0, 1].
    """

    ids: tuple[str, ...]
    covers: tuple[str, ...]
    uncovered: tuple[str, ...]
    cost: tuple[int, int]
    hours: float
    unpriced: tuple[str, ...]
    untimed: tuple[str, ...]
    coverage: float


def best_set(answer: "Answer", selected: "Sequence[Selected]") -> Portfolio | None:
    """The set of one to three of the networks shown that covers most of the owner's needs within his means.

    The first one shown that may be joined is in it, unless his means forbid. A member beyond the first must add
    ``EARNS``. Equal worths: the set with the fewest unknown prices, then the cheapest, then the first by rank. An
    unknown price or duration counts as what is likely, and is said. None where nothing can be joined.
    """
    profile, needs = answer.owner.profile, answer.owner.needs
    budget = float("inf") if profile.budget is None else profile.budget
    evenings = float("inf") if profile.hours is None else profile.hours
    joinable = [
        one.match
        for one in selected
        if is_joinable(one.match)
        and price_of(one.match.network) <= budget
        and hours_of(one.match.network) <= evenings
    ]
    sets = [
        members
        for size in range(1, MOST + 1)
        for members in combinations(joinable, size)
        if members[0] is joinable[0]
        and sum(price_of(m.network) for m in members) <= budget
        and sum(hours_of(m.network) for m in members) <= evenings
    ]
    if not sets:
        return None
    return _told(max(sets, key=lambda members: _worth(members, needs)), answer.owner)


def is_joinable(match: "Match") -> bool:
    """Whether he may plan on joining: a network that lives, with no condition known to fail, none that decides left open."""
    network = match.network
    findings = match.to_check
    return (
        network.kind == "network"
        and not network.doubted
        and all(
            finding.met is None and finding.rule not in NOT_SURE - _implied(match) for finding in findings
        )
    )


def _implied(match: "Match") -> set[str]:
    """What his wishes say though he has not told it: who looks for women who run a firm is one."""
    return {"women"} if "women" in match.fit.owner.profile.wants else set()


def is_relied_on(match: "Match") -> bool:
    """Whether a need that it serves may be said to have a contact: it lives, and would likely have him."""
    return not match.network.doubted and match.fit.chance >= UNLIKELY


def coverage(networks: "Iterable[Network]", needs: dict[str, float]) -> dict[str, float]:
    """How well each need is served by the one of the networks that serves it best, in [0, 1]."""
    members = list(networks)
    return {
        need: max((STRENGTH[network.needs.get(need, 0)] for network in members), default=0.0)
        for need in needs
    }


def _worth(members: "Sequence[Match]", needs: dict[str, float]) -> tuple[float, int, int, list[int]]:
    served = coverage((m.network for m in members), needs)
    covered = sum([weight * served[need] for need, weight in needs.items()])
    unknown = sum(m.network.low is None for m in members)
    price = sum(price_of(m.network) for m in members)
    return round(covered - EARNS * (len(members) - 1), 9), -unknown, -price, [-m.rank for m in members]


def _told(members: "Sequence[Match]", owner: "Owner") -> Portfolio:
    needs, wished = owner.needs, asked(owner)
    networks = [m.network for m in members]
    served = coverage(networks, needs)
    return Portfolio(
        ids=tuple(network.id for network in networks),
        covers=tuple(need for need in wished if served[need] >= COVERED),
        uncovered=tuple(need for need in wished if served[need] < COVERED),
        cost=(
            sum(network.low or 0 for network in networks),
            sum(network.low or 0 if network.high is None else network.high for network in networks),
        ),
        hours=sum([network.hours or 0.0 for network in networks]),
        unpriced=tuple(n.id for n in networks if n.low is None),
        untimed=tuple(n.id for n in networks if n.hours is None),
        coverage=sum([weight * served[need] for need, weight in needs.items()]),
    )
