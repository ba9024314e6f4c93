"""Which networks the conditions of a catalogue leave in for an owner: each condition is asked once of all that share it.

The index is made once for a catalogue and a standing, which tells in which role each network is seen. What a rule says is
kept for all owners who are alike in its facets.
"""

from __future__ import annotations

from functools import cached_property
from math import prod

from ..catalogue.network import Network, Networks
from ..tuples import NamedTuple
from .admission import odds_of
from .eligibility import beside, unmet
from .facets import TRADE
from .fit import UNTOLD, Fit, elsewhere, of_his_trade
from .proximity import nearest_of
from .roles import MEMBER, role_of, standing
from .rules import RULES
from .trade_match import trades_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
    from typing import Any, TypeVar

    T = TypeVar("T")

    from ..catalogue.network import Condition, Holders
    from ..owner.understood import Owner, Place
    from .eligibility import Finding
    from .fit import Trade
    from .proximity import Nearest
    from .roles import Standing

_ROOM = 300_000
"""What rules say to owners is kept up to so many networks in all, the latest: eight owners and a thousand networks."""


class Verdict(NamedTuple):
    """What is to be said of a condition that is not surely met, the chance that it is after all, and of which networks."""

    finding: Finding
    odds: float
    places: Sequence[int]


class Said(NamedTuple):
    """What a rule says: the networks that it rules out, why, and what it leaves open."""

    out: frozenset[int]
    refusals: list[Verdict]
    left_open: list[Verdict]


class Index:
    """The networks as owners of a standing see them, their roles in them, and the conditions by rule."""

    def __init__(self, networks: tuple[Network, ...], whom: Standing) -> None:
        self.of, self.whom = networks, whom
        if any(whom):
            self.roles = [role_of(whom, network) for network in networks]
            self.networks = Networks(map(Network.as_seen_by, networks, self.roles))
        else:
            self.roles = [MEMBER] * len(networks)
            self.networks = networks if isinstance(networks, Networks) else Networks(networks)
        self.places = frozenset(range(len(networks)))
        self.rules: dict[str, list[Holders]] = {rule: [] for rule in RULES}
        for held in self.networks.holders:
            self.rules[held[0][0]] += (held,) if len(held[1]) == 1 else self._alike(*held)
        self._kept: dict[Hashable, Any] = {}
        self._most = max(_ROOM // (len(networks) + 1), 2 * len(RULES))

    def _alike(self, condition: Condition, places: Sequence[int]) -> list[Holders]:
        """The condition and its holders, apart by their role and by all else that its rule reads of them."""
        of = RULES[condition[0]].of
        if of is trades_of:  # hardly two are for the same trades: to find them takes longer than to ask each
            return [(condition, (at,)) for at in places]
        found: dict[Hashable, list[int]] = {}
        for at in places:
            found.setdefault((self.roles[at], of(self.networks[at])), []).append(at)
        return [(condition, alike) for alike in found.values()]

    def met(self, owner: Owner) -> Mapping[int, Trade]:
        """What tells whether the networks ``of_his_trade`` take it, by their place."""
        return self._remembered(("met", TRADE.of(owner)), lambda: of_his_trade(owner, self.networks))

    def near(self, place: Place) -> dict[int, Nearest]:
        """How near the networks are to a place, as far as it has been asked."""
        return self._remembered(("near", place), dict)

    def pair(self, owner: Owner, at: int, met: Mapping[int, Trade]) -> Fit:
        """An owner and a network, before anything is examined; ``met`` is what tells of his trade."""
        network = self.networks[at]
        told = met.get(at) or elsewhere(owner) if network.sectors else UNTOLD
        return Fit.bare(owner, network, self.roles[at], told)

    def said(self, owner: Owner, rule: str) -> Said:
        """What a rule says to an owner."""
        alike = (rule, *[facet.of(owner) for facet in RULES[rule].facets])
        return self._remembered(alike, lambda: self._asked(owner, rule))

    def _remembered(self, key: Hashable, make: Callable[[], T]) -> T:
        if key not in self._kept:
            if len(self._kept) >= self._most:
                del self._kept[next(iter(self._kept))]
            self._kept[key] = make()
        found: T = self._kept[key]
        return found

    def _asked(self, owner: Owner, rule: str) -> Said:
        held, met = self.rules[rule], self.met(owner)
        verdicts: list[Verdict] = []
        if RULES[rule].of is trades_of:  # all but the few that his may be one of say what they say to others
            to_others = ("elsewhere", rule, elsewhere(owner))
            verdicts = self._remembered(to_others, lambda: self._verdicts(owner, held, {}))
            verdicts = [verdict for verdict in verdicts if verdict.places[0] not in met]
            held = [one for one in held if one[1][0] in met]
        verdicts = verdicts + self._verdicts(owner, held, met)
        refusals = [verdict for verdict in verdicts if verdict.finding.excludes]
        left_open = [verdict for verdict in verdicts if not verdict.finding.excludes]
        return Said(frozenset([at for verdict in refusals for at in verdict.places]), refusals, left_open)

    def _verdicts(self, owner: Owner, held: Iterable[Holders], met: Mapping[int, Trade]) -> list[Verdict]:
        """What some conditions say to an owner, but those that he surely meets."""
        verdicts = []
        for condition, places in held:
            pair = self.pair(owner, places[0], met)
            finding = unmet(pair, condition)
            if finding is not None:
                odds = 0.0 if finding.excludes else odds_of(pair, finding)
                verdicts.append(Verdict(finding, odds, places))
        return verdicts


_indices: list[Index] = []


def index_of(networks: tuple[Network, ...], whom: Standing) -> Index:
    """The index of a catalogue's networks for a standing; those of one catalogue are kept."""
    if _indices and _indices[0].of is not networks:
        _indices.clear()
    for index in _indices:
        if index.whom == whom:
            return index
    made = Index(networks, whom)
    _indices.append(made)
    return made


class Screening:
    """What an owner's answers leave of a catalogue's networks: ``fits``; ``out`` are the places of those ruled out."""

    def __init__(self, owner: Owner, networks: tuple[Network, ...], year: int) -> None:
        """``year`` is the catalogue's: the age of what is known is told from it."""
        self._owner, self._year = owner, year
        self._index = index_of(networks, standing(owner))
        self._met, self._near = self._index.met(owner), self._index.near(owner.place)
        self._beside = beside(owner)
        self._said = [self._index.said(owner, rule) for rule in self._index.rules]
        left = self._index.places.difference(*[said.out for said in self._said])
        open_: dict[int, list[Verdict]] = {at: [] for at in sorted(left)}
        for said in self._said:
            for verdict in said.left_open:
                for at in verdict.places:
                    if at in open_:
                        open_[at].append(verdict)
        found = {at: fit for at, verdicts in open_.items() if (fit := self._settled(at, verdicts))}
        self.fits = list(found.values())
        self._places = found.keys()

    def _settled(self, at: int, left: list[Verdict]) -> Fit | None:
        """The pair of the owner and a network that its own conditions leave in; None where it is ruled out after all."""
        pair = self._index.pair(self._owner, at, self._met)
        findings, chances = [verdict.finding for verdict in left], [verdict.odds for verdict in left]
        for finding in self._own(pair):
            if finding.excludes:
                return None
            findings.append(finding)
            chances.append(odds_of(pair, finding))
        nearest = self._near.get(at)
        if nearest is None:
            nearest = self._near[at] = nearest_of(self._owner.place, pair.network)
        pair.settle(findings, prod(chances, start=1.0), nearest, self._year)
        return pair

    def _own(self, pair: Fit) -> list[Finding]:
        """What is to be said of a pair beside the network's own conditions."""
        return [finding for ask in self._beside if (finding := ask(pair))]

    def network(self, at: int) -> Network:
        """The network at a place."""
        return self._index.networks[at]

    @cached_property
    def out(self) -> list[int]:
        """The places of the networks that are ruled out, in order."""
        return sorted(self._index.places - self._places)

    @cached_property
    def refusals(self) -> dict[int, list[Finding]]:
        """For each place that is ruled out, every sure "no", of the network's own conditions and of the owner's."""
        found: dict[int, list[Finding]] = {at: [] for at in self.out}
        for said in self._said:
            for verdict in said.refusals:
                for at in verdict.places:
                    found[at].append(verdict.finding)
        for at, findings in found.items():
            pair = self._index.pair(self._owner, at, self._met)
            findings += [finding for finding in self._own(pair) if finding.excludes]
        return found
