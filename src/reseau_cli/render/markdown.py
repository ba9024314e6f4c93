"""A sheet in Markdown; nothing of a catalogue or an answer becomes a mark of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..core.messages.typography import colon, typeset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .sheet import Section, Sheet

_SIGNS = re.compile(r"[\\`*_\[\]<>|]")
_BEGINNINGS = re.compile(r"^([#+-]|\d+[.)])(?=\s)", re.MULTILINE)


def markdown(sheet: Sheet, lang: str) -> str:
    """The whole sheet: a heading a section, a list of its facts, its table."""
    return "\n".join(typeset(line, lang) for line in _sheet(sheet, lang)).rstrip("\n") + "\n"


def escaped(text: str) -> str:
    """A text whose signs stand for themselves, wherever it stands."""
    return _BEGINNINGS.sub(r"\\\1", _line(text))


def _line(text: str) -> str:
    """The same for a text that something stands before, on its line."""
    return _SIGNS.sub(r"\\\g<0>", text)


def _sheet(sheet: Sheet, lang: str) -> Iterator[str]:
    yield f"# {_one(sheet.title)}"
    yield ""
    yield from _paragraphs(sheet.lines)
    for section in sheet.sections:
        yield from _section(section, lang)


def _section(section: Section, lang: str) -> Iterator[str]:
    if section.title:
        yield f"## {_one(section.title)}"
        yield ""
    yield from _paragraphs(section.lines)
    for label, text in section.facts:
        yield f"- **{_one(label)}**{colon(lang)}{_one(text)}"
    if section.facts:
        yield ""
    if section.rows:
        yield _row(section.head)
        yield f"|{' --- |' * len(section.head)}"
        yield from map(_row, section.rows)
        yield ""


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        yield escaped(line)
        yield ""


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(_one(cell) for cell in cells)} |"


def _one(text: str) -> str:
    """A text on one line."""
    return _line(" ; ".join(text.split("\n")))
