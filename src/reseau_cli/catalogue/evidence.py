"""What the check says of a record's evidence: its dates, what shows it alive, what its sources back, its doors.

Each rule looks at one record and yields (key, code of the problem, values), the key from the record down.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..core.catalogue.sourcing import is_attributed, tells, unbacked, unsure_facts, year_seen
from ..core.errors import nearest
from .schema import FACTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..core.catalogue.network import Record
    from .problem import Where

    Found = Iterator[tuple[Where, str, dict[str, Any]]]

Day = tuple[int, int, int]
"""A year, a month and a day."""

_DATE = re.compile(r"(?<!\d)(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?!\d)")
_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def evidence(record: Record, today: Day) -> Found:
    """All that is wrong in the evidence of a well-formed record, on a day."""
    yield from _dates(record, today)
    yield from _alive(record)
    yield from _backs(record)
    yield from _doors(record)
    yield from _roles(record)


def _dates(record: Record, today: Day) -> Found:
    """Days that are, and that have come."""
    years: list[tuple[Where, int | None]] = [
        (("alive", "seen"), record.get("alive", {}).get("seen")),
        (("phone_seen",), record.get("phone_seen")),
        (("cost", "year"), record.get("cost", {}).get("year")),
        (("founded",), record.get("founded")),
    ]
    groups = record["presence"].get("groups", ())
    years += [(("presence", "groups", i, "seen"), group.get("seen")) for i, group in enumerate(groups)]
    texts: list[tuple[Where, str]] = [(("assured_on",), record.get("assured_on", ""))]
    texts += [
        (("sources", i, "dated"), source.get("dated", ""))
        for i, source in enumerate(record.get("sources", ()))
    ]
    for where, year in years:
        if year and year > today[0]:
            yield where, "future-date", {"value": year}
    for where, text in texts:
        yield from ((where, code, values) for code, values in dates_in(text, today))


def dates_in(text: str, today: Day) -> Iterator[tuple[str, dict[str, Any]]]:
    """What is wrong with the dates that a text tells: (code of the problem, values)."""
    for year, month, day in _DATE.findall(text):
        value = "-".join(part for part in (year, month, day) if part)
        if not _is_a_day(int(year), int(month or 1), int(day or 1)):
            yield "no-such-date", {"value": value}
        elif (int(year), int(month or 1), int(day or 1)) > today:
            yield "future-date", {"value": value}


def _is_a_day(year: int, month: int, day: int) -> bool:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 1 <= month <= 12 and 1 <= day <= _MONTHS[month - 1] - (month == 2 and not leap)


def _alive(record: Record) -> Found:
    if "alive" in record and not record["alive"].keys() & {"seen", "doubt"}:
        yield ("alive",), "alive-empty", {}
    if (latest := year_seen(record)) > record.get("alive", {}).get("seen", 0):
        yield ("alive", "seen"), "seen-later", {"value": latest}


def _backs(record: Record) -> Found:
    """What a source backs is a fact of the record; a list of what has no source agrees with what they back."""
    listed = record.get("unsourced", ())
    for i, source in enumerate(record.get("sources", ())):
        for j, fact in enumerate(source.get("backs", ())):
            where: Where = ("sources", i, "backs", j)
            if fact not in FACTS:
                yield where, "unknown-fact", {"value": fact, "near": nearest(fact, list(FACTS))}
            elif not tells(record, fact):
                yield where, "backs-nothing", {"value": fact}
            else:
                for other in listed:
                    if other == fact or other.startswith(f"{fact}."):
                        yield where, "backed-unsourced", {"value": other}
    if listed and is_attributed(record):
        for fact in unbacked(record):
            if fact not in listed:
                yield ("unsourced",), "unbacked", {"value": fact}


def _doors(record: Record) -> Found:
    """A number has its year; what is told of its places agrees with them."""
    presence = record["presence"]
    numbers = record.keys() & {"phone", "email"} if "phone_seen" not in record else set()
    if numbers and numbers - unsure_facts(record):
        yield ("phone" if "phone" in record else "email",), "number-without-year", {"key": "phone_seen"}
    for i, group in enumerate(presence.get("groups", ())):
        if group.keys() & {"phone", "email"} and "seen" not in group:
            yield ("presence", "groups", i), "number-without-year", {"key": "seen"}
    places = [key for key in ("departments", "regions", "groups") if presence.get(key)]
    if presence.get("partial") and not places:
        yield ("presence", "partial"), "partial-nothing", {}
    if presence.get("everywhere") and presence["scope"] != "national":
        yield ("presence", "everywhere"), "everywhere-but", {"value": presence["scope"]}


def _roles(record: Record) -> Found:
    for role, told in record.get("roles", {}).items():
        if not told:
            yield ("roles", role), "role-empty", {"value": role}
