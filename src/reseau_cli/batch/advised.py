"""The criterion of advisers' lists for many owners: a row of parts for the keys of each kind, which add up."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from ..core.method.criteria import advised
from ..core.owner.advice_keys import advice_keys
from .interned import Growing
from .view import Keyed

if TYPE_CHECKING:
    from ..core.owner.understood import Owner
    from .pairs import Pairs
    from .told import Piece
    from .view import View


TOGETHER = (("stage", "who", "place"), ("lack",), ("want",), ("trade",))
"""The kinds of keys, those together that have few: a row for each combination, rather than several to add."""


class Rows:
    """What each network has by the keys of a kind, worked out once for all who have the same."""

    def __init__(self, view: View) -> None:
        self._networks = view.networks
        self._naming: dict[str, list[int]] = {}
        for at, network in enumerate(view.networks):
            for key in network.named:
                self._naming.setdefault(key, []).append(at)
        self._least: np.ndarray = np.array([advised.least(network) for network in view.networks])
        self._parts = Growing(len(view), np.int16)
        self._every: np.ndarray = np.array(
            [advised.share(network, ()) for network in view.networks], np.int16
        )
        self._keyed = [
            Keyed([facet for kind in kinds for facet in advised.FACETS[kind]], partial(self._made, kinds))
            for kinds in TOGETHER
        ]
        self._asking: list[bool] = []
        self._added: dict[str, np.ndarray] = {}
        self._nothing: np.ndarray = np.zeros(len(view), np.int16)

    def places(self, piece: Piece) -> np.ndarray:
        """The row of each owner for each of ``TOGETHER``, a column each."""
        return np.stack([keyed.places(piece) for keyed in self._keyed], axis=1)

    def opened(self, places: np.ndarray) -> np.ndarray:
        """Whether the criterion is open, for each owner."""
        found: np.ndarray = np.array(self._asking)[places].any(axis=1)
        return found

    @property
    def parts(self) -> np.ndarray:
        """What each row adds for each network; those of the first kinds hold what is everyone's."""
        return self._parts.rows

    def values(self, parts: np.ndarray, places: np.ndarray, pairs: Pairs) -> np.ndarray:
        """The value of each pair; ``places`` are those of all owners."""
        first, *others = places.T
        share = pairs.told(parts, first)
        for column in others:
            share += pairs.told(parts, column)
        least = self._least[pairs.networks].astype(pairs.kind)
        found: np.ndarray = advised.worth(share.astype(pairs.kind), least, np.minimum, np.maximum)
        return found

    def _made(self, kinds: tuple[str, ...], owner: Owner) -> int:
        keys = advice_keys(owner)
        self._asking.append(any(keys[kind] and advised.opens(kind) for kind in kinds))
        everyone = self._every if kinds == TOGETHER[0] else self._nothing
        return self._parts.add(sum([self._of(key) for kind in kinds for key in keys[kind]], everyone))

    def _of(self, key: str) -> np.ndarray:
        """What one key adds to each network."""
        if key not in self._added:
            row = self._added[key] = self._nothing.copy()
            named = self._naming.get(key, [])
            row[named] = [advised.added(self._networks[at], (key,)) for at in named]
        return self._added[key]
