"""The thirty days that follow the date of a page: its last part, for what changes anything comes after the list."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ..core.explanation.plan import DAYS, plan
from ..render.plan.dates import dates
from ..working_days import working_days

if TYPE_CHECKING:
    from ..core.explanation.advice import Advice
    from ..render.sheet import Section


def thirty_days(found: Advice, first: str | None) -> list[Section]:
    """Whom to write to and when, from a day on (ISO 8601).

    Nothing where no day, or no door, is known; nor in distress, where whom to call now is what the page is for.
    """
    if not first:
        return []
    made = plan(found, working_days(date.fromisoformat(first), DAYS))
    return [] if made.care else dates(made)
