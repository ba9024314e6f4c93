"""Scores of many pairs within a small doubt, in a fifth of the time that exact ones take.

All that exact scores are made of, not rounded criterion by criterion and in single precision: which of two networks
stands first is then known wherever they are further apart than the doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.vocabulary import NEEDS
from .scores import BY_NETWORK

if TYPE_CHECKING:
    from .pairs import Pairs
    from .scores import Scores

FEW = 64
"""Rows up to which a criterion's table is added up with others by one product, a part for each row."""

ROUGH = 2
"""Hundredths by which single precision and the rounding of two estimates may put these further apart."""


class Estimates:
    """Estimated scores of the owners of a piece, once their weights are settled."""

    def __init__(self, scores: Scores) -> None:
        self._scores, weights = scores, scores.weights
        self._most = {name: most.astype(np.float32) for name, most in weights.others.items()}
        tables = scores.tables
        few = {name: told for name, told in scores.tabulated.items() if len(told[0]) <= FEW}
        worth = [tables.needs.values, tables.focus.each, *(values for values, _ in few.values())]
        self._worth = np.ascontiguousarray(np.concatenate(worth).T, np.float32)
        begin = len(NEEDS) * 2
        owners = np.arange(weights.needs.shape[1])
        self._parts: np.ndarray = np.zeros((len(owners), self._worth.shape[1]), np.float32)
        self._parts[:, : len(NEEDS)] = weights.needs.T
        self._parts[:, len(NEEDS) : begin] = (scores.has * weights.others["focus"]).T
        for name, (values, places) in few.items():
            self._parts[owners, begin + places] = weights.others[name]
            begin += len(values)
        summed = (*BY_NETWORK, "focus", *few)
        self._others = [name for name, some in weights.opened.items() if some.any() and name not in summed]
        opened = sum(weights.opened.values(), start=(weights.needs > 0).sum(axis=0))
        self.doubt: np.ndarray = opened + ROUGH  # two estimates, each half a hundredth off for each criterion
        """By how many hundredths, of each owner, estimates may put two networks in the wrong order."""

    def of(self, pairs: Pairs) -> np.ndarray:
        """The scores of some pairs, in hundredths."""
        scores = self._scores
        total = pairs.summed(self._parts, self._worth)
        for name in self._others:
            total += self._points(name, scores.rough(name, pairs), pairs)
        chances = scores.looked.chances(pairs)
        for name, values in scores.by_network(pairs, chances).items():
            total += self._points(name, values, pairs)
        total *= scores.kept(pairs, chances)
        return np.rint(total, out=total)

    def _points(self, name: str, values: np.ndarray, pairs: Pairs) -> np.ndarray:
        return self._most[name][pairs.owners] * values
