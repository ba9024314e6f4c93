"""Rows as CSV (RFC 4180), for spreadsheets: none of their cells is taken for a formula."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, Any

from ..core.text.hidden import inert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TextIO

BETWEEN = " | "
"""What stands between the items of a list."""

_FORMULA = re.compile(r"[=@\t\r]|[+-](?![\d ().-]+$)")


def write(rows: Sequence[Mapping[str, Any]], out: TextIO) -> None:
    """A line of names, those of the first row, then a line a row; nothing where there is no row."""
    writer = csv.writer(out, lineterminator="\n")
    for at, row in enumerate(rows):
        if not at:
            writer.writerow(row)
        writer.writerow([cell(value) for value in row.values()])


def cell(value: Any) -> str:
    """A value as one cell: what is not known is empty, yes and no are true and false."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return cell(BETWEEN.join(map(str, value)))
    return inert_cell(str(value))


def inert_cell(text: str) -> str:
    """A text that no spreadsheet runs and no terminal obeys."""
    text = inert(text)
    # A spreadsheet would run it; an apostrophe before tells it that this is a text (and a number below zero is one).
    return f"'{text}" if _FORMULA.match(text) else text
