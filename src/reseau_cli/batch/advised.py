"""The criterion of advisers' lists for many owners: what each key adds to each network, and which keys each owner has.

What all but the keys of trades add is summed by one product of matrices, of whole numbers, so that no digit is lost.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from ..core.method.criteria import advised
from ..core.owner.advice_keys import KINDS, PLACED, TRADE, TRADED, advice_keys, asks
from ..core.tuples import NamedTuple
from .interned import Growing
from .view import Keyed

if TYPE_CHECKING:
    from ..core.owner.understood import Owner
    from .pairs import Pairs
    from .part import Part
    from .view import View

FEW = tuple(kind for kind in KINDS if kind != TRADE)
"""The kinds that have few keys."""


class Listed(NamedTuple):
    """Owners of a part: 1 for each key of ``FEW`` that each has, his row of what his trade adds, whether he asks.

    ``floors`` is his row of what each network is worth at least.
    """

    keys: np.ndarray
    trades: np.ndarray
    opened: np.ndarray
    floors: np.ndarray


class Rows:
    """What each network has by each key, or by all keys of a trade together."""

    def __init__(self, view: View) -> None:
        naming: dict[str, list[int]] = {}
        for at, network in enumerate(view.networks):
            for key in network.named:
                naming.setdefault(key, []).append(at)
        self._added: dict[str, np.ndarray] = {}
        for key, named in naming.items():
            row = self._added[key] = np.zeros(len(view), np.int16)
            row[named] = [advised.added(view.networks[at], (key,)) for at in named]
        few = [key for key in naming if not key.startswith(f"{TRADE}:")]
        self._place = {key: place for place, key in enumerate(few)}
        each = np.array([self._added[key] for key in few], np.float32).reshape(-1, len(view))
        self._each = np.ascontiguousarray(each.T)
        self._every: np.ndarray = np.array(
            [advised.share(network, ()) for network in view.networks], np.int16
        )
        self._floors: np.ndarray = np.array(
            [
                [advised.least(network, placed=placed, traded=traded) for network in view.networks]
                for traded in (False, True)
                for placed in (False, True)
            ]
        )
        self._placed, self._traded = list[bool](), list[bool]()
        self._having = {kind: Growing(len(few), np.float32) for kind in FEW}
        self._adding = Growing(len(view), np.int16)
        self._asking: dict[str, list[bool]] = {kind: [] for kind in KINDS}
        self._keyed = {kind: Keyed(advised.FACETS[kind], partial(self._made, kind)) for kind in KINDS}

    def look(self, part: Part) -> Listed:
        """Where the owners of a part stand."""
        places = {kind: keyed.places(part) for kind, keyed in self._keyed.items()}
        opened = [np.array(self._asking[kind])[places[kind]] for kind in KINDS if advised.opens(kind)]
        keys = sum(self._having[kind].rows[places[kind]] for kind in FEW)
        placed, traded = np.array(self._placed)[places["place"]], np.array(self._traded)[places[TRADE]]
        return Listed(keys, places[TRADE], np.logical_or.reduce(opened), placed + 2 * traded)

    def values(self, listed: Listed, pairs: Pairs) -> np.ndarray:
        """The value of each pair."""
        share = pairs.summed(listed.keys, self._each)
        share += pairs.told(self._adding.rows, listed.trades)
        least = pairs.told(self._floors, listed.floors)
        found: np.ndarray = advised.worth(share.astype(pairs.kind, copy=False), least, np.minimum, np.maximum)
        return found

    def seldom(self, listed: Listed, pairs: Pairs) -> np.ndarray:
        """Whether hardly any list names the network to who asks the same, of each pair."""
        few: np.ndarray = self.values(listed, pairs) < advised.SELDOM
        return few & listed.opened[pairs.owners]

    def _made(self, kind: str, owner: Owner) -> int:
        keys = advice_keys(owner)[kind]
        self._asking[kind].append(asks(keys))
        if kind == "place":
            self._placed.append(PLACED in keys)
        if kind == TRADE:
            self._traded.append(TRADED in keys)
            return self._adding.add(
                sum((self._added[key] for key in keys if key in self._added), self._every)
            )
        having = np.zeros(len(self._place), np.float32)
        for key in keys:
            if key in self._place:
                having[self._place[key]] += 1
        return self._having[kind].add(having)
