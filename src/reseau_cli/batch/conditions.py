"""Conditions of networks for many owners: who is ruled out, how likely each is to be admitted, what is left to check.

What a condition says is the library's finding, once for each combination of the facets that its rule declares. Chances
multiply in the library's order, so that the product is the same to the last bit.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.method.admission import odds_of
from ..core.method.eligibility import beyond_the_sea, his_past, of_his_own, unmet
from ..core.method.facets import TRADE, Facet, answer
from ..core.method.rules import MUSTS, RULES
from ..core.tuples import NamedTuple
from .interned import Growing
from .view import Keyed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..core.method.eligibility import Finding
    from ..core.method.fit import Fit
    from ..core.owner.understood import Owner
    from .told import Piece
    from .view import View

PAST = (answer("already"), answer("tried"))
BY_TRADE = (TRADE,)


class Row(NamedTuple):
    """What a rule tells owners who are alike: whether it leaves each network in; of its own columns, chances and doubts."""

    met: np.ndarray
    odds: np.ndarray
    open: np.ndarray


class Rows:
    """Findings of one rule: for each combination a row, over the rule's own columns, of chances and of open conditions.

    ``met`` is a row over all networks: False where the rule rules one out.
    """

    def __init__(
        self,
        view: View,
        facets: tuple[Facet, ...],
        columns: list[int],
        find: Callable[[Fit, int], Finding | None],
    ) -> None:
        self._view, self._columns, self._find = view, columns, find
        self.keyed = Keyed(facets, self._made)
        self.met = Growing(len(view), bool)
        self.odds, self.open = Growing(len(columns), np.float64), Growing(len(columns), bool)
        self.excludes = False
        width = len(columns)
        self._nothing = Row(np.ones(len(view), bool), np.ones(width), np.zeros(width, bool))
        self._outside: Row | None = None

    def _made(self, owner: Owner) -> int:
        every = range(len(self._columns))
        if self.keyed.facets == BY_TRADE and owner.codes:
            self._outside = self._outside or self._row(every, self._view.outsiders(self._columns))
            his = set(self._view.of_his_trade(owner))
            some = [at for at, column in enumerate(self._columns) if column in his]
            row = self._row(some, self._pairs(owner, some), self._outside)
        else:
            row = self._row(every, self._pairs(owner, every))
        self.met.add(row.met)
        self.odds.add(row.odds)
        return self.open.add(row.open)

    def _pairs(self, owner: Owner, some: Sequence[int]) -> list[Fit]:
        return self._view.pairs(owner, [self._columns[at] for at in some])

    def _row(self, some: Sequence[int], pairs: Sequence[Fit], others: Row | None = None) -> Row:
        """What is found of some of the columns; of the others, what is known."""
        known = others or self._nothing
        met, odds, left = (one.copy() for one in known)
        columns = [self._columns[at] for at in some]
        met[columns] = True
        for at, column, pair in zip(some, columns, pairs, strict=True):
            found = self._find(pair, at)
            excludes = found is not None and found.excludes
            if excludes:
                met[column] = False
                self.excludes = True
            left[at] = found is not None and not excludes
            odds[at] = odds_of(pair, found) if found and not excludes else 1.0
        return Row(met, odds, left)


class Conditions:
    """All conditions of a view."""

    def __init__(self, view: View) -> None:
        self._view = view
        held: dict[str, list[tuple[int, Any]]] = {}
        slots: list[list[tuple[str, int]]] = []
        for at, network in enumerate(view.networks):
            slots.append([])
            for condition in network.conditions:
                entries = held.setdefault(condition[0], [])
                slots[at].append((condition[0], len(entries)))
                entries.append((at, condition))
        every = list(range(len(view)))
        self._rules = [self._of(name, entries) for name, entries in held.items()]
        self._sea = Rows(view, RULES["collectivity"].facets, every, lambda pair, _: beyond_the_sea(pair))
        self._past = Rows(view, PAST, every, lambda pair, _: his_past(pair))
        self._musts = {
            name: Rows(view, must.facets, every, partial(_his_own, name)) for name, must in MUSTS.items()
        }
        places = {name: place for place, name in enumerate(held)}
        most = max(map(len, slots), default=0)
        self._counts: np.ndarray = np.array([len(row) for row in slots])
        self._rule: np.ndarray = np.zeros((len(view), most), np.int64)
        self._column: np.ndarray = np.zeros((len(view), most), np.int64)
        for at, row in enumerate(slots):
            for slot, (name, column) in enumerate(row):
                self._rule[at, slot], self._column[at, slot] = places[name], column

    def _of(self, name: str, entries: list[tuple[int, Any]]) -> Rows:
        def find(pair: Fit, at: int) -> Finding | None:
            found = unmet(pair, (entries[at][1],))
            return found[0] if found else None

        return Rows(self._view, RULES[name].facets, [at for at, _ in entries], find)

    def look(self, piece: Piece) -> Looked:
        """The conditions for the owners of a piece."""
        own: list[tuple[Rows, str | None]] = [(self._sea, None), (self._past, None)]
        own += [(rows, name) for name, rows in self._musts.items()]
        return Looked(self, piece, own)


class Looked:
    """Where the owners of a piece stand in the tables of conditions."""

    def __init__(self, tables: Conditions, piece: Piece, own: list[tuple[Rows, str | None]]) -> None:
        self._tables = tables
        rules = tables._rules
        places = [rows.keyed.places(piece) for rows in rules]
        widths = [rows.odds.rows.shape[1] for rows in rules]
        sizes = [rows.odds.rows.size for rows in rules]
        offsets = np.cumsum([0, *sizes[:-1]]) if sizes else []
        self._base: np.ndarray = np.zeros((len(piece), len(rules)), np.int64)
        for at, (place, width, offset) in enumerate(zip(places, widths, offsets, strict=True)):
            self._base[:, at] = offset + place * width
        self._odds = np.concatenate([rows.odds.rows.ravel() for rows in rules] or [np.ones(1)])
        self._open = np.concatenate([rows.open.rows.ravel() for rows in rules] or [np.zeros(1, bool)])
        self._met = [
            (rows.met.rows, place) for rows, place in zip(rules, places, strict=True) if rows.excludes
        ]
        self._own = []
        for rows, must in own:
            place = rows.keyed.places(piece)
            binds = np.ones(len(piece), bool) if must is None else _has(piece, must)
            told = (rows.open.rows.any(axis=1) | ~rows.met.rows.all(axis=1))[place] & binds
            if told.any():
                self._own.append((rows, place, told))

    def met(self, block: slice) -> np.ndarray:
        """For each owner of a block and each network, whether no condition rules it out."""
        count = block.stop - block.start
        met: np.ndarray = np.ones((count, len(self._tables._view)), bool)
        for rows, place in self._met:
            met &= rows[place[block]]
        for rows, place, told in self._own:
            at = np.flatnonzero(told[block])
            if len(at):
                met[at] &= rows.met.rows[place[block][at]]
        return met

    def chances(self, owners: np.ndarray, networks: np.ndarray) -> np.ndarray:
        """For each pair, the chance of being admitted: the product of those of its open conditions."""
        chances: np.ndarray = np.ones(len(owners))
        for at, where in self._slots(owners, networks):
            chances[at] *= self._odds[where]
        for rows, place, told in self._own:
            at = np.flatnonzero(told[owners])
            chances[at] *= rows.odds.rows[place[owners[at]], networks[at]]
        return chances

    def left(self, owners: np.ndarray, networks: np.ndarray) -> np.ndarray:
        """For each pair, whether a condition is left to check."""
        left: np.ndarray = np.zeros(len(owners), bool)
        for at, where in self._slots(owners, networks):
            left[at] |= self._open[where]
        for rows, place, told in self._own:
            at = np.flatnonzero(told[owners])
            left[at] |= rows.open.rows[place[owners[at]], networks[at]]
        return left

    def _slots(self, owners: np.ndarray, networks: np.ndarray) -> Any:
        """For the first condition of each network, the second…: the pairs that have one, and its place in the tables."""
        counts = self._tables._counts[networks]
        for slot in range(self._tables._rule.shape[1]):
            at = np.flatnonzero(counts > slot)
            some = networks[at]
            yield (
                at,
                self._base[owners[at], self._tables._rule[some, slot]] + self._tables._column[some, slot],
            )


def _his_own(must: str, pair: Fit, _: int) -> Finding | None:
    return of_his_own(pair, must)


def _has(piece: Piece, must: str) -> np.ndarray:
    values = piece.telling.sources["must"].values
    return np.array([must in value for value in values], bool)[piece.columns["must"]]
