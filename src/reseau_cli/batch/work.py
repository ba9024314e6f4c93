"""The pieces of a table answered by a few processes at once, and given back in their order."""

from __future__ import annotations

import gc
import signal
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from functools import partial
from itertools import chain, islice
from multiprocessing import active_children, get_context
from pathlib import Path
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
    asked = (catalogue, top, format, lang)
    work = worker(*asked)
    if len(first) < 2 or processes < 2:
        yield from map(partial(_undisturbed, work), chain(first, pieces))
        return
    if _is_alone():
        # The tables that most owners need are made once, before others are forked from this process.
        yield _undisturbed(work, first.pop(0))
        pool = ProcessPoolExecutor(processes, get_context("fork"), _begin, (work,))
    else:
        pool = ProcessPoolExecutor(processes, get_context("spawn"), _begin_anew, asked)
    with pool:
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


def _is_alone() -> bool:
    """Whether this process has no other thread, be it a library's: a fork of one that has may never wake."""
    tasks = Path("/proc/self/task")  # Linux's
    return tasks.is_dir() and len(list(tasks.iterdir())) == 1


def _undisturbed(work: Callable[[Piece], Made], piece: Piece) -> Made:
    """The answers to a piece: nothing here goes round in circles, and to look for it takes a tenth of the time."""
    usual = gc.isenabled()
    gc.disable()
    try:
        return work(piece)
    finally:
        if usual:
            gc.enable()


_worker: list[Callable[[Piece], Made]] = []


def _begin(work: Callable[[Piece], Made]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who asked is told, and ends us
    gc.disable()
    _worker.append(work)


def _begin_anew(catalogue: Catalogue, top: int, format: str, lang: str) -> None:
    _begin(worker(catalogue, top, format, lang))


def _work(piece: Piece) -> Made:
    return _worker[0](piece)
