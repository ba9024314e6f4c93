"""What all rules tell of open conditions, end to end, so that those of several networks are looked up at once.

A column after the other: those of one network lie together, however many owners are asked about. What rules have learnt
since is added; the whole is laid out anew only where a table has outgrown its place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.tuples import NamedTuple
from .interned import Interned
from .turns import in_turn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .rows import Rows
    from .turns import Turn

Held = list[list[tuple[int, int]]]
"""The conditions of each network: of which rule each is, and which of its columns."""


class Slots(NamedTuple):
    """The conditions of each network in turn: of which rule, and where its column begins."""

    rules: list[Turn]
    begin: list[Turn]


class Doubting(NamedTuple):
    """The conditions that leave a doubt to anyone: of which rule each is, where its column begins; those of each network."""

    rules: np.ndarray
    begin: np.ndarray
    turns: list[Turn]


class Joined:
    """The tables of some rules, and where the conditions of each network are in them."""

    def __init__(self, rules: Sequence[Rows], held: Held) -> None:
        self._rules, self._held = rules, held
        self._room, self._filled = [0] * len(rules), [0] * len(rules)
        self._doubted: list[np.ndarray] = [np.zeros(rows.width, bool) for rows in rules]
        self._lay_out()

    def refresh(self) -> None:
        """Take in what rules have learnt."""
        if any(len(rows.odds) > room for rows, room in zip(self._rules, self._room, strict=True)):
            self._lay_out()
        doubted = False
        for at, rows in enumerate(self._rules):
            new = slice(self._filled[at], len(rows.odds))
            if new.start == new.stop:
                continue
            self._part(self.odds, at)[:, new] = rows.odds.rows[new].T
            self._part(self.open, at)[:, new] = rows.open.rows[new].T
            self._filled[at] = new.stop
            now = self._doubted[at] | rows.odds.rows[new].any(axis=0)
            doubted |= bool((now != self._doubted[at]).any())
            self._doubted[at] = now
        if doubted:
            self._tell_doubting()

    def _part(self, whole: np.ndarray, at: int) -> np.ndarray:
        """The place of a rule's table: a row a column of it."""
        begin, width = self._begin[at], self._rules[at].width
        part: np.ndarray = whole[begin : begin + width * self._room[at]].reshape(width, self._room[at])
        return part

    def _lay_out(self) -> None:
        self._room = [2 * len(rows.odds) + 1 for rows in self._rules]
        self._filled = [0] * len(self._rules)
        sizes = [rows.width * room for rows, room in zip(self._rules, self._room, strict=True)]
        self._begin: list[int] = np.cumsum([0, *sizes]).tolist()
        self.odds: np.ndarray = np.zeros(self._begin[-1], np.uint16)
        self.open: np.ndarray = np.zeros(self._begin[-1], bool)
        self.all = self._slots(self._held)
        self._tell_doubting()

    def _tell_doubting(self) -> None:
        """Tell the conditions that leave a doubt to anyone; networks of one number in ``like`` have the same."""
        doubting = [[one for one in row if self._doubted[one[0]][one[1]]] for row in self._held]
        self.doubting = self._slots(doubting)
        known = Interned()
        numbers = [known.numbers(row).tolist() for row in doubting]
        rules, columns = np.array(known.values, np.int64).reshape(-1, 2).T
        begin = np.array(self._begin, np.int64)[rules] + columns * np.array(self._room, np.int64)[rules]
        self.each = Doubting(rules, begin, in_turn(numbers))
        self.like: np.ndarray = Interned().numbers(map(tuple, doubting))

    def _slots(self, held: Held) -> Slots:
        begin = [[self._begin[at] + column * self._room[at] for at, column in row] for row in held]
        return Slots(in_turn([[at for at, _ in row] for row in held]), in_turn(begin))
