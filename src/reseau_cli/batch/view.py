"""A catalogue as owners see it, in each role, and tables of what is worked out once for all who are alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.catalogue.network import Networks
from ..core.method.facets import TRADE_TOLD, saying, source
from ..core.method.fit import OUTSIDE, UNTOLD, Fit, of_his_trade
from ..core.method.life import life_of
from ..core.method.roles import STANDINGS, role_of
from .interned import Combinations, Interned

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..core.catalogue.network import Catalogue
    from ..core.method.facets import Facet, Told
    from ..core.method.fit import Trade
    from ..core.method.roles import Standing
    from ..core.owner.understood import Owner
    from .part import Part
    from .told import Piece


class View:
    """Every network in each role that any owner may have in it: one column a role, ``of`` telling whose it is."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        found = Interned()
        of = []
        for at, network in enumerate(catalogue.networks):
            for role in dict.fromkeys(role_of(whom, network) for whom in STANDINGS):
                found.number((network.as_seen_by(role), role), (at, role))
                of.append(at)
        self.networks = Networks(network for network, _ in found.values)
        self.roles: list[str] = [role for _, role in found.values]
        self.of: np.ndarray = np.array(of, np.int64)
        year = catalogue.year
        self.life: np.ndarray = np.array([life_of(network, year) for network in self.networks])
        self._trades: dict[Told, list[Trade]] = {}
        self._his: dict[Told, dict[int, Trade]] = {}
        nobody = saying({})
        self._nothing_told: list[Trade] = [UNTOLD] * len(self)
        self.outside: list[Trade] = [OUTSIDE if network.sectors else UNTOLD for network in self.networks]
        self._lent = [
            Fit.bare(nobody, network, role) for network, role in zip(self.networks, self.roles, strict=True)
        ]

    def __len__(self) -> int:
        return len(self.networks)

    def seen_by(self, whom: Standing) -> np.ndarray:
        """Which of the columns are there for owners of a standing."""
        roles = [role_of(whom, network) for network in self.catalogue.networks]
        return np.array([self.roles[at] == roles[of] for at, of in enumerate(self.of.tolist())], bool)

    def pairs(self, owner: Owner, some: Sequence[int] | None = None) -> list[Fit]:
        """An owner and each network, or some, before anything is examined; the same objects are lent for the next owner."""
        met = self.met(owner)
        pairs = self._lent if some is None else [self._lent[at] for at in some]
        for pair, told in zip(pairs, met if some is None else [met[at] for at in some], strict=True):
            pair.owner, pair.met = owner, told
        return pairs

    def of_his_trade(self, owner: Owner) -> dict[int, Trade]:
        """The networks for some trades of which his may be one, in order; to the others he is ``outside``."""
        self.met(owner)
        return self._his[source(owner, TRADE_TOLD)]

    def outsiders(self, some: Sequence[int]) -> list[Fit]:
        """Some networks and who is of a trade that is none of theirs."""
        pairs = self.pairs(saying({}), some)
        for pair, at in zip(pairs, some, strict=True):
            pair.met = self.outside[at]
        return pairs

    def pair(self, owner: Owner, at: int) -> Fit:
        """An owner and one network, to keep."""
        return Fit.bare(owner, self.networks[at], self.roles[at], self.met(owner)[at])

    def met(self, owner: Owner) -> list[Trade]:
        """Whether each network takes his trade: worked out once for all who are of it."""
        if not (owner.codes or owner.trade):
            return self._nothing_told
        told = source(owner, TRADE_TOLD)
        if told not in self._trades:
            self._trades[told] = met = self.outside.copy() if owner.codes else self._nothing_told.copy()
            his = of_his_trade(owner, self.networks)
            self._his[told] = {at: each for at, each in his.items() if each != self.outside[at]}
            for at, each in his.items():
                met[at] = each
        return self._trades[told]


class Keyed:
    """Something worked out once for each combination of some facets: ``made`` gives its place in the caller's rows."""

    def __init__(self, facets: Sequence[Facet], made: Callable[[Owner], int]) -> None:
        self.facets, self._made = tuple(facets), made
        self._names = sorted(frozenset[str]().union(*(facet.told_by for facet in facets)))
        self._known = Combinations()

    def places(self, part: Part) -> np.ndarray:
        """The place of each owner's row."""
        return part.of_all(self, lambda piece: self._numbers(piece, np.arange(len(piece))))

    def places_of(self, part: Part, some: np.ndarray) -> np.ndarray:
        """The place of the row of some owners; of the others, the first."""
        places: np.ndarray = np.zeros(len(part), np.int32)
        places[some] = self._numbers(part, some)
        return places

    def _numbers(self, owners: Part | Piece, some: np.ndarray) -> np.ndarray:
        return self._known.numbers(
            [owners.facet(facet)[some] for facet in self.facets],
            len(some),
            lambda at: self._made(owners.owner(int(some[at]), self._names)),
        )
