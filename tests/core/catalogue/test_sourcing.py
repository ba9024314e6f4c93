"""Which page backs a fact: what sources say once they all say it, the list of the writer until then."""

from __future__ import annotations

from typing import Any

import pytest

from reseau_cli.core.catalogue.sourcing import SHOWN, Page, is_unsourced, page_of, unsourced, year_seen

OLD = {"url": "https://a.fr/tarifs", "facts": "prix", "dated": "2019", "backs": ["cost"]}
NEW = {
    "url": "https://a.fr/adherer",
    "facts": "prix",
    "dated": "vers 2024-03",
    "backs": ["cost.min_eur_year"],
}


def record(*sources: dict[str, Any], **more: Any) -> dict[str, Any]:
    told = {"id": "un", "status": "active", "presence": {"scope": "national"}, "audience": {"max_age": 40}}
    return told | {"cost": {"min_eur_year": 50, "year": 2024}, "sources": list(sources)} | more


def test_the_list_counts_until_every_source_says_what_it_backs() -> None:
    silent = {"facts": "tout"}
    assert unsourced(record(NEW, silent, unsourced=["legal"])) == ["legal"]
    assert unsourced(record(NEW, unsourced=["legal"])) == ["status", "audience.max_age", "legal"]
    assert unsourced(record(NEW, silent | {"backs": []})) == ["status", "audience.max_age"]
    assert unsourced(record(unsourced=["cost"])) == ["cost"]


@pytest.mark.parametrize(
    ("named", "left"),
    [
        (["audience"], ["status", "cost.min_eur_year"]),
        (["audience.max_age", "cost"], ["status"]),
        (["audience.max", "status"], ["cost.min_eur_year", "audience.max_age"]),
    ],
)
def test_a_key_backs_what_is_under_it(named: list[str], left: list[str]) -> None:
    assert unsourced(record({"facts": "x", "backs": named})) == left


def test_its_age_and_size_need_a_page_too() -> None:
    told = {"founded": 1901, "presence": {"scope": "national", "members": 40, "chapters": 3}}
    page = NEW | {"backs": ["status", "cost", "audience", "presence.members"]}
    assert unsourced(record(page, **told)) == ["founded", "presence.chapters"]
    assert page_of(record(page, **told), "presence.members") == Page(NEW["url"], NEW["dated"])


@pytest.mark.parametrize(
    "backs", [{}, {"backs": []}, {"backs": ["cost", "alive"]}, {"backs": ["status", "needs"]}]
)
@pytest.mark.parametrize("listed", [[], ["needs", "cost.min_eur_year"]])
def test_one_fact_is_told_as_in_the_list(backs: dict[str, Any], listed: list[str]) -> None:
    told = record(
        {"facts": "x"} | backs,
        unsourced=listed,
        needs={"people": 2},
        alive={"seen": 2024},
        website="https://a.fr",
    )
    assert [fact for fact in SHOWN if is_unsourced(told, fact)] == [
        fact for fact in SHOWN if fact in unsourced(told)
    ]


def test_a_page_at_work_shows_that_it_exists_unless_that_is_doubted() -> None:
    page = {"facts": "x", "backs": ["alive", "cost", "audience"]}
    assert unsourced(record(page, alive={"seen": 2024})) == []
    assert unsourced(record(page, alive={"seen": 2010, "doubt": "Rien depuis."})) == ["status"]


def test_a_site_is_told_by_its_own_pages() -> None:
    told = record(NEW | {"backs": []}, website="https://www.a.fr")
    assert "website" not in unsourced(told)
    assert "website" in unsourced(told | {"website": "https://b.fr"})


def test_needs_are_backed_together_or_one_by_one() -> None:
    told = {"facts": "x", "backs": ["needs.people", "alive", "cost", "audience"]}
    assert unsourced(record(told, needs={"people": 2}, alive={"seen": 2024})) == []


def test_the_page_of_a_fact_is_the_latest_that_backs_it() -> None:
    assert page_of(record(OLD, NEW), "cost.min_eur_year") == ("https://a.fr/adherer", "vers 2024-03")
    assert page_of(record(OLD, NEW), "cost.year") == ("https://a.fr/tarifs", "2019")
    assert page_of(record(OLD, NEW), "audience.max_age") is None
    assert page_of(record(OLD, cost={}), "cost.min_eur_year") is None, "nothing is told"


def test_a_single_page_backs_all_that_is_not_said_to_have_none() -> None:
    page = {"url": "https://a.fr", "facts": "tout"}
    assert page_of(record(page), "audience.max_age") == ("https://a.fr", None)
    assert page_of(record(page, unsourced=["audience.max_age"]), "audience.max_age") is None
    assert page_of(record(page, page), "audience.max_age") is None, "which of the two is not known"


def test_the_latest_page_that_shows_it_at_work() -> None:
    pages = [
        {"dated": "2024-05", "backs": ["alive"]},
        {"dated": "2026", "backs": ["cost"]},
        {"backs": ["alive"]},
    ]
    assert (year_seen({"sources": pages}), year_seen({})) == (2024, 0)
