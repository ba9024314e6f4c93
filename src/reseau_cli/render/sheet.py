"""A face laid out on paper, whatever its format: a title, sections of lines, facts and rows, all words already chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.tuples import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class Section(NamedTuple):
    """A part of a sheet: a title (empty: none), sentences, (label, text) facts, a table of rows under ``head``."""

    title: str
    lines: Sequence[str] = ()
    facts: Sequence[tuple[str, str]] = ()
    head: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = ()


class Sheet(NamedTuple):
    """A whole sheet."""

    title: str
    lines: Sequence[str] = ()
    sections: Sequence[Section] = ()
