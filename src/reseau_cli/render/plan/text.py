"""A plan as plain text, and as Markdown: the same blocks, with the marks of each."""

from __future__ import annotations

from functools import partial
from textwrap import TextWrapper
from typing import TYPE_CHECKING

from ..ink import WHOLE, with_phones_whole
from ..markdown import escaped
from .blocks import blocks

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...core.explanation.plan import Plan

WIDTH = 80
"""Columns of plain text."""

_MARGINS = {"item": ("- ", "  "), "letter": ("    ", "    ")}


def text(plan: Plan, width: int = WIDTH) -> str:
    """The plan as plain text, in lines of so many columns."""
    return _laid_out(plan, partial(_as_text, width))


def markdown(plan: Plan) -> str:
    """The plan in Markdown; nothing of a catalogue or an answer becomes a mark of it."""
    return _laid_out(plan, _as_markdown)


def _laid_out(plan: Plan, lay: Callable[[str, str], str]) -> str:
    """Each block, an empty line between two, but for the items of one list."""
    found = list(blocks(plan))
    pieces, before = [], ""
    for block in found:
        joined = before == block.kind == "item"
        pieces.append(("\n" if joined else "\n\n") * bool(before) + lay(block.kind, block.text))
        before = block.kind
    return "".join(pieces) + "\n"


def _as_text(width: int, kind: str, text: str) -> str:
    if kind in ("title", "heading"):
        return f"{text}\n{('=' if kind == 'title' else '-') * min(len(text), width)}"
    begin, after = _MARGINS.get(kind, ("", ""))
    # A line is cut at ordinary spaces alone, and an address never.
    lay = TextWrapper(width, begin, after, break_long_words=False, break_on_hyphens=False)
    return "\n".join(lay.fill(line) for line in with_phones_whole(text).split("\n")).replace(WHOLE, " ")


def _as_markdown(kind: str, text: str) -> str:
    safe = escaped(text)
    if kind == "letter":
        return "\n".join(f"> {line}".rstrip() for line in safe.split("\n"))
    marks = {"title": "# ", "heading": "## ", "name": "### ", "item": "- ", "line": ""}
    return marks[kind] + safe
