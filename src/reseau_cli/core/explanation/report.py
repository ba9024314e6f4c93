"""A message ready to send about a record that is wrong: which record, which fact, what it should say, on what page."""

from __future__ import annotations

from ..catalogue.network import value_at
from ..catalogue.sourcing import page_of
from ..messages.say import say
from ..messages.typography import colon, day
from ..tuples import NamedTuple
from .cited import dated
from .conditions import UNSOURCED
from .terms import price, time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..catalogue.network import Catalogue, Network, Record
    from ..catalogue.sourcing import Page


class Report(NamedTuple):
    """What is reported: ``told`` is what the record says of the fact, from its page; an empty text is to be filled in."""

    id: str
    name: str
    catalogue: str
    date: str
    fact: str
    told: str
    page: Page | None
    correction: str
    source: str


def report(
    catalogue: Catalogue,
    network: Network,
    record: Record,
    fact: str = "",
    correction: str = "",
    source: str = "",
    lang: str = "fr",
) -> Report:
    """A report on a fact of a record ("cost.min_eur_year"), or on a record as a whole."""
    told = _told(network, record, fact, lang) if fact else ""
    page = page_of(record, fact) if fact else None
    return Report(
        network.id, network.name, catalogue.version, catalogue.date, fact, told, page, correction, source
    )


def message(found: Report, lang: str) -> list[str]:
    """The report in lines; what the sender has still to write is told between brackets."""
    facts = ", ".join(say(f"conditions.fact-{word}", lang) for _, word in UNSOURCED)
    read = found.page and (found.page.url or say("screen.no-url", lang))
    page = f"{read} ({dated(found.page.dated, lang)})" if found.page else ""
    rows = [
        ("record", f"{found.name} ({found.id})"),
        ("catalogue", f"{day(found.date, lang)} ({found.catalogue})"),
        ("fact", found.fact or say("report.which", lang, facts=facts)),
        *([("told", found.told)] if found.told else []),
        *([("page", page)] if page else []),
        ("correction", found.correction or say("report.to-write", lang)),
        ("source", found.source or say("report.to-source", lang)),
    ]
    lines = [f"{say(f'report.{name}', lang)}{colon(lang)}{text}" for name, text in rows]
    return [say("report.subject", lang, name=found.name), "", *lines]


def _told(network: Network, record: Record, fact: str, lang: str) -> str:
    if fact in ("cost", "cost.min_eur_year", "cost.max_eur_year"):
        return price(record, lang)
    if fact == "commitment.hours_per_month":
        return time(network, lang)
    return _plain(value_at(record, fact))


def _plain(value: Any) -> str:
    """A value as a person reads it: lists and groups of keys in a line."""
    if isinstance(value, dict):
        return ", ".join(f"{key} {_plain(one)}" for key, one in value.items())
    return ", ".join(map(_plain, value)) if isinstance(value, list) else str(value)
