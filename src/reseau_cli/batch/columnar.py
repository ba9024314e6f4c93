"""A piece answered all at once: pairs that nothing rules out, their scores, one of each family, the best for each owner.

Networks that are there for many of the owners are scored for all of them, the others pair by pair. The rows of the answers
are those that the library gives one by one.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from ..core.method.facets import HELPING, RETIRED, answer
from ..core.method.ranking import HUNDREDTHS
from ..core.method.roles import standing
from .answers import Found
from .bits import packed, unpacked, words
from .choose import AHEAD, Choice, Ranked, callings
from .interned import Growing
from .pairs import Common, Pairs
from .reasons import main_reasons
from .scores import Scores
from .tables import Tables
from .view import Keyed

if TYPE_CHECKING:
    from .told import Piece
    from .view import View

COMMON, SAMPLE = 0.2, 512
"""The share of so many owners for whom a network must be there to be crossed with all."""

ROLE = (*HELPING, answer("stage"), RETIRED)
"""All that a standing depends on."""

VERDICTS = np.array(["fits", "to-check"], dtype=object)
NEVER = np.iinfo(np.int64).max


class Answering:
    """All that is kept from piece to piece to answer owners."""

    def __init__(self, view: View) -> None:
        self.view, self.tables, self.choice = view, Tables(view), Choice(view)
        ids = [network.id for network in view.networks]
        order = np.argsort(np.array(ids, dtype=object), kind="stable")
        self._first: np.ndarray = np.empty(len(ids), np.int64)
        self._first[order] = np.arange(len(ids) - 1, -1, -1)
        self._back = order[::-1]
        members = Counter(network.family for network in view.catalogue.networks)
        several = {name: at for at, name in enumerate(name for name, count in members.items() if count > 1)}
        self._many: np.ndarray = np.array([one.family in several for one in view.networks], bool)
        self._family: np.ndarray = np.array([several.get(one.family, 0) for one in view.networks], np.int64)
        self._families = max(1, len(several))
        self._kind = np.int32 if len(view) * 2 * HUNDREDTHS < np.iinfo(np.int32).max else np.int64
        self._there = Growing(words(len(view)), np.uint64)
        self._by_role = Keyed(ROLE, lambda owner: self._seen_by(standing(owner)))
        self._seen_by = cache(lambda whom: self._there.add(packed(view.seen_by(whom))))
        self._doubted = np.array([network.doubted for network in view.networks], bool)
        self._ids = np.array(ids, dtype=object)

    def answer(self, piece: Piece, top: int) -> Found:
        """What each owner is answered."""
        scores = Scores(self.tables, piece)
        roles = self._by_role.places(piece)
        there = scores.looked.met() & self._there.rows[roles]
        asked = self.choice.asked(piece)
        taken = (there & asked.takes).any(axis=1)
        scores.weigh(asked.codes | taken)
        called = callings(piece) | taken | scores.called.any(axis=0) | scores.has.any(axis=0)
        ranked = self._ranked(scores, there, top + AHEAD)
        ranked.networks[~called | (ranked.scores.max(axis=1, initial=-1) <= 0)] = -1
        return self._told(scores, self.choice.chosen(piece, asked, ranked, top))

    def _ranked(self, scores: Scores, there: np.ndarray, most: int) -> Ranked:
        """The best of each owner, by score, then in the order of ids."""
        count, every = len(there), len(self.view)
        usual = unpacked(there[:SAMPLE], every).mean(axis=0) >= COMMON
        common = Common(np.flatnonzero(usual))
        owners, networks = np.divmod(np.flatnonzero(unpacked(there & packed(~usual), every)), every)
        counts = np.bincount(owners, minlength=count)
        places = len(common) + np.arange(len(owners)) - np.repeat(np.cumsum(counts) - counts, counts)
        keys: np.ndarray = np.full((count, len(common) + int(counts.max(initial=0))), -1, self._kind)
        listed = Pairs(owners, networks)
        for part, some in listed.some_at_once():
            keys[owners[part], places[part]] = self._keys(scores, some, networks[part])
        for block, crossed in common.blocks(count):
            present = unpacked(there[block], every).take(common.networks, axis=1)
            keys[block, : len(common)] = np.where(present, self._keys(scores, crossed, common.networks), -1)
        self._keep_nearest(scores, common, listed, places, keys)
        keys.sort(axis=1)
        keys = keys[:, : -most - 1 : -1]
        worth = keys // every  # of none: -1
        return Ranked(np.where(keys >= 0, self._back[keys - worth * every], -1), worth)

    def _keys(self, scores: Scores, pairs: Pairs, networks: np.ndarray) -> np.ndarray:
        """Numbers in the order of the scores and, of those alike, against that of the ids."""
        keys = scores.totals(pairs)
        keys *= len(self.view)
        keys += self._first[networks]
        return keys

    def _keep_nearest(
        self, scores: Scores, common: Common, listed: Pairs, places: np.ndarray, keys: np.ndarray
    ) -> None:
        """Keep of each family the network that is nearest, of those as near the best: the keys of others become -1."""
        most = int(keys.max(initial=0)) + 1
        width, flat = keys.shape[1], keys.reshape(-1)
        at, crossed = common.whole(len(keys)).part(self._many)
        of_crossed = crossed.owners * width + at[:, None]
        at, others = listed.part(self._many)
        found = [(of_crossed, crossed), (others.owners * width + places[at], others)]
        least: np.ndarray = np.full(len(keys) * self._families, NEVER)
        costs = []
        for where, pairs in found:
            key = flat.take(where).astype(np.int64)
            cost = np.where(key >= 0, (scores.distances(pairs) + 1) * most - key, NEVER)
            family = pairs.owners * self._families + self._family[pairs.networks]
            np.minimum.at(least, family.reshape(-1), cost.reshape(-1))
            costs.append((cost, family))
        for (where, _), (cost, family) in zip(found, costs, strict=True):
            flat[where[cost > least.take(family)]] = -1

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
