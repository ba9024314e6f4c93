"""A table inside a spreadsheet, by the names of its columns. The only module that imports openpyxl."""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile

import openpyxl

from ..core.errors import OutsideError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def rows(workbook: bytes, columns: Sequence[str], source: str) -> Iterator[tuple[str, ...]]:
    """The cells of some columns, from the first sheet that has them all on one line; titles above are stepped over.

    Raises:
        OutsideError: not a workbook, or none of its sheets has these columns.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # styles that openpyxl does not know
            book = openpyxl.load_workbook(BytesIO(workbook), read_only=True, data_only=True)
    except (BadZipFile, KeyError, ValueError, OSError) as error:
        raise OutsideError("broken-answer", path=source) from error
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
    raise OutsideError("broken-answer", path=source)
