"""How the conversation stands on a terminal: words whole, a question's help below it, bold; no colour, on any background."""

from __future__ import annotations

import os
import sys
from textwrap import wrap
from typing import TYPE_CHECKING

from ..core.messages.typography import printed
from .pen import Way

if TYPE_CHECKING:
    from .pen import Options

POINTER = ">"
_WIDEST = 78
_NO_BREAK = "\ue001"
"""Stands for the spaces of a key and what it does, while a line is broken."""


def lines(text: str, indent: int = 1) -> list[str]:
    """A text in lines that leave room for an indent."""
    width = max(16, min(_WIDEST, _columns() - 1) - indent)
    parts = (wrap(part, width, break_on_hyphens=False) or [""] for part in text.split("\n"))
    return [line.replace(_NO_BREAK, " ") for part in parts for line in part]


def whole(key: str, label: str) -> str:
    """A key and what it does, which stand on one line."""
    return f"{key} {label}".replace(" ", _NO_BREAK)


def head(title: str, how: str, ways: Options, lang: str) -> tuple[str, str]:
    """The question, then what helps to answer it and the ways out, each on lines of its own."""
    first, _, help = title.partition("\n")
    typed = how == "how-typed"
    signs = " · ".join(whole(way.value, label) for way, label in ways if way is not Way.SKIP or not typed)
    told = not typed or any(way is Way.SKIP for way, _ in ways)
    key = f"{how}-signs" if typed and signs else how
    parts = [help, printed(f"dialogue.{key}", lang) if told else "", signs]
    hints = [line for part in parts if part for line in lines(part)]
    return "\n ".join(lines(first)), "".join(f"\n {line}" for line in hints)


def _columns() -> int:
    try:
        return os.get_terminal_size(sys.stderr.fileno()).columns or 80
    except (OSError, ValueError):
        return 80
