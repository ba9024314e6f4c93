"""What the shape of a record cannot tell: whether the records agree with one another and with the official lists.

Each rule looks at one thing, and yields all that it finds wrong; ``check`` runs them all on valid records.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from ..core.catalogue.sourcing import unsourced
from ..core.errors import nearest
from ..core.france.departments import HOMES, prefix
from ..core.france.mixed_codes import MIXED, mixed_within
from .evidence import evidence
from .overlay import merge
from .problem import Problem, key_of
from .schema import FACTS, problems, record_problems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..core.catalogue.network import Catalogue
    from .evidence import Day
    from .problem import Where
    from .source import Document

    Records = list[dict[str, Any]]
    IsNaf = Callable[[str], bool]

HARD = tuple(
    """
    women_only men_only min_employees max_employees min_turnover_eur min_age max_age sectors standings legal_forms
    projects
    """.split()
)
"""The conditions of ``audience`` that rule an owner out."""


class Known(NamedTuple):
    """What a file is checked against.

    ``is_naf`` tells whether a NAF rev. 2 code, at any level, is on Insee's list; ``beneath`` gives the shipped
    catalogue, over which a file without a date of its own is to be laid; ``today`` is the day no date is after.
    """

    is_naf: IsNaf
    beneath: Callable[[], Catalogue]
    today: Day


def check(document: Document, known: Known) -> list[Problem]:
    """All that is wrong in a catalogue file, by line; an ill-formed record is compared with no other."""
    if is_overlay(document.data):
        found = _overlaid(document.data["networks"], known)
        return sorted(found, key=lambda problem: document.line(problem.where))
    found = problems(document.data)
    found += _compared(document, {problem.where[:2] for problem in found}, known)
    return sorted(found, key=lambda problem: document.line(problem.where))


def _compared(document: Document, ill: set[Where], known: Known) -> Iterator[Problem]:
    """What is wrong between well-formed records; ``ill`` is where the others are."""
    items = document.data.get("networks") if isinstance(document.data, dict) else None
    items = items if isinstance(items, list) else []
    kept = [i for i in range(len(items)) if ("networks", i) not in ill]
    records = [items[i] for i in kept]
    named = {str(item.get("id")) for item in items if isinstance(item, dict)}
    found = [problem for rule in _RULES for problem in rule(records)]
    for problem in [*found, *_sectors(records, known.is_naf), *_evidence(records, known.today)]:
        if problem.code != "unknown-record" or problem.values["value"] not in named:
            _, position, *key = problem.where
            yield problem._replace(where=("networks", kept[int(position)], *key))
    for i in kept:
        yield from _bare(document, i, items[i])


def _bare(document: Document, i: int, record: dict[str, Any]) -> Iterator[Problem]:
    """Codes without quotes: YAML takes 01 for a number, and 2A for a text by luck only."""
    codes = [("presence", "departments"), ("presence", "regions")]
    codes += [("audience", "sectors"), ("audience", "partly")]
    places: list[Where] = [
        ("networks", i, section, key, j)
        for section, key in codes
        for j in range(len(record[section].get(key, ())))
    ]
    places += [
        ("networks", i, "presence", "groups", j, "code")
        for j in range(len(record["presence"].get("groups", ())))
    ]
    for where in places:
        if not document.quoted(where):
            yield Problem(where, "unquoted-code")


def is_overlay(data: Any) -> bool:
    """Whether a file is to be laid over another: it holds records, and no date of its own."""
    return isinstance(data, dict) and "date" not in data and isinstance(data.get("networks"), list)


def _overlaid(items: list[Any], known: Known) -> list[Problem]:
    """What is wrong with corrections and new records, each seen as it will be once laid over the shipped ones."""
    beneath = known.beneath()
    ids = {network.id for network in beneath.networks}
    found: list[Problem] = []
    records: Records = []
    for i, item in enumerate(items):
        id_ = item.get("id") if isinstance(item, dict) else None
        merged = merge(beneath.record(id_), item) if isinstance(id_, str) and id_ in ids else item
        wrong = record_problems(merged)
        found += [problem._replace(where=("networks", i, *problem.where)) for problem in wrong]
        records.append(merged)
    if found:
        return found
    return [problem for rule in (_places, _audience, _sources, _prices) for problem in rule(records)] + [
        *_sectors(records, known.is_naf),
        *_evidence(records, known.today),
    ]


def told(document: Document, problem: Problem) -> dict[str, Any]:
    """Where a problem is: its line, and its key as a person writes it."""
    return {"line": document.line(problem.where), "path": key_of(document.data, problem.where)}


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
    """Parents and successors exist, and lead somewhere."""
    by_id = {record["id"]: record for record in records}
    for i, record in enumerate(records):
        for key in ("part_of", "successor"):
            other = record.get(key)
            if other is None:
                continue
            where = ("networks", i, key)
            if other not in by_id:
                yield Problem(where, "unknown-record", {"value": other, "near": nearest(other, list(by_id))})
            elif _loops(record["id"], key, by_id):
                yield Problem(where, "in-a-circle", {"value": other})
        status, heir = record.get("status", "active"), by_id.get(record.get("successor", ""))
        if record.get("successor") and status == "active":
            yield Problem(("networks", i, "successor"), "active-successor")
        elif status == "merged" and not record.get("successor"):
            yield Problem(("networks", i, "status"), "no-successor")
        if heir and heir.get("status", "active") != "active" and not heir.get("successor"):
            yield Problem(("networks", i, "successor"), "closed-successor", {"value": heir["id"]})


def _loops(start: str, key: str, by_id: dict[str, Any]) -> bool:
    seen, here = {start}, by_id[start].get(key)
    while here in by_id:
        if here in seen:
            return True
        seen.add(here)
        here = by_id[here].get(key)
    return False


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


def _websites(records: Records) -> Iterator[Problem]:
    """The same page for two records is a doubt on one of them, unless they are kin or it is said to be unsourced."""
    first: dict[str, dict[str, Any]] = {}
    for i, record in enumerate(records):
        url = (record.get("website") or "").rstrip("/").lower()
        if not url or "website" in unsourced(record):
            continue
        other = first.setdefault(url, record)
        kin = {record["id"], record.get("part_of")} & {other["id"], other.get("part_of")} - {None}
        if other is not record and not kin:
            yield Problem(("networks", i, "website"), "same-website", {"id": other["id"]})


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


def _evidence(records: Records, today: Day) -> Iterator[Problem]:
    for i, record in enumerate(records):
        for where, code, values in evidence(record, today):
            yield Problem(("networks", i, *where), code, values)


_RULES = (_order, _names, _links, _places, _audience, _sources, _prices, _websites)
