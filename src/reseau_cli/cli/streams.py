"""Where output goes and what it may look like: decided once, from terminal, environment and flags."""

from __future__ import annotations

import codecs
import os
import sys

from ..core.tuples import NamedTuple
from . import settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TextIO


class Streams(NamedTuple):
    """Standard streams, and how they may be used: colour, width in columns, whether a person is there.

    ``lines``: nothing but lines of text may be written, for a screen reader or a terminal that can do no more.
    """

    out: TextIO
    err: TextIO
    color: bool
    width: int
    interactive: bool
    lines: bool
    unicode: bool

    @property
    def live(self) -> bool:
        """Whether a line on standard error may be drawn again, to tell how far a work is."""
        return self.err.isatty() and not self.lines

    def progress(self, told: str, *, last: bool = False) -> None:
        """Tell how far a work is, on a line drawn over itself; nothing where none may be."""
        if self.live:
            from ..render.boundary import overwrite

            overwrite(self.err, told, "\n" if last else "")


def streams(no_color: bool = False, plain: bool = False, no_input: bool = False) -> Streams:
    """The streams of this process, made safe for any text; ``plain``: lines alone, ``no_input``: no question."""
    for stream in (sys.stdout, sys.stderr):
        forgiving(stream)
    encoding = (getattr(sys.stdout, "encoding", None) or "ascii").lower().replace("-", "")
    return Streams(
        sys.stdout,
        sys.stderr,
        settings.color(no_color).value,
        _width(),
        sys.stdin.isatty() and sys.stderr.isatty() and not no_input,
        settings.plain(plain).value,
        encoding.startswith("utf"),
    )


_PLAIN = {"’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"', "–": "-", "—": "-", "−": "-", "·": "-"}
_PLAIN |= {"€": "EUR", "œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "●": "*", "○": "-", "█": "#", "░": "-"}
_PLAIN |= {"→": ">", "↑": "^", "↓": "v", "─": "-", "━": "-", "│": "|", "┃": "|"}


def forgiving(stream: TextIO) -> TextIO:
    """The stream, which a French sentence will not stop: a letter that it lacks is written plainly."""
    codecs.register_error("reseau.plain", _plainly)
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="reseau.plain")
    return stream


def in_lines(text: str, stream: TextIO) -> str:
    """Sentences for a stream: on a terminal, which would cut them anywhere, cut before a word."""
    if not stream.isatty():
        return text
    from textwrap import wrap

    from ..render.ink import WHOLE, with_phones_whole

    width = _columns(stream)
    parts = (
        wrap(with_phones_whole(line), width, break_long_words=False, break_on_hyphens=False) or [""]
        for line in text.split("\n")
    )
    return "\n".join(line for part in parts for line in part).replace(WHOLE, " ")


def tell(text: str, to: TextIO) -> None:
    """Print sentences, on a terminal cut before a word."""
    print(in_lines(text, to), file=to)


class _InLines:
    """A terminal to which sentences are written whole, each cut before a word where the edge is; all else is its own."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write a text cut into lines; how much of it was written."""
        self._stream.write(in_lines(text, self._stream))
        return len(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def by_words(stream: TextIO) -> TextIO:
    """The stream, on which a line that is too long for a terminal is cut before a word."""
    made: Any = _InLines(stream)
    told: TextIO = made if stream.isatty() else stream
    return told


def exact(stream: TextIO) -> TextIO:
    """The stream in UTF-8 whatever the locale: what programs read is the same everywhere (RFC 8259)."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    return stream


def _plainly(error: UnicodeError) -> tuple[str, int]:
    """The nearest ASCII for what a stream cannot hold: "e" for "é", quotes for « »."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    from unicodedata import normalize

    def plain(char: str) -> str:
        if "\u2500" <= char <= "\u257f":
            return _PLAIN.get(char, "+")  # a frame
        return _PLAIN.get(char) or normalize("NFKD", char).encode("ascii", "ignore").decode() or "?"

    return "".join(map(plain, error.object[error.start : error.end])), error.end


def _width() -> int:
    columns = os.environ.get("COLUMNS", "")
    if columns.isascii() and columns.isdecimal() and int(columns[:5]):
        return min(int(columns[:5]), 200)
    return min(_columns(sys.stdout), 200)


def _columns(stream: TextIO) -> int:
    try:
        return os.get_terminal_size(stream.fileno()).columns or 80
    except (OSError, ValueError):
        return 80
