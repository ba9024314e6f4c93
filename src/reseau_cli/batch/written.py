"""Answers as rows of a table, in the three formats that owners come in.

Until all is done, Parquet is kept as a stream of Arrow batches: a Parquet file can be added to no more once it is closed.
"""

from __future__ import annotations

import csv
import json
from functools import cache
from io import StringIO
from typing import IO, TYPE_CHECKING, Any

from ..core.messages.faults import fault_text
from ..core.text.hidden import escaped
from ..render.csv import inert_cell
from .owners import at_column
from .pieces import CSV, LINES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .answers import Answers

LISTS = ("ids", "scores", "verdicts", "reasons")
COLUMNS = ("pseudonym", *LISTS, "error", "column")
"""The columns of the answers: the client, then lists of the same length, then what is wrong with the row, and where."""


def head(format: str) -> bytes:
    """What stands before the first row."""
    return _cells([COLUMNS]) if format == CSV else b""


def rows(found: Answers, pseudonyms: Sequence[str | None] | None, format: str, lang: str) -> bytes:
    """The rows of a piece, in the bytes of a format."""
    columns = _columns(found, pseudonyms or [None] * len(found), format, lang)
    if format == CSV:
        return _cells(list(zip(*map(_texts, columns), strict=True)))
    if format == LINES:
        told = zip(*columns, strict=True)
        return b"".join(escaped(json.dumps(_line(row), ensure_ascii=False)).encode() + b"\n" for row in told)
    return _batch(columns)


def _columns(found: Answers, names: Sequence[str | None], format: str, lang: str) -> list[Sequence[Any]]:
    """The answers of a piece by column, in the order of ``COLUMNS``."""
    ids, scores, verdicts, reasons = found.found.lists
    told = list(map(_text_of, scores)) if format == CSV else [score / 100 for score in scores]
    lists: list[list[Any]] = [ids, told, verdicts, reasons]
    errors = dict[int, str]()
    columns = dict[int, str]()
    for row, fault in found.faults.items():
        errors[row], columns[row] = fault_text(at_column(fault, ""), lang), fault.path
    every = range(len(found))
    return [
        names,
        *([each[span] for span in found.spans] for each in lists),
        [errors.get(row) for row in every],
        [columns.get(row) or None for row in every],
    ]


@cache
def _text_of(score: int) -> str:
    """A score as a cell tells it: there are no more than ten thousand."""
    return str(score / 100)


def _line(row: tuple[Any, ...]) -> dict[str, Any]:
    return {name: value for name, value in zip(COLUMNS, row, strict=True) if value is not None}


def _texts(column: Sequence[Any]) -> Sequence[str]:
    """A column as cells."""
    if column and type(column[0]) is list:
        return list(map("|".join, column))
    return [inert_cell(value) if value else "" for value in column]


def _cells(found: Sequence[Sequence[str]]) -> bytes:
    """Rows of cells as CSV; where there is nothing to quote, as nearly everywhere, joined in a tenth of the time."""
    plain = "".join([",".join(row) + "\n" for row in found])
    commas = sum(map(len, found)) - len(found)
    if (
        plain.count(",") == commas
        and plain.count("\n") == len(found)
        and '"' not in plain
        and "\r" not in plain
    ):
        return plain.encode("utf-8", "replace")
    text = StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(found)
    return text.getvalue().encode("utf-8", "replace")


def schema() -> Any:
    """The columns of the answers as Arrow has them."""
    import pyarrow as pa

    kinds = {"scores": pa.list_(pa.float64())} | dict.fromkeys(
        ("ids", "verdicts", "reasons"), pa.list_(pa.string())
    )
    return pa.schema([(name, kinds.get(name, pa.string())) for name in COLUMNS])


def _batch(columns: Sequence[Sequence[Any]]) -> bytes:
    import pyarrow as pa

    made = schema()
    arrays = [pa.array(column, type=field.type) for column, field in zip(columns, made, strict=True)]
    return bytes(pa.RecordBatch.from_arrays(arrays, schema=made).serialize())


def to_parquet(stream: IO[bytes], lengths: Iterable[int], out: IO[bytes]) -> None:
    """Batches that follow one another in a stream, each of so many bytes, as one Parquet file."""
    import pyarrow as pa
    from pyarrow.parquet import ParquetWriter

    with ParquetWriter(out, schema()) as writer:
        for batch in _read(stream, lengths, pa):
            writer.write_batch(batch)


def _read(stream: IO[bytes], lengths: Iterable[int], pa: Any) -> Iterator[Any]:
    for length in lengths:
        yield pa.ipc.read_record_batch(pa.py_buffer(stream.read(length)), schema())
