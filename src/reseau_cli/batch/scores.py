"""Scores of many owners: each criterion's points for each pair, in hundredths, by the library's arithmetic in its order.

What is written here of the method is how its parts are put together (they add, a share of the points is kept); the parts
are the library's. Sums are of whole hundredths, so that their order does not matter, and each product is taken in the
library's order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.method.admission import share
from ..core.vocabulary import NEEDS
from .criteria import SILENT
from .interned import Combinations
from .pairs import picked
from .tables import NAMES
from .told import WORDS

if TYPE_CHECKING:
    from .pairs import Pairs
    from .tables import Tables
    from .told import Piece


class Scores:
    """The scores of the owners of a piece."""

    def __init__(self, tables: Tables, piece: Piece) -> None:
        self._tables, self._piece = tables, piece
        self.looked = tables.conditions.look(piece)
        self._places = {name: one.keyed.places(piece) for name, one in tables.tabulated.items()}
        self._values = {name: one.values for name, one in tables.tabulated.items()}
        self._needs = tables.needed(piece)
        self.has = self._needs > 0
        self.called, self._really = tables.called(piece)
        self._payable, self._budgets = tables.payable(piece)
        self._near = tables.nearness.places(piece)
        self._codes = tables.nearness.codes
        self._worth, self._near_goods, self._distances = tables.nearness.found
        self._listed = tables.advised.places(piece)
        self._lists = tables.advised.parts
        self._read_words()

    def _read_words(self) -> None:
        """The rows of the words that meet a network, and which of them is each owner's, from 1; 0 for none."""
        self._spoken, kinds = list[tuple[np.ndarray, np.ndarray]](), [0]

        def made(at: int) -> int:
            words = self._piece.value(WORDS, at)
            row = self._tables.row_of_words(words) if words.said else None
            if row is None:
                return 0
            values, goods, weight = row
            self._spoken.append((values, goods))
            kinds.append(self._tables.scales.words.number(weight))
            return len(self._spoken)

        self._words = Combinations().numbers([self._piece.columns[WORDS]], len(self._piece), made)
        self._kinds = np.array(kinds)[self._words]

    def weigh(self, trade: np.ndarray) -> None:
        """Settle the weights; ``trade`` says of each owner whether his trade is known, or taken by one that may suit."""
        tables = self._tables
        opened = {name: one.opened[self._places[name]] for name, one in tables.tabulated.items()}
        opened["trade"] = trade
        opened["nearness"] = tables.nearness.opened[self._near]
        opened["vocation"] = self.called.any(axis=1)
        opened["focus"] = self.has.any(axis=0)
        opened["advised"] = tables.advised.opened(self._listed)
        opened["admission"] = np.ones(len(trade), bool)
        self._weights = tables.scales.weights(self._piece.answered, self._needs, opened, self._kinds)

    def kept(self, pairs: Pairs, chances: np.ndarray) -> np.ndarray:
        """The share of its points that each pair keeps."""
        means = pairs.told(self._payable, self._budgets)
        kept: np.ndarray = share(chances, means, self._tables.view.life[pairs.networks], np.minimum)
        return kept

    def _of(self, name: str, pairs: Pairs, chances: np.ndarray) -> np.ndarray:
        """The values of a criterion, but for needs and the focus."""
        tables = self._tables
        if name in self._places:
            return pairs.told(self._values[name], self._places[name])
        if name == "nearness":
            return self._worth.take(pairs.told(self._codes, self._near))
        if name == "advised":
            return tables.advised.values(self._lists, self._listed, pairs)
        if name == "words":
            return self._of_words(pairs)[0]
        return chances if name == "admission" else tables.vocation.values(self.called, pairs)

    def _goods(self, name: str, pairs: Pairs) -> np.ndarray:
        """Whether a criterion speaks for the network, of each pair."""
        tables = self._tables
        if name in self._places:
            return pairs.told(tables.tabulated[name].goods, self._places[name])
        if name == "nearness":
            return self._near_goods.take(pairs.told(self._codes, self._near))
        if name == "words":
            return self._of_words(pairs)[1]
        return tables.vocation.goods(self.called, self._really, pairs)

    def _of_words(self, pairs: Pairs) -> tuple[np.ndarray, np.ndarray]:
        """What his own words are worth, and whether they speak for the network, of each pair."""
        values: np.ndarray = np.zeros(pairs.shape)
        goods: np.ndarray = np.zeros(pairs.shape, bool)
        for row, (worth, good) in enumerate(self._spoken, 1):
            at, some = pairs.part(self._tables.conditions.all, self._words == row)
            values[at], goods[at] = worth[some.networks], good[some.networks]
        return values, goods

    def totals(self, pairs: Pairs) -> np.ndarray:
        """The score of each pair, in hundredths."""
        chances = self.looked.chances(pairs)
        kept = self.kept(pairs, chances)
        total, common = self._of_needs(pairs, kept)
        total, kept = pairs.as_told(total), pairs.as_told(kept)
        focus = self._tables.focus.values(common, pairs.networks)
        worked_out = {
            "focus": pairs.as_told(focus),
            "vocation": pairs.as_told(self._of("vocation", pairs, chances)),
            "admission": pairs.as_told(chances),
        }
        opened = [(name, most) for name, most in self._weights.others.items() if most.any()]
        for at, some in pairs.few_at_once():
            for name, most in opened:
                known = worked_out.get(name)
                points = self._of(name, some, chances) if known is None else known[at]
                points *= most[some.owners]
                points *= kept[at]
                total[at] += np.rint(points, out=points)
        return total

    def _of_needs(self, pairs: Pairs, kept: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The points of all needs of each pair; and the strengths of the network that are of his needs, summed."""
        needs, strengths = self._tables.needs, self._tables.focus.strengths
        total: np.ndarray = np.zeros(pairs.shape)
        common: np.ndarray = np.zeros(pairs.shape, strengths.dtype)
        for need, (most, has) in enumerate(zip(self._weights.needs, self.has, strict=True)):
            at, some = pairs.part(needs.serving[need])
            points = most[some.owners] * needs.values[need, some.networks]
            points *= kept[at]
            total[at] += np.rint(points, out=points)
            common[at] += has[some.owners] * strengths[need, some.networks]
        return total, common

    def points(self, pairs: Pairs) -> np.ndarray:
        """The points of pairs by criterion, in the order of ``NAMES``; what never speaks for a network is left out."""
        chances = self.looked.chances(pairs)
        kept = self.kept(pairs, chances)
        points: np.ndarray = np.zeros((*pairs.shape, len(NAMES)), np.int64)
        for at, (most, values) in enumerate(zip(self._weights.needs, self._tables.needs.values, strict=True)):
            points[:, at] = np.rint(most[pairs.owners] * values[pairs.networks] * kept)
        for at, name in enumerate(NAMES[len(NEEDS) :], len(NEEDS)):
            most = self._weights.others[name]
            if name not in SILENT and most.any():
                points[:, at] = np.rint(most[pairs.owners] * self._of(name, pairs, chances) * kept)
        return points

    def speaking(self, pairs: Pairs) -> np.ndarray:
        """Whether each criterion speaks for the network, of pairs, in the order of ``NAMES``."""
        goods: np.ndarray = np.zeros((*pairs.shape, len(NAMES)), bool)
        goods[:, : len(NEEDS)] = self._tables.needs.goods[:, pairs.networks].T
        for at, name in enumerate(NAMES[len(NEEDS) :], len(NEEDS)):
            if name not in SILENT:
                goods[:, at] = self._goods(name, pairs)
        return goods

    def distances(self, pairs: Pairs) -> np.ndarray:
        """The order of the distance of each pair."""
        return self._distances.take(picked(self._codes, self._near[pairs.owners], pairs.networks))
