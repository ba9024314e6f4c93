"""The day it is: the only clock of the command line."""

from datetime import UTC, datetime


def month() -> tuple[int, int]:
    """The year and the month."""
    now = datetime.now(UTC)
    return now.year, now.month
