"""The whole of a batch: pieces of a table in, answers out in their order, kept as they come."""

from __future__ import annotations

from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from .. import __version__
from ..core.errors import UsageError
from ..core.tuples import NamedTuple
from .partial import Partial
from .pieces import CSV, LINES, PARQUET, ROWS, STANDARD, format_of, pieces
from .progress import Progress
from .work import made
from .written import head

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..core.catalogue.network import Catalogue
    from .pieces import Piece


class Asked(NamedTuple):
    """What is asked for: the table of owners and where the answers go ("-": the standard streams)."""

    owners: str
    output: str
    top: int
    processes: int
    lang: str
    rows: int = ROWS


def check(asked: Asked, force: bool = False) -> None:
    """Refuse what cannot be done before anything is.

    Raises:
        UsageError: a format that is not known, or a file that is there.
    """
    for name in (asked.owners, asked.output):
        format_of(name)
    target = Path(asked.output)
    if asked.output == STANDARD or not target.exists():
        return
    if asked.owners != STANDARD and Path(asked.owners).exists() and target.samefile(asked.owners):
        raise UsageError("same-file", path=asked.output)
    if not force:
        raise UsageError("there-already", file=asked.output)


def run(asked: Asked, catalogue: Catalogue, out: TextIO, err: TextIO, live: bool = False) -> int:
    """Answer the whole table; how many of its rows were at fault. ``live``: how far it is may be told, line over line.

    Raises:
        ReseauError: the table cannot be read, or the answers cannot be written.
    """
    progress = Progress(err, asked.lang, live)
    found = pieces(asked.owners, asked.rows)
    first = next(found, None)
    if first and first.columns and first.columns.unread:
        progress.say("unread", columns=", ".join(first.columns.unread))
    found = chain([first] if first else [], found)
    if asked.output == STANDARD:
        return _streamed(asked, found, first.format if first else CSV, catalogue, out, progress)
    format = format_of(asked.output) or CSV
    with Partial(Path(asked.output), format, _key(asked, catalogue)) as partial:
        for _ in range(partial.pieces):
            progress.skipped(piece.done if (piece := next(found, None)) else None)
        if partial.pieces:
            progress.say("resumed", rows=partial.done.rows)
        try:
            for one in made(found, asked.processes, catalogue, asked.top, format, asked.lang):
                partial.add(one.content, one.rows, one.bad)
                progress.tell(one)
        except KeyboardInterrupt:
            progress.say("stopped")
            raise
        partial.finish()
        progress.say("done", rows=partial.done.rows, bad=partial.done.bad, file=asked.output)
        return partial.done.bad


def _streamed(
    asked: Asked, found: Iterator[Piece], format: str, catalogue: Catalogue, out: TextIO, progress: Progress
) -> int:
    """The answers on standard output, in the format of the owners; Parquet, which is no stream, as JSON Lines."""
    format = LINES if format == PARQUET else format
    bad = 0
    out.buffer.write(head(format))
    for one in made(found, asked.processes, catalogue, asked.top, format, asked.lang):
        out.buffer.write(one.content)
        out.flush()
        bad += one.bad
        progress.tell(one)
    return bad


def _key(asked: Asked, catalogue: Catalogue) -> object:
    """All that the answers are made of; None where the owners come by a pipe, which cannot be read again."""
    table = Path(asked.owners)
    if asked.owners == STANDARD or not table.is_file():
        return None
    state = table.stat()
    whole = (str(table.resolve()), state.st_size, state.st_mtime_ns)
    return [__version__, catalogue.version, whole, asked.top, asked.lang, asked.rows]
