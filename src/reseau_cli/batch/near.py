"""How near each network is to each place, and what that is worth: a byte a pair, for what it stands for is seldom new.

A place is looked at from afar, as its whole département is, but for the networks that have a group at hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.method.criteria import criterion_of
from ..core.method.criteria.criterion import GOOD
from ..core.method.facets import PLACE, answer, saying
from ..core.method.proximity import at_hand, from_afar, nearest_of, whereabouts
from ..core.method.ranking import distance
from ..core.tuples import NamedTuple
from .interned import Growing, Interned, distinct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.owner.understood import Place
    from .told import Piece
    from .view import View

REMOTE = answer("remote")


class Near(NamedTuple):
    """A pair's nearness: its worth, whether it speaks for the network, and the distance that chooses within a family."""

    value: float
    good: bool
    distance: float


class Nearness:
    """The criterion of nearness over a view."""

    def __init__(self, view: View) -> None:
        self.criterion = criterion_of("nearness")
        self._view = view
        self._found = Interned()
        self._rows = Growing(len(view), np.uint8)
        self._afar: dict[tuple[Place, bool | None], int] = {}
        self._known: dict[tuple[int, int], int] = {}
        self._opened: list[bool] = []
        models = Interned()
        self._like = models.numbers(map(whereabouts, view.networks))
        self._models = [self._like.tolist().index(at) for at in range(len(models))]
        self._groups: dict[str, list[int]] = {}
        for at, network in enumerate(view.networks):
            for code, _ in network.groups:
                self._groups.setdefault(code, []).append(at)

    def places(self, piece: Piece) -> np.ndarray:
        """The row of each owner's place."""
        columns = [piece.columns[PLACE], piece.columns["remote"]]
        where, first = distinct(columns, len(piece))
        places = []
        for at in first.tolist():
            key = int(columns[0][at]), int(columns[1][at])
            if key not in self._known:
                self._known[key] = self._made(piece.value(PLACE, at), piece.value("remote", at))
            places.append(self._known[key])
        return np.array(places, np.int64)[where]

    @property
    def opened(self) -> np.ndarray:
        """For each row, whether the criterion is open."""
        return np.array(self._opened, bool)

    def codes(self, places: np.ndarray, networks: np.ndarray) -> np.ndarray:
        """For each pair, which of ``found`` it is."""
        return self._rows.rows[places, networks]

    @property
    def found(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """What the codes stand for: values, whether they speak for the network, and the order of the distances."""
        values, goods, distances = zip(*self._found.values, strict=True)
        order = np.unique(np.array(distances), return_inverse=True)[1]
        return np.array(values), np.array(goods), order

    def _made(self, place: Place, remote: bool | None) -> int:
        near = sorted({at for code in self._groups.keys() & at_hand(place) for at in self._groups[code]})
        afar = from_afar(place), remote
        if afar not in self._afar:
            self._afar[afar] = self._add(self._codes(*afar, self._models)[self._like], *afar)
        if not near:
            return self._afar[afar]
        row = self._rows.rows[self._afar[afar]].copy()
        row[near] = self._codes(place, remote, near)
        return self._add(row, place, remote)

    def _add(self, row: np.ndarray, place: Place, remote: bool | None) -> int:
        owner = saying({PLACE: place, "remote": remote})
        self._opened.append(self.criterion.values(owner, []) is not None)
        return self._rows.add(row)

    def _codes(self, place: Place, remote: bool | None, networks: Sequence[int]) -> np.ndarray:
        owner = saying({PLACE: place, "remote": remote})
        pairs = self._view.pairs(owner, networks)
        for pair in pairs:
            pair.nearest = nearest_of(place, pair.network)
        values = self.criterion.values(owner, pairs) or [0.0] * len(pairs)
        found = [
            Near(value, self.criterion.reason(pair, value).side == GOOD, distance(pair))
            for pair, value in zip(pairs, values, strict=True)
        ]
        codes = self._found.numbers(found)
        if len(self._found) > 256:
            raise OverflowError("more kinds of nearness than a byte holds")
        return codes.astype(np.uint8)
