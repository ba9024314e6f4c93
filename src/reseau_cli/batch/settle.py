"""Which estimated scores have to be known exactly, so that owners are given what exact ones would give them.

These are the scores of the first networks, of whatever may be among them, and of those further down that may be the first
to serve what an owner asked. Of two networks further apart than the doubt, the order is known without.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.method.selection import BEST, LEAST, REACH, most_given
from .keys import NONE
from .pairs import Pairs

if TYPE_CHECKING:
    from collections.abc import Callable

    from .choose import Asked, Choice
    from .keys import Keys, Ranked

BEYOND = 12
"""Ranks looked at beyond those that count, as estimates may have put one of these there."""


class Settling:
    """Estimated keys of a piece, a row an owner, best first, that become exact where it matters."""

    def __init__(
        self, keys: np.ndarray, kind: Keys, doubt: np.ndarray, exact: Callable[[Pairs], np.ndarray]
    ) -> None:
        """``doubt`` is by how many hundredths, of each owner, scores may be in the wrong order."""
        keys.sort(axis=1)
        self._rising, self._keys = keys, keys[:, ::-1]
        self._kind, self._exact = kind, exact
        self._doubt = doubt[:, None]
        self._apart = kind.apart(self._doubt)

    def ranked(self, most: int) -> Ranked:
        """So many of the first networks of each owner."""
        return self._kind.ranked(self._keys[:, :most])

    def first(self, top: int) -> None:
        """Settle which are the first so many, and their order."""
        keys, count = self._keys, self._keys.shape[1]
        if not count:
            return
        least = keys[:, min(top, count) - 1, None] - self._apart
        width = 2 * top
        while width < count and (keys[:, width - 1, None] >= least).any():
            width *= 2
        keys = keys[:, :width]
        self._settle(*np.nonzero((keys >= 0) & (keys >= least)))

    def leave_out(self, fillers: Callable[[Pairs], np.ndarray], top: int) -> None:
        """Let go of the ``fillers`` beyond the best, of the owners to whom ``top`` others are left to show.

        Of the others so many stay as any choice of ``top`` looks at.
        """
        count = self._keys.shape[1]
        if top <= BEST or count <= BEST:
            return
        self.first(BEST)
        most, width = top + REACH + BEYOND + 1, 0
        while True:
            width = min(count, most + max(width, BEYOND))
            keys = self._keys[:, :width].copy()
            rows, places = np.nonzero(keys[:, BEST:] >= 0)
            networks = self._kind.ranked(keys[rows, places + BEST]).networks
            out: np.ndarray = np.zeros((len(keys), width - BEST), bool)
            for part, some in Pairs(rows, networks).some_at_once():
                out[rows[part], places[part]] = fillers(some)
            left = (keys[:, BEST:] >= 0).sum(axis=1) - out.sum(axis=1) + BEST
            if width == count or (left >= most).all():
                break
        out[left < top] = False
        keys[:, BEST:][out] = NONE
        keys.sort(axis=1)
        self._rising, self._keys = keys, keys[:, ::-1]

    def asked(self, choice: Choice, asked: Asked, top: int) -> None:
        """Settle which are the first beyond these to serve what an owner asked, and whether they are too far down."""
        if top < LEAST or self._keys.shape[1] <= top:
            return
        limit, reach = top + REACH, top + REACH + BEYOND
        if self._keys.shape[1] > reach:
            wide = self._keys[:, reach] >= self._keys[:, limit - 1] - self._apart[:, 0]
            self._settle_about(limit, np.flatnonzero(wide))
        keys = self._keys[:, :reach]
        some, _, served = choice.leaving(asked, self._kind.ranked(keys), top, self._doubt)
        # The last of the first ones may be given away: what these alone serve is looked for too.
        sure = np.bitwise_or.reduce(served[:, : top - most_given(top)], axis=1)
        serving, beyond = served[:, top:] & ~sure[:, None], keys[some, top:]
        may_come: np.ndarray = np.zeros(beyond.shape, bool)
        for bit in asked.turns[some].T:
            has = (serving & bit[:, None]) != 0
            first = np.take_along_axis(beyond, has.argmax(axis=1)[:, None], axis=1)
            may_come |= has & (beyond >= first - self._apart[some])
        rows, places = np.nonzero(may_come)
        self._settle(some[rows], places + top)
        if keys.shape[1] > limit:
            last = keys[some, limit - 1, None]
            at_limit = may_come & (beyond <= last + self._apart[some])
            self._settle_about(limit, some[at_limit.any(axis=1)])

    def _settle_about(self, limit: int, owners: np.ndarray) -> None:
        """Settle what some owners have on either side of the last rank that counts."""
        keys = self._keys[owners]
        far = abs(keys - keys[:, limit - 1, None]) > self._apart[owners]
        rows, places = np.nonzero((keys >= 0) & ~far)
        self._settle(owners[rows], places)

    def _settle(self, owners: np.ndarray, places: np.ndarray) -> None:
        """Make some exact, by their places in the order, and put them in theirs."""
        still = np.flatnonzero(self._kind.open(self._keys[owners, places]))
        if not len(still):
            return
        owners, places = owners[still], places[still]
        networks = self._kind.ranked(self._keys[owners, places]).networks
        for part, pairs in Pairs(owners, networks).some_at_once():
            self._keys[owners[part], places[part]] = self._exact(pairs)
        rows = np.unique(owners)
        width = self._keys.shape[1] - int(places.max()) - 1
        part = self._rising[rows, width:]
        part.sort(axis=1)
        self._rising[rows, width:] = part
