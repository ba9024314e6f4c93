"""When a page is from, in words; which of a record's pages is the latest."""

from __future__ import annotations

import pytest

from reseau_cli.core.explanation.cited import dated, latest


@pytest.mark.parametrize(
    ("told", "french", "english"),
    [
        ("2023", "2023", "2023"),
        ("vers 2016", "vers 2016", "about 2016"),
        ("2016 env.", "vers 2016", "about 2016"),
        ("non daté, vers 2023", "vers 2023", "about 2023"),
        ("2016 ou après", "2016 ou après", "2016 or after"),
        ("non daté, après 2020", "après 2020", "after 2020"),
        ("non daté", "sans date", "no date"),
        (None, "sans date", "no date"),
    ],
)
def test_when_a_page_is_from_is_told_in_the_language(told: str | None, french: str, english: str) -> None:
    assert (dated(told, "fr"), dated(told, "en")) == (french, english)


def test_the_latest_page_is_that_of_the_latest_year() -> None:
    told = ["vers 2016", "2023", None, "non daté", "2025-03"]
    pages = [{"url": f"https://{at}.fr", "dated": one} for at, one in enumerate(told)]
    assert [one["dated"] for one in latest({"sources": [*pages, {"dated": "2026"}]})][:3] == [
        "2025-03",
        "2023",
        "vers 2016",
    ]
    assert latest({}) == []
