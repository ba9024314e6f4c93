"""The owner's own words against a network's: the words themselves, and what they speak of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from .needs import NEEDS_OF, STRENGTH, VOCATIONS_OF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .network import Network
    from .owner import Owner

Postings = Callable[[str], Mapping[str, float]]

HALF_RELEVANCE = 22.0
"""Summed impact of the owner's words at which a record is half relevant; an absolute scale, the same for all."""


def words(owner: Owner, networks: Sequence[Network], postings: Postings) -> list[float]:
    """His own words against the record's: summed impact on an absolute scale, half at ``HALF_RELEVANCE``."""
    heard: dict[str, float] = {}
    for stem, weight in owner.said.items():
        for id_, impact in postings(stem).items():
            heard[id_] = heard.get(id_, 0.0) + weight * impact
    return [(r := heard.get(network.id, 0.0)) / (r + HALF_RELEVANCE) for network in networks]


def meaning(owner: Owner, networks: Sequence[Network]) -> list[float] | None:
    """What his sentence speaks of (thesaurus) against what the network serves, is for, or is made for."""
    if not owner.heard:
        return None
    whole = sum(owner.heard.values())
    total = [0.0] * len(networks)
    for concept, weight in owner.heard.items():
        total = [sum_ + weight * value for sum_, value in zip(total, _serves(concept, networks), strict=True)]
    return [value / whole for value in total]


def _serves(concept: str, networks: Sequence[Network]) -> list[float]:
    """How well each network answers a concept: by a need, a vocation or a circumstance, the best of them."""
    vocations, needs = VOCATIONS_OF.get(concept, {}), NEEDS_OF.get(concept, {concept: 1.0})
    return [
        max(
            sum([share * STRENGTH[network.needs.get(need, 0)] for need, share in needs.items()]),
            max([vocations.get(vocation, 0.0) for vocation in network.vocations]),
            1.0 if concept in network.circumstances else 0.0,
        )
        for network in networks
    ]
