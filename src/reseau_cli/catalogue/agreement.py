"""What the check says of records beside one another: their order, their names, what leads from one to another."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from ..core.catalogue.sourcing import unsourced
from ..core.errors import nearest
from .problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    Records = list[dict[str, Any]]


LEADING = ("part_of", "successor")
"""The keys that name another record, and lead from one to the next."""


def agreement(records: Records) -> Iterator[Problem]:
    """All that well-formed records say against one another."""
    for rule in (_order, _names, _links, _websites):
        yield from rule(records)


def _order(records: Records) -> Iterator[Problem]:
    seen: set[str] = set()
    for i, record in enumerate(records):
        if record["id"] in seen:
            yield Problem(("networks", i, "id"), "duplicate-id", {"id": record["id"]})
        seen.add(record["id"])
    for i, (before, after) in enumerate(pairwise(records), 1):
        if before["id"] > after["id"]:
            yield Problem(("networks", i, "id"), "out-of-order", {"before": before["id"]})


def _names(records: Records) -> Iterator[Problem]:
    """A former name leads to one record, and is nobody's name today."""
    ids = {record["id"] for record in records}
    owners: dict[str, str] = {}
    for i, record in enumerate(records):
        for j, alias in enumerate(record.get("aliases", ())):
            other = alias if alias in ids else owners.setdefault(alias, record["id"])
            if other != record["id"] or alias in ids:
                yield Problem(("networks", i, "aliases", j), "alias-taken", {"value": alias, "id": other})


def _links(records: Records) -> Iterator[Problem]:
    """Parents, successors and houses that are asked exist, and lead somewhere."""
    by_id = {record["id"]: record for record in records}
    for i, record in enumerate(records):
        for key in LEADING:
            other = record.get(key)
            if other is None:
                continue
            where = ("networks", i, key)
            if other not in by_id:
                yield Problem(where, "unknown-record", {"value": other, "near": nearest(other, list(by_id))})
            elif loops(record["id"], key, by_id):
                yield Problem(where, "in-a-circle", {"value": other})
        house = record.get("presence", {}).get("asked_at")
        at = ("networks", i, "presence", "asked_at")
        if house == record["id"]:
            yield Problem(at, "in-a-circle", {"value": house})
        elif house is not None and house not in by_id:
            yield Problem(at, "unknown-record", {"value": house, "near": nearest(house, list(by_id))})
        status, heir = record.get("status", "active"), by_id.get(record.get("successor", ""))
        if record.get("successor") and status == "active":
            yield Problem(("networks", i, "successor"), "active-successor")
        elif status == "merged" and not record.get("successor"):
            yield Problem(("networks", i, "status"), "no-successor")
        if heir and heir.get("status", "active") != "active" and not heir.get("successor"):
            yield Problem(("networks", i, "successor"), "closed-successor", {"value": heir["id"]})


def loops(start: str, key: str, by_id: dict[str, Any]) -> bool:
    """Whether what a record leads to by a key leads to itself again, at once or at last."""
    seen, here = {start}, by_id[start].get(key)
    while here in by_id:
        if here in seen:
            return True
        seen.add(here)
        here = by_id[here].get(key)
    return False


def _websites(records: Records) -> Iterator[Problem]:
    """The same page for two records is a doubt on one of them, unless they are kin or it is said to be unsourced.

    A network that is found by the site of another house is asked of that house (``presence.asked_at``).
    """
    first: dict[str, dict[str, Any]] = {}
    for i, record in enumerate(records):
        url = record.get("website")
        if not url or "website" in unsourced(record):
            continue
        other = first.setdefault(_same(url), record)
        if not _are_kin(record, other):
            yield Problem(("networks", i, "website"), "same-website", {"id": other["id"]})
    for i, record in enumerate(records):
        url = record.get("presence", {}).get("finder")
        house = first.get(_same(url), record) if url else record
        if house is not record and record["kind"] == "network":
            yield Problem(("networks", i, "presence", "finder"), "lent-finder", {"id": house["id"]})


def _same(url: str) -> str:
    """An address, written alike however it was."""
    return url.rstrip("/").lower()


def _are_kin(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two records are the same, or of one body."""
    return bool({one["id"], one.get("part_of")} & {other["id"], other.get("part_of")} - {None})
