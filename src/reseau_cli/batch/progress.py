"""How far a table is, told on standard error: one line on a terminal, and how it ended everywhere."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TextIO

from ..core.messages.typography import number, printed
from ..render.boundary import overwrite

if TYPE_CHECKING:
    from .work import Made


class Progress:
    """Rows done since the beginning of this run, and the rate they give."""

    def __init__(self, err: TextIO, lang: str, live: bool) -> None:
        self._err, self._lang = err, lang
        self._begun, self._rows, self._from = time.monotonic(), 0, 0.0
        self._live = live

    def skipped(self, share: float | None) -> None:
        """The share of the table that a run before this one has done."""
        self._from = share or 0.0

    def tell(self, made: Made) -> None:
        """A piece more is done."""
        self._rows += made.rows
        spent = max(time.monotonic() - self._begun, 1e-6)
        if not self._live:
            return
        rate = number(round(self._rows / spent), self._lang)
        line = printed("batch.progress", self._lang, rows=number(self._rows, self._lang), rate=rate)
        if made.done and made.done > self._from:
            left = round(spent * (1 - made.done) / (made.done - self._from))
            line += " · " + printed("batch.left", self._lang, minutes=left // 60, seconds=left % 60)
        overwrite(self._err, line, "\x1b[K")

    def say(self, key: str, **values: object) -> None:
        """A line of its own."""
        if self._live and self._rows:
            print(file=self._err)
        print(printed(f"batch.{key}", self._lang, **values), file=self._err, flush=True)
