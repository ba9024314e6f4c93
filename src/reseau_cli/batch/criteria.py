"""What criteria are worth for many owners: the library's own values, once for each combination of facets or each part.

Needs add up, vocations take the best, the focus is a share of a network's strengths; each of these is looked up for one
need or one vocation, and put together here.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from ..core.method.criteria import CRITERIA, criterion_of
from ..core.method.criteria import needs as by_need
from ..core.method.criteria import words as by_words
from ..core.method.criteria.criterion import GOOD
from ..core.method.facets import TRADE, saying
from ..core.tuples import NamedTuple
from ..core.vocabulary import NEEDS, VOCATIONS
from .interned import Growing, Interned
from .turns import in_turn
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
    """What a criterion tells owners who are alike: whether it is open, what networks are worth, and which it speaks for.

    What is worth nothing gives no points, and need not be asked whether it speaks for the network.
    """

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
            goods[some] = [
                value > 0 and self.criterion.reason(pair, value).side == GOOD for pair, value in told
            ]
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
            told = zip(pairs, found, strict=True)
            self.goods[at] = [
                value > 0 and criterion.reason(pair, value).side == GOOD for pair, value in told
            ]
        self.turns = in_turn([np.flatnonzero(column).tolist() for column in self.values.T])


class Vocation:
    """The criterion of vocations: what each is worth by how strongly it is called for and by its turn; the best counts."""

    def __init__(self, view: View) -> None:
        self._view = view
        self.strengths: list[float] = [0.0]  # number 0: not called for
        told = [network.vocations for network in view.networks]
        self.turns = in_turn([[VOCATION_AT[name] for name in names] for names in told])
        self._like = Interned().numbers(map(tuple, told))
        self._having = [int(turn.there.argmax()) for turn in self.turns]
        self._worth = Growing(len(self.turns), np.float64)
        self._worth.add(0.0)
        self._known = {0.0: 0}

    def number(self, strength: float) -> int:
        """The number of so strong a call, which each network with a vocation in some turn is asked of."""
        if strength not in self._known:
            self.strengths.append(strength)
            self._known[strength] = self._worth.add(
                [self._of(at, turn, strength) for turn, at in enumerate(self._having)]
            )
        return self._known[strength]

    def _of(self, at: int, turn: int, strength: float) -> float:
        called = {self._view.networks[at].vocations[turn]: strength}
        owner = saying({})._replace(vocations=called)
        return (criterion_of("vocation").values(owner, self._view.pairs(owner, [at])) or [0.0])[0]

    def worth(self, called: np.ndarray) -> list[np.ndarray]:
        """What each vocation is worth to each owner as a network's first one, as its second…: a row a vocation each."""
        return [np.ascontiguousarray(row)[called] for row in self._worth.rows.T]

    def values(self, worth: Sequence[np.ndarray], pairs: Pairs) -> np.ndarray:
        """For each pair the best of its network's vocations."""
        return pairs.alike(self._like, partial(self._best, worth))

    def _best(self, worth: Sequence[np.ndarray], pairs: Pairs) -> np.ndarray:
        best: np.ndarray = np.zeros(pairs.shape)
        for (turn, at, some), values in zip(pairs.in_turn(self.turns), worth, strict=True):
            best[at] = np.maximum(best[at], some.of_kind(values, turn.number))
        return best

    def goods(self, called: np.ndarray, answered: np.ndarray, pairs: Pairs) -> np.ndarray:
        """Whether the one that he calls for most is really asked for by an answer (``answered``), of each pair."""
        strengths = np.array(self.strengths)
        most: np.ndarray = np.zeros(pairs.shape)
        good: np.ndarray = np.zeros(pairs.shape, bool)
        for turn, at, some in pairs.in_turn(self.turns):
            strength = strengths.take(some.of_kind(called, turn.number))
            good[at] = np.where(strength > most[at], some.of_kind(answered, turn.number), good[at])
            most[at] = np.maximum(most[at], strength)
        return good


class Focus:
    """The criterion of doing little else: the share of a network's strengths that are of needs that he has.

    Needs are told eight at a time, a bit each: the strengths of those that an owner has are summed beforehand.
    """

    def __init__(self, view: View) -> None:
        strengths: np.ndarray = np.zeros((-(-len(NEEDS) // 8) * 8, len(view)), np.int16)
        for at, network in enumerate(view.networks):
            for need, strength in network.needs.items():
                strengths[NEED_AT[need], at] = strength
        having = np.unpackbits(np.arange(256, dtype=np.uint8)[:, None], axis=1).astype(np.int16)
        self._sums = [having @ eight for eight in strengths.reshape(-1, 8, len(view))]
        self._whole: np.ndarray = np.array([by_need.whole(network.needs) for network in view.networks])
        self.each: np.ndarray = strengths[: len(NEEDS)] / self._whole
        """What each need that an owner has adds to the value of each network."""

    def eights(self, has: np.ndarray) -> np.ndarray:
        """Which of each eight needs each owner has, as one number; ``has`` tells them, a row a need."""
        return np.packbits(has, axis=0).astype(np.int64)

    def values(self, eights: np.ndarray, pairs: Pairs) -> np.ndarray:
        """The value of each pair."""
        first, *others = zip(self._sums, eights, strict=True)
        common = pairs.told(*first)
        for sums, eight in others:
            common += pairs.told(sums, eight)
        found: np.ndarray = common / self._whole[pairs.networks]
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
