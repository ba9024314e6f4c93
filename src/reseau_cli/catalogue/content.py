"""What the check says of one record whose shape is right: places, conditions, prices and codes that cannot all be true."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.catalogue.network import LOCAL
from ..core.catalogue.sourcing import doubted_facts, unsourced
from ..core.errors import nearest
from ..core.france.departments import HOMES, prefix
from ..core.france.mixed_codes import MIXED, mixed_within
from ..core.text.stems import stems
from .problem import Problem
from .schema import FACTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .problem import Where

    Records = list[dict[str, Any]]
    IsNaf = Callable[[str], bool]

HARD = tuple(
    """
    women_only men_only min_employees max_employees min_turnover_eur min_age max_age sectors standings legal_forms
    projects
    """.split()
)
"""The conditions of ``audience`` that rule an owner out."""


def content(records: Records, is_naf: IsNaf) -> Iterator[Problem]:
    """All that is wrong within well-formed records; ``is_naf`` tells whether a code is on Insee's list."""
    for rule in (_twice, _places, _nowhere, _audience, _matters, _sources, _prices):
        yield from rule(records)
    yield from _sectors(records, is_naf)


def _twice(records: Records) -> Iterator[Problem]:
    """No list of words or codes holds one twice."""
    for i, record in enumerate(records):
        for where, words in _lists(("networks", i), record):
            for j, word in enumerate(words if len(set(words)) < len(words) else ()):
                if word in words[:j]:
                    yield Problem((*where, j), "twice-in-list", {"value": word})


def _lists(where: Where, found: dict[str, Any] | list[Any]) -> Iterator[tuple[Where, list[str]]]:
    """The lists of texts of a record, and where they are."""
    for key, part in found.items() if isinstance(found, dict) else enumerate(found):
        if not part or not isinstance(part, dict | list):
            continue
        if isinstance(part, list) and all(isinstance(one, str) for one in part):
            yield (*where, key), part
        else:
            yield from _lists((*where, key), part)


def _places(records: Records) -> Iterator[Problem]:
    """Départements lie inside the régions told, and groups inside the départements told."""
    for i, record in enumerate(records):
        presence = record["presence"]
        regions, departments = presence.get("regions", []), presence.get("departments", [])
        for j, code in enumerate(departments if regions else []):
            if HOMES[code].region not in ("", *regions):
                yield Problem(
                    ("networks", i, "presence", "departments", j), "outside-regions", {"value": code}
                )
        for j, group in enumerate(presence.get("groups", [])):
            code = group["code"]
            home = prefix(code)
            where = ("networks", i, "presence", "groups", j)
            if home not in HOMES or (departments and home not in departments):
                yield Problem(where, "outside-departments", {"value": code})


def _nowhere(records: Records) -> Iterator[Problem]:
    """A local network is somewhere, or it is said that nobody knows where."""
    for i, record in enumerate(records):
        presence = record["presence"]
        told = any(presence.get(key) for key in ("departments", "groups", "regions"))
        if presence["scope"] not in LOCAL or told:
            continue
        unknown = doubted_facts(record).union(record.get("unsourced", ()))
        if not unknown & {"presence.scope", "presence.departments"}:
            yield Problem(("networks", i, "presence", "scope"), "nowhere", {"value": presence["scope"]})


def _audience(records: Records) -> Iterator[Problem]:
    """Conditions that nobody meets."""
    for i, record in enumerate(records):
        audience = record["audience"]
        for name in ("age", "employees"):
            low, high = audience.get(f"min_{name}"), audience.get(f"max_{name}")
            if low is not None and high is not None and low > high:
                where = ("networks", i, "audience", f"min_{name}")
                yield Problem(where, "upside-down", {"low": low, "high": high})
        if audience.get("women_only") and audience.get("men_only"):
            yield Problem(("networks", i, "audience", "men_only"), "nobody")


def _matters(records: Records) -> Iterator[Problem]:
    """Each word of a matter says something: one that never does would keep it from ever being named."""
    for i, record in enumerate(records):
        for j, matter in enumerate(record.get("matters", ())):
            for word in matter.split():
                if not stems(word.replace("/", " ")):
                    yield Problem(("networks", i, "matters", j), "empty-word", {"value": word})


def _sources(records: Records) -> Iterator[Problem]:
    """What rules people out has a source, or is said to have none; so has a record as a whole."""
    for i, record in enumerate(records):
        if not record.get("sources"):
            if record.get("status", "active") == "active":
                yield Problem(("networks", i, "sources"), "no-source")
            for key in HARD:
                if record["audience"].get(key) and f"audience.{key}" not in record.get("unsourced", ()):
                    yield Problem(
                        ("networks", i, "audience", key), "unsourced-condition", {"key": f"audience.{key}"}
                    )
        for name in ("unsourced", "doubts"):
            for j, item in enumerate(record.get(name, ())):
                for fact in [item] if isinstance(item, str) else item.get("facts", ()):
                    if fact not in FACTS:
                        near = nearest(fact, list(FACTS))
                        yield Problem(("networks", i, name, j), "unknown-fact", {"value": fact, "near": near})


def _prices(records: Records) -> Iterator[Problem]:
    for i, record in enumerate(records):
        cost = record.get("cost", {})
        low, high = cost.get("min_eur_year"), cost.get("max_eur_year")
        if low is not None and high is not None and low > high:
            yield Problem(("networks", i, "cost", "min_eur_year"), "upside-down", {"low": low, "high": high})
        if (low or high) and "year" not in cost and "cost.min_eur_year" not in unsourced(record):
            yield Problem(("networks", i, "cost"), "price-without-year")


def _sectors(records: Records, is_naf: IsNaf) -> Iterator[Problem]:
    """Codes of the NAF; those taken in part are among them, and the trades taken are named."""
    for i, record in enumerate(records):
        for j, code in enumerate(record["audience"].get("sectors", ())):
            if not is_naf(code):
                yield Problem(("networks", i, "audience", "sectors", j), "unknown-sector", {"value": code})
        for j, code in enumerate(record["audience"].get("partly", ())):
            where: Where = ("networks", i, "audience", "partly", j)
            if code not in record["audience"].get("sectors", ()):
                yield Problem(where, "partly-no-sector", {"value": code})
            elif not record.get("trades"):
                yield Problem(where, "partly-no-trade")
        yield from _mixed(i, record)


def _mixed(i: int, record: dict[str, Any]) -> Iterator[Problem]:
    """A union is told as made for a trade: of a code that holds unlike trades, it says which ones it takes, or leaves."""
    audience = record["audience"]
    if "union" not in record["vocations"] or audience.get("apart"):
        return
    for j, sector in enumerate(audience.get("sectors", ())):
        for code in mixed_within(sector) if sector not in audience.get("partly", ()) else ():
            values = {"value": code, "trades": MIXED[code]}
            yield Problem(("networks", i, "audience", "sectors", j), "mixed-code", values)
