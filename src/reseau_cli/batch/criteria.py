"""What criteria are worth for many owners: the library's own values, once for each combination of facets or each part.

Needs add up, vocations take the best, the focus is a share of a network's strengths; each of these is looked up for one
need or one vocation, and put together here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.method.criteria import CRITERIA, criterion_of
from ..core.method.criteria import needs as by_need
from ..core.method.criteria import words as by_words
from ..core.method.criteria.criterion import GOOD
from ..core.method.facets import TRADE, saying
from ..core.tuples import NamedTuple
from ..core.vocabulary import NEEDS, VOCATIONS
from .interned import Growing
from .pairs import picked
from .view import Keyed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.method.criteria import Criterion
    from ..core.method.fit import Fit
    from ..core.owner.understood import Owner
    from .pairs import Pairs
    from .told import Words
    from .view import View

SEPARATE = ("vocation", "focus", "nearness", "admission", "advised")
"""Criteria whose values are put together otherwise than by a row for each combination of facets."""

SILENT = ("focus", "admission", "advised")
"""Those whose reason never speaks for a network."""

NAMES = tuple(NEEDS)
NEED_AT = {name: at for at, name in enumerate(NEEDS)}
VOCATION_AT = {name: at for at, name in enumerate(VOCATIONS)}


class Row(NamedTuple):
    """What a criterion tells owners who are alike: whether it is open, what networks are worth, and which it speaks for."""

    opened: bool
    values: np.ndarray
    goods: np.ndarray


class Tabulated:
    """A criterion whose values depend on few facets."""

    def __init__(self, view: View, criterion: Criterion) -> None:
        self.criterion, self._view = criterion, view
        self.keyed = Keyed(criterion.facets or (), self._made)
        self._values, self._goods = Growing(len(view), np.float64), Growing(len(view), bool)
        self._opened: list[bool] = []
        self._outside: Row | None = None

    @property
    def opened(self) -> np.ndarray:
        """For each row, whether the criterion is open."""
        return np.array(self._opened, bool)

    @property
    def values(self) -> np.ndarray:
        """The values of each row."""
        return self._values.rows

    @property
    def goods(self) -> np.ndarray:
        """Whether it speaks for each network, of each row."""
        return self._goods.rows

    def _made(self, owner: Owner) -> int:
        view, every = self._view, range(len(self._view))
        if self.keyed.facets == (TRADE,) and owner.codes:
            self._outside = self._outside or self._row(owner, every, view.outsiders(every))
            some = list(view.of_his_trade(owner))
            row = self._row(owner, some, view.pairs(owner, some), self._outside)
        else:
            row = self._row(owner, every, view.pairs(owner))
        self._opened.append(row.opened)
        self._goods.add(row.goods)
        return self._values.add(row.values)

    def _row(self, owner: Owner, some: Sequence[int], pairs: Sequence[Fit], others: Row | None = None) -> Row:
        """What is found of some networks; of the others, what is known."""
        row, goods = (others.values.copy(), others.goods.copy()) if others else self._nothing()
        found = self.criterion.values(owner, pairs)
        if found:
            row[some] = found
        if found and self.criterion.name not in SILENT:
            told = zip(pairs, found, strict=True)
            goods[some] = [self.criterion.reason(pair, value).side == GOOD for pair, value in told]
        return Row(found is not None, row, goods)

    def _nothing(self) -> tuple[np.ndarray, np.ndarray]:
        return np.zeros(len(self._view)), np.zeros(len(self._view), bool)


class Needs:
    """The criteria of needs: for each network those it serves, their values, and whether they speak for it."""

    def __init__(self, view: View) -> None:
        self.values: np.ndarray = np.zeros((len(NEEDS), len(view)))
        self.goods: np.ndarray = np.zeros((len(NEEDS), len(view)), bool)
        nobody = saying({})
        pairs = view.pairs(nobody)
        for name, at in NEED_AT.items():
            criterion = by_need.need(name, 1.0)
            found = criterion.values(nobody, pairs) or []
            self.values[at] = found
            self.goods[at] = [
                criterion.reason(pair, value).side == GOOD for pair, value in zip(pairs, found, strict=True)
            ]
        self.serving = self.values > 0


class Vocation:
    """The criterion of vocations: a row for each vocation called for alone, as strongly as it is; the best counts."""

    def __init__(self, view: View) -> None:
        self.criterion = criterion_of("vocation")
        self._view = view
        self._values = Growing(len(view), np.float64)
        self._values.add(0.0)  # row 0: not called for
        self.strengths: list[float] = [0.0]
        self._known: dict[tuple[str, float], int] = {}
        self._having: dict[str, list[int]] = {name: [] for name in VOCATIONS}
        for at, network in enumerate(view.networks):
            for name in network.vocations:
                self._having[name].append(at)
        told = [[VOCATION_AT[name] for name in network.vocations] for network in view.networks]
        self.slots = [
            (
                np.array([slot < len(row) for row in told]),
                np.array([row[slot] if slot < len(row) else 0 for row in told]),
            )
            for slot in range(max(map(len, told), default=0))
        ]

    def place(self, name: str, strength: float) -> int:
        """The row of one vocation called for so strongly."""
        if (name, strength) not in self._known:
            owner, some = saying({})._replace(vocations={name: strength}), self._having[name]
            row: np.ndarray = np.zeros(len(self._view))
            row[some] = self.criterion.values(owner, self._view.pairs(owner, some))
            self.strengths.append(strength)
            self._known[name, strength] = self._values.add(row)
        return self._known[name, strength]

    def values(self, called: np.ndarray, pairs: Pairs) -> np.ndarray:
        """For each pair the best of its network's vocations; ``called`` gives each owner's row for each vocation."""
        best: np.ndarray = np.zeros(pairs.shape)
        rows = self._values.rows
        for there, vocation in self.slots:
            at, some = pairs.part(there)
            worth = picked(rows, picked(called, some.owners, vocation[some.networks]), some.networks)
            best[at] = np.maximum(best[at], worth)
        return best

    def goods(self, called: np.ndarray, answered: np.ndarray, pairs: Pairs) -> np.ndarray:
        """Whether the one that he calls for most is really asked for by an answer (``answered``), of each pair."""
        strengths = np.array(self.strengths)
        most: np.ndarray = np.zeros(pairs.shape)
        good: np.ndarray = np.zeros(pairs.shape, bool)
        for there, vocation in self.slots:
            at, some = pairs.part(there)
            which = vocation[some.networks]
            strength = strengths[called[some.owners, which]]
            good[at] = np.where(strength > most[at], answered[some.owners, which], good[at])
            most[at] = np.maximum(most[at], strength)
        return good


class Focus:
    """The criterion of doing little else: the share of a network's strengths that are of needs that he has."""

    def __init__(self, view: View) -> None:
        self.strengths: np.ndarray = np.zeros((len(NEEDS), len(view)), np.int16)
        for at, network in enumerate(view.networks):
            for need, strength in network.needs.items():
                self.strengths[NEED_AT[need], at] = strength
        self._whole: np.ndarray = np.array([by_need.whole(network.needs) for network in view.networks])

    def values(self, common: np.ndarray, networks: np.ndarray) -> np.ndarray:
        """The value of each pair, by the sum of its network's strengths that are of his needs."""
        found: np.ndarray = common / self._whole[networks]
        return found


class OwnWords:
    """The criterion of his own words: a row over all networks, for words that meet any."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._pairs = [view.pair(saying({}), at) for at in range(len(view))]

    def row(self, words: Words) -> tuple[np.ndarray, np.ndarray, float] | None:
        """Values, whether they speak for each network, and the weight; None where his words say nothing of any."""
        owner = saying({"text": "." if words.sentence else None})._replace(
            said=dict.fromkeys(words.said, 1.0)
        )
        criterion = by_words.criterion(owner, self._view.catalogue.postings)
        values = criterion.values(owner, self._pairs)
        if values is None:
            return None
        goods = [
            criterion.reason(pair, value).side == GOOD
            for pair, value in zip(self._pairs, values, strict=True)
        ]
        return np.array(values), np.array(goods), criterion.weight


def tabulated(view: View) -> list[Tabulated]:
    """A table for each criterion that depends on few facets, in their order."""
    return [Tabulated(view, one) for one in CRITERIA if one.name not in SEPARATE]
