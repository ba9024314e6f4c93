"""The owner's own words against a network's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..catalogue.network import Network
    from ..owner.understood import Owner

Postings = Callable[[str], Mapping[str, float]]

HALF_RELEVANCE = 22.0
"""Summed impact of the owner's words at which a record is half relevant; an absolute scale, the same for all."""


PLAIN, FULLEST = 10, 2.0
"""A sentence of so many telling words weighs its plain weight; a longer one more, up to so many times it."""


def length(owner: Owner) -> float:
    """How much his sentence says, against a plain one: who tells more of himself there is heard more there."""
    return min(FULLEST, len(owner.said) / PLAIN)


def words(owner: Owner, networks: Sequence[Network], postings: Postings) -> list[float]:
    """His own words against the record's: summed impact on an absolute scale, half at ``HALF_RELEVANCE``."""
    heard: dict[str, float] = {}
    for stem, weight in owner.said.items():
        for id_, impact in postings(stem).items():
            heard[id_] = heard.get(id_, 0.0) + weight * impact
    return [(r := heard.get(network.id, 0.0)) / (r + HALF_RELEVANCE) for network in networks]
