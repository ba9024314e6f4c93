"""A table in Parquet, batch after batch; pyarrow comes with ``reseau-cli[batch]``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.errors import FileError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .dump import Columns, Tally

_MARK = b"PAR1"


def is_one(path: Path) -> bool:
    """Whether a file begins as a table in Parquet."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == _MARK


def rows(path: Path, columns: Columns, tally: Tally) -> Iterator[dict[str, str]]:
    """The rows of a file that has the needed columns; what is null is an empty text.

    Raises:
        FileError: the file is damaged.
        UsageError: pyarrow is not installed.
    """
    try:
        from pyarrow import ArrowException
        from pyarrow.parquet import ParquetFile
    except ImportError:
        raise UsageError("needs-pyarrow", path=str(path)) from None
    try:
        with ParquetFile(path) as file:
            header = set(file.schema_arrow.names)
            if not set(columns.needed) <= header:
                return
            tally.tables += 1
            wanted = [name for name in (*columns.needed, *columns.perhaps) if name in header]
            for batch in file.iter_batches(columns=wanted):
                for row in batch.to_pylist():
                    tally.row()
                    yield {name: "" if value is None else str(value) for name, value in row.items()}
    except (ArrowException, OSError) as error:
        raise FileError("damaged", file=str(path)) from error
    tally.told(tally.rows)
