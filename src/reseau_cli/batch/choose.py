"""Which of the ranked networks each owner is given: the first by score, unless one that he asked for may come in.

Whether he asked for what the first ones leave out is told here for all at once, a bit for each thing that may be asked;
the choice is then the library's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.method.facets import HEARD, TRADE, TRADE_TOLD, Facet, saying
from ..core.method.ranking import Answer, Match
from ..core.method.selection import APART, LEAST, REACH, asks, is_told, select, serves
from .interned import Growing
from .view import Keyed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..core.method.fit import Fit
    from ..core.owner.understood import Owner
    from .told import Piece
    from .view import View

SOME_CODE = ("A",)
CHOOSING = (*(name for names in APART for name in names), "circumstances", TRADE_TOLD)
"""All that the choice depends on."""


def _asked(names: tuple[str, ...]) -> Facet:
    return Facet(
        f"asks-{names[0]}",
        frozenset(names),
        lambda owner: frozenset(asks(owner._replace(codes=SOME_CODE))),
    )


BY_ANSWER = tuple(map(_asked, APART))
BY_TRADE = Facet("calls-trade", frozenset({TRADE_TOLD}), is_told)
BY_CIRCUMSTANCES = Facet("calls-circumstances", frozenset({"circumstances", HEARD}), is_told)


class Choice:
    """What owners may ask, and which networks serve it."""

    def __init__(self, view: View) -> None:
        self.view = view
        self._bits: dict[str, int] = {}
        self._served: np.ndarray = np.zeros(len(view), np.uint64)
        self._fits = [[self._fit(at, takes) for at in range(len(view))] for takes in (None, True)]
        self.takes, self.has_codes = Growing(len(view), bool), list[bool]()
        self.by_trade = Keyed((TRADE,), self._trade)
        self._union: np.ndarray = np.array(
            [serves(Match(1, fit, 0, (), (), {}), "trade") for fit in self._fits[True]], bool
        )

    def _fit(self, at: int, takes: bool | None) -> Fit:
        pair = self.view.pair(saying({}), at)
        pair.met = None, takes
        return pair

    def _trade(self, owner: Owner) -> int:
        self.has_codes.append(bool(owner.codes))
        return self.takes.add([bool(takes) for _, takes in self.view.met(owner)])

    def _bit(self, ask: str) -> int:
        """The bit of a thing asked; which networks serve it is worked out when it is first asked."""
        if ask not in self._bits:
            bit = self._bits[ask] = 1 << len(self._bits)
            for at, fit in enumerate(self._fits[False]):
                if serves(Match(1, fit, 0, (), (), {}), ask):
                    self._served[at] |= np.uint64(bit)
        return self._bits[ask]

    def asked(self, piece: Piece, codes: np.ndarray) -> np.ndarray:
        """What each owner asks, a bit for each thing."""
        asked: np.ndarray = np.zeros(len(piece), np.uint64)
        for facet in BY_ANSWER:
            numbers = piece.facet(facet)
            values = piece.telling.facets[facet][0].values
            plain = [sum(self._bit(ask) for ask in value if ask != "trade") for value in values]
            trade = [self._bit("trade") * ("trade" in value) for value in values]
            asked |= np.array(plain, np.uint64)[numbers]
            asked |= np.where(codes, np.array(trade, np.uint64)[numbers], np.uint64(0))
        return asked

    def served(self, networks: np.ndarray, takes: np.ndarray) -> np.ndarray:
        """What each network serves to its owner; ``takes`` says whether it takes his trade."""
        trade = np.where(takes & self._union[networks], np.uint64(self._bit("trade")), np.uint64(0))
        return self._served[networks] | trade

    def chosen(
        self, piece: Piece, at: int, ranked: Iterable[tuple[int, int, bool]], top: int
    ) -> list[tuple[int, int]]:
        """The library's choice for one owner: networks with their scores, from the ranked ones with what they take."""
        matches = [
            Match(rank, self._fits[takes][network], score, (), (), {})
            for rank, (network, score, takes) in enumerate(ranked, 1)
        ]
        networks = {
            id(match.fit): (network, score)
            for match, (network, score, _) in zip(matches, ranked, strict=True)
        }
        owner = piece.owner(at, CHOOSING)._replace(needs={"": 1.0})
        return [networks[id(one.match.fit)] for one in select(Answer(owner, matches, []), top)]


def callings(piece: Piece) -> np.ndarray:
    """Whether his trade, if it is understood, or his circumstances call for a network, of each owner."""
    told: np.ndarray = np.zeros(len(piece), bool)
    for facet in (BY_TRADE, BY_CIRCUMSTANCES):
        numbers = piece.facet(facet)
        told |= np.array(piece.telling.facets[facet][0].values, bool)[numbers]
    return told


def may_choose(top: int) -> bool:
    """Whether a choice of so many leaves room for any but the best."""
    return top >= LEAST


AHEAD = REACH
