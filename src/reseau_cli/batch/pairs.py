"""Pairs of an owner and a network: one after the other, or a few networks crossed with many owners."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .turns import Turn

MANY = 256
"""Owners crossed at once: so many that numbers cost more than steps do, so few that they stay in the processor's cache."""

LISTED = 32_768
"""Pairs worked on at once, likewise."""


class Pairs:
    """Pairs one after the other: ``owners[i]``, by his place in the piece, and ``networks[i]``.

    The two arrays broadcast to the ``shape`` of whatever is worked out of each pair.
    """

    def __init__(self, owners: np.ndarray, networks: np.ndarray) -> None:
        self.owners, self.networks = owners, networks

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of an array of all pairs."""
        shape: tuple[int, ...] = np.broadcast_shapes(self.owners.shape, self.networks.shape)
        return shape

    def some_at_once(self) -> Iterator[tuple[slice, Pairs]]:
        """The same pairs, some at a time: where they are, and which."""
        for start in range(0, len(self.owners), LISTED):
            some = slice(start, start + LISTED)
            yield some, Pairs(self.owners[some], self.networks[some])

    def told(self, table: np.ndarray, places: np.ndarray) -> np.ndarray:
        """What a table of a row for those who are alike tells of each pair; ``places`` is the row of each owner."""
        return picked(table, places[self.owners], self.networks)

    def of_kind(self, table: np.ndarray, kinds: np.ndarray) -> np.ndarray:
        """What a table of a row for each kind, over owners, tells of each pair; ``kinds`` is the row of each network."""
        return picked(table, kinds[self.networks], self.owners)

    def as_told(self) -> Pairs:
        """The same pairs as tables tell them."""
        return self

    def turned(self, values: np.ndarray) -> np.ndarray:
        """Values worked out by network, as tables tell them."""
        return values

    def of_owners(self, owners: np.ndarray) -> tuple[np.ndarray, Pairs]:
        """The pairs of some owners: where they are, and which."""
        at = np.flatnonzero(owners[self.owners])
        return at, Pairs(self.owners[at], self.networks[at])

    def part(self, networks: np.ndarray, owners: np.ndarray | None = None) -> tuple[Any, Pairs]:
        """The pairs of some networks and, if these are told, some owners: where they are, and which."""
        some = networks[self.networks] if owners is None else networks[self.networks] & owners[self.owners]
        at = np.flatnonzero(some)
        return at, Pairs(self.owners[at], self.networks[at])

    def in_turn(self, turns: Iterable[Turn]) -> Iterator[tuple[Turn, Any, Pairs]]:
        """The pairs of networks that have a first of something, a second…, these being some of those before."""
        at, some = None, self
        for turn in turns:
            inside, some = some.part(turn.there)
            at = inside if at is None else at[inside]
            yield turn, at, some


class Crossed(Pairs):
    """Each of a few networks with each of some owners, as is worked out by network: a row a network, a column an owner."""

    def __init__(self, span: slice, common: Common) -> None:
        super().__init__(np.arange(span.start, span.stop)[None, :], common.networks[:, None])
        self._span, self._common = span, common

    def told(self, table: np.ndarray, places: np.ndarray) -> np.ndarray:
        """The same as of pairs; rows are taken whole."""
        return self._common.columns(table).take(places[self._span], axis=0).T

    def of_kind(self, table: np.ndarray, kinds: np.ndarray) -> np.ndarray:
        """The same as of pairs; rows are taken whole."""
        found: np.ndarray = table[kinds[self._common.networks], self._span]
        return found

    def as_told(self) -> Pairs:
        """The same as of pairs."""
        return Turned(self.owners.T, self._common)

    def turned(self, values: np.ndarray) -> np.ndarray:
        """The same as of pairs."""
        return np.ascontiguousarray(values.T)

    def part(self, networks: np.ndarray, owners: np.ndarray | None = None) -> tuple[Any, Pairs]:
        """The same as of pairs."""
        rows, some = self._common.part(networks)
        if owners is None:
            return rows, Crossed(self._span, some)
        columns = np.flatnonzero(owners[self._span])
        return np.ix_(rows, columns), Pairs(self.owners[:, columns], some.networks[:, None])


class Turned(Pairs):
    """The same the other way round, as tables tell it: a row an owner, a column a network."""

    def __init__(self, owners: np.ndarray, common: Common) -> None:
        super().__init__(owners, common.networks[None, :])
        self._common = common

    def told(self, table: np.ndarray, places: np.ndarray) -> np.ndarray:
        """The same as of pairs; rows are taken whole."""
        return self._common.columns(table).take(places[self.owners[:, 0]], axis=0)

    def of_owners(self, owners: np.ndarray) -> tuple[np.ndarray, Pairs]:
        """The same as of pairs."""
        at = np.flatnonzero(owners[self.owners[:, 0]])
        return at, Turned(self.owners[at], self._common)


class Common:
    """Networks that are there for so many owners of a piece that they are worked on for all."""

    def __init__(self, networks: np.ndarray) -> None:
        self.networks = networks
        self._columns: dict[int, tuple[np.ndarray, np.ndarray]] = {}
        self._parts: dict[int, tuple[np.ndarray, np.ndarray, Common]] = {}

    def columns(self, table: np.ndarray) -> np.ndarray:
        """Their columns of a table, side by side; kept as long as this."""
        if id(table) not in self._columns:
            self._columns[id(table)] = table, np.ascontiguousarray(table[:, self.networks])
        return self._columns[id(table)][1]

    def part(self, networks: np.ndarray) -> tuple[np.ndarray, Common]:
        """Those of them that are among some networks: where they are, and which; kept as long as this."""
        if id(networks) not in self._parts:
            rows = np.flatnonzero(networks[self.networks])
            self._parts[id(networks)] = networks, rows, Common(self.networks[rows])
        return self._parts[id(networks)][1:]

    def __len__(self) -> int:
        return len(self.networks)

    def whole(self, count: int) -> Crossed:
        """Crossed with so many owners."""
        return Crossed(slice(0, count), self)

    def blocks(self, count: int) -> Iterator[tuple[slice, Crossed]]:
        """Crossed with so many owners, some at a time."""
        for start in range(0, count, MANY):
            block = slice(start, min(start + MANY, count))
            yield block, Crossed(block, self)


def picked(table: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """``table[rows, columns]``, several times as fast where the two are broadcast."""
    return table.reshape(-1).take(rows * table.shape[1] + columns)
