"""Values numbered once each, and arrays of rows that grow: what is worked out for a value is kept at its number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

FLAGS = 1 << 21
"""Up to so many possible combinations, those there are are found by marking them rather than by sorting."""


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


def distinct(columns: list[np.ndarray], count: int) -> tuple[np.ndarray, np.ndarray]:
    """Which combination of several columns of numbers each row has, and the first row of each combination."""
    mixed: np.ndarray = np.zeros(count, np.int64)
    size = 1
    for column in columns:
        width = int(column.max(initial=0)) + 1
        if size * width > FLAGS and size > 1:
            mixed, size = _packed(mixed, size)
        mixed = mixed * width + column
        size *= width
    places, size = _packed(mixed, size)
    first: np.ndarray = np.zeros(size, np.int64)
    first[places[::-1]] = np.arange(count - 1, -1, -1)
    return places, first


def _packed(mixed: np.ndarray, size: int) -> tuple[np.ndarray, int]:
    """The same numbers without gaps."""
    if size > FLAGS:
        found, places = np.unique(mixed, return_inverse=True)
        return places, len(found)
    there: np.ndarray = np.zeros(size, bool)
    there[mixed] = True
    ranks = np.cumsum(there) - 1
    return ranks[mixed], int(ranks[-1]) + 1 if len(ranks) else 0
