"""Spreadsheets read and written. The only module that imports openpyxl."""

from __future__ import annotations

import warnings
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING, Any

import openpyxl

from ..core.errors import FileError, OutsideError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def rows(workbook: bytes, columns: Sequence[str], source: str) -> list[tuple[str, ...]]:
    """The cells of some columns, from the first sheet that has them all on one line; titles above are stepped over.

    Raises:
        OutsideError: not a workbook, or none of its sheets has these columns.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # styles that openpyxl does not know
            found = list(_rows(workbook, columns))
    except Exception as error:  # the library raises anything of a workbook that is none, even half-way
        raise OutsideError("broken-answer", path=source) from error
    if not found:
        raise OutsideError("broken-answer", path=source)
    return found


def _rows(workbook: bytes, columns: Sequence[str]) -> Iterator[tuple[str, ...]]:
    book = openpyxl.load_workbook(BytesIO(workbook), read_only=True, data_only=True)
    for sheet in book.worksheets:
        places: list[int] = []
        for row in sheet.iter_rows(values_only=True):
            cells = ["" if cell is None else str(cell).strip() for cell in row]
            if places:
                yield tuple(cells[place] for place in places)
            elif set(columns) <= set(cells):
                places = [cells.index(column) for column in columns]
        if places:
            return


def cells(workbook: bytes, name: str, most: int) -> Iterator[list[str]]:
    """The rows of the first sheet as text, ``most`` at most and one to tell that there are more.

    Raises:
        FileError: not a workbook.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(BytesIO(workbook), read_only=True, data_only=True)
            found = [
                [_text(cell) for cell in row]
                for row in islice(book.worksheets[0].iter_rows(values_only=True), most + 1)
            ]
    except Exception as error:  # as above
        raise FileError("not-a-workbook", file=name) from error
    yield from found


def workbook(rows: Sequence[Sequence[str]]) -> bytes:
    """A workbook of one sheet whose cells are all text, so that no code loses its first nought; the first row stays."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(list(row))
    for column in sheet.iter_cols(max_row=TEXT_ROWS):
        for cell in column:
            cell.number_format = "@"
    sheet.freeze_panes = "B2"
    out = BytesIO()
    book.save(out)
    return out.getvalue()


TEXT_ROWS = 200
"""Rows of a new workbook that take what is typed as text."""


def _text(cell: Any) -> str:
    """A cell as it reads: a whole number without its decimals, yes and no in words."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell).strip()
