"""Where output goes and what it may look like: decided once, from the terminal, the environment and the flags."""

from __future__ import annotations

import os
import sys
from typing import NamedTuple, TextIO


class Streams(NamedTuple):
    """Standard streams, and how they may be used: colour, width in columns, and whether a person is there."""

    out: TextIO
    err: TextIO
    color: bool
    width: int
    interactive: bool
    unicode: bool


def streams(no_color: bool = False) -> Streams:
    """The streams of this process, made safe for any text."""
    for stream in (sys.stdout, sys.stderr):
        # An ASCII terminal must not stop a French sentence.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    dumb = os.environ.get("TERM") == "dumb"
    color = sys.stdout.isatty() and not (no_color or os.environ.get("NO_COLOR") or dumb)
    encoding = (getattr(sys.stdout, "encoding", None) or "ascii").lower().replace("-", "")
    return Streams(
        sys.stdout,
        sys.stderr,
        color or (bool(os.environ.get("FORCE_COLOR")) and not no_color),
        _width(),
        sys.stdin.isatty() and sys.stderr.isatty() and not dumb,
        encoding.startswith("utf"),
    )


def _width() -> int:
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns):
        return min(int(columns), 200)
    try:
        return min(os.get_terminal_size(sys.stdout.fileno()).columns or 80, 200)
    except (OSError, ValueError):
        return 80
