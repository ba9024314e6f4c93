"""Pairs of an owner and a network: one after the other, or a few networks crossed with many owners."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from .turns import Turn

MANY = 256
"""Owners crossed at once: so many that numbers cost more than steps do, so few that they stay in the processor's cache."""

LISTED = 16_384
"""Pairs worked on at once, likewise."""


SUMMED = 1_024
"""Pairs whose parts are summed at once."""


class Pairs:
    """Pairs one after the other: ``owners[i]``, by his place in the piece, and ``networks[i]``.

    The two arrays broadcast to the ``shape`` of whatever is worked out of each pair, in numbers of a ``kind``.
    """

    kind: Any = np.float64

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
        return table.reshape(-1).take((places * table.shape[1])[self.owners] + self.networks)

    def of_kind(self, table: np.ndarray, kinds: np.ndarray) -> np.ndarray:
        """What a table of a row for each kind, over owners, tells of each pair; ``kinds`` is the row of each network."""
        return picked(table, kinds[self.networks], self.owners)

    def summed(self, parts: np.ndarray, worth: np.ndarray) -> np.ndarray:
        """The sum of what each part gives each pair: ``parts`` has a row an owner, ``worth`` a row a network."""
        found: np.ndarray = np.empty(self.shape, worth.dtype)
        for start in range(0, len(found), SUMMED):
            some = slice(start, start + SUMMED)
            mine, theirs = parts[self.owners[some]], worth[self.networks[some]]
            np.einsum("ij,ij->i", mine, theirs, out=found[some])
        return found

    def alike(self, like: np.ndarray, made: Callable[[Pairs], np.ndarray]) -> np.ndarray:
        """What is ``made`` of each pair, the same for all networks that have one number in ``like``."""
        return made(self)

    def of_owners(self, owners: np.ndarray) -> tuple[np.ndarray, Pairs]:
        """The pairs of some owners: where they are, and which."""
        at = np.flatnonzero(owners[self.owners])
        return at, Pairs(self.owners[at], self.networks[at])

    def part(self, networks: np.ndarray) -> tuple[np.ndarray, Pairs]:
        """The pairs of some networks: where they are, and which."""
        at = np.flatnonzero(networks[self.networks])
        return at, Pairs(self.owners[at], self.networks[at])

    def in_turn(self, turns: Iterable[Turn]) -> Iterator[tuple[Turn, Any, Pairs]]:
        """The pairs of networks that have a first of something, a second…, these being some of those before."""
        at, some = None, self
        for turn in turns:
            inside, some = some.part(turn.there)
            at = inside if at is None else at[inside]
            yield turn, at, some


class Crossed(Pairs):
    """Each of some owners with each of a few networks, a row an owner, in single precision."""

    kind = np.float32

    def __init__(self, span: slice, common: Common) -> None:
        super().__init__(np.arange(span.start, span.stop)[:, None], common.networks[None, :])
        self._span, self._common = span, common

    def told(self, table: np.ndarray, places: np.ndarray) -> np.ndarray:
        """The same as of pairs; rows are taken whole."""
        return self._common.columns(table).take(places[self._span], axis=0)

    def summed(self, parts: np.ndarray, worth: np.ndarray) -> np.ndarray:
        """The same as of pairs, by a product of matrices."""
        found: np.ndarray = parts[self._span] @ worth[self._common.networks].T
        return found

    def alike(self, like: np.ndarray, made: Callable[[Pairs], np.ndarray]) -> np.ndarray:
        """The same as of pairs, made once of those that are alike."""
        models, which = self._common.models(like)
        found = made(ByNetwork(self._span, models)).astype(self.kind)
        return found.T.take(which, axis=1)

    def of_owners(self, owners: np.ndarray) -> tuple[np.ndarray, Pairs]:
        """The same as of pairs: whole rows."""
        at = np.flatnonzero(owners[self._span])
        return at, Pairs(self.owners[at], self.networks)


class ByNetwork(Pairs):
    """Each of a few networks with each of some owners, a row a network."""

    def __init__(self, span: slice, networks: np.ndarray) -> None:
        super().__init__(np.arange(span.start, span.stop)[None, :], networks[:, None])
        self._span = span

    def of_kind(self, table: np.ndarray, kinds: np.ndarray) -> np.ndarray:
        """The same as of pairs; rows are taken whole."""
        found: np.ndarray = table[kinds[self.networks[:, 0]], self._span]
        return found

    def part(self, networks: np.ndarray) -> tuple[np.ndarray, Pairs]:
        """The same as of pairs: whole rows."""
        at = np.flatnonzero(networks[self.networks[:, 0]])
        return at, ByNetwork(self._span, self.networks[at, 0])


class Common:
    """Networks that are there for so many owners of a piece that they are worked on for all."""

    def __init__(self, networks: np.ndarray) -> None:
        self.networks = networks
        self._columns: dict[int, tuple[np.ndarray, np.ndarray]] = {}
        self._models: dict[int, tuple[np.ndarray, np.ndarray, np.ndarray]] = {}

    def columns(self, table: np.ndarray) -> np.ndarray:
        """Their columns of a table, side by side, in single precision; kept as long as this."""
        if id(table) not in self._columns:
            kind = Crossed.kind if table.dtype == Pairs.kind else table.dtype
            self._columns[id(table)] = table, np.ascontiguousarray(table[:, self.networks], kind)
        return self._columns[id(table)][1]

    def models(self, like: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """One of those that are alike, of each number in ``like``, and which of these stands for each; kept likewise."""
        if id(like) not in self._models:
            _, first, which = np.unique(like[self.networks], return_index=True, return_inverse=True)
            self._models[id(like)] = like, self.networks[first], which
        return self._models[id(like)][1:]

    def __len__(self) -> int:
        return len(self.networks)

    def blocks(self, count: int) -> Iterator[tuple[slice, Crossed]]:
        """Crossed with so many owners, some at a time."""
        for start in range(0, count, MANY):
            block = slice(start, min(start + MANY, count))
            yield block, Crossed(block, self)


def picked(table: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """``table[rows, columns]``, several times as fast where the two are broadcast."""
    return table.reshape(-1).take(rows * table.shape[1] + columns)
