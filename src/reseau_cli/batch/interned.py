"""Values and combinations numbered once each, and arrays of rows that grow: what is worked out is kept at its number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

DENSE = 20
"""Combinations of up to so many bits have a place each in an array; others are looked up by halves."""

ROOM = 256
"""Rows that there is room for at first: what is not used yet takes no memory."""

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

    def numbers(self, values: Iterable[Any]) -> np.ndarray:
        """The numbers of several values."""
        return np.array([self.number(value) for value in values], dtype=np.int32)

    def __len__(self) -> int:
        return len(self.values)


class Growing:
    """Rows of one width and kind, added one at a time."""

    def __init__(self, width: int, kind: Any) -> None:
        self._rows: np.ndarray = np.empty((ROOM, width), kind)
        self._count = 0

    def add(self, row: Any) -> int:
        """Put a row at the end; its place."""
        if self._count == len(self._rows):
            rows = np.empty((2 * self._count, self._rows.shape[1]), self._rows.dtype)
            rows[: self._count] = self._rows
            self._rows = rows
        self._rows[self._count] = row
        self._count += 1
        return self._count - 1

    def __len__(self) -> int:
        return self._count

    @property
    def rows(self) -> np.ndarray:
        """All rows, as one array."""
        return self._rows[: self._count]


class Combinations:
    """Combinations of several columns of numbers, each with the number that was made for it when it was first met."""

    def __init__(self) -> None:
        self._bits: tuple[int, ...] = ()
        self._keys: np.ndarray = np.zeros(0, np.int64)  # in order, each combination as one number
        self._numbers: np.ndarray = np.zeros(0, np.int32)
        self._dense: np.ndarray | None = None

    def __len__(self) -> int:
        return len(self._keys)

    def numbers(self, columns: Sequence[np.ndarray], count: int, made: Callable[[int], int]) -> np.ndarray:
        """The number of each of so many rows; ``made`` is asked for that of a new combination, by a row that has it.

        Raises:
            OverflowError: the columns hold too many numbers.
        """
        self._fit(columns)
        keys = self._packed(columns, count)
        found = self._found(keys)
        new = np.flatnonzero(found < 0)
        if len(new):
            distinct, first = np.unique(keys[new], return_index=True)
            self._add(distinct, [made(at) for at in new[first].tolist()])
            found[new] = self._found(keys[new])
        return found

    def _packed(self, columns: Iterable[np.ndarray], count: int) -> np.ndarray:
        """Each combination as one number."""
        keys: np.ndarray = np.zeros(count, np.int64)
        for column, bits in zip(columns, self._bits, strict=True):
            keys <<= bits
            keys |= column
        return keys

    def _found(self, keys: np.ndarray) -> np.ndarray:
        """The numbers of those that are known; -1 for the others."""
        if self._dense is not None:
            return self._dense.take(keys)
        if not len(self._keys):
            return np.full(len(keys), -1, np.int32)
        at = np.searchsorted(self._keys, keys)
        known = self._keys.take(at, mode="clip") == keys
        return np.where(known, self._numbers.take(at, mode="clip"), np.int32(-1))

    def _add(self, keys: np.ndarray, numbers: Sequence[int]) -> None:
        at = np.searchsorted(self._keys, keys)
        self._keys = np.insert(self._keys, at, keys)
        self._numbers = np.insert(self._numbers, at, numbers)
        if self._dense is not None:
            self._dense[keys] = numbers

    def _fit(self, columns: Sequence[np.ndarray]) -> None:
        """Leave room for the largest number of each column."""
        bits = [int(column.max(initial=0)).bit_length() for column in columns]
        before = self._bits
        if len(before) == len(bits) and all(need <= has for need, has in zip(bits, before, strict=True)):
            return
        parts, rest = list[np.ndarray](), self._keys
        for width in reversed(before):
            parts.append(rest & ((1 << width) - 1))
            rest = rest >> width
        self._bits = tuple(map(max, bits, before or bits))
        size = sum(self._bits)
        if size > WIDEST:
            raise OverflowError("too many combinations")
        if before:
            self._keys = self._packed(reversed(parts), len(self._keys))  # in the same order
        self._dense = np.full(1 << size, -1, np.int32) if size <= DENSE else None
        if self._dense is not None:
            self._dense[self._keys] = self._numbers
