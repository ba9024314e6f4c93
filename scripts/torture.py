"""Break every act of the commands that write, one by one, and kill them at each: ``python scripts/torture.py [COMMAND …]``.

For each act (open, read, write, flush, fsync, replace, rename, mkdir, chmod, unlink) and each fault (ENOSPC, EACCES, EIO,
EINTR, SIGKILL): no traceback, nothing lost, nothing left behind, and the next run is whole. Exit 1 where one is not.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / "tests")]

from torture import FAULTS, KILLED  # noqa: E402
from tortured import SCENARIOS, Bench  # noqa: E402


def main(names: list[str]) -> int:
    """Run the scenarios named, or all; how they ended as an exit code."""
    tried, wrong = 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for name in names or SCENARIOS:
            bench = Bench(SCENARIOS[name], Path(folder) / "there")
            every = [(fault, at) for at in range(len(bench.acts)) for fault in (*FAULTS, KILLED)]
            found = [line for fault, at in every for line in bench.faults(fault, at)]
            tried, wrong = tried + len(every), wrong + len(found)
            print(f"{name}: {len(bench.acts)} acts, {len(every)} faults, {len(found)} wrong", flush=True)
            print(*(f"  {line}" for line in found), sep="\n", end="\n" if found else "")
    print(f"{tried} faults, {wrong} wrong")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
