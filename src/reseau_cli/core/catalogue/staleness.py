"""Which help lines and records to check again first: those that people see most, resting on the oldest pages.

A record that somebody has been through is as fresh as that day, however old its pages.
"""

from __future__ import annotations

from ..tuples import NamedTuple
from .grade import age_mark, freshness, month_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .grade import Month
    from .network import Catalogue, Network, Record


LINE = 18
"""Months after which the number of a help line is to be seen again, before any record."""


def stale_lines(lines: Sequence[Mapping[str, Any]], today: Month) -> list[Mapping[str, Any]]:
    """The help lines not seen for long, the oldest first; a year alone is taken at its middle."""
    ages = [(_months(str(line["seen"]), today), line) for line in lines]
    return [line for age, line in sorted(ages, key=lambda one: -one[0]) if age > LINE]


def _months(seen: str, today: Month) -> int:
    year, month = month_of(seen) if "-" in seen else (int(seen), 7)
    return 12 * (today[0] - year) + today[1] - month


class Stale(NamedTuple):
    """A record, in how many golden cases it is among five, the year of what is known, the day it was last checked."""

    network: Network
    shown: int
    dated: int | None
    assured_on: str | None


def stale(catalogue: Catalogue, reach: Mapping[str, int], today: Month) -> list[Stale]:
    """The active records that are no longer fresh, most shown first, then oldest, then by id."""
    found = [(network, catalogue.record(network.id)) for network in catalogue.active]
    marks = {network.id: _fresh(record, today) for network, record in found}
    told = [
        Stale(network, reach.get(network.id, 0), network.dated, record.get("assured_on"))
        for network, record in found
        if marks[network.id] < 1
    ]
    return sorted(told, key=lambda one: (-one.shown, marks[one.network.id], one.dated or 0, one.network.id))


def _fresh(record: Record, today: Month) -> float:
    assured = record.get("assured_on")
    return max(freshness(record, today), age_mark(month_of(assured), today) if assured else 0.0)
