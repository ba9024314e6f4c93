"""The batch on Spark: the same pure function of a piece, run by ``mapInArrow`` in local mode, and the same rows.

Usage: python bench/spark_local.py [OWNERS] [CORES]      (needs reseau-cli[batch], pyspark 4, pandas and Java 17)

Each worker of Spark takes batches of Arrow and gives batches of Arrow; what it has looked up stays in its process.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet
from owners import COLUMNS, owners

from reseau_cli.batch.pieces import PARQUET, ROWS, Piece
from reseau_cli.batch.work import worker
from reseau_cli.batch.written import schema
from reseau_cli.catalogue import shipped
from reseau_cli.core.owner.columns import columns_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SCHEMA = (
    "pseudonym string, ids array<string>, scores array<double>, verdicts array<string>, reasons array<string>, "
    "error string, column string"
)


@cache
def work() -> Callable[[Piece], Any]:
    """The worker of this process, made once."""
    return worker(shipped.load(), 5, PARQUET, "en")


def answered(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Batches of owners as batches of answers."""
    from spark_local import work  # by its name, not sent: what a process has made stays in it

    for batch in batches:
        columns = columns_of(batch.schema.names)
        made = work()(Piece(PARQUET, columns, "", batch, None))
        yield pa.ipc.read_record_batch(pa.py_buffer(made.content), schema())


def main() -> None:
    """Print the time of both, and whether their rows are the same."""
    from pyspark.sql import SparkSession

    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    cores = sys.argv[2] if len(sys.argv) > 2 else "2"
    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    os.environ["PYTHONPATH"] = str(Path(__file__).parent)
    rows = [{name: row[name] or None for name in COLUMNS} for row in owners(count)]
    table = pa.Table.from_pylist(rows, pa.schema([(name, pa.string()) for name in COLUMNS]))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "owners.parquet"
        pa.parquet.write_table(table, file, row_group_size=ROWS)
        spark = (
            SparkSession.builder.master(f"local[{cores}]")
            .config("spark.sql.execution.arrow.maxRecordsPerBatch", ROWS)
            .config("spark.ui.enabled", "false")
            .getOrCreate()
        )
        start = time.perf_counter()
        found = spark.read.parquet(str(file)).coalesce(1).mapInArrow(answered, SCHEMA).toArrow()
        spent = time.perf_counter() - start
        spark.stop()
    start = time.perf_counter()
    alone = pa.Table.from_batches(answered(iter(table.to_batches(max_chunksize=ROWS))))
    here = time.perf_counter() - start
    same = found.to_pylist() == alone.to_pylist()
    print(
        f"{count:,} owners: Spark {spent:.1f} s, one process {here:.1f} s, {'the same' if same else 'OTHER'} rows"
    )


if __name__ == "__main__":
    main()
