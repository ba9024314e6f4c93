"""A fact with the page it was read on beside it, and the year of that page; a record's pages, the latest first."""

from __future__ import annotations

import re

from ..catalogue.sourcing import page_of
from ..messages.say import say
from ..method.rules import RULES
from . import address

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..catalogue.network import Record
    from ..catalogue.sourcing import Page

_DATES = (
    (r"(?:non daté, )?vers (?P<year>.+)|(?P<then>.+) env\.", "date-about"),
    (r"(?:non daté, )?après (?P<year>.+)", "date-after"),
    (r"(?:non daté, )?avant (?P<year>.+)", "date-before"),
    (r"(?P<year>.+) ou après", "date-from"),
    (r"(?P<year>.+) \(déduit\)", "date-inferred"),
    ("non daté|", "no-date"),
)
"""How records tell when a page is from, to the key of what is said of it."""


def cited(text: str, record: Record, lang: str, *facts: str) -> str:
    """A text, and the page of the first of its facts that has one: keys of the record, or names of conditions."""
    page = next(filter(None, (page_behind(record, fact) for fact in facts)), None)
    if page is None:
        return text
    name = address.page(page.url).text if page.url else say("screen.no-url", lang)
    return say("terms.cited", lang, text=text.removesuffix("."), page=name, dated=dated(page.dated, lang))


def dated(told: str | None, lang: str) -> str:
    """When a page is from, as its record tells it, in words of the language: « vers 2023 », "about 2023"."""
    for form, key in _DATES:
        found = re.fullmatch(form, str(told or ""))
        if found:
            years = found.groupdict()
            return say(f"screen.{key}", lang, year=years.get("year") or years.get("then"))
    return str(told)


def latest(record: Record) -> list[dict[str, Any]]:
    """The pages of a record that have an address, the latest first, those of no year last."""
    pages = [source for source in record.get("sources", ()) if source.get("url")]
    return sorted(pages, key=lambda one: max(re.findall(r"\d{4}", str(one.get("dated"))), default=""))[::-1]


def page_behind(record: Record, fact: str) -> Page | None:
    """The page that backs a fact, or a condition by its name; None where it is not known."""
    rule = RULES.get(fact)
    return page_of(record, rule.key if rule else fact)
