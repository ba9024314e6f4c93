"""Grades: the example of docs/catalogue.md, and what marks may never do."""

from __future__ import annotations

import pytest
from core.strategies import catalogue_of, network
from hypothesis import given
from hypothesis import strategies as st

from reseau_cli.core.catalogue.grade import freshness, grade
from reseau_cli.core.catalogue.staleness import stale, stale_lines

NOW = (2026, 11)
EXAMPLE = {
    "website": "https://example.org",
    "needs": {"business": 3},
    "formats": ["breakfast"],
    "cost": {"min_eur_year": 0},
    "commitment": {"hours_per_month": 2},
    "presence": {"departments": ["44"]},
    "sources": [{"facts": "x", "dated": "2025-11"}, {"facts": "y", "dated": "2019"}],
}


def test_the_example_of_the_page():
    marks = grade(EXAMPLE, NOW)
    assert marks == pytest.approx((6 / 9, 2 / 3, 12 / 18))
    assert (round(marks.mean, 2), marks.letter) == (0.67, "B")


@pytest.mark.parametrize(
    ("dated", "mark"),
    [
        ("2026-05", 1),
        ("2026-11", 1),
        ("2024-11", 0),
        ("2020", 0),
        (None, 0),
        ("sans date", 0),
        ("vers 2026-08", 1),
    ],
)
def test_freshness(dated, mark):
    assert freshness({"sources": [{"facts": "x", "dated": dated}]}, NOW) == mark


@given(st.integers(0, 40), st.integers(0, 40))
def test_an_older_page_is_never_fresher(one, other):
    def mark(age):
        months = 12 * NOW[0] + NOW[1] - 1 - age
        return freshness({"sources": [{"facts": "x", "dated": f"{months // 12}-{months % 12 + 1:02d}"}]}, NOW)

    assert (mark(one) >= mark(other)) if one <= other else (mark(one) <= mark(other))


def test_what_is_most_shown_and_oldest_is_checked_first():
    found = [network("seen"), network("unseen"), network("closed", conditions=[("closed", None, True)])]
    told = stale(catalogue_of(found), {"seen": 3, "closed": 9}, NOW)
    assert [one.network.id for one in told] == ["seen", "unseen"]


def test_a_record_gone_through_lately_is_not_to_be_checked_again():
    days = {"lately": "2026-08-01", "long-ago": "2025-01-15"}
    found = catalogue_of([network(id_) for id_ in sorted(days)])
    found = found._replace(record=lambda id_: {"assured_on": days[id_]})
    assert [(one.network.id, one.assured_on) for one in stale(found, {}, NOW)] == [("long-ago", "2025-01-15")]


def test_help_lines_not_seen_for_eighteen_months_are_named_the_oldest_first():
    seen = {"3114": "2022", "old": "2025-04", "enough": "2025-05", "new": "2026"}
    lines = [{"phone": phone, "seen": day} for phone, day in seen.items()]
    assert [line["phone"] for line in stale_lines(lines, NOW)] == ["3114", "old"]
