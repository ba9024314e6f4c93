"""The boundary between foreign texts and whoever reads them: what is written through it acts on no terminal.

Records, registers, file names, arguments and answers may hold any sign. Standard output, standard error and every file
that a face goes to are written through here; what the program draws itself (styles, a line over itself) goes behind.
"""

from __future__ import annotations

import sys

from ..core.text.hidden import inert

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, TextIO


class _Guarded:
    """A stream that shows hidden signs as question marks; all else is the stream's own."""

    def __init__(self, stream: TextIO) -> None:
        self.behind = stream

    def write(self, text: str) -> int:
        """Write a text made inert; how much of it was written."""
        self.behind.write(inert(text))
        return len(text)

    def writelines(self, lines: Iterable[str]) -> None:
        """Write texts made inert."""
        for line in lines:
            self.write(line)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.behind, name)


def guarded(stream: TextIO) -> TextIO:
    """A stream that is safe for any text."""
    if isinstance(stream, _Guarded):
        return stream
    behind: Any = _Guarded(stream)  # it does what faces ask of a stream
    made: TextIO = behind
    return made


def guard() -> None:
    """Make standard output and standard error safe for any text."""
    sys.stdout, sys.stderr = guarded(sys.stdout), guarded(sys.stderr)


def own(stream: TextIO) -> TextIO:
    """The stream behind, for what the program itself draws: nothing foreign may go there as it is."""
    return stream.behind if isinstance(stream, _Guarded) else stream


def overwrite(stream: TextIO, text: str, end: str = "") -> None:
    """A line drawn over itself on a terminal."""
    own(stream).write(f"\r{inert(text)}{end}")
    stream.flush()
