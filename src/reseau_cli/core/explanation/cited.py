"""A fact with the page it was read on beside it, and the year of that page."""

from __future__ import annotations

from ..catalogue.sourcing import page_of
from ..messages.say import say
from ..method.rules import RULES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..catalogue.network import Record
    from ..catalogue.sourcing import Page


def cited(text: str, record: Record, lang: str, *facts: str) -> str:
    """A text, and the page of the first of its facts that has one: keys of the record, or names of conditions."""
    page = next(filter(None, (page_behind(record, fact) for fact in facts)), None)
    if page is None:
        return text
    site = (page.url or "").partition("://")[2].removeprefix("www.").rstrip("/")
    name = site or say("screen.no-url", lang)
    dated = page.dated or say("screen.no-date", lang)
    return say("terms.cited", lang, text=text.removesuffix("."), page=name, dated=dated)


def page_behind(record: Record, fact: str) -> Page | None:
    """The page that backs a fact, or a condition by its name; None where it is not known."""
    rule = RULES.get(fact)
    return page_of(record, rule.key if rule else fact)
