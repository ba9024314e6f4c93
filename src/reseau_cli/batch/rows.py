"""What rules that read the same say of many networks to many owners: asked once of each that differs, for each combination.

A rule on the trade tells the same, of a network for some trades, to all who are surely of another: it is asked anew only
of those that his may be one of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.method.admission import odds_of
from ..core.method.facets import TRADE
from ..core.tuples import NamedTuple
from .bits import packed, words
from .interned import Growing
from .view import Keyed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..core.method.eligibility import Finding
    from ..core.method.facets import Facet
    from ..core.method.fit import Fit
    from ..core.owner.understood import Owner
    from .interned import Interned
    from .view import View

BY_TRADE = (TRADE,)


MOST = np.iinfo(np.uint16).max
"""The highest number that a chance may have."""


class Row(NamedTuple):
    """What a rule tells owners who are alike of each model: whether it leaves it in, its chances, and what is open."""

    met: np.ndarray
    odds: np.ndarray
    open: np.ndarray


class Rows:
    """Findings of one rule: for each combination a row, over its models, of chances and of open conditions.

    ``columns`` are the networks that it is asked of; ``like`` numbers them: to those of one number the rule says the same,
    and is asked once, of a model. ``odds`` are numbers of ``chances``, 0 where nothing is in doubt. ``met`` has a bit for
    each network of the view that it does not rule out.
    """

    def __init__(
        self,
        view: View,
        facets: tuple[Facet, ...],
        columns: list[int],
        find: Callable[[Fit, int], Finding | None],
        like: np.ndarray | None = None,
        *,
        chances: Interned,
    ) -> None:
        self._view, self._find, self._chances = view, find, chances
        self.columns: np.ndarray = np.array(columns, np.int64)
        self.like: np.ndarray = np.arange(len(columns)) if like is None else like
        self._models: list[int] = np.unique(self.like, return_index=True)[1].tolist()
        self._networks: list[int] = self.columns[self._models].tolist()
        self._model = {at: model for model, at in enumerate(self._networks)}
        self.keyed = Keyed(facets, self._made)
        self.width = width = len(self._models)
        self.odds, self.open = Growing(width, np.uint16), Growing(width, bool)
        self.met = Growing(words(len(view)), np.uint64)
        self.excludes = False
        self._nothing = Row(np.ones(width, bool), np.zeros(width, np.uint16), np.zeros(width, bool))
        self._outside: Row | None = None

    def _made(self, owner: Owner) -> int:
        every, networks = range(self.width), self._networks
        if self.keyed.facets == BY_TRADE and owner.codes:
            self._outside = self._outside or self._row(every, self._view.outsiders(networks))
            his = [at for at in self._view.of_his_trade(owner) if at in self._model]
            some = [self._model[at] for at in his]
            row = self._row(some, self._view.pairs(owner, his), self._outside)
        else:
            row = self._row(every, self._view.pairs(owner, networks))
        met: np.ndarray = np.ones(len(self._view), bool)
        met[self.columns] = row.met[self.like]
        self.met.add(packed(met))
        self.excludes |= not row.met.all()
        self.odds.add(row.odds)
        return self.open.add(row.open)

    def _row(self, some: Sequence[int], pairs: Sequence[Fit], others: Row | None = None) -> Row:
        """What is found of some models; of the others, what is known."""
        found = [self._find(pair, self._models[at]) for at, pair in zip(some, pairs, strict=True)]
        inside = [one is None or not one.excludes for one in found]
        told = list(zip(pairs, found, inside, strict=True))
        met, odds, left = (one.copy() for one in others or self._nothing)
        met[some] = inside
        odds[some] = [self._number(pair, one) if one and let_in else 0 for pair, one, let_in in told]
        left[some] = [one is not None and let_in for _, one, let_in in told]
        return Row(met, odds, left)

    def _number(self, pair: Fit, found: Finding) -> int:
        """The number of the chance that a condition is met after all.

        Raises:
            OverflowError: there are too many chances.
        """
        number = self._chances.number(odds_of(pair, found))
        if number > MOST:
            raise OverflowError("more chances than are told apart")
        return number
