"""Pairs of an owner and a network: one after the other, or a few networks crossed with many owners."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator


class Pairs:
    """Pairs one after the other: ``owners[i]``, by his place in the piece, and ``networks[i]``.

    The two arrays broadcast to the ``shape`` of whatever is told of each pair.
    """

    def __init__(self, owners: np.ndarray, networks: np.ndarray) -> None:
        self.owners, self.networks = owners, networks
        self.shape = np.broadcast_shapes(owners.shape, networks.shape)

    def told(self, table: np.ndarray, places: np.ndarray) -> np.ndarray:
        """What a table of a row for those who are alike tells of each pair; ``places`` is the row of each owner."""
        return table.reshape(-1).take(places[self.owners] * table.shape[1] + self.networks)

    def part(self, networks: np.ndarray, owners: np.ndarray | None = None) -> tuple[Any, Pairs]:
        """The pairs of some networks and, if these are told, some owners: where they are, and which."""
        some = networks[self.networks] if owners is None else networks[self.networks] & owners[self.owners]
        at = np.flatnonzero(some)
        return at, Pairs(self.owners[at], self.networks[at])


class Crossed(Pairs):
    """Each of some owners with each of a few networks: a row an owner, a column a network."""

    def __init__(self, owners: np.ndarray, common: Common) -> None:
        super().__init__(owners[:, None], common.networks[None, :])
        self._owners, self._common = owners, common

    def told(self, table: np.ndarray, places: np.ndarray) -> np.ndarray:
        """The same as of pairs; rows are taken whole."""
        return self._common.columns(table).take(places[self._owners], axis=0)

    def part(self, networks: np.ndarray, owners: np.ndarray | None = None) -> tuple[Any, Pairs]:
        """The same as of pairs."""
        columns = np.flatnonzero(networks[self._common.networks])
        if owners is None:
            return np.s_[:, columns], Pairs(self.owners, self.networks[:, columns])
        rows = np.flatnonzero(owners[self._owners])
        return np.ix_(rows, columns), Pairs(self.owners[rows], self.networks[:, columns])


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

    def blocks(self, count: int, size: int) -> Iterator[tuple[slice, Crossed]]:
        """Crossed with so many owners, some at a time: what is between two steps stays in the processor's cache."""
        for start in range(0, count, size):
            stop = min(start + size, count)
            yield slice(start, stop), Crossed(np.arange(start, stop), self)
