"""What one rule says of many networks to many owners: asked once of each that differs, for each combination of facets.

A rule on the trade tells the same, of a network for some trades, to all who are surely of another: it is asked anew only
of those that his may be one of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.method.admission import odds_of
from ..core.method.facets import TRADE
from ..core.tuples import NamedTuple
from .interned import Growing
from .view import Keyed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..core.method.eligibility import Finding
    from ..core.method.facets import Facet
    from ..core.method.fit import Fit
    from ..core.owner.understood import Owner
    from .view import View

BY_TRADE = (TRADE,)


class Row(NamedTuple):
    """What a rule tells owners who are alike of each model: whether it leaves it in, its chances, and what is open."""

    met: np.ndarray
    odds: np.ndarray
    open: np.ndarray


class Rows:
    """Findings of one rule: for each combination a row, over the rule's own columns, of chances and of open conditions.

    ``met`` is a row over all networks: False where the rule rules one out. ``like`` numbers the columns: to those of one
    number the rule says the same, and is asked once.
    """

    def __init__(
        self,
        view: View,
        facets: tuple[Facet, ...],
        columns: list[int],
        find: Callable[[Fit, int], Finding | None],
        like: np.ndarray | None = None,
    ) -> None:
        self._view, self._find = view, find
        self._columns: np.ndarray = np.array(columns, np.int64)
        self._like: np.ndarray = np.arange(len(columns)) if like is None else like
        self._models: list[int] = np.unique(self._like, return_index=True)[1].tolist()
        self.keyed = Keyed(facets, self._made)
        self.met = Growing(len(view), bool)
        self.odds, self.open = Growing(len(columns), np.float64), Growing(len(columns), bool)
        self.excludes = False
        width = len(self._models)
        self._nothing = Row(np.ones(width, bool), np.ones(width), np.zeros(width, bool))
        self._outside: Row | None = None

    def _made(self, owner: Owner) -> int:
        every = range(len(self._models))
        if self.keyed.facets == BY_TRADE and owner.codes:
            self._outside = self._outside or self._row(every, self._view.outsiders(self._of(every)))
            his = self._view.of_his_trade(owner)
            some = [at for at, column in enumerate(self._of(every)) if column in his]
            row = self._row(some, self._view.pairs(owner, self._of(some)), self._outside)
        else:
            row = self._row(every, self._view.pairs(owner, self._of(every)))
        met: np.ndarray = np.ones(len(self._view), bool)
        met[self._columns[~row.met[self._like]]] = False
        self.met.add(met)
        self.odds.add(row.odds[self._like])
        return self.open.add(row.open[self._like])

    def _of(self, some: Sequence[int]) -> list[int]:
        """The networks of some models."""
        found: list[int] = self._columns[[self._models[at] for at in some]].tolist()
        return found

    def _row(self, some: Sequence[int], pairs: Sequence[Fit], others: Row | None = None) -> Row:
        """What is found of some models; of the others, what is known."""
        met, odds, left = (one.copy() for one in others or self._nothing)
        for at, pair in zip(some, pairs, strict=True):
            found = self._find(pair, self._models[at])
            met[at] = found is None or not found.excludes
            left[at] = found is not None and bool(met[at])
            odds[at] = odds_of(pair, found) if found and met[at] else 1.0
        self.excludes |= not met.all()
        return Row(met, odds, left)
