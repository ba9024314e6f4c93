"""A dump of the register of associations (RNA, « waldec » files), read as a stream, row after row.

Columns are found by name: the dumps of 2018 have 41, those since 2024 have 39. Old ones are in Latin-1, recent ones
in UTF-8, maybe with a mark: each line tells which. Source: ministère de l'Intérieur, Répertoire national des
associations, Licence Ouverte.
"""

from __future__ import annotations

import csv
import gzip
import zipfile
from typing import IO, TYPE_CHECKING, NamedTuple, cast

from ..core.catalogue.associations import Declared, candidate
from ..core.errors import FileError
from ..reading import Lines, refused
from ..unfolding import BROKEN_ARCHIVE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

NEEDED = ("id", "titre", "objet", "objet_social1", "adrs_codeinsee", "adrs_libcommune", "position")
UNCOVERED = ("57", "67", "68")
"""Départements whose associations are in the registers of courts, by local law, and not in the RNA."""

_EVERY = 20_000
"""Rows between two words of progress."""


LONGEST = 1_000_000
"""Bytes of one row at most."""

MOST = 4_000_000_000
"""Bytes of one table at most, unfolded."""


class Tally(NamedTuple):
    """What a dump held: rows read, rows that are not of the right width, associations kept."""

    rows: int
    broken: int
    kept: list[Declared]


def read(path: Path, since: int, told: Callable[[int], object], department: str | None = None) -> Tally:
    """The networks of owners that a dump declares, of one département or of all; ``told`` hears rows read.

    Raises:
        FileError: the file is not a dump of the register.
        MachineError: the system refuses to read it.
    """
    kept: list[Declared] = []
    rows = broken = 0
    try:
        for row in _rows(path):
            rows += 1
            if rows % _EVERY == 0:
                told(rows)
            if row is None:
                broken += 1
                continue
            found = candidate(row, since)
            if found and (department is None or _home(found.commune) == department):
                kept.append(found)
    except BROKEN_ARCHIVE as error:
        raise refused(path, error) from error
    told(rows)
    return Tally(rows, broken, kept)


def _home(commune: str) -> str:
    return commune[:3] if commune.startswith("97") else commune[:2]


def _rows(path: Path) -> Iterator[dict[str, str] | None]:
    """The rows of all tables of a file, by column; None for one that is not of the width of its table."""
    found = False
    for table in _tables(path):
        lines = Lines(table, LONGEST, MOST)
        reader = csv.reader(lines, delimiter=";")
        try:
            header = next(reader, [])
            if not set(NEEDED) <= set(header):
                continue
            found = True
            for cells in reader:
                lines.begin()
                whole = len(cells) == len(header)
                yield dict(zip(header, cells, strict=True)) if whole else None
        except csv.Error as error:
            raise ValueError(str(error)) from error
    if not found:
        raise FileError("not-rna", file=str(path))


def _tables(path: Path) -> Iterator[IO[bytes]]:
    """The tables of a dump: the file itself, plain or gzipped, or each CSV of an archive (one a département)."""
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise FileError("not-a-file", file=str(path))
    with path.open("rb") as raw:
        start = raw.read(4)
        raw.seek(0)
        if start.startswith(b"\x1f\x8b"):
            with gzip.open(raw) as content:
                yield cast("IO[bytes]", content)
        elif start == b"PK\x03\x04":
            with zipfile.ZipFile(raw) as archive:
                for name in archive.namelist():
                    if name.lower().endswith(".csv"):
                        with archive.open(name) as member:
                            yield member
        else:
            yield raw
