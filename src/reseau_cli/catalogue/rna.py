"""A dump of the register of associations (RNA, « waldec » files), read as a stream, row after row.

Columns are found by name: the dumps of 2018 have 41, those since 2024 have 39. Old ones are in Latin-1, recent ones
in UTF-8, maybe with a mark. Source: ministère de l'Intérieur, Répertoire national des associations, Licence Ouverte.
"""

from __future__ import annotations

import csv
import gzip
import io
import zipfile
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, NamedTuple

from ..core.catalogue.associations import Declared, candidate
from ..core.errors import FileError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

NEEDED = ("id", "titre", "objet", "objet_social1", "adrs_codeinsee", "adrs_libcommune", "position")
UNCOVERED = ("57", "67", "68")
"""Départements whose associations are in the registers of courts, by local law, and not in the RNA."""

_EVERY = 20_000
"""Rows between two words of progress."""


class Tally(NamedTuple):
    """What a dump held: rows read, rows that are not of the right width, associations kept."""

    rows: int
    broken: int
    kept: list[Declared]


def read(path: Path, since: int, told: Callable[[int], object], department: str | None = None) -> Tally:
    """The networks of owners that a dump declares, of one département or of all; ``told`` hears rows read.

    Raises:
        FileError: the file cannot be read, or is not a dump of the register.
    """
    kept: list[Declared] = []
    rows = broken = 0
    try:
        with _open(path) as text:
            reader = csv.reader(text, delimiter=";")
            header = next(reader, [])
            if not set(NEEDED) <= set(header):
                raise FileError("not-rna", file=str(path))
            for cells in reader:
                rows += 1
                if rows % _EVERY == 0:
                    told(rows)
                if len(cells) != len(header):
                    broken += 1
                    continue
                found = candidate(dict(zip(header, cells, strict=True)), since)
                if found and (department is None or _home(found.commune) == department):
                    kept.append(found)
    except (OSError, EOFError, csv.Error, zipfile.BadZipFile) as error:
        raise FileError("cannot-read", file=str(path), reason=_reason(error)) from error
    told(rows)
    return Tally(rows, broken, kept)


def _home(commune: str) -> str:
    return commune[:3] if commune.startswith("97") else commune[:2]


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


@contextmanager
def _open(path: Path) -> Iterator[IO[str]]:
    """The text of a dump: plain, gzipped, or the first CSV of an archive."""
    with path.open("rb") as raw:
        start = raw.read(4)
        raw.seek(0)
        if start.startswith(b"\x1f\x8b"):
            with gzip.open(raw) as content:
                yield _text(io.BufferedReader(content))
        elif start == b"PK\x03\x04":
            with zipfile.ZipFile(raw) as archive:
                names = [name for name in archive.namelist() if name.lower().endswith(".csv")]
                if not names:
                    raise FileError("not-rna", file=str(path))
                with archive.open(names[0]) as member:
                    yield _text(io.BufferedReader(member))  # type: ignore[arg-type]
        else:
            yield _text(raw)


def _text(content: io.BufferedReader) -> IO[str]:
    """The content decoded: as UTF-8 if its beginning is, else as Latin-1."""
    start = content.peek(1 << 16)
    try:
        start.decode("utf-8")
        encoding = "utf-8-sig"
    except UnicodeDecodeError as error:
        # Cut in the middle of a letter, the beginning is UTF-8 all the same.
        encoding = "utf-8-sig" if error.start >= len(start) - 3 else "latin-1"
    return io.TextIOWrapper(content, encoding=encoding, errors="replace", newline="")
