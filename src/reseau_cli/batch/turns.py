"""What each network has several of, in its order: the first of all networks together, then the second, and so on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.tuples import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class Turn(NamedTuple):
    """The first of each network, or the second…: whether it has one, and its number (0 for none)."""

    there: np.ndarray
    number: np.ndarray


def in_turn(rows: Sequence[Sequence[int]]) -> list[Turn]:
    """The numbers that each network has, turn by turn; a network that has a second one has a first."""
    found = []
    for turn in range(max(map(len, rows), default=0)):
        there = np.array([turn < len(row) for row in rows], bool)
        found.append(Turn(there, np.array([row[turn] if turn < len(row) else 0 for row in rows], np.int64)))
    return found
