"""Conditions of networks for many owners: who is ruled out, how likely each is to be admitted, what is left to check.

What a condition says is the library's finding, once for each combination of the facets that its rule declares. Chances
multiply in the library's order, so that the product is the same to the last bit.
"""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.method.eligibility import beyond_the_sea, his_past, of_his_own, unmet
from ..core.method.facets import answer
from ..core.method.rules import MUSTS, RULES
from .interned import Interned
from .rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..core.catalogue.network import Network
    from ..core.method.eligibility import Finding
    from ..core.method.facets import Facet
    from ..core.method.fit import Fit
    from .told import Piece
    from .view import View

PAST = (answer("already"), answer("tried"))


class Conditions:
    """All conditions of a view."""

    def __init__(self, view: View) -> None:
        self._view = view
        held: dict[tuple[str, int], list[tuple[int, Any]]] = {}
        slots: list[list[tuple[tuple[str, int], int]]] = []
        for at, network in enumerate(view.networks):
            slots.append([])
            seen = Counter[str]()
            for condition in network.conditions:
                name = condition[0], seen[condition[0]]  # one that a network has twice is told apart
                seen[condition[0]] += 1
                entries = held.setdefault(name, [])
                slots[at].append((name, len(entries)))
                entries.append((at, condition))
        self._rules = [self._of(name, entries) for (name, _), entries in held.items()]
        sea = RULES["beyond-the-sea"]
        self._sea = self._own(sea.facets, sea.of, beyond_the_sea)
        self._past = Rows(view, PAST, list(range(len(view))), lambda pair, _: his_past(pair))
        self._musts = {
            name: self._own(must.facets, must.of, partial(of_his_own, must=name))
            for name, must in MUSTS.items()
        }
        places = {name: place for place, name in enumerate(held)}
        most = max(map(len, slots), default=0)
        self._counts: np.ndarray = np.array([len(row) for row in slots])
        self._rule: np.ndarray = np.zeros((len(view), most), np.int64)
        self._column: np.ndarray = np.zeros((len(view), most), np.int64)
        for at, row in enumerate(slots):
            for slot, (name, column) in enumerate(row):
                self._rule[at, slot] = places[name]
                self._column[at, slot] = self._rules[places[name]].like[column]

    def _of(self, name: str, entries: list[tuple[int, Any]]) -> Rows:
        def find(pair: Fit, at: int) -> Finding | None:
            return unmet(pair, entries[at][1])

        rule, view = RULES[name], self._view
        like = Interned().numbers(
            (repr(value), sure, view.roles[at], rule.of(view.networks[at]))
            for at, (_, value, sure) in entries
        )
        return Rows(view, rule.facets, [at for at, _ in entries], find, like)

    def _own(
        self, facets: tuple[Facet, ...], of: Callable[[Network], Any], find: Callable[[Fit], Finding | None]
    ) -> Rows:
        """What is found beside the networks' own conditions, of each network."""
        like = Interned().numbers(map(of, self._view.networks))
        return Rows(self._view, facets, list(range(len(like))), lambda pair, _: find(pair), like)

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
            (rows.columns, rows.like, rows.met.rows, place)
            for rows, place in zip(rules, places, strict=True)
            if rows.excludes
        ]
        self._own = []
        for rows, must in own:
            binds = np.ones(len(piece), bool) if must is None else _has(piece, must)
            if not binds.any():
                continue
            place = rows.keyed.places(piece)
            told = (rows.open.rows.any(axis=1) | ~rows.met.rows.all(axis=1))[place] & binds
            if told.any():
                self._own.append((rows, place, told))

    def met(self, block: slice) -> np.ndarray:
        """For each owner of a block and each network, whether no condition rules it out."""
        count = block.stop - block.start
        met: np.ndarray = np.ones((count, len(self._tables._view)), bool)
        for columns, like, rows, place in self._met:
            met[:, columns] &= rows[:, like][place[block]]
        for rows, place, told in self._own:
            at = np.flatnonzero(told[block])
            if len(at):
                met[at] &= rows.met.rows[place[block][at]][:, rows.like]
        return met

    def chances(self, owners: np.ndarray, networks: np.ndarray) -> np.ndarray:
        """For each pair, the chance of being admitted: the product of those of its open conditions."""
        chances: np.ndarray = np.ones(len(owners))
        for at, where in self._slots(owners, networks):
            chances[at] *= self._odds[where]
        for rows, place, told in self._own:
            at = np.flatnonzero(told[owners])
            chances[at] *= rows.odds.rows[place[owners[at]], rows.like[networks[at]]]
        return chances

    def left(self, owners: np.ndarray, networks: np.ndarray) -> np.ndarray:
        """For each pair, whether a condition is left to check."""
        left: np.ndarray = np.zeros(len(owners), bool)
        for at, where in self._slots(owners, networks):
            left[at] |= self._open[where]
        for rows, place, told in self._own:
            at = np.flatnonzero(told[owners])
            left[at] |= rows.open.rows[place[owners[at]], rows.like[networks[at]]]
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


def _has(piece: Piece, must: str) -> np.ndarray:
    values = piece.telling.sources["must"].values
    return np.array([must in value for value in values], bool)[piece.columns["must"]]
