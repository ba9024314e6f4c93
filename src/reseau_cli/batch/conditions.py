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
from .bits import packed
from .interned import Interned
from .joined import Joined
from .pairs import ByNetwork, picked
from .rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..core.catalogue.network import Condition, Network
    from ..core.method.eligibility import Finding
    from ..core.method.facets import Facet
    from ..core.method.fit import Fit
    from .joined import Slots
    from .pairs import Pairs
    from .part import Part
    from .view import View

    Facets = tuple[Facet, ...]

PAST = (answer("already"), answer("tried"))


class Conditions:
    """All conditions of a view."""

    def __init__(self, view: View) -> None:
        self._view = view
        self.chances = Interned(1.0)
        held: dict[tuple[Facets, int], list[tuple[int, Condition]]] = {}
        slots: list[list[tuple[tuple[Facets, int], int]]] = []
        for at, network in enumerate(view.networks):
            slots.append([])
            seen: Counter[Facets] = Counter()
            for condition in network.conditions:
                read = RULES[condition[0]].facets
                name = read, seen[read]  # of several that read the same of an owner, each is told apart
                seen[read] += 1
                entries = held.setdefault(name, [])
                slots[at].append((name, len(entries)))
                entries.append((at, condition))
        self._rules = [self._of(facets, entries) for (facets, _), entries in held.items()]
        sea = RULES["beyond-the-sea"]
        self._sea = self._own(sea.facets, sea.of, beyond_the_sea)
        self._past = Rows(
            view, PAST, list(range(len(view))), lambda pair, _: his_past(pair), chances=self.chances
        )
        self._musts = {
            name: self._own(must.facets, must.of, partial(of_his_own, must=name))
            for name, must in MUSTS.items()
        }
        self.every = packed(np.ones(len(view), bool))
        places = {name: place for place, name in enumerate(held)}
        held_by = [
            [(places[name], int(self._rules[places[name]].like[entry])) for name, entry in row]
            for row in slots
        ]
        self.joined = Joined(self._rules, held_by)

    def _of(self, facets: Facets, entries: list[tuple[int, Condition]]) -> Rows:
        def find(pair: Fit, at: int) -> Finding | None:
            return unmet(pair, entries[at][1])

        view = self._view
        like = Interned().numbers(
            (repr(condition), view.roles[at], RULES[condition[0]].of(view.networks[at]))
            for at, condition in entries
        )
        return Rows(view, facets, [at for at, _ in entries], find, like, chances=self.chances)

    def _own(
        self, facets: tuple[Facet, ...], of: Callable[[Network], Any], find: Callable[[Fit], Finding | None]
    ) -> Rows:
        """What is found beside the networks' own conditions, of each network."""
        like = Interned().numbers(map(of, self._view.networks))
        return Rows(
            self._view, facets, list(range(len(like))), lambda pair, _: find(pair), like, chances=self.chances
        )

    def look(self, part: Part) -> Looked:
        """The conditions for the owners of a part."""
        own: list[tuple[Rows, str | None]] = [(self._sea, None), (self._past, None)]
        own += [(rows, name) for name, rows in self._musts.items()]
        return Looked(self, part, own)


class Looked:
    """Where the owners of a part stand in the tables of conditions."""

    def __init__(self, tables: Conditions, part: Part, own: list[tuple[Rows, str | None]]) -> None:
        self._tables, self._count = tables, len(part)
        rules = tables._rules
        places = [rows.keyed.places(part) for rows in rules]
        self._joined = tables.joined
        self._joined.refresh()
        self._places: np.ndarray = np.array(places, np.int64).reshape(len(rules), len(part))
        self._met = [
            (rows.met.rows, place) for rows, place in zip(rules, places, strict=True) if rows.excludes
        ]
        self._own = []
        for rows, must in own:
            binds = np.ones(len(part), bool) if must is None else _has(part, must)
            if not binds.any():
                continue
            place = rows.keyed.places_of(part, np.flatnonzero(binds))
            speaks = rows.open.rows.any(axis=1) | (rows.met.rows != tables.every).any(axis=1)
            told = speaks[place] & binds
            if told.any():
                self._own.append((rows, place, told))
        self._doubting = [one for one in self._own if one[0].odds.rows.any()]
        self._chances: np.ndarray = np.array(tables.chances.values)
        self._rough_chances = self._chances.astype(np.float32)

    def met(self) -> np.ndarray:
        """For each owner the networks that no condition rules out, a bit each."""
        met: np.ndarray = np.repeat(self._tables.every[None, :], self._count, axis=0)
        for rows, place in self._met:
            met &= rows.take(place, axis=0)
        for found, place, told in self._own:
            at = np.flatnonzero(told)
            met[at] &= found.met.rows[place[at]]
        return met

    def chances(self, pairs: Pairs) -> np.ndarray:
        """For each pair, the chance of being admitted: the product of those of its open conditions."""
        chances = pairs.alike(self._joined.like, self._by_conditions)
        for rows, place, told in self._doubting:
            at, some = pairs.of_owners(told)
            numbers = picked(rows.odds.rows, place[some.owners], rows.like[some.networks])
            chances[at] *= self._chances.take(numbers)
        return chances

    def _by_conditions(self, pairs: Pairs) -> np.ndarray:
        if isinstance(pairs, ByNetwork):
            return self._by_network(pairs)
        chances: np.ndarray = np.ones(pairs.shape)
        for at, where in self._in_turn(pairs, self._joined.doubting):
            chances[at] *= self._chances.take(self._joined.odds.take(where))
        return chances

    def _by_network(self, pairs: ByNetwork) -> np.ndarray:
        """The same, in single precision: a condition that several networks have is looked up once."""
        each = self._joined.each
        turns = [(at, turn.number[some.networks[:, 0]]) for turn, at, some in pairs.in_turn(each.turns)]
        asked: np.ndarray = np.zeros(len(each.rules), bool)
        for _, numbers in turns:
            asked[numbers] = True
        where = self._places[each.rules[asked], pairs.span]
        where += each.begin[asked, None]
        odds = self._rough_chances.take(self._joined.odds.take(where))
        place = np.cumsum(asked) - 1
        chances: np.ndarray = np.ones(pairs.shape, np.float32)
        for at, numbers in turns:
            chances[at] *= odds.take(place[numbers], axis=0)
        return chances

    def left(self, pairs: Pairs) -> np.ndarray:
        """For each pair, whether a condition is left to check."""
        left: np.ndarray = np.zeros(pairs.shape, bool)
        for at, where in self._in_turn(pairs, self._joined.all):
            left[at] |= self._joined.open.take(where)
        for rows, place, told in self._own:
            at, some = pairs.of_owners(told)
            left[at] |= picked(rows.open.rows, place[some.owners], rows.like[some.networks])
        return left

    def _in_turn(self, pairs: Pairs, slots: Slots) -> Iterator[tuple[Any, np.ndarray]]:
        """Which pairs have a first condition, a second…, and where it is in the tables."""
        for (turn, at, some), begin in zip(pairs.in_turn(slots.rules), slots.begin, strict=True):
            where = some.of_kind(self._places, turn.number)
            where += begin.number[some.networks]
            yield at, where


def _has(part: Part, must: str) -> np.ndarray:
    values = part.telling.sources["must"].values
    return np.array([must in value for value in values], bool)[part.columns["must"]]
