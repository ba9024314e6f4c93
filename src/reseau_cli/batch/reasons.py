"""Which reason is told first for each network chosen: of the criteria that speak for it, the one of most points."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.method.criteria import criterion_of
from .tables import NAMES

if TYPE_CHECKING:
    from .pairs import Pairs
    from .scores import Scores

SORTED = np.array([*sorted(NAMES), ""], dtype=object)
BEFORE = np.array([sorted(NAMES).index(name) for name in NAMES])
"""Of two criteria that give as much, the one whose name comes first."""

MAJOR = np.array([0 if criterion_of(name).minor else 1 << 40 for name in NAMES])
"""What puts a criterion before all minor ones, however much these give."""

NONE = -(1 << 60)


def main_reasons(scores: Scores, pairs: Pairs) -> list[str]:
    """The criterion of the main reason of each pair, empty where none speaks for the network."""
    best: np.ndarray = np.full(pairs.shape, NONE)
    for which, at, points, speaks in scores.speaking(pairs):
        rank = (points.astype(np.int64) * 2 + MAJOR[which]) * len(NAMES) - BEFORE[which]
        best[at] = np.maximum(best[at], np.where(speaks & (points > 0), rank, NONE))
    found: list[str] = SORTED[np.where(best > NONE, -best % len(NAMES), len(NAMES))].tolist()
    return found
