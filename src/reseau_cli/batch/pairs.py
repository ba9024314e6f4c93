"""Pairs of an owner and a network: one after the other, or a few networks crossed with many owners."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from .turns import Turn

MANY = 384
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
            mine, theirs = parts.take(self.owners[some], axis=0), worth.take(self.networks[some], axis=0)
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

    def __init__(self, span: slice, networks: np.ndarray) -> None:
        super().__init__(np.arange(span.start, span.stop)[:, None], networks[None, :])
        self.span, self._columns = span, networks

    def told(self, table: np.ndarray, places: np.ndarray) -> np.ndarray:
        """The same as of pairs; each row is looked up once, and taken whole."""
        which = places[self.span]
        if len(table) > len(which):
            rows, which = np.unique(which, return_inverse=True)
            table = table.take(rows, axis=0)
        kind = self.kind if table.dtype == Pairs.kind else table.dtype
        return table.take(self._columns, axis=1).astype(kind, copy=False).take(which, axis=0)

    def summed(self, parts: np.ndarray, worth: np.ndarray) -> np.ndarray:
        """The same as of pairs, by a product of matrices."""
        found: np.ndarray = parts[self.span] @ worth[self._columns].T
        return found

    def alike(self, like: np.ndarray, made: Callable[[Pairs], np.ndarray]) -> np.ndarray:
        """The same as of pairs, made once of those that are alike."""
        _, first, which = np.unique(like[self._columns], return_index=True, return_inverse=True)
        found = made(ByNetwork(self.span, self._columns[first])).astype(self.kind)
        return np.ascontiguousarray(found.take(which, axis=0).T)

    def of_owners(self, owners: np.ndarray) -> tuple[np.ndarray, Pairs]:
        """The same as of pairs: whole rows."""
        at = np.flatnonzero(owners[self.span])
        return at, Pairs(self.owners[at], self.networks)


class ByNetwork(Pairs):
    """Each of a few networks with each of some owners, a row a network."""

    def __init__(self, span: slice, networks: np.ndarray) -> None:
        super().__init__(np.arange(span.start, span.stop)[None, :], networks[:, None])
        self.span = span

    def of_kind(self, table: np.ndarray, kinds: np.ndarray) -> np.ndarray:
        """The same as of pairs; rows are taken whole."""
        found: np.ndarray = table[kinds[self.networks[:, 0]], self.span]
        return found

    def part(self, networks: np.ndarray) -> tuple[np.ndarray, Pairs]:
        """The same as of pairs: whole rows."""
        at = np.flatnonzero(networks[self.networks[:, 0]])
        return at, ByNetwork(self.span, self.networks[at, 0])


def picked(table: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """``table[rows, columns]``, several times as fast where the two are broadcast."""
    return table.reshape(-1).take(rows * table.shape[1] + columns)
