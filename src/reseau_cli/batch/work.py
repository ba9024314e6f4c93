"""The pieces of a table answered by a few processes at once, and given back in their order."""

from __future__ import annotations

import gc
import signal
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import chain, islice
from multiprocessing import active_children, get_context
from typing import TYPE_CHECKING

from ..core.tuples import NamedTuple
from .answers import answer
from .lookups import remembering
from .many import Many
from .owners import read
from .written import rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..core.catalogue.network import Catalogue
    from .pieces import Piece

AHEAD = 2
"""Pieces that wait for a process, so that none is idle; more would fill the memory."""


FEW = 400
"""Up to so many owners, the library answers one by one sooner than tables are made."""


class Made(NamedTuple):
    """The answers to a piece: their bytes, how many, how many rows were refused; ``done``, as ``Piece.done``."""

    content: bytes
    rows: int
    bad: int
    done: float | None


def worker(catalogue: Catalogue, top: int, format: str, lang: str) -> Callable[[Piece], Made]:
    """What answers pieces: a pure function of each, which remembers what it looked up."""
    look_up = remembering()
    many = Many(catalogue, look_up, top)

    def work(piece: Piece) -> Made:
        owners = read(piece)
        try:
            found = many.answer(owners) if owners.rows > FEW else answer(owners, catalogue, look_up, top)
        except OverflowError:  # a catalogue too varied for the tables
            found = answer(owners, catalogue, look_up, top)
        return Made(rows(found, owners.pseudonyms, format, lang), len(found), len(found.faults), piece.done)

    return work


def made(
    pieces: Iterator[Piece], processes: int, catalogue: Catalogue, top: int, format: str, lang: str
) -> Iterator[Made]:
    """The answers to each piece, in order; a table of one piece is answered here."""
    first = list(islice(pieces, 2))
    if len(first) < 2 or processes < 2:
        yield from map(worker(catalogue, top, format, lang), chain(first, pieces))
        return
    # Spawned, not forked: a fork of a process whose libraries have threads may never wake.
    with ProcessPoolExecutor(processes, get_context("spawn"), _begin, (catalogue, top, format, lang)) as pool:
        waiting = deque[Future[Made]]()
        try:
            for piece in chain(first, pieces):
                waiting.append(pool.submit(_work, piece))
                if len(waiting) >= processes + AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        except BaseException:
            for child in active_children():
                child.terminate()
            raise


_worker: list[Callable[[Piece], Made]] = []


def _begin(catalogue: Catalogue, top: int, format: str, lang: str) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who asked is told, and ends us
    gc.disable()  # nothing here goes round in circles, and to look for it takes a tenth of the time
    _worker.append(worker(catalogue, top, format, lang))


def _work(piece: Piece) -> Made:
    return _worker[0](piece)
