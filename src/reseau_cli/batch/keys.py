"""Score and network in one number, so that to sort numbers is to rank networks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.method.ranking import HUNDREDTHS
from ..core.tuples import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

NONE = -1
"""The key of no network, which is odd: there is nothing to settle of it. Those of networks are 0 or more."""


class Ranked(NamedTuple):
    """Networks of each owner and their scores, a row an owner, best first; -1 beyond the last."""

    networks: np.ndarray
    scores: np.ndarray


class Keys:
    """Numbers in the order of the scores and, of those alike, against that of the ids; odd ones are of exact scores."""

    def __init__(self, ids: Sequence[str]) -> None:
        self._step = 2 * len(ids)
        order = np.argsort(np.array(ids, dtype=object), kind="stable")
        self._first: np.ndarray = np.empty(len(ids), np.int64)
        self._first[order] = 2 * np.arange(len(ids) - 1, -1, -1)
        self._network = order[::-1]
        self.kind = np.int32 if self._step * 2 * HUNDREDTHS < np.iinfo(np.int32).max else np.int64

    def of(self, scores: np.ndarray, networks: np.ndarray, exact: bool = False) -> np.ndarray:
        """The keys of networks that have such scores."""
        keys = scores.astype(self.kind)
        keys *= self._step
        keys += self._first[networks] + exact
        return keys

    def ranked(self, keys: np.ndarray) -> Ranked:
        """What keys stand for."""
        keys = np.ascontiguousarray(keys)
        scores = keys // self._step  # of none: -1
        networks = self._network.take((keys - scores * self._step) >> 1)
        return Ranked(np.where(keys >= 0, networks, -1), scores)

    def open(self, keys: np.ndarray) -> np.ndarray:
        """Which of them are of a network whose score is not known exactly."""
        found: np.ndarray = (keys & 1) == 0
        return found

    def apart(self, doubt: np.ndarray) -> np.ndarray:
        """By how much keys differ at most, of networks whose scores differ by no more than this."""
        return ((doubt + 1) * self._step).astype(self.kind)
