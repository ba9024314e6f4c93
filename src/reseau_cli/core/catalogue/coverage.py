"""What the catalogue covers, in figures: kinds, vocations, régions, needs, and where it is thin."""

from __future__ import annotations

from collections import Counter

from ..france.departments import DEPARTMENTS, HOMES, prefix
from .grade import LETTERS, grade
from .network import LOCAL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from .grade import Month
    from .network import Catalogue, Network, Record

FEW = 3
"""A département with fewer networks of its own is told."""


def coverage(catalogue: Catalogue, today: Month) -> dict[str, Any]:
    """Counts of the active records; tables are row -> column -> count."""
    active = catalogue.active
    records = [catalogue.record(network.id) for network in active]
    own = Counter(code for network in active for code in own_departments(network))
    letters = Counter(grade(record, today).letter for record in records)
    return {
        "date": catalogue.date,
        "records": len(catalogue.networks),
        "closed": len(catalogue.networks) - len(active),
        "active": len(active),
        "with_source": sum(bool(record.get("sources")) for record in records),
        "kinds": _count(network.kind for network in active),
        "vocations": _count(vocation for network in active for vocation in network.vocations),
        "grades": {letter: letters[letter] for letter, _ in LETTERS},
        "facts": _facts(records),
        "vocation_by_region": _table(
            (vocation, region) for n in active for vocation in n.vocations for region in _regions(n)
        ),
        "need_by_vocation": _table((need, n.vocations[0]) for n in active for need in n.needs),
        "few_networks": {code: own[code] for code in DEPARTMENTS if own[code] < FEW},
    }


def own_departments(network: Network) -> set[str]:
    """The départements where a local network is known to be; none for a national or regional one."""
    if network.scope not in LOCAL:
        return set()
    homes = {prefix(code) for code, _ in network.groups}
    return {*network.departments, *homes} & DEPARTMENTS.keys()


def _regions(network: Network) -> set[str]:
    """The régions where it is known to be; "all" for all of France."""
    told = {HOMES[code].region or code for code in network.departments} | set(network.regions)
    return told or ({"all"} if network.scope in ("national", "online") else set())


def _facts(records: list[Record]) -> dict[str, float]:
    """The share of the active records that tell each fact; of the sources, those that have a date."""
    sources = [source for record in records for source in record.get("sources", ())]
    shares = {
        "price": sum(record.get("cost", {}).get("min_eur_year") is not None for record in records),
        "hours": sum(record.get("commitment", {}).get("hours_per_month") is not None for record in records),
        "website": sum(bool(record.get("website")) for record in records),
    }
    found = {name: round(count / max(1, len(records)), 3) for name, count in shares.items()}
    dated = sum(bool(source.get("dated")) for source in sources)
    return found | {"dated_sources": round(dated / max(1, len(sources)), 3)}


def _count(words: Iterable[str]) -> dict[str, int]:
    return dict(Counter(words).most_common())


def _table(pairs: Iterable[tuple[str, str]]) -> dict[str, dict[str, int]]:
    table: dict[str, dict[str, int]] = {}
    for (row, column), count in sorted(Counter(pairs).items()):
        table.setdefault(row, {})[column] = count
    return table
