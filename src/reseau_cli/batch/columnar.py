"""A piece answered all at once: pairs that nothing rules out, their scores, one of each family, the best for each owner.

The rows of the answers are those that the library gives one by one; where its choice is more than the first by score (a
network let in for what he asked), the library itself makes it, among those that may come in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.method.criteria import criterion_of
from ..core.method.facets import RETIRED, Facet, answer, chosen
from ..core.method.roles import standing
from ..core.method.selection import least_of
from ..core.tuples import NamedTuple
from .answers import Answered
from .choose import AHEAD, Choice, callings, may_choose
from .interned import Growing
from .scores import NAMES, Scores, Tables
from .view import Keyed

if TYPE_CHECKING:
    from .scores import Weights
    from .told import Piece
    from .view import View

BLOCK = 512
"""Owners worked on at once: what is between two steps stays in the processor's cache."""

LACKING = Facet("lacking", frozenset({"lacks"}), lambda owner: bool(owner.profile.lacks))
ROLE = (chosen("wants", "give-back"), LACKING, answer("stage"), RETIRED)
"""All that a standing depends on."""

MINOR = np.array([criterion_of(name).minor for name in NAMES])
BY_NAME = np.array([sorted(NAMES).index(name) for name in NAMES])


class Pairs(NamedTuple):
    """Pairs of an owner of the piece and a network: its chances, the share of points kept."""

    owners: np.ndarray
    networks: np.ndarray
    chances: np.ndarray
    kept: np.ndarray

    def at(self, some: np.ndarray) -> Pairs:
        """Some of them."""
        return Pairs(*(column[some] for column in self))


class Answering:
    """All that is kept from piece to piece to answer owners."""

    def __init__(self, view: View) -> None:
        self.view, self.tables, self.choice = view, Tables(view), Choice(view)
        ids = [network.id for network in view.networks]
        order = np.argsort(np.array(ids, dtype=object), kind="stable")
        self._first: np.ndarray = np.empty(len(ids), np.int64)
        self._first[order] = np.arange(len(ids) - 1, -1, -1)
        self._back = order[::-1]
        families = {network.family: at for at, network in enumerate(view.networks)}
        numbers = {family: at for at, family in enumerate(families)}
        self._family: np.ndarray = np.array([numbers[one.family] for one in view.networks], np.int64)
        counts = np.zeros(len(numbers), np.int64)
        for family, _ in {
            (family, of) for family, of in zip(self._family.tolist(), view.of.tolist(), strict=True)
        }:
            counts[family] += 1
        self._many = counts[self._family] > 1
        self._there = Growing(len(view), bool)
        self._by_role = Keyed(ROLE, lambda owner: self._there.add(view.seen_by(standing(owner))))
        self._doubted = np.array([network.doubted for network in view.networks], bool)
        self._ids = np.array(ids, dtype=object)

    def answer(self, piece: Piece, top: int) -> list[Answered]:
        """What each owner is answered."""
        scores = Scores(self.tables, piece)
        roles = self._by_role.places(piece)
        there = self._there.rows[roles]
        trade = self.choice.by_trade.places(piece)
        codes = np.array(self.choice.has_codes, bool)[trade]
        called = callings(piece) | scores.called.any(axis=1) | scores.needing
        asked = self.choice.asked(piece, codes)
        found: list[Answered] = []
        for start in range(0, len(piece), BLOCK):
            block = slice(start, min(start + BLOCK, len(piece)))
            found += self._block(scores, block, top, there[block], trade, codes, called, asked)
        return found

    def _block(
        self,
        scores: Scores,
        block: slice,
        top: int,
        there: np.ndarray,
        trade: np.ndarray,
        codes: np.ndarray,
        called: np.ndarray,
        asked: np.ndarray,
    ) -> list[Answered]:
        local, networks = np.nonzero(scores.looked.met(block) & there)
        owners = local + block.start
        every = np.arange(block.start, block.stop)
        takes = self.choice.takes.rows[trade[owners], networks]
        some: np.ndarray = np.zeros(len(every), bool)
        some[local[takes]] = True
        called = called.copy()
        called[block] |= some
        weights = scores.weigh(every, codes[block] | some)
        chances = scores.looked.chances(owners, networks)
        kept = scores.kept(owners, networks, chances)
        pairs = Pairs(owners, networks, chances, kept)
        totals = scores.totals(pairs, weights, block.start)
        ranked = self._ranked(scores, pairs, totals, len(every), block.start)
        chosen, worth = self._chosen(scores, ranked, top, trade, called, asked, block)
        return self._told(scores, chosen, worth, weights, block)

    def _ranked(self, scores: Scores, pairs: Pairs, totals: np.ndarray, count: int, start: int) -> np.ndarray:
        """For each owner the keys of his networks, best first: the score, then the order of ids; -1 beyond the last."""
        keys = totals * len(self.view) + self._first[pairs.networks]
        local = pairs.owners - start
        alone = ~self._of_a_nearer_family(scores, pairs, keys, local)
        keys, local = keys[alone], local[alone]
        counts = np.bincount(local, minlength=count)
        places = np.arange(len(keys)) - np.repeat(np.cumsum(counts) - counts, counts)
        ranked: np.ndarray = np.full((count, int(counts.max(initial=0))), -1, np.int64)
        ranked[local, places] = keys
        ranked.sort(axis=1)
        return ranked[:, ::-1]

    def _of_a_nearer_family(
        self, scores: Scores, pairs: Pairs, keys: np.ndarray, local: np.ndarray
    ) -> np.ndarray:
        """Whether another network of the same family is nearer, or as near and better: of each family one is kept."""
        beaten: np.ndarray = np.zeros(len(keys), bool)
        at = np.flatnonzero(self._many[pairs.networks])
        if not len(at):
            return beaten
        most = int(keys.max()) + 1
        distances = scores.distances(pairs.owners[at], pairs.networks[at])
        costs = (distances + 1) * most - keys[at]
        families = local[at] * len(self.view) + self._family[pairs.networks[at]]
        least: np.ndarray = np.full(int(families.max()) + 1, np.iinfo(np.int64).max)
        np.minimum.at(least, families, costs)
        beaten[at] = costs > least[families]
        return beaten

    def _chosen(
        self,
        scores: Scores,
        ranked: np.ndarray,
        top: int,
        trade: np.ndarray,
        called: np.ndarray,
        asked: np.ndarray,
        block: slice,
    ) -> tuple[np.ndarray, np.ndarray]:
        """The networks that each owner is given, with their scores; -1 where there are no more."""
        keys = ranked[:, : top + AHEAD]
        worth = np.where(keys >= 0, keys // len(self.view), -1)
        networks = np.where(keys >= 0, self._back[keys % len(self.view)], -1)
        if worth.shape[1]:
            networks[~called[block] | (worth[:, 0] <= 0)] = -1
        if may_choose(top) and networks.shape[1]:
            takes = self.choice.takes.rows[trade[block][:, None], networks]
            served = np.where(networks >= 0, self.choice.served(networks, takes), np.uint64(0))
            left = asked[block] & ~np.bitwise_or.reduce(served[:, :top], axis=1)
            near = (worth[:, top:] >= least_of(worth[:, :1])) & ~self._doubted[networks[:, top:]]
            beyond = np.where(near, served[:, top:], np.uint64(0))
            some = np.bitwise_or.reduce(beyond, axis=1) & left != 0
            # Of those further down, only one may come in that serves what is left, be the last places given away.
            sure = np.bitwise_or.reduce(served[:, : top - top // 3], axis=1)
            told = (served & (asked[block] & ~sure)[:, None]) != 0
            told[:, top:] &= near
            told[:, :top] = networks[:, :top] >= 0
            for at in np.flatnonzero(some).tolist():
                there = told[at]
                ranked = zip(
                    networks[at][there].tolist(),
                    worth[at][there].tolist(),
                    takes[at][there].tolist(),
                    strict=True,
                )
                picked = self.choice.chosen(scores.piece, block.start + at, list(ranked), top)
                for place, (network, score) in enumerate(picked):
                    networks[at, place], worth[at, place] = network, score
        return networks[:, :top], worth[:, :top]

    def _told(
        self, scores: Scores, chosen: np.ndarray, worth: np.ndarray, weights: Weights, block: slice
    ) -> list[Answered]:
        """The answers of a block, as they are told."""
        local, place = np.nonzero(chosen >= 0)
        networks, owners = chosen[local, place], local + block.start
        check = scores.looked.left(owners, networks) | self._doubted[networks]
        reasons = self._reasons(scores, owners, networks, weights, block)
        ends = np.cumsum(np.bincount(local, minlength=len(chosen))).tolist()
        ids, told = self._ids[networks].tolist(), worth[local, place].tolist()
        verdicts = np.where(check, "to-check", "fits").tolist()
        begin, found = 0, []
        for end in ends:
            part = slice(begin, end)
            found.append(
                Answered(tuple(ids[part]), tuple(told[part]), tuple(verdicts[part]), tuple(reasons[part]))
            )
            begin = end
        return found

    def _reasons(
        self, scores: Scores, owners: np.ndarray, networks: np.ndarray, weights: Weights, block: slice
    ) -> list[str]:
        """The criterion whose reason is told first for each pair: of those that speak for it, the one of most points."""
        if not len(owners):
            return []
        chances = scores.looked.chances(owners, networks)
        kept = scores.kept(owners, networks, chances)
        points = scores.points(Pairs(owners, networks, chances, kept), weights, block.start)
        speaking = scores.speaking(owners, networks)
        told = speaking & (points > 0)
        rank = np.where(told, (points * 2 + ~MINOR * (1 << 40)) * len(NAMES) - BY_NAME, -(1 << 60))
        first = rank.argmax(axis=1)
        names = np.array([*NAMES, ""], dtype=object)
        found: list[str] = names[np.where(told.any(axis=1), first, len(NAMES))].tolist()
        return found
