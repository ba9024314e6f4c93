"""Import a synthetic dump of the register of associations: seconds, and megabytes at most.

python bench/register.py [rows]    2,000,000 by default; ceiling 60 s and 300 MB on two cores
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from register_dump import dump

CEILING = (60.0, 300.0)


def main() -> None:
    """Print the figures of one run."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000_000
    reseau = str(Path(sys.executable).with_name("reseau"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rna.csv"
        with path.open("w", encoding="utf-8") as out:
            out.writelines(dump(rows))
        size = path.stat().st_size / 1e6
        start = time.perf_counter()
        subprocess.run(
            [reseau, "catalogue", "import-rna", str(path), "--out", str(Path(folder) / "out.tsv")], check=True
        )
        spent = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(
        f"{rows:,} rows, {size:.0f} MB: {spent:.1f} s (ceiling {CEILING[0]:.0f}), {peak:.0f} MB (ceiling {CEILING[1]:.0f})"
    )


if __name__ == "__main__":
    main()
