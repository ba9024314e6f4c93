"""Conditions at the door: a network that has closed, that is for a few, joined through another, or whose members choose."""

from __future__ import annotations

from .rule import ALL, HELPED, Rule, always, plain, unasked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...catalogue.network import Record

HALF = always(0.5)
"""Who is alone may know no member: one chance in two."""


def _closed_read(record: Record, key: str) -> Any:
    return None if record["status"] == "active" else record.get("successor") or ""


def _way_in(name: str) -> Any:
    return lambda record, key: True if plain(record, key) == name else None


RULES = (
    Rule(
        "closed",
        "status",
        "",
        lambda fit, successor: False,
        always(0.0),
        ALL,
        lambda successor: "closed-into" if successor else "closed",
        fills=lambda value: {"successor": value},
        read=_closed_read,
    ),
    Rule("reserved", "audience.reserved", "", unasked, always(0.15), HELPED, "reserved"),
    Rule("through", "audience.through", "", unasked, always(0.25), ALL, "through"),
    Rule("sponsored", "audience.entry", "", unasked, HALF, ALL, "sponsored", read=_way_in("sponsored")),
    Rule(
        "invitation",
        "audience.entry",
        "",
        unasked,
        HALF,
        ALL,
        "invitation",
        read=_way_in("invitation"),
    ),
)
