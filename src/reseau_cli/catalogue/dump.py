"""The tables of an official dump, read as a stream, row after row: a CSV, plain or gzipped, or those of an archive.

Columns are found by name, for they change with the years. A row that is not of the width of its table, or a cell longer
than any that is known, is counted and passed over.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from ..archives import BROKEN_ARCHIVE, documents
from ..core.tuples import NamedTuple
from ..reading import Lines, refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

EVERY = 20_000
"""Rows between two words of progress."""

LONGEST = 1_000_000
"""Bytes of one row at most."""

MOST = 20_000_000_000
"""Bytes of one table at most, unfolded; the stock of places of business has nine thousand million."""


class Columns(NamedTuple):
    """What is read of a table: the columns by which it is known, those that may be there, and what parts its cells."""

    needed: Sequence[str]
    perhaps: Sequence[str] = ()
    delimiter: str = ";"


@dataclass
class Tally:
    """What has been read so far: rows, those passed over (``broken``, ``oversized``), tables of the wanted columns.

    ``told`` hears the rows read.
    """

    told: Callable[[int], object]
    rows: int = 0
    broken: int = 0
    oversized: int = 0
    tables: int = 0

    def figures(self) -> dict[str, int]:
        """How many rows were read, and passed over."""
        return {"rows": self.rows, "broken": self.broken, "oversized": self.oversized}

    def row(self) -> None:
        """One row more."""
        self.rows += 1
        if self.rows % EVERY == 0:
            self.told(self.rows)


def rows(path: Path, columns: Columns, tally: Tally) -> Iterator[dict[str, str]]:
    """The whole rows of the tables of a file that have the needed columns; other tables are passed over.

    Raises:
        FileError: the file is damaged, or a row never ends.
        MachineError: the system refuses to read it.
    """
    try:
        for table in documents(path, ".csv"):
            yield from _rows(table, columns, tally)
    except BROKEN_ARCHIVE as error:
        raise refused(path, error) from error
    tally.told(tally.rows)


def _rows(table: IO[bytes], columns: Columns, tally: Tally) -> Iterator[dict[str, str]]:
    lines = Lines(table, LONGEST, MOST)
    reader = csv.reader(lines, delimiter=columns.delimiter)
    try:
        header = next(reader, [])
    except csv.Error:
        return  # no table
    if not set(columns.needed) <= set(header):
        return
    tally.tables += 1
    wanted = [(name, header.index(name)) for name in (*columns.needed, *columns.perhaps) if name in header]
    while True:
        try:
            cells = next(reader, None)
        except csv.Error:
            tally.row()
            tally.oversized += 1
            lines.begin()
            continue
        if cells is None:
            return
        lines.begin()
        tally.row()
        if len(cells) == len(header):
            yield {name: cells[position] for name, position in wanted}
        else:
            tally.broken += 1
