"""A table inside a spreadsheet, by the names of its columns. The only module that imports openpyxl."""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import TYPE_CHECKING

import openpyxl

from ..core.errors import OutsideError

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
