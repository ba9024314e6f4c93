"""Time of one ranking in process, on the shipped catalogue and on copies of it up to 100,000 networks.

Usage: python bench/ranking.py
"""

from __future__ import annotations

import statistics
import time

from reseau_cli.adviser import owner_of
from reseau_cli.catalogue import shipped
from reseau_cli.cli.answers import read_sample, samples
from reseau_cli.core.method.ranking import match

CEILING = 5.0
SIZES = (705, 7_050, 100_000)


def main() -> None:
    """Print the median milliseconds of a ranking with its contributions, and per thousand networks."""
    catalogue = shipped.load()
    owners = [owner_of(read_sample(name)) for name in samples()]
    for size in SIZES:
        copies = tuple(
            network._replace(id=f"{network.id}-{turn}", family=f"{network.family}-{turn}")
            for turn in range(size // len(catalogue.networks) + 1)
            for network in catalogue.networks
        )[:size]
        large = catalogue._replace(networks=copies)
        spent = []
        for owner in owners * (5 if size < 50_000 else 1):
            start = time.perf_counter()
            match(owner, large)
            spent.append(1000 * (time.perf_counter() - start))
        middle = statistics.median(spent)
        note = f"   ceiling {CEILING:.0f} ms" if size == SIZES[0] else ""
        print(f"{size:7,} networks   {middle:8.1f} ms   {1000 * middle / size:5.2f} ms per 1,000{note}")


if __name__ == "__main__":
    main()
