"""Which networks the conditions of a catalogue leave in for an owner: each condition is asked once of all that share it.

The index is made once for a catalogue and a standing, which tells in which role each network is seen. What a rule says, and
what a criterion is worth, is kept for all owners who are alike in its facets.
"""

from __future__ import annotations

from functools import cached_property
from math import prod

from ..catalogue.network import Network, Networks
from ..tuples import NamedTuple
from .admission import odds_of
from .eligibility import TESTS, Finding, beside
from .facets import TRADE
from .fit import UNTOLD, Fit, elsewhere, of_his_trade
from .proximity import nearest_of
from .roles import MEMBER, role_of, standing
from .rules import RULES
from .rules.rule import nothing_else
from .trade_match import trades_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from typing import Any, TypeAlias, TypeVar

    T = TypeVar("T")

    from ..catalogue.network import Holders
    from ..owner.understood import Owner, Place
    from .criteria import Criterion
    from .fit import Trade
    from .proximity import Nearest
    from .roles import Standing

    Refusal: TypeAlias = tuple[Finding, Sequence[int]]
    """A condition that is surely not met, and the places of the networks that it rules out."""

_ROOM = 500_000
"""What is kept of owners: so many networks in all, the latest; eight owners and a thousand networks."""


class Doubt(NamedTuple):
    """What is to be said of a condition that may be met, the chance that it is, and of which networks."""

    finding: Finding
    odds: float
    places: Sequence[int]


class Said(NamedTuple):
    """What a rule says: the networks that it rules out, why, and what it leaves open."""

    out: frozenset[int]
    refusals: list[Refusal]
    doubts: list[Doubt]

    def but(self, places: Collection[int], other: Said) -> Said:
        """The same, but of some places something else; each condition is one network's."""
        refusals = [one for one in self.refusals if one[1][0] not in places]
        doubts = [one for one in self.doubts if one.places[0] not in places]
        return Said(self.out.difference(places) | other.out, refusals + other.refusals, doubts + other.doubts)


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
        held: dict[str, list[Holders]] = {rule: [] for rule in RULES}
        for one in self.networks.holders:
            held[one[0][0]].append(one)
        self.rules = {name: self._alike(rule.of, held[name]) for name, rule in RULES.items()}
        self._kept: dict[Hashable, Any] = {}
        self._most = max(_ROOM // (len(networks) + 1), 4 * len(RULES))

    def _alike(self, of: Callable[[Network], Hashable], held: list[Holders]) -> dict[Hashable, list[Holders]]:
        """A rule's conditions by what networks are to it: those that are the same are asked in one, each of its own.

        Hardly two are for the same trades: these are laid out as they are to who is surely of another, the same in each
        role; those of networks for all trades apart, for what tells of his trade is not told to them (``pairs``).
        """
        found: dict[Hashable, list[Holders]] = {}
        if of is trades_of:
            for condition, places in held:
                for at in places:
                    of_all = not self.networks[at].sectors
                    found.setdefault((self.roles[at], of_all), []).append((condition, (at,)))
        elif of is nothing_else and not any(self.whom):
            return {(MEMBER, None): held} if held else {}  # as below, at once
        else:
            for condition, places in held:
                alike: dict[Hashable, list[int]] = {}
                for at in places:
                    alike.setdefault((self.roles[at], of(self.networks[at])), []).append(at)
                for key, some in alike.items():
                    found.setdefault(key, []).append((condition, some))
        return found

    def met(self, owner: Owner) -> Mapping[int, Trade]:
        """What tells whether the networks ``of_his_trade`` take it, by their place."""
        return self.kept(("met", TRADE.of(owner)), lambda: of_his_trade(owner, self.networks))

    def near(self, place: Place) -> dict[int, Nearest]:
        """How near the networks are to a place, as far as it has been asked."""
        return self.kept(("near", place), dict)

    def pairs(self, owner: Owner, met: Mapping[int, Trade]) -> Callable[[int], Fit]:
        """What pairs an owner with the network at a place, before anything is examined; ``met`` tells of his trade."""
        networks, roles, others = self.networks, self.roles, elsewhere(owner)

        def pair(at: int) -> Fit:
            network = networks[at]
            told = met.get(at, others) if network.sectors else UNTOLD
            return Fit.bare(owner, network, roles[at], told)

        return pair

    def said(self, owner: Owner, rule: str) -> Said:
        """What a rule says to an owner."""
        alike = (rule, *[facet.of(owner) for facet in RULES[rule].facets])
        return self.kept(alike, lambda: self._asked(owner, rule))

    def kept(self, key: Hashable, make: Callable[[], T]) -> T:
        """What was made of a key before, or is made now."""
        if key not in self._kept:
            if len(self._kept) >= self._most:
                del self._kept[next(iter(self._kept))]
            self._kept[key] = make()
        found: T = self._kept[key]
        return found

    def _asked(self, owner: Owner, rule: str) -> Said:
        alike, met = self.rules[rule].values(), self.met(owner)
        if RULES[rule].of is not trades_of:
            return _answers(alike, self.pairs(owner, met))
        # All but the few that his trade may be one of say what they say to others, whatever trades they name.
        to_others = ("elsewhere", rule, elsewhere(owner))
        known = self.kept(to_others, lambda: _answers(alike, self.pairs(owner, {}), at_once=True))
        own: list[list[Holders]] = [
            [(one, (at,)) for one in self.networks[at].conditions if one[0] == rule] for at in met
        ]
        return known.but(met, _answers(filter(None, own), self.pairs(owner, met)))


_made: Callable[[type[Finding], tuple[str, Any, bool, bool | None]], Finding] = tuple.__new__
"""A thousand are made for an owner: as ``Finding`` makes them, in a third of the time."""


def _answers(alike: Iterable[list[Holders]], pair: Callable[[int], Fit], *, at_once: bool = False) -> Said:
    """What conditions of one rule say; each list is of networks that are the same to it.

    ``at_once``: the conditions of a list are met, or not, together: their values change nothing.
    """
    refusals: list[Refusal] = []
    doubts: list[Doubt] = []
    for held in alike:
        (name, value, _), places = held[0]
        one = pair(places[0])
        test = TESTS[one.role][name]
        first = test(one, value)
        if at_once and first:
            continue
        for (_, value, sure), places in held:
            met = first if at_once else test(one, value)
            if met:
                continue
            finding = _made(Finding, (name, value, sure, met))
            if finding.excludes:
                refusals.append((finding, places))
            else:
                doubts.append(Doubt(finding, odds_of(one, finding), places))
    return Said(frozenset([at for _, places in refusals for at in places]), refusals, doubts)


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
        self._pair = self._index.pairs(owner, self._index.met(owner))
        self._near, self._beside = self._index.near(owner.place), beside(owner)
        self._said = [self._index.said(owner, rule) for rule in self._index.rules]
        left = self._index.places.difference(*[said.out for said in self._said])
        open_: dict[int, list[Doubt]] = {at: [] for at in sorted(left)}
        for said in self._said:
            for doubt in said.doubts:
                for at in doubt.places:
                    if at in open_:
                        open_[at].append(doubt)
        found = {at: fit for at, doubts in open_.items() if (fit := self._settled(at, doubts))}
        self.fits = list(found.values())
        self._places: AbstractSet[int] = self._index.kept(("places", *found), lambda: frozenset(found))

    def _settled(self, at: int, doubts: list[Doubt]) -> Fit | None:
        """The pair of the owner and a network that its own conditions leave in; None where it is ruled out after all."""
        pair = self._pair(at)
        findings, chances = [doubt.finding for doubt in doubts], [doubt.odds for doubt in doubts]
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

    def values(self, criterion: Criterion) -> list[float] | None:
        """What a criterion is worth for each of ``fits``; None where his answers do not open it."""
        if criterion.facets is None:
            return criterion.values(self._owner, self.fits)
        alike = (
            "worth",
            criterion.name,
            self._places,
            *[facet.of(self._owner) for facet in criterion.facets],
        )
        return self._index.kept(alike, lambda: criterion.values(self._owner, self.fits))

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
            for finding, places in said.refusals:
                for at in places:
                    found[at].append(finding)
        for at, findings in found.items() if self._beside else ():
            findings += [finding for finding in self._own(self._pair(at)) if finding.excludes]
        return found

    def ruled_out(self) -> Iterator[tuple[Network, list[Finding]]]:
        """The networks that are ruled out, in order, each with all that does."""
        networks = self._index.networks
        return ((networks[at], findings) for at, findings in self.refusals.items())
