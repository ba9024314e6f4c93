"""The day it is: the only clock of the command line."""

import os
from datetime import UTC, datetime, timedelta
from datetime import date as Date  # noqa: N812  (its own name is a function here)

from ..core.errors import UsageError


def day() -> datetime:
    """Now, or what ``SOURCE_DATE_EPOCH`` fixes, for output that must not change with the day."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(told[:11]), UTC) if told.isdecimal() else datetime.now(UTC)


def date() -> tuple[int, int, int]:
    """The year, the month and the day."""
    now = day()
    return now.year, now.month, now.day


def month() -> tuple[int, int]:
    """The year and the month."""
    return date()[:2]


FIRST_CLOCKS = timedelta(hours=14)
"""How far ahead of ours the day already is somewhere."""


def day_past(text: str | None) -> Date:
    """The day that ``--date`` gives of what has been, or today.

    Raises:
        UsageError: it is not a date, or has come nowhere yet.
    """
    given = day_given(text)
    if given > (day() + FIRST_CLOCKS).date():
        raise UsageError("day-to-come", path="--date", value=text)
    return given


def day_given(text: str | None) -> Date:
    """The day that ``--date`` gives, or today.

    Raises:
        UsageError: it is not a date in ISO 8601.
    """
    if text is None:
        return day().date()
    try:
        return Date.fromisoformat(text)
    except ValueError:
        raise UsageError("bad-date", path="--date", value=text) from None
