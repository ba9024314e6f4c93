"""An owner's own words in the records of networks: BM25F (Robertson & Zaragoza 2009), its impacts compiled ahead."""

from __future__ import annotations

from collections.abc import Callable, Mapping

Postings = Callable[[str], Mapping[str, float]]
"""From a stem to the impact of its being said on each network whose record holds it, by id."""


def impacts(said: Mapping[str, float], postings: Postings) -> dict[str, float]:
    """For each network that holds one of the stems said, the sum of their impacts, each times its weight."""
    total: dict[str, float] = {}
    for stem, weight in said.items():
        for id_, impact in postings(stem).items():
            total[id_] = total.get(id_, 0.0) + weight * impact
    return total
