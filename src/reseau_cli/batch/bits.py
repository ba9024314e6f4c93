"""Which networks, for each owner: a bit a network, so that many sets are met a word at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

WORD = 64


def words(count: int) -> int:
    """How many words so many bits take."""
    return -(-count // WORD)


def packed(flags: np.ndarray | Sequence[Any]) -> np.ndarray:
    """One row of flags in words, the last one filled up with zeros."""
    row: np.ndarray = np.zeros(words(len(flags)) * WORD, bool)
    row[: len(flags)] = flags
    return np.packbits(row).view(np.uint64)


def sets(flags: Sequence[Any]) -> np.ndarray:
    """The set that each has of so many things, 64 at most: a row of flags a thing, a word each."""
    rows = np.asarray(flags, bool)
    bits = np.uint64(1) << np.arange(len(rows), dtype=np.uint64)
    found: np.ndarray = np.bitwise_or.reduce(np.where(rows, bits[:, None], np.uint64(0)), axis=0)
    return found


def unpacked(sets: np.ndarray, count: int) -> np.ndarray:
    """The first so many flags of each row of words."""
    return np.unpackbits(sets.view(np.uint8), axis=1, count=count).view(bool)
