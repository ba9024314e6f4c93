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
    names = pseudonyms or [None] * len(found)
    if format == CSV:
        columns = [_texts(names), *_joined(found), *map(_texts, _faults(found, lang))]
        return _cells(list(zip(*columns, strict=True)))
    told = [names, *_lists(found), *_faults(found, lang)]
    if format == LINES:
        lines = [json.dumps(_line(row), ensure_ascii=False) for row in zip(*told, strict=True)]
        return b"".join(escaped(line).encode() + b"\n" for line in lines)
    return _batch(told)


def _lists(found: Answers) -> list[list[Any]]:
    """What is told of the networks of each owner, by column, in the order of ``LISTS``."""
    ids, scores, verdicts, reasons = found.found.lists
    told = [score / 100 for score in scores]
    return [[one[span] for span in found.spans] for one in (ids, told, verdicts, reasons)]


def _joined(found: Answers) -> list[list[str]]:
    """The same as cells."""
    ids, scores, verdicts, reasons = found.found.lists
    told = (ids, list(map(_text_of, scores)), verdicts, reasons)
    return [["|".join(one[span]) for span in found.spans] for one in told]


def _faults(found: Answers, lang: str) -> list[list[str | None]]:
    """What is wrong with each row, and where."""
    errors = dict[int, str]()
    columns = dict[int, str]()
    for row, fault in found.faults.items():
        errors[row], columns[row] = fault_text(fault.at(""), lang), fault.path
    every = range(len(found))
    return [[errors.get(row) for row in every], [columns.get(row) or None for row in every]]


@cache
def _text_of(score: int) -> str:
    """A score as a cell tells it: there are no more than ten thousand."""
    return str(score / 100)


def _line(row: tuple[Any, ...]) -> dict[str, Any]:
    return {name: value for name, value in zip(COLUMNS, row, strict=True) if value is not None}


def _texts(column: Sequence[str | None]) -> list[str]:
    """A column as cells."""
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
