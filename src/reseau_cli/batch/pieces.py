"""A table of owners cut into pieces of some thousand rows, read one after the other and never held whole.

A piece of text is handed on as it stands, for the worker to read: cutting must cost next to nothing.
"""

from __future__ import annotations

import csv
import sys
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from ..core.errors import FileError, ProfileError, UsageError
from ..core.owner.columns import Columns, columns_of
from ..core.tuples import NamedTuple
from ..reading import refused

if TYPE_CHECKING:
    from collections.abc import Iterator

CSV, LINES, PARQUET = "csv", "jsonl", "parquet"
FORMATS = {".csv": CSV, ".jsonl": LINES, ".ndjson": LINES, ".parquet": PARQUET}
STANDARD = "-"

ROWS, MOST = 5_000, 20_000
"""Rows in a piece, and in one far down a table: few enough that processes end together; of more, more are alike."""

SHARE = 10
"""A piece has no more than one row in so many of those before, once the table is long."""

LONGEST = 100_000_000
"""Bytes that a piece may hold: beyond, the file has no lines."""

_SEPARATORS = ";,\t"


class Piece(NamedTuple):
    """Some rows: their text, or a batch of Parquet's; ``done`` is the share of the table read once it is, if known."""

    format: str
    columns: Columns | None
    separator: str
    content: Any
    done: float | None


def format_of(name: str) -> str | None:
    """The format that a file's name tells; None for a pipe.

    Raises:
        UsageError: none that we know.
    """
    suffix = Path(name).suffix.lower()
    if name != STANDARD and suffix not in FORMATS:
        raise UsageError("bad-table", path=name, known=", ".join(FORMATS))
    return FORMATS.get(suffix) if name != STANDARD else None


def pieces(name: str, rows: int = ROWS) -> Iterator[Piece]:
    """The pieces of a table, in its order; "-" is standard input.

    Raises:
        FileError: it cannot be read, or its header is not one.
    """
    try:
        if name == STANDARD:
            yield from _pieces(sys.stdin.buffer, None, None, "<stdin>", rows)
            return
        file = Path(name)
        with file.open("rb") as stream:
            yield from _pieces(
                stream, format_of(name), file.stat().st_size if file.is_file() else None, name, rows
            )
    except OSError as error:
        raise refused(Path(name), error) from None


def _pieces(stream: IO[bytes], format: str | None, size: int | None, name: str, rows: int) -> Iterator[Piece]:
    first = stream.readline(LONGEST) if format != PARQUET else b""
    if format is None:
        format = PARQUET if first[:4] == b"PAR1" else LINES if first.lstrip()[:1] == b"{" else CSV
        if format == PARQUET:
            stream, size = BytesIO(first + stream.read()), None
    if format == PARQUET:
        yield from _of_parquet(stream, name, rows)
        return
    read = 0
    columns, separator = None, ","
    if format == CSV:
        columns, separator = _header(first, name)
        read, first = len(first), b""
    for most in _growing(rows):
        content = _rows(stream, first, most, quotes=format == CSV, name=name)
        first = b""
        if not content:
            return
        read += len(content)
        yield Piece(format, columns, separator, content, read / size if size else None)


def _growing(least: int) -> Iterator[int]:
    """How many rows the first piece has, the second, and so on."""
    before = 0
    while True:
        rows = max(least, min(before // SHARE, MOST))
        yield rows
        before += rows


def _rows(stream: IO[bytes], begun: bytes, rows: int, quotes: bool, name: str) -> bytes:
    """The next rows: whole lines, and in CSV none that ends within quotes."""
    content = bytearray(begun)
    for line in islice(stream, rows - bool(begun)):
        content += line
    while quotes and content.count(b'"') % 2 and (line := stream.readline()):
        content += line
        if len(content) > LONGEST:
            break
    if len(content) > LONGEST:
        raise FileError("too-large", file=name, limit=LONGEST)
    return bytes(content)


def _header(line: bytes, name: str) -> tuple[Columns, str]:
    try:
        text = line.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise FileError("not-utf8", file=name, line=1) from None
    separator = max(_SEPARATORS, key=text.count)
    cells = next(csv.reader([text], delimiter=separator), [])
    return _understood(cells, name), separator


def _understood(header: list[str], name: str) -> Columns:
    try:
        return columns_of(header)
    except ProfileError as error:
        raise FileError(error.code, file=name, line=1, **error.values) from None


def _of_parquet(stream: IO[bytes], name: str, rows: int) -> Iterator[Piece]:
    from pyarrow import ArrowException
    from pyarrow.parquet import ParquetFile

    try:
        file = ParquetFile(stream)
        columns = _understood(list(file.schema_arrow.names), name)
        read = 0
        for batch in file.iter_batches(batch_size=rows):
            read += batch.num_rows
            yield Piece(PARQUET, columns, "", batch, read / (file.metadata.num_rows or 1))
    except ArrowException as error:
        raise refused(name, error) from None
