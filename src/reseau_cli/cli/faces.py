"""The answer of ``match`` in every format, from the terminal's screen to the page to hand over."""

from __future__ import annotations

import os
from functools import partial

from ..core.text.hidden import bare
from ..reading import read_bytes
from .output import deliver, write_data, write_sheet
from .streams import by_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

    from ..core.explanation.advice import Advice
    from .output import Target
    from .streams import Streams

LONGEST_NOTE = 10_000
"""Bytes of an adviser's note: more would not fit on the page."""


def answer(
    found: Advice,
    to: Target,
    io: Streams,
    about: str | None,
    date: str | None = None,
    note: str | None = None,
) -> None:
    """Write the answer where it is wanted.

    Args:
        found: the answer.
        to: the format and the file.
        io: the streams.
        about: what marks a sample.
        date: the day that stands on a page, as 2026-11-29.
        note: the adviser's words, or the file that holds them.

    Raises:
        ReseauError: the note cannot be read, or the file not written.
    """
    deliver(partial(_write, found, to, io, about, date, note_of(note)), to, io)


def note_of(text: str | None) -> str:
    """A note given as a text, or as the name of a file; what no face may show is left out.

    Raises:
        ReseauError: there is such a file, and it cannot be read.
    """
    if text and "\n" not in text and os.path.isfile(text):
        text = read_bytes(text, LONGEST_NOTE).decode("utf-8", "replace")
    return bare(text or "").strip()


def _write(
    found: Advice, to: Target, io: Streams, about: str | None, date: str | None, note: str, out: TextIO
) -> None:
    if to.format == "table":
        screen(found, io._replace(out=out, color=io.color and to.file is None), about)
    elif to.format == "json":
        from ..render.json import write

        write(found, out)
    elif to.format == "html":
        from ..render.page import page
        from .thirty_days import thirty_days

        out.write(page(found, date=date, note=note, about=about, more=thirty_days(found, date)))
    elif to.format == "markdown":
        from ..render.answer_sheet import sheet
        from .thirty_days import thirty_days

        whole = sheet(found, date=date, note=note, about=about, more=thirty_days(found, date))
        write_sheet(whole, to.format, found.lang, out)
    else:
        from ..render.json import document

        if to.format == "yaml":
            write_data(document(found), to.format, out)
        else:
            from ..render.csv import write as write_rows
            from ..render.rows import of_answer

            write_rows(of_answer(document(found)), out)


def screen(found: Advice, io: Streams, about: str | None = None, keys: bool = False) -> None:
    """The answer on a terminal; ``about`` marks a sample, ``keys``: what is longer is a key away."""
    if io.lines:
        from ..render.plain import write

        write(found, by_words(io.out), about)
    else:
        from ..render.terminal import write as write_table

        write_table(found, io.out, about, color=io.color, width=io.width, keys=keys)
