"""Owners answered a second by ``reseau batch``, beside the least that the same arithmetic takes in NumPy, in one run.

Usage: python bench/batch.py [OWNERS] [PROCESSES] [SHARE OF SENTENCES] [--even]      (needs reseau-cli[batch])

The owners are made up by ``bench/owners.py``, which says from what; with ``--even`` all trades are drawn evenly. The floor
is one gather, two products, a rounding and a sum for each criterion and each pair that nothing rules out, and the ranking
of these, on one core: what is left when all else costs nothing. How many pairs and needs an owner has is asked of the
library for some of them.
"""

from __future__ import annotations

import io
import resource
import sys
import tempfile
import time
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING

from owners import write

from reseau_cli.adviser import rank
from reseau_cli.batch.owners import read
from reseau_cli.batch.pieces import pieces
from reseau_cli.batch.run import Asked, run
from reseau_cli.catalogue import shipped
from reseau_cli.core.method.criteria import CRITERIA

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue

ASKED, SAMPLE = 200, 4_096
"""Owners whose pairs and needs are counted; owners of whom the floor is taken."""


def each_has(table: Path, catalogue: Catalogue) -> tuple[int, int]:
    """How many networks nothing rules out for an owner of a table, and how many needs he has, on average."""
    found = read(next(pieces(str(table), ASKED)))
    answers = [rank(found.profile(row), catalogue) for row in range(found.rows)]
    fits = fmean(len(one.screening.fits) if one.screening else 0 for one in answers)
    return round(fits), round(fmean(len(one.owner.needs) for one in answers))


def floor(networks: int, each: int, needs: int) -> float:
    """Seconds for one owner of the arithmetic alone, who has so many networks and needs."""
    import numpy as np  # after the program has: it says with how many threads

    draw = np.random.default_rng(1)
    pairs = SAMPLE * each
    owners = np.repeat(np.arange(SAMPLE), each)
    columns = draw.integers(0, networks, pairs)
    table = draw.random((64, networks))
    rows, most = draw.integers(0, 64, SAMPLE), draw.random(SAMPLE)
    kept = draw.random(pairs)
    start = time.process_time()
    for first in range(0, SAMPLE, 256):
        part = slice(first * each, (first + 256) * each)
        mine, where, share = owners[part], columns[part], kept[part]
        total = np.zeros(len(mine))
        for _ in range(len(CRITERIA) + needs):
            total += np.rint(most[mine] * table.reshape(-1).take(rows[mine] * networks + where) * share)
        np.sort(total.reshape(-1, each), axis=1)
    return (time.process_time() - start) / SAMPLE


def main() -> None:
    """Print the rate, the memory and the floor."""
    even = "--even" in sys.argv
    given = [float(text) for text in sys.argv[1:] if text != "--even"] + [0.0] * 3
    count, processes, sentences = int(given[0]) or 50_000, int(given[1]) or 2, given[2]
    catalogue = shipped.load()
    with tempfile.TemporaryDirectory() as folder:
        table, answers = Path(folder) / "owners.csv", Path(folder) / "answers.csv"
        write(table, count, sentences, even)
        before, start = processor(), time.perf_counter()
        bad = run(
            Asked(str(table), str(answers), 5, processes, "en"), catalogue, io.StringIO(), io.StringIO()
        )
        spent, busy = time.perf_counter() - start, processor() - before
        each, needs = each_has(table, catalogue)
    least = floor(len(catalogue.networks), each, needs)
    most = max(resource.getrusage(who).ru_maxrss for who in WHO)
    print(
        f"{count:,} owners x {len(catalogue.networks)} networks, {processes} processes, "
        f"trades drawn {'evenly' if even else 'by the firms of their sector'}, {bad} rows at fault"
    )
    print(f"{spent:8.1f} s   {count / spent:8,.0f} owners a second")
    print(f"{busy:8.1f} s of processor, of all processes   {1e6 * busy / count:6.1f} us an owner")
    print(
        f"floor of the arithmetic: {1e6 * least:5.1f} us an owner and core ({each} networks, {needs} needs)"
        f"   {busy / count / least:4.1f} times it"
    )
    print(f"memory, the largest process: {most / 1024:.0f} MB")


WHO = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)


def processor() -> float:
    """Seconds of processor that this process and those that it has ended have taken, the system's included."""
    used = [resource.getrusage(who) for who in WHO]
    return sum(one.ru_utime + one.ru_stime for one in used)


if __name__ == "__main__":
    main()
