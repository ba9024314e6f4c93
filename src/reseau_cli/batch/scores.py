"""Scores of many owners: each criterion's points for each pair, in hundredths, by the library's arithmetic in its order.

What is written here of the method is how its parts are put together (they add, the weights are scaled to what so many
answers may give, a share of the points is kept); the parts are the library's. Sums are of whole hundredths, so that their
order does not matter, and each product is taken in the library's order.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from ..core.method.admission import payable, share
from ..core.method.criteria import ALWAYS, CRITERIA, criterion_of, scale
from ..core.method.criteria import needs as by_need
from ..core.method.criteria import vocation as by_vocation
from ..core.method.facets import CALLED, DISTRESS, NEEDED, answer, saying
from ..core.method.ranking import HUNDREDTHS
from ..core.owner.needs import VOCATIONS_OF, needs_of
from ..core.owner.understood import vocations_of
from ..core.tuples import NamedTuple
from ..core.vocabulary import NEEDS, VOCATIONS
from . import advised
from .conditions import Conditions
from .criteria import NEED_AT, SILENT, VOCATION_AT, Focus, Needs, OwnWords, Tabulated, Vocation, tabulated
from .interned import Growing, distinct
from .near import Nearness
from .told import WORDS
from .view import Keyed

if TYPE_CHECKING:
    from ..core.owner.understood import Owner
    from .columnar import Pairs
    from .told import Piece
    from .view import View

NAMES = (*(f"need:{name}" for name in NEEDS), *(one.name for one in CRITERIA), "words")
"""Every criterion there may be; the place of each in a row of points."""


class Tables:
    """All that is worked out once, and kept from piece to piece."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.conditions = Conditions(view)
        self.tabulated: dict[str, Tabulated] = {one.criterion.name: one for one in tabulated(view)}
        self.needs, self.vocation = Needs(view), Vocation(view)
        self.focus = Focus(view, self.needs)
        self.nearness, self.words = Nearness(view), OwnWords(view)
        self.advised = advised.Rows(view)
        self.needed, self.wanted = Growing(len(NEEDS), np.float64), Growing(len(VOCATIONS), np.int32)
        self.answered = Growing(len(VOCATIONS), bool)
        self.by_needs = Keyed((*NEEDED, DISTRESS), self._needed)
        self.by_vocations = [Keyed(facets, self._wanted) for facets in CALLED]
        self.payable = Growing(len(view), np.float64)
        self.by_budget = Keyed((answer("budget"),), self._payable)
        self.scale = lru_cache(None)(self._scale)
        self.row_of_words = lru_cache(4_000)(self.words.row)

    def _needed(self, owner: Owner) -> int:
        """The weight of the criterion of each of an owner's needs."""
        distress = DISTRESS.of(owner)
        assert isinstance(distress, float)
        row = [0.0] * len(NEEDS)
        for name, part in needs_of(owner.profile, distress=distress).items():
            row[NEED_AT[name]] = by_need.weight(part)
        return self.needed.add(row)

    def _wanted(self, owner: Owner) -> int:
        """The row of each vocation that some answers call for, and whether one of them really asks for it."""
        row, asked = [0] * len(VOCATIONS), [False] * len(VOCATIONS)
        for name, strength in vocations_of(owner.profile).items():
            row[VOCATION_AT[name]] = self.vocation.place(name, strength)
        profile = owner.profile
        given: list[tuple[str, str | None]] = [("stage", profile.stage), ("legal_form", profile.legal_form)]
        given += [*(("wants", one) for one in profile.wants), *(("lacks", one) for one in profile.lacks)]
        for kind, one in given:
            for at in _really(kind, one):
                asked[at] = True
        self.answered.add(asked)
        return self.wanted.add(row)

    def called(self, piece: Piece) -> tuple[np.ndarray, np.ndarray]:
        """The same of all the answers of each owner: a vocation is called for as strongly as by the one that does most."""
        places = [keyed.places(piece) for keyed in self.by_vocations]
        strengths = np.array(self.vocation.strengths)
        rows, asked = self.wanted.rows[places[0]], self.answered.rows[places[0]]
        for place in places[1:]:
            others = self.wanted.rows[place]
            rows = np.where(strengths[others] > strengths[rows], others, rows)
            asked = asked | self.answered.rows[place]
        return rows, asked

    def _payable(self, owner: Owner) -> int:
        return self.payable.add([payable(owner.profile.budget, network) for network in self.view.networks])

    def _scale(self, answers: int, needs: bool, opened: frozenset[str], words: float) -> tuple[float, float]:
        """By what the weights of so many answers are multiplied, and those open to all besides; 0 where none is open."""
        if not (needs or words or opened - ALWAYS):
            return 0.0, 0.0
        answered = [by_need.NEED] if needs else []
        answered += [criterion_of(name).weight for name in opened - ALWAYS] + ([words] if words else [])
        return scale(answers, answered, [criterion_of(name).weight for name in opened & ALWAYS])


@lru_cache(None)
def _really(kind: str, one: str | None) -> list[int]:
    """The places of the vocations that an answer alone really asks for."""
    owner = saying({kind: (one,) if kind in ("wants", "lacks") else one})
    called = VOCATIONS_OF.get(one or "", {})
    return [VOCATION_AT[name] for name in called if by_vocation.behind(owner, name)]


class Weights(NamedTuple):
    """For each owner the most that each criterion may give, in hundredths; 0 where it is not open."""

    needs: np.ndarray
    others: dict[str, np.ndarray]


class Scores:
    """The scores of the owners of a piece."""

    def __init__(self, tables: Tables, piece: Piece) -> None:
        self.tables, self.piece = tables, piece
        self.looked = tables.conditions.look(piece)
        self.places = {name: one.keyed.places(piece) for name, one in tables.tabulated.items()}
        self._by_needs = tables.by_needs.places(piece)
        self.called, self.really = tables.called(piece)
        self.budgets = tables.by_budget.places(piece)
        self.near = tables.nearness.places(piece)
        self.kinds = tables.nearness.found
        self.advised = tables.advised.places(piece)
        self._read_words()

    def _read_words(self) -> None:
        """The rows of the words that meet a network, and which of them is each owner's; -1 for none."""
        columns = self.piece.columns[WORDS]
        where, first = distinct([columns], len(self.piece))
        rows, numbers = list[tuple[np.ndarray, np.ndarray, float]](), []
        for at in first.tolist():
            words = self.piece.value(WORDS, at)
            row = self.tables.row_of_words(words) if words.said else None
            numbers.append(len(rows) if row else -1)
            rows += [row] if row else []
        self.words = np.array(numbers, np.int64)[where]
        self._spoken = rows

    @property
    def needing(self) -> np.ndarray:
        """Whether each owner has any need."""
        return self.tables.needed.rows.any(axis=1)[self._by_needs]

    def weigh(self, owners: np.ndarray, trade: np.ndarray) -> Weights:
        """The weights of some owners; ``trade`` says for each whether his trade is known, or taken by one that may suit."""
        tables = self.tables
        needs = tables.needed.rows[self._by_needs[owners]]
        opened = {name: one.opened[self.places[name][owners]] for name, one in tables.tabulated.items()}
        opened["trade"] = trade
        opened["nearness"] = tables.nearness.opened[self.near[owners]]
        opened["vocation"] = self.called[owners].any(axis=1)
        opened["focus"] = needs.any(axis=1)
        opened["advised"] = tables.advised.opened(self.advised[owners])
        opened["admission"] = np.ones(len(owners), bool)
        spoken = np.array([0.0, *(weight for _, _, weight in self._spoken)])[self.words[owners] + 1]
        names = list(opened)
        answers = self.piece.answered[owners]
        columns = [opened[name].astype(np.int64) for name in names]
        kinds = (spoken * 1000).astype(np.int64)
        where, first = distinct([answers, kinds, *columns], len(owners))
        scales, held = np.array(
            [
                tables.scale(
                    int(answers[at]),
                    bool(opened["focus"][at]),
                    frozenset(name for name in names if opened[name][at]),
                    float(spoken[at]),
                )
                for at in first.tolist()
            ]
        )[where].T
        most = {
            name: np.where(
                opened[name],
                scales * (held if name in ALWAYS else 1.0) * criterion_of(name).weight * HUNDREDTHS,
                0.0,
            )
            for name in names
        }
        most["words"] = scales * spoken * HUNDREDTHS
        return Weights(scales[:, None] * needs * HUNDREDTHS, most)

    def kept(self, owners: np.ndarray, networks: np.ndarray, chances: np.ndarray) -> np.ndarray:
        """The share of its points that each pair keeps."""
        means = self.tables.payable.rows[self.budgets[owners], networks]
        kept: np.ndarray = share(chances, means, self.tables.view.life[networks], np.minimum)
        return kept

    def values(self, name: str, owners: np.ndarray, networks: np.ndarray, chances: np.ndarray) -> np.ndarray:
        """The values of a criterion, but for needs, words and the focus."""
        tables = self.tables
        if name in self.places:
            return tables.tabulated[name].values(self.places[name][owners], networks)
        if name == "nearness":
            return self.kinds[0][tables.nearness.codes(self.near[owners], networks)]
        if name == "advised":
            return tables.advised.values(self.advised[owners], networks)
        return chances if name == "admission" else tables.vocation.values(self.called, owners, networks)

    def goods(self, name: str, owners: np.ndarray, networks: np.ndarray) -> np.ndarray:
        """Whether a criterion speaks for the network, of each pair."""
        tables = self.tables
        if name in self.places:
            return tables.tabulated[name].goods(self.places[name][owners], networks)
        if name == "nearness":
            return self.kinds[1][tables.nearness.codes(self.near[owners], networks)]
        if name == "vocation":
            return tables.vocation.goods(self.called, self.really, owners, networks)
        return np.zeros(len(owners), bool)

    def spoken(self, owners: np.ndarray, networks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """What his own words are worth, and whether they speak for the network, of each pair."""
        values: np.ndarray = np.zeros(len(owners))
        goods: np.ndarray = np.zeros(len(owners), bool)
        for row, (worth, good, _) in enumerate(self._spoken):
            at = np.flatnonzero(self.words[owners] == row)
            values[at], goods[at] = worth[networks[at]], good[networks[at]]
        return values, goods

    def totals(self, pairs: Pairs, weights: Weights, start: int) -> np.ndarray:
        """The score of each pair, in hundredths; ``start`` is where the owners of ``weights`` begin."""
        owners, networks, chances, kept = pairs
        local = owners - start
        needs = self.tables.needs
        total: np.ndarray = np.zeros(len(owners))
        sets: np.ndarray = np.zeros(len(owners), np.int64)
        for slot in range(needs.slots.shape[1]):
            at = np.flatnonzero(needs.counts[networks] > slot)
            need = needs.slots[networks[at], slot]
            most = weights.needs[local[at], need]
            sets[at] |= (most > 0).astype(np.int64) << slot
            total[at] += np.rint(most * needs.values[need, networks[at]] * kept[at])
        for name, most in weights.others.items():
            if not most.any():
                continue
            if name == "focus":
                values = self.tables.focus.values(sets, networks)
            elif name == "words":
                values = self.spoken(owners, networks)[0]
            else:
                values = self.values(name, owners, networks, chances)
            total += np.rint(most[local] * values * kept)
        return total.astype(np.int64)

    def points(self, pairs: Pairs, weights: Weights, start: int) -> np.ndarray:
        """The points of each pair by criterion, in the order of ``NAMES``; what never speaks for a network is left out."""
        owners, networks, chances, kept = pairs
        local = owners - start
        points: np.ndarray = np.zeros((len(owners), len(NAMES)), np.int64)
        served = self.tables.needs.values[:, networks].T
        points[:, : len(NEEDS)] = np.rint(weights.needs[local] * served * kept[:, None])
        for at, name in enumerate(NAMES[len(NEEDS) :], len(NEEDS)):
            if name in SILENT or not weights.others[name].any():
                continue
            values = (
                self.spoken(owners, networks)[0]
                if name == "words"
                else self.values(name, owners, networks, chances)
            )
            points[:, at] = np.rint(weights.others[name][local] * values * kept)
        return points

    def speaking(self, owners: np.ndarray, networks: np.ndarray) -> np.ndarray:
        """Whether each criterion speaks for the network, of each pair, in the order of ``NAMES``."""
        goods: np.ndarray = np.zeros((len(owners), len(NAMES)), bool)
        goods[:, : len(NEEDS)] = self.tables.needs.goods[:, networks].T
        for at, name in enumerate(NAMES[len(NEEDS) :], len(NEEDS)):
            if name not in SILENT:
                goods[:, at] = (
                    self.spoken(owners, networks)[1]
                    if name == "words"
                    else self.goods(name, owners, networks)
                )
        return goods

    def distances(self, owners: np.ndarray, networks: np.ndarray) -> np.ndarray:
        """The order of the distance of each pair."""
        return self.kinds[2][self.tables.nearness.codes(self.near[owners], networks)]
