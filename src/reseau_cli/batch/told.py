"""What the owners of a piece have told, as columns of numbers: their answers, places, trades and sentences understood.

A facet is worked out once for each combination of what tells it. Owners who wrote a sentence, or whose trade may tell where
they are, are understood one by one, as words may tell anything; all others column by column.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from ..adviser import is_placed_by_trade, owner_of
from ..core.errors import ProfileError
from ..core.method.facets import HEARD, PLACE, TRADE_TOLD, Facet, Told, saying, source
from ..core.owner.profile import KEYS, Profile
from ..core.owner.understood import Place
from ..core.tuples import NamedTuple
from .interned import Combinations, Interned

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from ..adviser import LookUp
    from ..core.owner.understood import Owner
    from .owners import Column, Owners

TYPED = ("postcode", "commune", "department", "trade", "text")
"""Answers that are not read as they stand: they tell the place, the trade and the sentence."""

PLACING = TYPED[:3]
"""Those of them that tell the place."""

ANSWERS = tuple(key.name for key in KEYS if key.name not in TYPED)
WORDS = "words"
"""His own words in full, and whether he wrote a sentence: beside what facets are told by."""

OWNERS = 20_000
"""Owners imagined to ask facets of that are kept: several facets are told by the same answers."""

UNKNOWN = Profile()


class Words(NamedTuple):
    """The stems of an owner's own words, in their order, and whether a sentence holds them."""

    said: tuple[str, ...] = ()
    sentence: bool = False


class Telling:
    """What one process has understood so far: each distinct value of each source, each facet of each combination."""

    def __init__(
        self,
        look_up: LookUp,
        telling: Callable[[frozenset[str]], frozenset[str]],
        by_id: Callable[[Profile], Profile],
    ) -> None:
        """What tells two things of words that no column holds.

        Args:
            look_up: how a place, a trade and a sentence are understood.
            telling: keeps of an owner's words those that may settle whether a network takes his trade.
            by_id: adds to his answers the networks that his sentence turns down by their names.
        """
        self.look_up, self.telling, self.by_id = look_up, telling, by_id
        self.sources = {name: Interned(getattr(UNKNOWN, name)) for name in ANSWERS}
        self.sources |= {
            PLACE: Interned(),
            TRADE_TOLD: Interned(),
            HEARD: Interned(),
            WORDS: Interned(Words()),
        }
        self.sources[PLACE].number(Place(), (None, None, None))
        self.sources[TRADE_TOLD].number(Told())
        self.sources[HEARD].number({}, ())
        self.sources |= {name: Interned() for name in PLACING}
        self.facets: dict[Facet, tuple[Interned, Combinations]] = {}
        self._places = Combinations()
        self.nowhere: dict[int, ProfileError] = {}
        self.trades: dict[str | None, tuple[int, int]] = {}
        self.owner = lru_cache(OWNERS)(self._saying)

    def _saying(self, told: tuple[tuple[str, int], ...]) -> Owner:
        return saying({name: self.sources[name].values[number] for name, number in told})

    def places(self, typed: list[np.ndarray]) -> np.ndarray:
        """The number of the place that each owner's answers tell; one of those ``nowhere``, if there is none."""

        def made(at: int) -> int:
            told = tuple(
                [self.sources[name].values[column[at]] for name, column in zip(PLACING, typed, strict=True)]
            )
            try:
                place = self.look_up.place(UNKNOWN._replace(**dict(zip(PLACING, told, strict=True))))
            except ProfileError as error:
                number = self.sources[PLACE].number(Place(), told)
                self.nowhere[number] = error
                return number
            return self.sources[PLACE].number(place, told)

        return self._places.numbers(typed, len(typed[0]), made)

    @property
    def size(self) -> int:
        """How many values are kept."""
        return sum(map(len, self.sources.values())) + sum(len(known) for _, known in self.facets.values())


class Piece:
    """The owners of a piece who can be answered: ``rows`` are their rows, ``columns`` what each told, by source."""

    def __init__(self, owners: Owners, telling: Telling) -> None:
        self.telling = telling
        self.faults = dict(owners.broken)
        self._made: dict[Hashable, np.ndarray] = {}
        typed = {name: owners.column(name) for name in (*ANSWERS, *TYPED)}
        columns: dict[str, np.ndarray] = {
            name: telling.sources[name].numbers(typed[name].values)[typed[name].codes] for name in ANSWERS
        }
        self.answered: np.ndarray = np.zeros(owners.rows, np.int64)
        for column in typed.values():
            given = np.array([value not in (None, ()) for value in column.values], bool)
            self.answered += given[column.codes]
        columns[HEARD] = np.zeros(owners.rows, np.int32)
        wrote = np.array([bool(text) for text in typed["text"].values], bool)[typed["text"].codes]
        wrote |= self._placed_by_trade(typed)
        columns[PLACE] = self._places([typed[name] for name in PLACING], ~wrote, owners)
        columns[TRADE_TOLD], columns[WORDS] = self._trades(typed["trade"], ~wrote, owners)
        for row in np.flatnonzero(wrote).tolist():
            self._sentence(row, columns, owners)
        for row in np.flatnonzero(self.answered == 0).tolist():
            self.faults.setdefault(row, ProfileError("empty", ""))
        able: np.ndarray = np.ones(owners.rows, bool)
        able[list(self.faults)] = False
        self.rows = self._by_trade(np.flatnonzero(able), columns[TRADE_TOLD])
        self.columns = {name: column[self.rows] for name, column in columns.items()}
        self.answered = self.answered[self.rows]

    def __len__(self) -> int:
        return len(self.rows)

    def _by_trade(self, rows: np.ndarray, trades: np.ndarray) -> np.ndarray:
        """Rows in the order of their trades, so that neighbours have networks in common, and the same rows of tables."""
        told, which = np.unique(trades[rows], return_inverse=True)
        values = self.telling.sources[TRADE_TOLD].values
        order = sorted(range(len(told)), key=lambda at: values[told[at]].codes)
        place = np.empty(len(told), np.int32)
        place[order] = np.arange(len(told))
        return rows[np.argsort(place[which], kind="stable")]

    def owner(self, at: int, names: Iterable[str]) -> Owner:
        """One of these owners, had he said no more than this."""
        return self.telling.owner(tuple([(name, self.columns[name].item(at)) for name in names]))

    def value(self, name: str, at: int) -> Any:
        """What one of these owners has told."""
        return self.telling.sources[name].values[self.columns[name][at]]

    def facet(self, facet: Facet) -> np.ndarray:
        """The number of each owner's value of a facet."""
        return self.once(facet, lambda: self._facet(facet))

    def _facet(self, facet: Facet) -> np.ndarray:
        values, known = self.telling.facets.setdefault(facet, (Interned(), Combinations()))
        names = sorted(facet.told_by)
        return known.numbers(
            [self.columns[name] for name in names],
            len(self),
            lambda at: values.number(facet.of(self.owner(at, names))),
        )

    def once(self, name: Hashable, made: Callable[[], np.ndarray]) -> np.ndarray:
        """What is ``made`` of each owner, when it is first asked for."""
        if name not in self._made:
            self._made[name] = made()
        return self._made[name]

    def values(self, facet: Facet) -> list[Any]:
        """The values of a facet, by their numbers."""
        return self.telling.facets[facet][0].values

    def _placed_by_trade(self, typed: dict[str, Column]) -> np.ndarray:
        """Who may be where his trade is said to be: understood one by one, as who wrote."""
        trade = typed["trade"]
        may_be = np.array([is_placed_by_trade(UNKNOWN._replace(trade=one)) for one in trade.values], bool)[
            trade.codes
        ]
        for name in PLACING:
            column = typed[name]
            may_be &= np.array([value is None for value in column.values], bool)[column.codes]
        return may_be

    def _places(self, typed: list[Column], rows: np.ndarray, owners: Owners) -> np.ndarray:
        found: np.ndarray = np.zeros(owners.rows, np.int32)
        at = np.flatnonzero(rows)
        sources = [self.telling.sources[name] for name in PLACING]
        found[at] = self.telling.places(
            [
                source.numbers(column.values)[column.codes[at]]
                for source, column in zip(sources, typed, strict=True)
            ]
        )
        nowhere = self.telling.nowhere
        for row in np.flatnonzero(np.isin(found, list(nowhere))).tolist() if nowhere else ():
            self.faults.setdefault(row, owners.fault(nowhere[int(found[row])]))
        return found

    def _trades(self, typed: Any, rows: np.ndarray, owners: Owners) -> tuple[np.ndarray, np.ndarray]:
        told: np.ndarray = np.zeros(len(typed.values), np.int32)
        words: np.ndarray = np.zeros(len(typed.values), np.int32)
        known = self.telling.trades
        for code, trade in enumerate(typed.values):
            if trade not in known:
                try:
                    known[trade] = self._trade(owner_of(UNKNOWN._replace(trade=trade), self.telling.look_up))
                except ProfileError as error:
                    self._fault(np.flatnonzero(rows & (typed.codes == code)), owners.fault(error))
                    continue
            told[code], words[code] = known[trade]
        return told[typed.codes], words[typed.codes]

    def _trade(self, owner: Owner) -> tuple[int, int]:
        trade: Told = source(owner, TRADE_TOLD)
        trade = trade._replace(said=self.telling.telling(trade.said))
        words = Words(tuple(owner.said), bool(owner.profile.text))
        sources = self.telling.sources
        return sources[TRADE_TOLD].number(trade), sources[WORDS].number(words)

    def _sentence(self, row: int, columns: dict[str, np.ndarray], owners: Owners) -> None:
        if row in self.faults:
            return
        try:
            owner = owner_of(self.telling.by_id(owners.profile(row)), self.telling.look_up)
        except ProfileError as error:
            self.faults[row] = owners.fault(error)
            return
        sources = self.telling.sources
        for name in ANSWERS:
            columns[name][row] = sources[name].number(getattr(owner.profile, name))
        self.answered[row] = len(owner.profile.answered())
        columns[PLACE][row] = sources[PLACE].number(owner.place)
        columns[HEARD][row] = sources[HEARD].number(owner.heard, tuple(owner.heard.items()))
        columns[TRADE_TOLD][row], columns[WORDS][row] = self._trade(owner)

    def _fault(self, rows: np.ndarray, fault: ProfileError) -> None:
        for row in rows.tolist():
            self.faults.setdefault(row, fault)
