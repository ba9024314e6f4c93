"""The day it is: the only clock of the command line."""

import os
from datetime import UTC, datetime


def month() -> tuple[int, int]:
    """The year and the month; ``SOURCE_DATE_EPOCH`` fixes them, for output that must not change with the day."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    now = datetime.fromtimestamp(int(told[:11]), UTC) if told.isdecimal() else datetime.now(UTC)
    return now.year, now.month
