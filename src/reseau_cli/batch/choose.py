"""Which of the ranked networks each owner is given: the first by score, unless one that he asked for may come in.

Whether he asked for what the first ones leave out is told here for all at once, a bit for each thing that may be asked;
the choice is then the library's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.method.criteria.needs import SERVES
from ..core.method.facets import HEARD, TRADE, TRADE_TOLD, Facet, answer, saying
from ..core.method.ranking import Answer, Match
from ..core.method.selection import (
    APART,
    DEFENDS,
    LEAST,
    REACH,
    answered_by,
    asked_in_turn,
    is_told,
    least_of,
    most_given,
    select,
)
from ..core.tuples import NamedTuple
from .bits import packed, words
from .interned import Growing
from .keys import Ranked
from .pairs import picked
from .view import Keyed

if TYPE_CHECKING:
    from ..core.method.fit import Fit
    from ..core.owner.understood import Owner
    from .pairs import Pairs
    from .part import Part
    from .view import View

SOME_CODE = ("A",)
TURNS = len(asked_in_turn(saying({})))
CHOOSING = (*(name for names in APART for name in names), "circumstances", TRADE_TOLD)
"""All that the choice depends on."""

BY_TRADE = Facet("calls-trade", frozenset({TRADE_TOLD}), is_told)
BY_CIRCUMSTANCES = Facet("calls-circumstances", frozenset({"circumstances", HEARD}), is_told)
AHEAD = REACH


class Asked(NamedTuple):
    """What owners ask: a bit for each thing in its turn, 0 for nothing; whether their trades are known; what takes them."""

    turns: np.ndarray
    codes: np.ndarray
    trades: np.ndarray
    takes: np.ndarray


class Choice:
    """What owners may ask, which networks serve it, and what was chosen where the same is served."""

    def __init__(self, view: View) -> None:
        self.view = view
        self._bits: dict[str, int] = {}
        self._served: np.ndarray = np.zeros(len(view), np.uint64)
        self._having: dict[str, list[int]] = {}
        for at, network in enumerate(view.networks):
            for name, strength in network.needs.items():
                if strength >= SERVES:
                    self._having.setdefault(f"need:{name}", []).append(at)
            for name in network.vocations:
                self._having.setdefault(name, []).append(at)
        self._takes, self._has_codes = Growing(len(view), bool), list[bool]()
        self._outside: np.ndarray = np.array([bool(taken) for _, taken in view.outside])
        self._takes_bits = Growing(words(len(view)), np.uint64)
        self._by_trade = Keyed((TRADE,), self._trade)
        self._turns = Growing(TURNS, np.uint64)
        self._by_answers = [Keyed(tuple(map(answer, names)), self._turn) for names in APART]
        self._union: np.ndarray = np.zeros(len(view), bool)
        self._union[self._answering(DEFENDS)] = True
        self._doubted = np.array([network.doubted for network in view.networks], bool)
        self._picked: dict[bytes, list[int]] = {}

    def _fit(self, at: int, takes: bool | None) -> Fit:
        pair = self.view.pair(saying({}), at)
        pair.met = None, takes
        return pair

    def _trade(self, owner: Owner) -> int:
        if owner.codes:
            takes = self._outside.copy()
            for at, (_, taken) in self.view.of_his_trade(owner).items():
                takes[at] = bool(taken)
        else:
            takes = np.array([bool(taken) for _, taken in self.view.met(owner)])
        self._has_codes.append(bool(owner.codes))
        self._takes_bits.add(packed(takes))
        return self._takes.add(takes)

    def _turn(self, owner: Owner) -> int:
        asks = asked_in_turn(owner._replace(codes=SOME_CODE))
        return self._turns.add([self._bit(ask) if ask else 0 for ask in asks])

    def _bit(self, ask: str) -> int:
        """The bit of a thing asked; which networks serve it is worked out when it is first asked."""
        if ask not in self._bits:
            bit = self._bits[ask] = 1 << len(self._bits)
            self._served[self._answering(ask)] |= np.uint64(bit)
        return self._bits[ask]

    def _answering(self, ask: str) -> list[int]:
        """The networks that answer something asked; none the trade, which hangs on the owner's."""
        needs, vocations = answered_by(ask)
        names = (*(f"need:{need}" for need in needs), *vocations)
        return sorted({at for name in names for at in self._having.get(name, ())})

    def asked(self, part: Part) -> Asked:
        """What each owner asks."""
        trades = self._by_trade.places(part)
        codes = np.array(self._has_codes, bool)[trades]
        places = [keyed.places(part) for keyed in self._by_answers]
        turns = np.bitwise_or.reduce([self._turns.rows[place] for place in places])
        turns[~codes[:, None] & (turns == self._bit("trade"))] = 0
        return Asked(turns, codes, trades, self._takes_bits.rows[trades])

    def leaving(
        self, asked: Asked, ranked: Ranked, top: int, doubt: np.ndarray | int = 0
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """The owners to whom others might serve what their first networks leave: who, which networks take their trade, what.

        Beyond the top, nothing is served by those that are not let in, should they score so much more (``doubt``).
        """
        first = ranked.networks[:, :top]
        _, served = self._serving(asked.trades, first)
        left = np.bitwise_or.reduce(asked.turns, axis=1) & ~np.bitwise_or.reduce(served, axis=1)
        some = np.flatnonzero(left)
        networks, scores = (each[some] for each in ranked)
        takes, served = self._serving(asked.trades[some], networks)
        more = doubt[some] if isinstance(doubt, np.ndarray) else doubt
        unlikely = scores[:, top:] + more < least_of(scores[:, :1])
        served[:, top:][unlikely | self._doubted[networks[:, top:]]] = 0
        found = (left[some] & np.bitwise_or.reduce(served[:, top:], axis=1)) != 0
        return some[found], takes[found], served[found]

    def taken(self, asked: Asked, pairs: Pairs) -> np.ndarray:
        """Whether the network takes the owner's trade, of each pair."""
        return pairs.told(self._takes.rows, asked.trades)

    def _serving(self, trades: np.ndarray, networks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Whether each network takes the trade of its row, and a bit for each thing that it serves; none for no network."""
        takes = picked(self._takes.rows, trades[:, None], networks) & self._union[networks]
        served = self._served[networks] | np.where(takes, np.uint64(self._bit("trade")), np.uint64(0))
        served[networks < 0] = 0
        return takes, served

    def chosen(self, part: Part, asked: Asked, ranked: Ranked, top: int) -> Ranked:
        """The library's choice of so many for each owner: the first ones, and what he asked that they leave unserved."""
        networks, scores = ranked
        shown = Ranked(networks[:, :top].copy(), scores[:, :top].copy())
        if top < LEAST or networks.shape[1] <= top:
            return shown
        some, takes, served = self.leaving(asked, ranked, top)
        if not len(some):
            return shown
        turns = np.zeros((len(some), networks.shape[1] + 1), np.uint8)  # the last column stands for none
        for turn, bit in enumerate(asked.turns[some].T):
            turns[:, :-1] |= ((served & bit[:, None]) != 0).astype(np.uint8) << turn
        # What is surely served, be the last places given away, changes nothing.
        sure = np.bitwise_or.reduce(turns[:, : top - most_given(top)], axis=1)
        turns &= ~sure[:, None]
        firsts = _first_of_each(turns, top)
        ranks = np.concatenate([np.broadcast_to(np.arange(top), (len(some), top)), firsts], axis=1)
        serving = np.take_along_axis(turns, ranks, axis=1)
        if most_given(top) == 1:  # of what no other serves before, nothing else tells
            seen = np.bitwise_or.accumulate(serving[:, top - 1 :], axis=1)
            serving[:, top:] &= ~seen[:, :-1]
        width, text = serving.shape[1], serving.tobytes()
        chosen = list[list[int]]()
        for row, at in enumerate(some.tolist()):
            key = text[row * width : (row + 1) * width]
            if key not in self._picked:
                self._picked[key] = self._select(part, at, ranked, ranks[row], takes[row], top)
            chosen.append(self._picked[key])
        best = np.take_along_axis(ranks, np.array(chosen, np.int64), axis=1)
        for whole, column in zip(ranked, shown, strict=True):
            column[some] = np.take_along_axis(whole[some], best, axis=1)
        return shown

    def _select(
        self, part: Part, at: int, ranked: Ranked, ranks: np.ndarray, takes: np.ndarray, top: int
    ) -> list[int]:
        """The library's choice for one owner among some ranks: the places of those chosen.

        It hangs on nothing but which of them serve each thing that he asks, in its turn.
        """
        matches = [
            Match(
                rank,
                self._fit(int(ranked.networks[at, rank]), bool(takes[rank]) or None),
                int(ranked.scores[at, rank]),
                (),
                (),
                {},
            )
            for rank in ranks.tolist()
            if rank < ranked.networks.shape[1]
        ]
        owner = part.owner(at, CHOOSING)._replace(needs={"": 1.0})
        places = {id(match): place for place, match in enumerate(matches)}
        return [places[id(one.match)] for one in select(Answer(owner, matches), top)]


def _first_of_each(turns: np.ndarray, top: int) -> np.ndarray:
    """The first rank beyond the top that serves each thing, in the order of ranks; the last column for none or one told."""
    none = turns.shape[1] - 1
    beyond = turns[:, top:none]
    found: np.ndarray = np.full((len(turns), TURNS), none)
    for turn in range(TURNS):
        has = (beyond >> turn & 1).astype(bool)
        found[:, turn] = np.where(has.any(axis=1), has.argmax(axis=1) + top, none)
    found.sort(axis=1)
    found[:, 1:][found[:, 1:] == found[:, :-1]] = none
    found.sort(axis=1)
    return found


def callings(part: Part) -> np.ndarray:
    """Whether his trade, if it is understood, or his circumstances call for a network, of each owner."""
    told: np.ndarray = np.zeros(len(part), bool)
    for facet in (BY_TRADE, BY_CIRCUMSTANCES):
        numbers = part.facet(facet)
        told |= np.array(part.values(facet), bool)[numbers]
    return told
