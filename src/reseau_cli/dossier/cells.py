"""Rows as a spreadsheet opens them in France: semicolons, a mark of UTF-8, and no cell that it would take for a formula."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from ..render.csv import inert_cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

BOM = "\ufeff"


def as_csv(rows: Iterable[Sequence[str]]) -> str:
    """The rows as CSV."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows([inert_cell(cell) for cell in row] for row in rows)
    return BOM + out.getvalue()
