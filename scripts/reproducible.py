"""Build the wheel twice and compare: ``python scripts/reproducible.py``. Exit 1 where a byte differs."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parents[1]
DAY = "1795996800"
"""30 November 2026: what a build writes of the time is this."""


def main() -> int:
    """Tell the SHA-256 of each build."""
    found = []
    for _ in range(2):
        with tempfile.TemporaryDirectory() as folder:
            command = [
                sys.executable,
                "-m",
                "pip",
                "wheel",
                "-q",
                "--no-deps",
                "--no-cache-dir",
                "-w",
                folder,
                str(ROOT),
            ]
            subprocess.run(command, check=True, env=os.environ | {"SOURCE_DATE_EPOCH": DAY})
            (wheel,) = Path(folder).glob("*.whl")
            found.append(sha256(wheel.read_bytes()).hexdigest())
            print(found[-1], wheel.name)
    return int(found[0] != found[1])


if __name__ == "__main__":
    sys.exit(main())
