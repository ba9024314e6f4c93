"""Processor time in process, on the shipped catalogue and on copies of it up to 100,000 networks, step by step.

First a match for owners never met, made up by ``bench/owners.py``: what is kept of the others serves each as far as they
are alike. Then the steps for who asks again, as an interview does after each answer.

Usage: python bench/ranking.py
"""

from __future__ import annotations

import gc
import statistics
import time
from typing import TYPE_CHECKING

from owners import COLUMNS, owners

from reseau_cli.adviser import owner_of
from reseau_cli.catalogue import shipped
from reseau_cli.cli.answers import read_sample, samples
from reseau_cli.core.method.counterfactual import flips
from reseau_cli.core.method.nearby import around
from reseau_cli.core.method.portfolio import best_set
from reseau_cli.core.method.ranking import match
from reseau_cli.core.method.selection import select
from reseau_cli.core.owner.columns import columns_of, row_of
from reseau_cli.core.owner.understood import understand

if TYPE_CHECKING:
    from collections.abc import Callable

    from reseau_cli.core.catalogue.network import Catalogue
    from reseau_cli.core.owner.understood import Owner

CEILING, STRANGERS = 5.0, 100
SIZES = (0, 10_000, 100_000)
"""Networks; 0 is the shipped catalogue as it is."""


def steps(owner: Owner, catalogue: Catalogue) -> dict[str, Callable[[], object]]:
    """What is measured: the ranking, the set, what would change the order, what is around."""
    answer = match(owner, catalogue)
    return {
        "match": lambda: match(owner, catalogue),
        "set": lambda: best_set(answer, select(answer, 5)),
        "flips": lambda: flips(
            answer, lambda other: match(understand(other, owner.place, owner.codes, owner.heard), catalogue)
        ),
        "near": lambda: around(owner.place, catalogue),
    }


def strangers() -> list[Owner]:
    """Owners never met."""
    columns = columns_of(COLUMNS)
    return [
        owner_of(row_of(columns, [str(row[name]) for name in COLUMNS]).profile) for row in owners(STRANGERS)
    ]


def spent(step: Callable[[], object]) -> float:
    """Milliseconds of processor time."""
    start = time.process_time()
    step()
    return 1000 * (time.process_time() - start)


def main() -> None:
    """Print the median of each step over the samples, and what it makes for a thousand networks."""
    gc.disable()  # as a run does
    catalogue = shipped.load()
    times = [spent(lambda owner=owner: match(owner, catalogue)) for owner in strangers()]
    print(f"{len(catalogue.networks):7,} networks   match   {statistics.median(times):9.1f} ms   never met")
    sampled = [owner_of(read_sample(name)) for name in samples()]
    for size in SIZES:
        count = size or len(catalogue.networks)
        copies = tuple(
            network._replace(id=f"{network.id}-{turn}", family=f"{network.family}-{turn}")
            for turn in range(count // len(catalogue.networks) + 1)
            for network in catalogue.networks
        )[:count]
        large = catalogue._replace(networks=copies)
        found: dict[str, list[float]] = {}
        for owner in sampled * (5 if not size else 1) if size < 50_000 else sampled[:1]:
            for name, step in steps(owner, large).items():
                if name == "flips" and size > 50_000:
                    continue  # forty matches: told by the match
                found.setdefault(name, []).append(spent(step))
        for name, times in found.items():
            middle = statistics.median(times)
            note = f"   ceiling {CEILING:.0f} ms" if name == "match" and not size else ""
            print(
                f"{count:7,} networks   {name:5}   {middle:9.1f} ms   {1000 * middle / count:6.2f} ms per 1,000{note}"
            )


if __name__ == "__main__":
    main()
