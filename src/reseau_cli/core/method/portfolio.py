"""The best two or three networks together, under one yearly budget of euros and one monthly budget of hours.

No network serves everything. A set is worth the share of the owner's weighted needs that it covers, each need by the
member that serves it best: a second union defends him no better than one. Such a worth is submodular (Cornuéjols,
Fisher & Nemhauser 1977, "Location of bank accounts to optimize float", Management Science 23), so that the search is
exact: branch and bound over all the matches, which hold at most one network of each family.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..owner.understood import without_answers
from .criteria import criteria

if TYPE_CHECKING:
    from .ranking import Answer, Match

MOST = 3
"""Networks in a set, at most: one owner's evenings."""

EARNS = 0.1
"""Share of his needs that each network beyond the first must add to be worth the trouble: a tenth."""

COVERED = 0.5
"""Joint strength from which a set is said to cover a need."""

MEANS = ("price", "hours")
"""Criteria left out of how well a network suits: the budget is a limit here, and must not count twice."""

EXACT = 1e-9
"""Values nearer than this are equal: the sum of the same figures in another order."""


class Portfolio(NamedTuple):
    """The best set, its ids in the order of the matches.

    ``covers`` and ``uncovered`` share out the owner's needs, the heaviest first. ``cost`` is its least and
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


class Candidate(NamedTuple):
    """A match that serves a need: its strength for each, how well it would serve him, and what it asks.

    ``serves`` is the strength times how well the network suits him, times the need's weight; ``toll`` orders
    candidates that serve as much: known prices first, then the cheaper, then by id.
    """

    match: Match
    strengths: list[float]
    serves: list[float]
    euros: int
    hours: float
    toll: tuple[bool, int, str]


def best_set(answer: Answer) -> Portfolio | None:
    """The set of one to three matches that covers most of the owner's needs within his means.

    A need is covered as far as the member that serves it best does: its strength × fit, ``fit`` being the share
    of the points a member won on all that is neither need nor means. The worth of a set is its coverage less
    ``EARNS`` for each member beyond the first: a second or a third is there only if it adds more than that,
    and larger means never lower the best worth. Equal worths: the set with the fewest unknown prices, then
    the cheapest, then the first by ids. An unknown price or duration is not held against a network, but is
    said; public help costs nothing, and a range of prices counts at its lowest. Without budget or hours
    there is no limit. None where nothing serves his needs.
    """
    needs = list(answer.owner.needs)
    weights = list(answer.owner.needs.values())
    profile = answer.owner.profile
    search = _Search(
        float("inf") if profile.budget is None else profile.budget,
        float("inf") if profile.hours is None else profile.hours,
    )
    search.run(_candidates(answer), len(needs))
    if not search.best:
        return None
    members = sorted(search.best, key=lambda member: member.match.rank)
    strongest = [max(column) for column in zip(*(member.strengths for member in members), strict=True)]
    heaviest = sorted(range(len(needs)), key=lambda i: -weights[i])
    networks = [member.match.network for member in members]
    return Portfolio(
        ids=tuple(network.id for network in networks),
        covers=tuple(needs[i] for i in heaviest if strongest[i] >= COVERED),
        uncovered=tuple(needs[i] for i in heaviest if strongest[i] < COVERED),
        cost=(
            sum(network.low or 0 for network in networks),
            sum(network.low or 0 if network.high is None else network.high for network in networks),
        ),
        hours=sum(member.hours for member in members),
        unpriced=tuple(n.id for n in networks if n.low is None and n.kind != "help"),
        untimed=tuple(n.id for n in networks if n.hours is None and n.kind != "help"),
        coverage=sum(map(max, zip(*(member.serves for member in members), strict=True))),
    )


def _candidates(answer: Answer) -> list[Candidate]:
    """The matches that serve a need."""
    weights = answer.owner.needs.values()
    matches = [match for match in answer.matches if answer.owner.needs.keys() & match.network.needs.keys()]
    networks = [match.network for match in matches]
    found = criteria(without_answers(answer.owner), networks, [1.0] * len(networks), lambda stem: {})
    columns = [criterion.values for criterion in found if criterion.name.startswith("need:")]
    candidates = []
    for match, strengths in zip(matches, zip(*columns, strict=True), strict=True):
        network, fit = match.network, _fit(match)
        price = network.low or 0
        candidates.append(
            Candidate(
                match,
                list(strengths),
                [weight * fit * strength for weight, strength in zip(weights, strengths, strict=True)],
                price,
                network.hours or 0.0,
                (network.low is None and network.kind != "help", price, network.id),
            )
        )
    return candidates


def _fit(match: Match) -> float:
    """How well the network suits the owner apart from needs and means, in [0, 1]."""
    names = [name for name in match.points if not name.startswith("need:") and name not in MEANS]
    whole = sum(match.worth[name] for name in names)
    return sum(match.points[name] for name in names) / whole if whole else 1.0


class _Search:
    """Branch and bound over sets, each enumerated once; ``best`` is the best set found so far."""

    def __init__(self, euros: float, hours: float) -> None:
        self.euros, self.hours = euros, hours
        self.best: list[Candidate] = []
        self.worth = 0.0

    def run(self, candidates: list[Candidate], needs: int) -> None:
        """Find the best set of the candidates."""
        self._grow([], [0.0] * needs, 0.0, candidates)

    def _grow(
        self, chosen: list[Candidate], served: list[float], worth: float, pool: list[Candidate]
    ) -> None:
        """Try each candidate of the pool after ``chosen``, most useful first.

        A candidate adds less to a larger set: what the best remaining one adds here, as many times as there
        is room, bounds what the rest of the set can add.
        """
        room = MOST - len(chosen)
        earns = EARNS if chosen else 0.0
        adds = [
            (sum(more - now for more, now in zip(one.serves, served, strict=True) if more > now), i)
            for i, one in enumerate(pool)
        ]
        adds.sort(key=lambda pair: (-pair[0], pair[1]))
        ordered = [pool[i] for _, i in adds]
        for position, ((added, _), candidate) in enumerate(zip(adds, ordered, strict=True), 1):
            if worth + added - earns + (room - 1) * max(0.0, added - EARNS) < self.worth - EXACT:
                return
            grown = [*chosen, candidate]
            if sum(m.euros for m in grown) > self.euros or sum(m.hours for m in grown) > self.hours:
                continue
            self._keep(grown, worth + added - earns)
            if room > 1:
                best = list(map(max, served, candidate.serves))
                self._grow(grown, best, worth + added - earns, ordered[position:])

    def _keep(self, found: list[Candidate], worth: float) -> None:
        if worth < EXACT or worth < self.worth - EXACT:
            return
        if worth > self.worth + EXACT or _toll(found) < _toll(self.best):
            self.best, self.worth = found, worth


def _toll(members: list[Candidate]) -> tuple[int, int, list[str]]:
    tolls = [member.toll for member in members]
    return sum(toll[0] for toll in tolls), sum(toll[1] for toll in tolls), sorted(toll[2] for toll in tolls)
