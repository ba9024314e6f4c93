"""How far a record can be trusted: what it tells, on how many pages it rests, and how old they are.

Three marks from 0 to 1, and a letter for their mean (``docs/catalogue.md``). A grade judges our record, not the network.
"""

from __future__ import annotations

import re

from ..tuples import NamedTuple
from .sourcing import DATES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .network import Record

Month = tuple[int, int]
"""A year and a month."""

ENOUGH_SOURCES = 3
FRESH, STALE = 6, 24
"""Months: as good as new until the first, worth nothing from the second on."""

LETTERS = (("A", 0.8), ("B", 0.6), ("C", 0.4), ("D", 0.2), ("E", 0.0))


class Grade(NamedTuple):
    """Completeness, sources and freshness, each from 0 to 1; freshness is 0 where no source has a date."""

    completeness: float
    sources: float
    freshness: float

    @property
    def mean(self) -> float:
        """The three together."""
        return (self.completeness + self.sources + self.freshness) / 3

    @property
    def letter(self) -> str:
        """From A, the best, to E."""
        return next(letter for letter, least in LETTERS if self.mean >= least)


def grade(record: Record, today: Month) -> Grade:
    """The marks of a record on a day."""
    known = known_facts(record)
    return Grade(
        completeness=sum(known.values()) / len(known),
        sources=min(1.0, len(record.get("sources", ())) / ENOUGH_SOURCES),
        freshness=freshness(record, today),
    )


def month_of(date: str) -> Month:
    """The month of a day ("2026-11-28"); the first of all where there is none."""
    return int(date[:4] or 1), int(date[5:7] or 1)


def known_facts(record: Record) -> dict[str, bool]:
    """The facts that an owner asks for, told or not."""
    cost, commitment, presence = (record.get(key, {}) for key in ("cost", "commitment", "presence"))
    places = ("departments", "regions", "groups", "chapters", "online")
    return {
        "door": bool(record.get("website") or record.get("phone")),
        "needs": bool(record.get("needs")),
        "formats": bool(record.get("formats")),
        "price": cost.get("min_eur_year") is not None,
        "hours": commitment.get("hours_per_month") is not None,
        "return": commitment.get("asks") is not None or bool(commitment.get("obligation")),
        "place": any(presence.get(key) for key in places),
        "members": presence.get("members") is not None,
        "founded": record.get("founded") is not None,
    }


def freshness(record: Record, today: Month) -> float:
    """1 for a page of the last six months, falling to 0 at two years; 0 where no page has a date."""
    dates = [date for source in record.get("sources", ()) if (date := _month(source.get("dated")))]
    if not dates:
        return 0.0
    return age_mark(max(dates), today)


def age_mark(then: Month, today: Month) -> float:
    """1 for the last six months, falling to 0 at two years."""
    (year, month), (this_year, this_month) = then, today
    age = 12 * (this_year - year) + this_month - month
    return min(1.0, max(0.0, (STALE - age) / (STALE - FRESH)))


def _month(dated: str | None) -> Month | None:
    """The month a page tells; a year alone is taken at its middle."""
    found = re.findall(DATES, str(dated or ""))
    return max(((int(year), int(month or 7)) for year, month in found), default=None)
