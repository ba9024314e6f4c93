"""Where a face goes and in which format: ``--format`` says, else the end of the file's name; the one home of both."""

from __future__ import annotations

import os
from functools import partial
from io import StringIO

from ..core.errors import UsageError
from ..core.messages.typography import printed
from ..core.tuples import NamedTuple
from ..render.boundary import guarded
from .common import check_format, write_json
from .language import language
from .streams import by_words, exact, tell

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any, TextIO

    from ..render.sheet import Sheet
    from .streams import Streams

SUFFIXES = {
    ".txt": "table",
    ".json": "json",
    ".yaml": "yaml",
    ".yml": "yaml",
    ".csv": "csv",
    ".md": "markdown",
    ".html": "html",
    ".htm": "html",
}
"""The format of a file, by the end of its name; "table" is what the terminal shows."""


class Target(NamedTuple):
    """A format, the file that it goes to (None: standard output), and whether it may go over one that is there."""

    format: str
    file: str | None
    force: bool

    @property
    def asked(self) -> bool:
        """Whether anything but the terminal's own face was asked for."""
        return self.format != "table" or self.file is not None


def target(
    format: str | None, output: str | None, force: bool, suffixes: Mapping[str, str] = SUFFIXES
) -> Target:
    """Where to write, checked before any work is done.

    Args:
        format: what ``--format`` says, or None.
        output: what ``-o`` says, or None.
        force: whether a file that is there may be written over.
        suffixes: the formats that the command can write, by the end of a file's name.

    Raises:
        UsageError: there is no such format, the file's name tells none, or the file is there already.
    """
    file = None if output in (None, "-") else output
    if format is None and file is not None:
        from pathlib import Path

        format = suffixes.get(Path(file).suffix.lower())
        if format is None:
            raise UsageError("no-format", file=file, known=", ".join(suffixes))
    known = tuple(dict.fromkeys(suffixes.values()))
    if format is not None:
        check_format(format, known)
    if file is not None and os.path.isfile(file) and not force:
        raise UsageError("there-already", file=file)
    return Target(format or "table", file, force)


def deliver(write: Callable[[TextIO], None], to: Target, io: Streams) -> None:
    """Let a face be written, whole or not at all where it goes to a file.

    Raises:
        UsageError: a file is there that was not to be written over.
        MachineError: the file cannot be written.
    """
    if to.file is None:
        write(io.out if to.format == "table" else exact(io.out))
        return
    from pathlib import Path

    from .saving import put

    sheet = StringIO()
    write(guarded(sheet))
    put(Path(to.file), sheet.getvalue(), to.force)
    if io.err.isatty():  # a script knows what it asked for
        tell(printed("dialogue.saved", language(), file=to.file), io.err)


class Faces(NamedTuple):
    """What a command says, in each of the forms that the formats are made of; none is made before it is asked for."""

    data: Callable[[], Any]
    rows: Callable[[], Sequence[Mapping[str, Any]]]
    sheet: Callable[[], Sheet]
    lines: Callable[[], Iterable[str]]
    draw: Callable[[Any], None]  # on a console of Rich


def say(faces: Faces, to: Target, io: Streams, lang: str) -> None:
    """Write what a command says where it is wanted."""
    deliver(partial(_write, faces, to, io, lang), to, io)


def _write(faces: Faces, to: Target, io: Streams, lang: str, out: TextIO) -> None:
    if to.format == "table":
        _table(faces, to, io, lang, out)
    elif to.format in ("json", "yaml"):
        write_data(faces.data(), to.format, out)
    elif to.format == "csv":
        from ..render.csv import write

        write(faces.rows(), out)
    else:
        write_sheet(faces.sheet(), to.format, lang, out)


def _table(faces: Faces, to: Target, io: Streams, lang: str, out: TextIO) -> None:
    """The terminal's own face; a file has no colour."""
    if io.lines:
        from ..render import plain_records as plainly

        plainly.write(faces.lines(), by_words(out), lang)
        return
    from ..render.paper import paper

    with paper(out, color=io.color and to.file is None, width=io.width) as console:
        faces.draw(console)


def write_data(data: Any, format: str, out: TextIO) -> None:
    """Data as JSON or YAML."""
    if format == "json":
        write_json(data, out)
        return
    from ..render.yaml import write

    write(data, out)


def write_sheet(sheet: Sheet, format: str, lang: str, out: TextIO) -> None:
    """A sheet as Markdown or as a page."""
    if format == "markdown":
        from ..render.markdown import markdown

        out.write(markdown(sheet, lang))
        return
    from ..render.html import html

    out.write(html(sheet, lang))
