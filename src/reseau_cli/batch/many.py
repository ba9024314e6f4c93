"""Many owners answered by what one process has worked out so far: the same answers as one by one."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ..core.method.rules.past import by_id
from ..core.method.rules.projects import SAID
from ..core.owner.situation import RETIRED_SAID
from ..core.text.stems import stems
from ..territory import communes
from .answers import Answers, nobody
from .columnar import Answering
from .part import parts
from .told import Piece, Telling
from .view import View

if TYPE_CHECKING:
    from ..adviser import LookUp
    from ..core.catalogue.network import Catalogue
    from .owners import Owners

MOST_KEPT = 400_000
"""Distinct values after which a process begins anew, so that its memory stays flat."""


class Many:
    """One process's knowledge of a catalogue and of the owners it has met."""

    def __init__(self, catalogue: Catalogue, look_up: LookUp, top: int) -> None:
        self._catalogue = catalogue._replace(postings=lru_cache(None)(catalogue.postings))
        self._look_up, self._top = look_up, top
        self._names = _names(catalogue)
        self._answering: Answering | None = None

    def _begin(self) -> None:
        communes.hold()
        self._telling = Telling(
            self._look_up, self._words_that_tell, lambda profile: by_id(profile, self._catalogue)
        )
        self._answering = Answering(View(self._catalogue))

    def answer(self, owners: Owners) -> Answers:
        """What each owner of a piece is answered, in their order.

        Raises:
            OverflowError: the catalogue is too varied for the tables.
        """
        if self._answering is None or self._telling.size > MOST_KEPT:
            self._begin()
        assert self._answering is not None
        piece, found = Piece(owners, self._telling), nobody()
        for part in parts(piece):
            found.add(self._answering.answer(part, self._top))
        return Answers(found, piece.rows.tolist(), piece.faults)

    def _words_that_tell(self, said: frozenset[str]) -> frozenset[str]:
        """Of an owner's words, those of the trades that he names whole, or that tell a project, or that he is retired."""
        named = {stem for stem in said for name in self._names.get(stem, ()) if name <= said for stem in name}
        telling = {word for words in (RETIRED_SAID, *SAID.values()) for word in words}
        return frozenset(named | telling & said)


def _names(catalogue: Catalogue) -> dict[str, list[frozenset[str]]]:
    """For each stem, the trades named by a network, as stems, that hold it."""
    found: dict[str, list[frozenset[str]]] = {}
    seen = [network.as_seen_by(role) for network in catalogue.networks for role in ("", *network.roles)]
    for name in {frozenset(stems(text)) for network in seen for text in (*network.trades, *network.apart)}:
        for stem in name:
            found.setdefault(stem, []).append(name)
    return found
