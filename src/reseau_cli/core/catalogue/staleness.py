"""Which records to check again first: those that people see most, resting on the oldest pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .grade import freshness

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .grade import Month
    from .network import Catalogue, Network


class Stale(NamedTuple):
    """A record, how many of the golden cases show it among their five, and the year of its latest page."""

    network: Network
    shown: int
    dated: int | None


def stale(catalogue: Catalogue, reach: Mapping[str, int], today: Month) -> list[Stale]:
    """The active records whose pages are no longer fresh, most shown first, then oldest, then by id."""
    found = [
        (reach.get(network.id, 0), freshness(catalogue.record(network.id), today), network)
        for network in catalogue.networks
        if not any(rule == "closed" for rule, _, _ in network.conditions)
    ]
    found = sorted(
        (one for one in found if one[1] < 1),
        key=lambda one: (-one[0], one[1], one[2].dated or 0, one[2].id),
    )
    return [Stale(network, shown, network.dated) for shown, _, network in found]
