"""Pairs of an owner and a network: one after the other, or a few networks crossed with many owners."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator


MANY, FEW = 1024, 64
"""Owners crossed at once, for what is worked out by network, where steps cost more than numbers do; and for what is told
by tables, whose numbers are to stay in the processor's cache."""


class Pairs:
    """Pairs one after the other: ``owners[i]``, by his place in the piece, and ``networks[i]``.

    The two arrays broadcast to the ``shape`` of whatever is told of each pair.
    """

    def __init__(self, owners: np.ndarray, networks: np.ndarray) -> None:
        self.owners, self.networks = owners, networks
        self.shape = np.broadcast_shapes(owners.shape, networks.shape)

    def told(self, table: np.ndarray, places: np.ndarray) -> np.ndarray:
        """What a table of a row for those who are alike tells of each pair; ``places`` is the row of each owner."""
        return picked(table, places[self.owners], self.networks)

    def as_told(self, values: np.ndarray) -> np.ndarray:
        """Values in the order in which tables are told: here they are."""
        return values

    def few_at_once(self) -> Iterator[tuple[Any, Pairs]]:
        """The same pairs in as many parts as fit in the processor's cache: where they are, and which."""
        yield ..., self

    def part(self, networks: np.ndarray, owners: np.ndarray | None = None) -> tuple[Any, Pairs]:
        """The pairs of some networks and, if these are told, some owners: where they are, and which."""
        some = networks[self.networks] if owners is None else networks[self.networks] & owners[self.owners]
        at = np.flatnonzero(some)
        return at, Pairs(self.owners[at], self.networks[at])


class Crossed(Pairs):
    """Each of a few networks with each of some owners: a row a network, a column an owner.

    What is worked out network by network is written so; what tables tell lies the other way round in memory, their rows
    being taken whole. ``as_told`` brings the first to the order of the second: two arrays in one order are fast together.
    """

    def __init__(self, owners: np.ndarray, common: Common) -> None:
        super().__init__(owners[None, :], common.networks[:, None])
        self._owners, self._common = owners, common

    def told(self, table: np.ndarray, places: np.ndarray) -> np.ndarray:
        """The same as of pairs; rows are taken whole."""
        return self._common.columns(table).take(places[self._owners], axis=0).T

    def as_told(self, values: np.ndarray) -> np.ndarray:
        """Values in the order in which tables are told."""
        return np.asfortranarray(values)

    def few_at_once(self) -> Iterator[tuple[Any, Pairs]]:
        """The same as of pairs."""
        for start in range(0, len(self._owners), FEW):
            some = slice(start, start + FEW)
            yield np.s_[:, some], Crossed(self._owners[some], self._common)

    def part(self, networks: np.ndarray, owners: np.ndarray | None = None) -> tuple[Any, Pairs]:
        """The same as of pairs."""
        rows = np.flatnonzero(networks[self._common.networks])
        if owners is None:
            return rows, Pairs(self.owners, self.networks[rows])
        columns = np.flatnonzero(owners[self._owners])
        return np.ix_(rows, columns), Pairs(self.owners[:, columns], self.networks[rows])


class Common:
    """Networks that are there for so many owners of a piece that they are worked on for all."""

    def __init__(self, networks: np.ndarray) -> None:
        self.networks = networks
        self._columns: dict[int, tuple[np.ndarray, np.ndarray]] = {}

    def columns(self, table: np.ndarray) -> np.ndarray:
        """Their columns of a table, side by side; kept as long as this."""
        if id(table) not in self._columns:
            self._columns[id(table)] = table, np.ascontiguousarray(table[:, self.networks])
        return self._columns[id(table)][1]

    def __len__(self) -> int:
        return len(self.networks)

    def whole(self, count: int) -> Crossed:
        """Crossed with so many owners."""
        return Crossed(np.arange(count), self)

    def blocks(self, count: int) -> Iterator[tuple[slice, Crossed]]:
        """Crossed with so many owners, some at a time."""
        for start in range(0, count, MANY):
            stop = min(start + MANY, count)
            yield slice(start, stop), Crossed(np.arange(start, stop), self)


def picked(table: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """``table[rows, columns]``, several times as fast where the two are broadcast."""
    return table.reshape(-1).take(rows * table.shape[1] + columns)
