"""The day it is: the only clock of the command line."""

import os
from datetime import UTC, datetime


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
