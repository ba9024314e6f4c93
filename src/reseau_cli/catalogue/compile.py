"""From the YAML's records to the compiled form the program reads: what is scored, the words, the full texts.

Three parts, so that a run reads only what it needs: the networks ready to be filtered and scored, the postings of
each stem (BM25F, Robertson & Zaragoza 2009), and one line a record for the texts.
"""

from __future__ import annotations

from collections import Counter
from math import log
from typing import TYPE_CHECKING, Any

from ..core.catalogue.network import DOORS, HOUSE, Network, as_seen_by, value_at
from ..core.catalogue.sourcing import unsure_facts
from ..core.method.roles import HELPER
from ..core.method.rules import conditions_of
from ..core.owner.needs import GIVING
from ..core.text.stems import fold, stems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..core.catalogue.network import Record

_FIELDS = (
    ("name", 2.0),
    ("acronym", 2.0),
    ("trades", 2.0),
    ("what", 1.5),
    ("good_for", 1.5),
    ("first_step", 0.3),
    ("audience.other", 1.0),
    ("presence.where_note", 0.7),
    ("commitment.rhythm", 0.5),
    ("cost.note", 0.3),
)
_SOURCE_FACTS, _CUES = 0.4, 0.6
_K1, _B = 1.2, 0.5


def network_of(record: Record, parents: dict[str, str]) -> Network:
    """What filters and scores need of one record; ``parents`` leads from an id to the body it stands in for."""
    unsure = unsure_facts(record)
    network = _network(record, parents, unsure)
    roles = {
        role: _changed(network, _network(as_seen_by(record, role), parents, unsure))
        for role in record.get("roles", ())
    }
    return network._replace(roles=roles)


def _changed(network: Network, seen: Network) -> dict[str, Any]:
    """The fields in which a network seen in a role is not the network."""
    both = zip(Network._fields, network, seen, strict=True)
    return {field: other for field, one, other in both if other != one}


def _network(record: Record, parents: dict[str, str], unsure: set[str]) -> Network:
    """``unsure`` are the facts that no source backs or that the review doubts."""
    audience, presence, cost = record.get("audience", {}), record.get("presence", {}), record.get("cost", {})
    commitment, alive = record.get("commitment", {}), record.get("alive", {})
    weak: list[str] = [
        fact for fact in ("needs", "commitment.hours_per_month", "cost.min_eur_year") if fact in unsure
    ]
    return Network(
        id=record["id"],
        name=record["name"],
        kind=record["kind"],
        family=_head(record["id"], parents),
        vocations=record["vocations"],
        needs=record.get("needs", {}),
        conditions=list(_conditions(record, unsure)),
        scope=presence["scope"],
        departments=presence.get("departments", []),
        regions=[]
        if presence.get("departments") or "presence.regions" in unsure
        else presence.get("regions", []),
        groups=[] if "presence.groups" in unsure else _groups(presence, alive.get("seen")),
        online=presence.get("online", False) or presence["scope"] == "online",
        stages=[] if "audience.stages" in unsure else audience.get("stages", []),
        sectors=audience.get("sectors", []),
        partly=audience.get("partly", []),
        trades=record.get("trades", []),
        apart=audience.get("apart", []),
        circumstances=audience.get("circumstances", []),
        helpers=None if "audience.helpers" in unsure else audience.get("helpers"),
        formats=record.get("formats", []),
        small=audience.get("small", 2),
        low=cost.get("min_eur_year"),
        high=cost.get("max_eur_year"),
        year=cost.get("year"),
        hours=commitment.get("hours_per_month"),
        asks=commitment.get("asks"),
        weak=weak,
        dated=latest_year(record),
        seen=alive.get("seen"),
        doubted="doubt" in alive,
        partial=presence.get("partial", False),
        everywhere=presence.get("everywhere", False),
        overseas=presence.get("overseas"),
        doors=[door for door in (*DOORS, HOUSE) if door in record or door in presence],
        matters=[_matter(words) for words in record.get("matters", ())],
    )


def _matter(words: str) -> list[list[str]]:
    """The stems of each word of a matter: of all its alternatives, parted by strokes."""
    return [sorted({*stems(word.replace("/", " "))}) for word in words.split()]


FADED = 10
"""A group last shown so many years before the body itself is one no longer."""


def _groups(presence: Record, seen: int | None) -> list[tuple[str, str]]:
    """The groups that the record tells, but for those that no page has shown for long."""
    told = presence.get("groups", [])
    return [
        (group["code"], group["name"])
        for group in told
        if seen is None or seen - group.get("seen", seen) < FADED
    ]


NO_CONTENT = frozenset(
    {"alive", "status", "website", "phone", "email", "presence.finder", "presence.groups", "presence.absent"}
)
"""What a page tells that only shows that a network exists, and where: it does not make the rest newer."""


def latest_year(record: Record) -> int | None:
    """The year of the latest dated source of what is told of the network, or None."""
    telling = (one for one in record.get("sources", ()) if "backs" not in one or {*one["backs"]} - NO_CONTENT)
    return max((year for one in telling for year in _years(str(one.get("dated") or ""))), default=None)


def _years(text: str) -> Iterable[int]:
    for part in text.replace("-", " ").replace(",", " ").split():
        if part.isdecimal() and len(part) == 4:
            yield int(part)


def inheriting(networks: list[Network]) -> list[Network]:
    """The networks, a branch's helpers being those of its national body where it tells none of its own."""
    bodies = {network.id: network for network in networks}
    return [
        network if network.helpers else _helped(network, bodies.get(network.family, network))
        for network in networks
    ]


def _helped(network: Network, body: Network) -> Network:
    """A branch with the helpers of its body, to whom it is worth what the body is: as a member's, its needs stay its own."""
    if not body.helpers:
        return network
    given = body.as_seen_by(HELPER).needs.get(GIVING, 0)
    role: dict[str, Any] = {"needs": network.needs | {GIVING: given}, **network.roles.get(HELPER, {})}
    return network._replace(helpers=body.helpers, roles={**network.roles, HELPER: role})


def parents_of(records: list[Record]) -> dict[str, str]:
    """From each part to its whole, where both do the same thing first: the women of a union are no branch of it."""
    first = {record["id"]: record["vocations"][0] for record in records}
    return {
        record["id"]: record["part_of"]
        for record in records
        if "part_of" in record and first.get(record["part_of"]) in {None, record["vocations"][0]}
    }


def family_of(records: list[Record]) -> Callable[[str], str]:
    """From an id, or an alias, to the head of its family."""
    parents, ids = parents_of(records), aliases_of(records)
    return lambda id_: _head(ids.get(id_, id_), parents)


def _head(id_: str, parents: dict[str, str]) -> str:
    """Who stands at the head of a family; where it goes round in a circle (``check`` says so), its first by id."""
    line = [id_]
    while line[-1] in parents:
        above = parents[line[-1]]
        if above in line:
            return min(line[line.index(above) :])
        line.append(above)
    return line[-1]


def _conditions(record: Record, unsure: set[str]) -> Iterable[tuple[str, Any, bool]]:
    """(rule, value, sure): sure where a source backs the condition and no review doubts it."""
    sourced = bool(record.get("sources"))
    return conditions_of(record, lambda key: sourced and key not in unsure)


def postings_of(records: list[Record]) -> dict[str, dict[str, float]]:
    """For each stem, its impact on the records that hold it.

    The impact is BM25F's, inverse document frequency included.
    Frequencies count distinct texts, so that a copy of a record changes no other record's figures.
    """
    bags = {record["id"]: _bag(record) for record in records}
    distinct = list({tuple(sorted(bag.items())): bag for bag in bags.values()}.values())
    frequency = Counter(stem for bag in distinct for stem in bag)
    mean = sum(sum(bag.values()) for bag in distinct) / max(1, len(distinct)) or 1.0  # records of no word
    postings: dict[str, dict[str, float]] = {}
    for id_, bag in bags.items():
        norm = _K1 * (1 - _B + _B * sum(bag.values()) / mean)
        for stem, count in bag.items():
            rarity = log(1 + (len(distinct) - frequency[stem] + 0.5) / (frequency[stem] + 0.5))
            postings.setdefault(stem, {})[id_] = round(rarity * count * (_K1 + 1) / (count + norm), 2)
    return postings


def _bag(record: Record) -> dict[str, float]:
    """Weighted stem counts of a record's words; what it is *not* for is left out."""
    bag: dict[str, float] = {}
    texts = [(_text(record, path), weight) for path, weight in _FIELDS]
    texts += [(source.get("facts", ""), _SOURCE_FACTS) for source in record.get("sources", ())]
    texts.append((". ".join(record.get("cues", ())), _CUES))
    for text, weight in texts:
        for stem in stems(text):
            bag[stem] = bag.get(stem, 0.0) + weight
    return bag


def _text(record: Record, path: str) -> str:
    value = value_at(record, path)
    return " ".join(value) if isinstance(value, list) else value or ""


def aliases_of(records: list[Record]) -> dict[str, str]:
    """Every name that resolves to an id: ids first, then former ids, then acronyms and names of one head."""
    names: dict[str, str] = {record["id"]: record["id"] for record in records}
    for record in records:
        for alias in record.get("aliases", ()):
            names.setdefault(alias, record["id"])
    told: dict[str, set[str]] = {}
    for record in records:
        for name in (record.get("acronym"), record["name"]):
            if name:
                told.setdefault(name.lower(), set()).add(record["id"])
                told.setdefault(fold(name), set()).add(record["id"])
    within = {record["id"]: record.get("part_of") for record in records}
    for name, ids in told.items():
        heads = {id_ for id_ in ids if within[id_] not in ids}  # "FCE" is the national body, not its groups
        if len(heads) == 1:
            names.setdefault(name, *heads)
    return names
