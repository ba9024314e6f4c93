"""Scores of many owners: each criterion's points for each pair, in hundredths, by the library's arithmetic in its order.

What is written here of the method is how its parts are put together (they add, a share of the points is kept); the parts
are the library's. Sums are of whole hundredths, so that their order does not matter, and each product is taken in the
library's order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.method.admission import share
from ..core.vocabulary import NEEDS
from .bits import sets
from .criteria import SILENT
from .interned import Combinations
from .pairs import picked
from .tables import NAMES
from .told import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .pairs import Pairs
    from .part import Part
    from .tables import Tables


BY_NETWORK = ("vocation", "admission")
"""Criteria that are worked out by network; all others but needs are told by tables."""


class Scores:
    """The scores of the owners of a part."""

    def __init__(self, tables: Tables, part: Part) -> None:
        self.tables, self._part = tables, part
        self.looked = tables.conditions.look(part)
        places = {name: one.keyed.places(part) for name, one in tables.tabulated.items()}
        self.tabulated = {name: (one.values, places[name]) for name, one in tables.tabulated.items()}
        self._needs = tables.needed(part)
        self.has = self._needs > 0
        self._eights = tables.focus.eights(self.has)
        self.called, self._really = tables.called(part)
        self._worth_called = tables.vocation.worth(self.called)
        self._left, self._budgets = tables.left(part)
        self._near = tables.nearness.places(part)
        self._codes = tables.nearness.codes
        self._worth, self._near_goods, self._distances = tables.nearness.found
        self._rough_worth = self._worth.astype(np.float32)
        self._listed = tables.advised.look(part)
        self._asks = sets([*self.has, *(self.called > 0)])
        self._read_words()

    def _read_words(self) -> None:
        """The rows of the words that meet a network, and which of them is each owner's; the first is of none."""
        nothing = np.zeros(len(self.tables.view))
        rows, kinds = [(nothing, nothing.astype(bool))], [0]

        def made(at: int) -> int:
            words = self._part.value(WORDS, at)
            row = self.tables.row_of_words(words) if words.said else None
            if row is None:
                return 0
            values, goods, weight = row
            rows.append((values, goods))
            kinds.append(self.tables.scales.words.number(weight))
            return len(kinds) - 1

        self._words = Combinations().numbers([self._part.columns[WORDS]], len(self._part), made)
        self._word_values, self._word_goods = map(np.stack, zip(*rows, strict=True))
        self._kinds = np.array(kinds)[self._words]

    def weigh(self, trade: np.ndarray) -> None:
        """Settle the weights; ``trade`` says of each owner whether his trade is known, or taken by one that may suit."""
        tables = self.tables
        opened = {name: one.opened[self.tabulated[name][1]] for name, one in tables.tabulated.items()}
        opened["trade"] = trade
        opened["nearness"] = tables.nearness.opened[self._near]
        opened["vocation"] = self.called.any(axis=0)
        opened["focus"] = self.has.any(axis=0)
        opened["advised"] = self._listed.opened
        opened["admission"] = np.ones(len(trade), bool)
        self.weights = tables.scales.weights(self._part.answered, self._needs, opened, self._kinds)
        opened = self.weights.opened
        self._told = [name for name, some in opened.items() if name not in BY_NETWORK and some.any()]

    def kept(self, pairs: Pairs, chances: np.ndarray) -> np.ndarray:
        """The share of its points that each pair keeps."""
        kept: np.ndarray = share(chances, pairs.told(self._left, self._budgets), np.minimum)
        return kept

    def asks(self, pairs: Pairs) -> np.ndarray:
        """Whether the network is there for a need or a call of the owner's, of each pair."""
        shared: np.ndarray = self._asks[pairs.owners] & self.tables.there_for[pairs.networks]
        return shared > 0

    def fillers(self, pairs: Pairs) -> np.ndarray:
        """Whether hardly any adviser names the network to who asks the same, or it is far beyond his means, of each pair."""
        beyond: np.ndarray = pairs.told(*self.tables.beyond(self._part))  # asked of long answers alone
        return beyond | self.tables.advised.seldom(self._listed, pairs)

    def _of(self, name: str, pairs: Pairs) -> np.ndarray:
        """The values of a criterion, but for needs and what is worked out by network."""
        if name == "nearness":
            return self._worth.take(pairs.told(self._codes, self._near))
        return self.tables.focus.values(self._eights, pairs) if name == "focus" else self.rough(name, pairs)

    def rough(self, name: str, pairs: Pairs) -> np.ndarray:
        """The same but for the focus, nearness in single precision."""
        if name in self.tabulated:
            return pairs.told(*self.tabulated[name])
        if name == "nearness":
            return self._rough_worth.take(pairs.told(self._codes, self._near))
        if name == "words":
            return pairs.told(self._word_values, self._words)
        return self.tables.advised.values(self._listed, pairs)

    def _goods(self, name: str, pairs: Pairs) -> np.ndarray:
        """Whether a criterion speaks for the network, of each pair."""
        tables = self.tables
        if name in self.tabulated:
            return pairs.told(tables.tabulated[name].goods, self.tabulated[name][1])
        if name == "nearness":
            return self._near_goods.take(pairs.told(self._codes, self._near))
        if name == "words":
            return pairs.told(self._word_goods, self._words)
        return tables.vocation.goods(self.called, self._really, pairs)

    def totals(self, pairs: Pairs) -> np.ndarray:
        """The score of each pair, in hundredths."""
        chances = self.looked.chances(pairs)
        kept = self.kept(pairs, chances)
        total: np.ndarray = np.zeros(pairs.shape)
        for _, at, points in self._each_need(pairs, kept):
            total[at] += points
        for name, values in self.by_network(pairs, chances).items():
            total += self._points(name, values, pairs, kept)
        for name in self._told:
            total += self._points(name, self._of(name, pairs), pairs, kept)
        return total

    def by_network(self, pairs: Pairs, chances: np.ndarray) -> dict[str, np.ndarray]:
        """The values of the criteria that are worked out by network."""
        return {"vocation": self.tables.vocation.values(self._worth_called, pairs), "admission": chances}

    def _points(self, name: str, values: np.ndarray, pairs: Pairs, kept: np.ndarray) -> np.ndarray:
        """What values of a criterion give, in hundredths, by the library's products in its order."""
        points = self.weights.others[name][pairs.owners] * values
        points *= kept
        return np.rint(points, out=points)

    def _each_need(self, pairs: Pairs, kept: np.ndarray) -> Iterator[tuple[np.ndarray, Any, np.ndarray]]:
        """The first need that each network serves, the second…: which it is, and what it gives, of which pairs."""
        needs = self.tables.needs
        for turn, at, some in pairs.in_turn(needs.turns):
            which = turn.number[some.networks]
            points = some.of_kind(self.weights.needs, turn.number)
            points *= picked(needs.values, which, some.networks)
            points *= kept[at]
            yield which, at, np.rint(points, out=points)

    def speaking(self, pairs: Pairs) -> Iterator[tuple[Any, Any, np.ndarray, np.ndarray]]:
        """Of each criterion that may speak for a network its place in ``NAMES``, which pairs, its points, if it does."""
        chances = self.looked.chances(pairs)
        kept = self.kept(pairs, chances)
        goods = self.tables.needs.goods
        for which, at, points in self._each_need(pairs, kept):
            yield which, at, points, goods[which, pairs.networks[at]]
        by_network = self.by_network(pairs, chances)
        for which, name in enumerate(NAMES[len(NEEDS) :], len(NEEDS)):
            if name not in SILENT and self.weights.opened[name].any():
                values = by_network[name] if name in by_network else self._of(name, pairs)
                yield which, ..., self._points(name, values, pairs, kept), self._goods(name, pairs)

    def distances(self, pairs: Pairs) -> np.ndarray:
        """The order of the distance of each pair."""
        return self._distances.take(picked(self._codes, self._near[pairs.owners], pairs.networks))
