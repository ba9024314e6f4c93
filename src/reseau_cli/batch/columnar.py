"""A part of a piece answered at once: pairs that nothing rules out, their scores, one of each family, the best for each.

Networks that are there for many of the owners are scored for all of them, the others pair by pair. The rows of the answers
are those that the library gives one by one.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

import numpy as np

from ..core.method.facets import HELPING, RETIRED, answer
from ..core.method.roles import standing
from ..core.method.selection import may_be_idle
from .answers import Found
from .bits import packed, unpacked, words
from .choose import AHEAD, Asked, Choice, callings
from .estimates import Estimates
from .families import Families
from .interned import Growing
from .keys import NONE, Keys
from .pairs import MANY, Crossed, Pairs
from .reasons import main_reasons
from .scores import Scores
from .settle import Settling
from .tables import Tables
from .view import Keyed

if TYPE_CHECKING:
    from .keys import Ranked
    from .part import Part
    from .view import View

COMMON, EACH = 0.1, 4
"""The share of a block of owners for whom a network must be there to be crossed with all; every so many are looked at."""

ROLE = (*HELPING, answer("stage"), *RETIRED)
"""All that a standing depends on."""

VERDICTS = np.array(["fits", "to-check"], dtype=object)


class Answering:
    """All that is kept from piece to piece to answer owners."""

    def __init__(self, view: View) -> None:
        self.view, self.tables, self.choice = view, Tables(view), Choice(view)
        ids = [network.id for network in view.networks]
        self._kind, self._families = Keys(ids), Families(view)
        self._there = Growing(words(len(view)), np.uint64)
        self._by_role = Keyed(ROLE, lambda owner: self._seen_by(standing(owner)))
        self._seen_by = cache(lambda whom: self._there.add(packed(view.seen_by(whom))))
        self._may_be_idle = np.array([may_be_idle(network) for network in view.networks], bool)
        self._doubted = np.array([network.doubted for network in view.networks], bool)
        self._ids = np.array(ids, dtype=object)

    def answer(self, part: Part, top: int) -> Found:
        """What each owner is answered."""
        scores = Scores(self.tables, part)
        roles = self._by_role.places(part)
        there = scores.looked.met() & self._there.rows[roles]
        asked = self.choice.asked(part)
        taken = (there & asked.takes).any(axis=1)
        scores.weigh(asked.codes | taken)
        called = callings(part) | taken | scores.called.any(axis=0) | scores.has.any(axis=0)
        estimates = Estimates(scores)
        exact = partial(self._exact, scores)
        settling = Settling(self._keys(scores, estimates, there), self._kind, estimates.doubt, exact)
        settling.leave_out(lambda pairs: self._is_filler(scores, asked, pairs), top)
        settling.first(top)
        settling.asked(self.choice, asked, top)
        ranked = settling.ranked(top + AHEAD)
        ranked.networks[~called | (ranked.scores.max(axis=1, initial=-1) <= 0)] = -1
        return self._told(scores, self.choice.chosen(part, asked, ranked, top))

    def _keys(self, scores: Scores, estimates: Estimates, there: np.ndarray) -> np.ndarray:
        """The estimated keys of what nothing rules out, one of each family, a row an owner."""
        crossed, listed = parted(there, len(self.view))
        counts = np.bincount(listed.owners, minlength=len(there))
        begin = np.repeat(
            [block.shape[1] for block, _ in crossed], [len(block.owners) for block, _ in crossed]
        )
        places = np.arange(len(listed.owners)) + (begin + counts - np.cumsum(counts))[listed.owners]
        keys: np.ndarray = np.full((len(there), int((begin + counts).max())), NONE, self._kind.kind)
        for part, some in listed.some_at_once():
            keys[some.owners, places[part]] = self._kind.of(estimates.of(some), some.networks)
        for block, present in crossed:
            found = self._kind.of(estimates.of(block), block.networks[0])
            keys[block.span, : found.shape[1]] = np.where(present, found, NONE)
        apart = self._kind.apart(estimates.doubt)
        exact = partial(self._exact, scores)
        blocks = [block for block, _ in crossed]
        self._families.keep_nearest(keys, blocks, (listed, places), apart, scores, exact)
        return keys

    def _is_filler(self, scores: Scores, asked: Asked, pairs: Pairs) -> np.ndarray:
        """Whether each pair's network may be dead, or is none to show to who asks the same."""
        idle = ~(scores.asks(pairs) | self.choice.taken(asked, pairs))
        idle &= self._may_be_idle[pairs.networks]
        doubted: np.ndarray = self._doubted[pairs.networks]
        return doubted | idle | scores.fillers(pairs)

    def _exact(self, scores: Scores, pairs: Pairs) -> np.ndarray:
        """The exact keys of some pairs."""
        return self._kind.of(scores.totals(pairs), pairs.networks, exact=True)

    def _told(self, scores: Scores, chosen: Ranked) -> Found:
        """The networks chosen, as they are told."""
        owners, place = np.nonzero(chosen.networks >= 0)
        pairs = Pairs(owners, chosen.networks[owners, place])
        check = scores.looked.left(pairs) | self._doubted[pairs.networks]
        return Found(
            np.cumsum(np.bincount(owners, minlength=len(chosen.networks))).tolist(),
            self._ids[pairs.networks].tolist(),
            chosen.scores[owners, place].tolist(),
            VERDICTS[check.astype(np.int64)].tolist(),
            main_reasons(scores, pairs),
        )


def parted(there: np.ndarray, every: int) -> tuple[list[tuple[Crossed, np.ndarray]], Pairs]:
    """Networks crossed with the owners of a block, and for whom of these they are there; the other pairs, listed."""
    crossed, owners, networks = list[tuple[Crossed, np.ndarray]](), list[np.ndarray](), list[np.ndarray]()
    for start in range(0, len(there), MANY):
        flags = unpacked(there[start : start + MANY], every)
        some = flags[::EACH]
        usual = some.view(np.uint8).sum(axis=0, dtype=np.uint16) >= COMMON * len(some)
        block = Crossed(slice(start, start + len(flags)), np.flatnonzero(usual))
        crossed.append((block, flags.take(block.networks[0], axis=1)))
        theirs, others = np.divmod(np.flatnonzero(flags & ~usual), every)
        owners.append(start + theirs)
        networks.append(others)
    return crossed, Pairs(np.concatenate(owners), np.concatenate(networks))
