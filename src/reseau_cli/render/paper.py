"""A console of Rich for tables and records: it obeys what was decided of the stream; no text on it is more than letters."""

from __future__ import annotations

import os
from contextlib import contextmanager
from io import StringIO
from typing import TYPE_CHECKING, TextIO

from rich.console import Console
from rich.segment import Segment

from ..core.messages.typography import typeset
from ..core.text.hidden import inert
from .boundary import own
from .ink import WHOLE, with_phones_whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import ConsoleOptions, RenderableType

_HARD = "\ue000"
"""Stands for a narrow no-break space while Rich wraps, which would break the line there."""


def on_paper(text: str, lang: str) -> str:
    """French spacing and telephone numbers that Rich does not break; ``paper`` puts the real spaces back."""
    return with_phones_whole(typeset(text, lang)).replace("\u202f", _HARD)


class _Inert(Console):
    """A console on which only styles act: no text is more than its letters."""

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterator[Segment]:
        """The pieces of what is drawn, each text made inert."""
        for piece in super().render(renderable, options):
            yield (
                piece if piece.text.isprintable() else Segment(inert(piece.text), piece.style, piece.control)
            )


def console(out: TextIO, *, color: bool, width: int) -> Console:
    """A Rich console that obeys the decisions already made about the stream."""
    return _Inert(
        file=out,
        width=width,
        force_terminal=color,
        no_color=not color,
        color_system="auto" if color else None,
        highlight=False,
        emoji=False,
        markup=False,
        legacy_windows=False,
        # Rich would read the size again, and stumble over COLUMNS=².
        _environ={name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")},
    )


@contextmanager
def paper(out: TextIO, *, color: bool, width: int) -> Iterator[Console]:
    """A console whose text reaches ``out`` whole, without the blanks Rich pads its lines with."""
    sheet = StringIO()
    yield console(sheet, color=color, width=width)
    lines = sheet.getvalue().replace(_HARD, "\u202f").replace(WHOLE, " ").split("\n")
    own(out).write("\n".join(line.rstrip() for line in lines))
