"""Break every act of the commands that write, one by one, and kill them at each: ``python scripts/torture.py [COMMAND …]``.

``--part 2/5`` makes the second fifth of the faults of each, for who has no time for all at once.

For each act (open, read, write, flush, fsync, replace, rename, mkdir, chmod, unlink) and each fault (ENOSPC, EACCES, EIO,
EINTR, SIGKILL): no traceback, nothing lost, nothing left behind, and the next run is whole. Exit 1 where one is not.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / "tests")]

from torture import FAULTS, KILLED  # noqa: E402
from tortured import SCENARIOS, Bench  # noqa: E402


def main() -> int:
    """Run the scenarios named, or all; how they ended as an exit code."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("command", nargs="*")
    ask.add_argument("--part", default="1/1")
    asked = ask.parse_args()
    part, parts = map(int, asked.part.split("/"))
    tried, wrong = 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for name in asked.command or SCENARIOS:
            bench = Bench(SCENARIOS[name], Path(folder) / "there")
            every = [(fault, at) for at in range(len(bench.acts)) for fault in (*FAULTS, KILLED)]
            drawn = every[part - 1 :: parts]
            found = [line for fault, at in drawn for line in bench.faults(fault, at)]
            tried, wrong = tried + len(drawn), wrong + len(found)
            print(f"{name}: {len(bench.acts)} acts, {len(drawn)} faults, {len(found)} wrong", flush=True)
            print(*(f"  {line}" for line in found), sep="\n", end="\n" if found else "")
    print(f"{tried} faults, {wrong} wrong")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
