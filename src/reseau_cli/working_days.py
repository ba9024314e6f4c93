"""Days on which one finds somebody at work in France: no Saturday, no Sunday, no public holiday."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

_FIXED = ((1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25))
"""Month and day of the holidays that do not move (Code du travail, article L3133-1)."""

_AFTER_EASTER = (1, 39, 50)
"""Days from Easter to its Monday, to the Ascension, to the Monday of Pentecost."""


def working_days(first: date, length: int) -> list[str]:
    """The working days among so many from ``first`` on, in ISO 8601."""
    days = (first + timedelta(days=after) for after in range(length + 1))
    return [day.isoformat() for day in days if day.weekday() < 5 and day not in _holidays(day.year)]


@cache
def _holidays(year: int) -> frozenset[date]:
    moving = (_easter(year) + timedelta(days=after) for after in _AFTER_EASTER)
    return frozenset({*(date(year, month, day) for month, day in _FIXED), *moving})


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8)."""
    century, rest = divmod(year, 100)
    gold = year % 19
    epact = (19 * gold + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (gold + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)
