"""Faces as rows, for a spreadsheet: one network a row, its lists in one cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.catalogue.grade import grade
from ..core.explanation.door import WAYS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.catalogue.grade import Month
    from ..core.explanation.why import Why
    from .card import Pair

Row = dict[str, Any]

_MATCH = ("rank", "id", "name", "kind", "part_of", "role", "score", "verdict", "picked_for")
_DOOR = ("place", "url", "phone", "email", "finder")


def of_answer(document: dict[str, Any]) -> list[Row]:
    """The networks of an answer, from its JSON."""
    return [
        {key: match[key] for key in _MATCH}
        | {key: match[key] for key in ("reasons", "against")}
        | {"to_check": [one["text"] for one in match["to_check"]]}
        | _cost(match["cost"] or {})
        | {"hours_per_month": match["hours_per_month"], "near": match["near"]["text"]}
        | {f"door_{key}": (match["door"] or {}).get(key) for key in _DOOR}
        | {"first_step": match["first_step"], "seen": match["evidence"]["seen"]}
        for match in document["matches"]
    ]


def of_records(pairs: Sequence[Pair], today: Month) -> list[Row]:
    """Records, by the facts that one sorts and filters by."""
    return [
        {
            "id": network.id,
            "name": network.name,
            "kind": network.kind,
            "status": record["status"],
            "vocations": network.vocations,
            "needs": list(network.needs),
            "scope": network.scope,
            "departments": network.departments,
            "regions": network.regions,
        }
        | _cost(record.get("cost", {}))
        | {
            "hours_per_month": network.hours,
            "entry": record["audience"].get("entry"),
            "website": record.get("website"),
            "phone": record.get("phone"),
            "email": record.get("email"),
            "what": record["what"],
            "first_step": record["first_step"],
            "seen": network.seen,
            "grade": grade(record, today).letter,
        }
        for network, record in pairs
    ]


def of_compared(pairs: Sequence[Pair], fits: Sequence[Why], today: Month) -> list[Row]:
    """Records side by side, with how each suits an owner where it is told."""
    rows = of_records(pairs, today)
    if not fits:
        return rows
    told = ("rank", "score", "verdict", "refusals", "reasons", "to_check")
    return [row | {key: getattr(fit, key) for key in told} for row, fit in zip(rows, fits, strict=True)]


def of_nearby(document: dict[str, Any]) -> list[Row]:
    """What exists around a place, from its JSON: networks, then what registers declare there, told by its kind."""
    networks = [
        {key: one[key] for key in ("id", "name", "kind", "vocations")}
        | one["near"]
        | {way: (one["door"] or {}).get(way) for way in WAYS}
        for one in document["networks"]
    ]
    declared = [(one["id"], one["title"], "declared", one["commune_name"]) for one in document["declared"]]
    desks = [(one["kind"], one["name"], "desk", one["address"]) for one in document["desks"]]
    apart = [
        {"id": id_, "name": name, "kind": kind, "vocations": [], "level": None, "group": place, "km": None}
        | dict.fromkeys(WAYS)
        for id_, name, kind, place in (*declared, *desks)
    ]
    return [*networks, *apart]


def of_why(told: Why) -> list[Row]:
    """Why a network: a row a sentence."""
    return list(_why(told))


def _why(told: Why) -> Iterator[Row]:
    yield {"id": told.id, "part": "verdict", "text": told.verdict}
    yield from ({"id": told.id, "part": part, "text": text} for part, text in told.terms)
    for part, texts in (("refusal", told.refusals), ("reason", told.reasons), ("check", told.to_check)):
        yield from ({"id": told.id, "part": part, "text": text} for text in texts)
    yield from ({"id": told.id, "part": "cost", "text": cost.text} for cost in told.costs)


def _cost(cost: dict[str, Any]) -> Row:
    return {key: cost.get(key) for key in ("min_eur_year", "max_eur_year", "year")}
