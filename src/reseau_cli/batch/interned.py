"""Values and combinations numbered once each, and arrays of rows that grow: what is worked out is kept at its number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

DENSE = 20
"""Combinations of up to so many bits have a place each in an array; others are looked up one by one."""

WIDEST = 62
"""Bits that a combination may have."""


class Interned:
    """Distinct values in the order in which they came, each with its number."""

    def __init__(self, *values: Any) -> None:
        self.values: list[Any] = []
        self._numbers: dict[Hashable, int] = {}
        self.numbers(values)

    def number(self, value: Any, key: Hashable = None) -> int:
        """The number of a value; ``key`` stands for one that cannot be looked up by itself."""
        key = value if key is None else key
        found = self._numbers.get(key)
        if found is None:
            found = self._numbers[key] = len(self.values)
            self.values.append(value)
        return found

    def known(self, key: Hashable) -> int | None:
        """The number of what is looked up by this, if it is there."""
        return self._numbers.get(key)

    def numbers(self, values: Iterable[Any]) -> np.ndarray:
        """The numbers of several values."""
        return np.array([self.number(value) for value in values], dtype=np.int32)

    def __len__(self) -> int:
        return len(self.values)


class Growing:
    """Rows of one width and kind, added one at a time."""

    def __init__(self, width: int, kind: Any) -> None:
        self._rows: np.ndarray = np.zeros((16, width), kind)
        self._count = 0

    def add(self, row: Any) -> int:
        """Put a row at the end; its place."""
        if self._count == len(self._rows):
            self._rows = np.concatenate([self._rows, np.zeros_like(self._rows)])
        self._rows[self._count] = row
        self._count += 1
        return self._count - 1

    @property
    def rows(self) -> np.ndarray:
        """All rows, as one array."""
        return self._rows[: self._count]


class Combinations:
    """Combinations of several columns of numbers, each with the number that was made for it when it was first met."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, ...], int] = {}
        self._bits: tuple[int, ...] = ()
        self._dense: np.ndarray | None = np.full(1, -1, np.int32)

    def __len__(self) -> int:
        return len(self._known)

    def numbers(self, columns: Sequence[np.ndarray], count: int, made: Callable[[int], int]) -> np.ndarray:
        """The number of each of so many rows; ``made`` is asked for that of a new combination, by a row that has it.

        Raises:
            OverflowError: the columns hold too many numbers.
        """
        self._fit(columns)
        keys: np.ndarray = np.zeros(count, np.int64)
        for column, bits in zip(columns, self._bits, strict=True):
            keys <<= bits
            keys |= column
        if self._dense is None:
            _, first, places = np.unique(keys, return_index=True, return_inverse=True)
            found: np.ndarray = np.array([self._number(columns, at, made) for at in first.tolist()], np.int32)
            return found[places]
        found = self._dense.take(keys)
        new = np.flatnonzero(found < 0)
        if len(new):
            for at in new[np.unique(keys[new], return_index=True)[1]].tolist():
                self._dense[keys[at]] = self._number(columns, at, made)
            found = self._dense.take(keys)
        return found

    def _number(self, columns: Sequence[np.ndarray], at: int, made: Callable[[int], int]) -> int:
        key = tuple([int(column[at]) for column in columns])
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = made(at)
        return found

    def _fit(self, columns: Sequence[np.ndarray]) -> None:
        """Leave room for the largest number of each column."""
        bits = [int(column.max(initial=0)).bit_length() for column in columns]
        if len(self._bits) == len(bits) and all(
            need <= has for need, has in zip(bits, self._bits, strict=True)
        ):
            return
        self._bits = tuple(map(max, bits, self._bits or bits))
        size = sum(self._bits)
        if size > WIDEST:
            raise OverflowError("too many combinations")
        self._dense = np.full(1 << size, -1, np.int32) if size <= DENSE else None
        if self._dense is not None:
            for key, number in self._known.items():
                place = 0
                for part, width in zip(key, self._bits, strict=True):
                    place = place << width | part
                self._dense[place] = number
