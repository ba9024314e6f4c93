"""Days on which one finds somebody at work in France."""

from __future__ import annotations

from datetime import date

import pytest

from reseau_cli.core.explanation.plan import APART, DAYS, MOST, WAITS
from reseau_cli.working_days import working_days

HOLIDAYS_2027 = "01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25".split()
"""As service-public.fr lists them for 2027."""


def test_a_year_has_its_eleven_holidays() -> None:
    found = set(working_days(date(2027, 1, 1), 364))
    weekdays = {
        day.isoformat()
        for number in range(365)
        if (day := date.fromordinal(date(2027, 1, 1).toordinal() + number)).weekday() < 5
    }
    on_weekdays = {f"2027-{day}" for day in HOLIDAYS_2027 if date.fromisoformat(f"2027-{day}").weekday() < 5}
    assert weekdays - found == on_weekdays


@pytest.mark.parametrize("month", range(1, 13))
def test_thirty_days_hold_a_whole_plan_wherever_they_begin(month: int) -> None:
    longest = max(there for _, there in WAITS.values()) + APART * (MOST - 1)
    for number in range(1, 29):
        days = working_days(date(2026, month, number), DAYS)
        assert len(days) > longest + 1
        assert days[-1] <= date.fromordinal(date(2026, month, number).toordinal() + DAYS).isoformat()
