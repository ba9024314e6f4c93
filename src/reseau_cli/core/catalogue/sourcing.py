"""Which page backs a fact of a record, and which facts none does.

As soon as every source of a record says what it backs, what none backs has no source; until then the list that its
writer keeps counts (``unsourced``). A key backs what is under it: "cost" backs "cost.year". A page that shows a network
at work shows that it exists, where nothing is doubted; a page of its own site gives that site.
"""

from __future__ import annotations

import re
from functools import cache

from ..method.rules import RULES, SURE_ALWAYS
from ..tuples import NamedTuple
from .network import value_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .network import Record

SHOWN = tuple(
    """
    status website first_step formats needs audience.entry cost.min_eur_year commitment.hours_per_month
    commitment.rhythm commitment.obligation
    """.split()
)
"""Facts by which people choose, conditions aside."""

BESIDE = ("founded", "presence.chapters", "presence.members", "audience.other")
"""What is told beside those: its age, its size, whom it takes in words of its own."""

_OURS = frozenset({*SURE_ALWAYS, "somewhere", "larger", "staff", "helpers"})
"""Conditions that are where it is, or our own judgement of whom it is rather for, which rules nobody out: no page needed."""

CONDITIONS = tuple(rule for rule in RULES.values() if rule.name not in _OURS)
"""What may rule an owner out."""


class Page(NamedTuple):
    """Where a fact was read: an address, and a date as the page tells it; either may be unknown."""

    url: str | None
    dated: str | None


def unsourced(record: Record) -> list[str]:
    """The facts of a record that no source backs."""
    kept = list(record.get("unsourced", ()))
    if not is_attributed(record):
        return kept
    return list(dict.fromkeys([*unbacked(record), *kept]))


def doubted_facts(record: Record) -> set[str]:
    """The facts of a record that its review doubts."""
    return {fact for doubt in record.get("doubts", ()) for fact in doubt.get("facts", ())}


def unsure_facts(record: Record) -> set[str]:
    """The facts of a record that no source backs, or that its review doubts."""
    return doubted_facts(record).union(unsourced(record))


def is_unsourced(record: Record, fact: str) -> bool:
    """Whether a fact by which people choose (``SHOWN``) is one of those, without looking for the others."""
    if fact in record.get("unsourced", ()):
        return True
    return is_attributed(record) and tells(record, fact) and not _is_backed(record, fact)


def is_attributed(record: Record) -> bool:
    """Whether each source of a record says what it backs, were it nothing."""
    sources = record.get("sources", ())
    return bool(sources) and all("backs" in source for source in sources)


def unbacked(record: Record) -> list[str]:
    """The facts told that need a page and that no source says it backs."""
    named = {
        key for source in record["sources"] for key in source.get("backs", ())
    }  # nearly all of them, at once
    return [
        fact for fact in needing(record) if _over(fact).isdisjoint(named) and not _is_backed(record, fact)
    ]


def _is_backed(record: Record, fact: str) -> bool:
    return any(backs(record, source, fact) for source in record["sources"])


def needing(record: Record) -> list[str]:
    """The facts told of a record that need a page: those people choose by, those beside, and its conditions."""
    told = [fact for fact in (*SHOWN, *BESIDE) if tells(record, fact)]
    conditions = [rule.key for rule in CONDITIONS if rule.read(record, rule.key) is not None]
    return list(dict.fromkeys([*told, *conditions]))


def page_of(record: Record, fact: str) -> Page | None:
    """The latest page that backs a fact told; None where none does, or where nothing says which of several does."""
    if not tells(record, fact):
        return None
    sources = record.get("sources", ())
    found = [source for source in sources if backs(record, source, fact)]
    if not found and len(sources) == 1 and "backs" not in sources[0] and fact not in unsourced(record):
        found = list(sources)
    latest = max(found, key=lambda source: _latest(source.get("dated")), default=None)
    return Page(latest.get("url"), latest.get("dated")) if latest else None


def backs(record: Record, source: dict[str, Any], fact: str) -> bool:
    """Whether a source says that it backs a fact of its record."""
    named = source.get("backs", ())
    if not _over(fact).isdisjoint(named):
        return True
    if fact == "needs":
        return any(key.startswith("needs.") for key in named)
    if fact == "status":
        return "alive" in named and "doubt" not in record["alive"]
    return fact == "website" and _site(source.get("url")) == _site(record.get("website")) != ""


@cache
def _over(fact: str) -> frozenset[str]:
    """The keys that back a fact: "cost.year" and "cost"."""
    keys = fact.split(".")
    return frozenset(".".join(keys[:count]) for count in range(1, len(keys) + 1))


def year_seen(record: Record) -> int:
    """The latest year of a page that shows a network at work; 0 where none has a date."""
    pages = (source for source in record.get("sources", ()) if "alive" in source.get("backs", ()))
    return max((int(_latest(page.get("dated"))[0] or 0) for page in pages), default=0)


def tells(record: Record, fact: str) -> bool:
    """Whether a record tells a fact, as "audience.max_age"."""
    value = value_at(record, fact)
    return value is not None and value != [] and value != {}


def _site(url: str | None) -> str:
    return (url or "").partition("://")[2].partition("/")[0].lower().removeprefix("www.")


DATES = r"\b((?:19|20)\d\d)(?:-(\d\d))?"
"""The years in a text, each with its month if one is told."""


def _latest(dated: str | None) -> tuple[str, str]:
    return max(re.findall(DATES, dated or ""), default=("", ""))
