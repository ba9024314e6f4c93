"""Answers as rows of a table, in the three formats that owners come in.

Until all is done, Parquet is kept as a stream of Arrow batches: a Parquet file can be added to no more once it is closed.
"""

from __future__ import annotations

import csv
import json
from io import StringIO
from typing import IO, TYPE_CHECKING, Any

from ..core.errors import ProfileError
from ..core.messages.faults import fault_text
from ..core.text.hidden import escaped
from ..render.csv import inert_cell
from .owners import at_column
from .pieces import CSV, LINES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .answers import Answered

LISTS = ("ids", "scores", "verdicts", "reasons")
COLUMNS = ("pseudonym", *LISTS, "error", "column")
"""The columns of the answers: the client, then lists of the same length, then what is wrong with the row, and where."""


def head(format: str) -> bytes:
    """What stands before the first row."""
    return _cells([COLUMNS]) if format == CSV else b""


def rows(
    found: Sequence[Answered | ProfileError], pseudonyms: Sequence[str | None] | None, format: str, lang: str
) -> bytes:
    """The rows of a piece, in the bytes of a format."""
    named = pseudonyms or [None] * len(found)
    told = [_row(name, one, lang) for name, one in zip(named, found, strict=True)]
    if format == CSV:
        return _cells([tuple(map(_cell, row)) for row in told])
    if format == LINES:
        return b"".join(escaped(json.dumps(_line(row), ensure_ascii=False)).encode() + b"\n" for row in told)
    return _batch(told)


def _row(name: str | None, one: Answered | ProfileError, lang: str) -> tuple[Any, ...]:
    if isinstance(one, ProfileError):
        return (name, (), (), (), (), fault_text(at_column(one, ""), lang), one.path or None)
    return (name, one.ids, [score / 100 for score in one.scores], one.verdicts, one.reasons, None, None)


def _line(row: tuple[Any, ...]) -> dict[str, Any]:
    return {name: value for name, value in zip(COLUMNS, row, strict=True) if value is not None}


def _cell(value: Any) -> str:
    if value is None or isinstance(value, str):
        return inert_cell(value or "")
    return "|".join(map(str, value))


def _cells(found: Sequence[Sequence[str]]) -> bytes:
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


def _batch(told: Sequence[tuple[Any, ...]]) -> bytes:
    import pyarrow as pa

    made = schema()
    columns = list(zip(*told, strict=True)) or [()] * len(COLUMNS)
    arrays = [pa.array(list(column), type=field.type) for column, field in zip(columns, made, strict=True)]
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
