"""The owner's own words against a network's: the words themselves, and what they speak of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ..owner.needs import NEEDS_OF, STRENGTH, VOCATIONS_OF

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
    told = sum(not stem.startswith("#") for stem in owner.said)
    return min(FULLEST, told / PLAIN)


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


def _is_for_projects(network: Network, concept: str) -> bool:
    return any(rule == "projects" and value == concept for rule, value, _ in network.conditions)


def _serves(concept: str, networks: Sequence[Network]) -> list[float]:
    """How well each network answers a concept: by a need, a vocation, a circumstance or projects, the best."""
    vocations, needs = VOCATIONS_OF.get(concept, {}), NEEDS_OF.get(concept, {concept: 1.0})
    return [
        max(
            sum([share * STRENGTH[network.needs.get(need, 0)] for need, share in needs.items()]),
            max([vocations.get(vocation, 0.0) for vocation in network.vocations]),
            1.0 if concept in network.circumstances or _is_for_projects(network, concept) else 0.0,
        )
        for network in networks
    ]
