"""One network of each family: the nearest to the owner and, of those as near, the best."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from .keys import NONE
from .pairs import Pairs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .pairs import Crossed
    from .scores import Scores
    from .view import View

NEVER = np.iinfo(np.int64).max


class Families:
    """The families of a view that have several members."""

    def __init__(self, view: View) -> None:
        members = Counter(network.family for network in view.catalogue.networks)
        several = {name: at for at, name in enumerate(name for name, count in members.items() if count > 1)}
        self._many: np.ndarray = np.array([one.family in several for one in view.networks], bool)
        self._family: np.ndarray = np.array([several.get(one.family, 0) for one in view.networks], np.int64)
        self._count = max(1, len(several))
        self._kin: np.ndarray = np.eye(self._count, dtype=np.float32)[self._family]

    def keep_nearest(
        self,
        keys: np.ndarray,
        crossed: Sequence[Crossed],
        listed: tuple[Pairs, np.ndarray],
        apart: np.ndarray,
        scores: Scores,
        exact: Callable[[Pairs], np.ndarray],
    ) -> None:
        """The keys of all others become those of none.

        ``keys`` has a row an owner, a column for each network that he is ``crossed`` with, then the ``listed`` pairs where
        it is told. Those that are ``apart`` by no more, though as near, are made ``exact`` before they are compared.
        """
        where, pairs, family = self._members(keys, crossed, *listed)
        flat = keys.reshape(-1)
        found = flat.take(where).astype(np.int64)
        farther = int(found.max(initial=0) + apart.max(initial=0)) + 1
        distance = scores.distances(pairs) + 1
        cost = distance * farther - found
        least = self._least(family, cost, len(keys))
        close = np.flatnonzero(cost <= least.take(family) + apart[pairs.owners])
        rivals = np.bincount(family[close], minlength=len(least)).take(family[close]) > 1
        if rivals.any():
            close = close[rivals]
            found = exact(Pairs(pairs.owners[close], pairs.networks[close]))
            flat[where[close]] = found
            cost[close] = distance[close] * farther - found
            least = self._least(family, cost, len(keys))
        flat[where[cost > least.take(family)]] = NONE

    def _members(
        self, keys: np.ndarray, crossed: Sequence[Crossed], listed: Pairs, places: np.ndarray
    ) -> tuple[np.ndarray, Pairs, np.ndarray]:
        """The pairs of which several of a family are there: where their keys are, which they are, whose family it is."""
        width = keys.shape[1]
        others, some = listed.part(self._many)
        theirs = some.owners * self._count + self._family[some.networks]
        members = np.bincount(theirs, minlength=len(keys) * self._count).reshape(-1, self._count)
        members = members.astype(np.float32)
        owners, networks, where = list[np.ndarray](), list[np.ndarray](), list[np.ndarray]()
        for block in crossed:
            columns = np.flatnonzero(self._many[block.networks[0]])
            kin = block.networks[0, columns]
            there = keys[block.span].take(columns, axis=1) >= 0
            members[block.span] += there.astype(np.float32) @ self._kin[kin]
            there &= members[block.span].take(self._family[kin], axis=1) > 1
            row, at = np.divmod(np.flatnonzero(there), max(1, len(kin)))
            owners.append(row + block.span.start)
            networks.append(kin[at])
            where.append(owners[-1] * width + columns[at])
        several = np.flatnonzero(members.take(theirs) > 1)
        owners.append(some.owners[several])
        networks.append(some.networks[several])
        where.append(owners[-1] * width + places[others[several]])
        pairs = Pairs(np.concatenate(owners), np.concatenate(networks))
        family = pairs.owners * self._count + self._family[pairs.networks]
        return np.concatenate(where), pairs, family

    def _least(self, family: np.ndarray, cost: np.ndarray, count: int) -> np.ndarray:
        """The least cost of each owner's families."""
        least: np.ndarray = np.full(count * self._count, NEVER)
        np.minimum.at(least, family, cost)
        return least
