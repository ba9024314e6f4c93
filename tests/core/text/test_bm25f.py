"""His own words against the records: impacts add up, each with the weight of the word said."""

from __future__ import annotations

from reseau_cli.core.text.bm25f import impacts

POSTINGS = {"pain": {"a": 2.0, "b": 1.0}, "four": {"a": 3.0}}


def heard(**said: float) -> dict[str, float]:
    return impacts(said, lambda stem: POSTINGS.get(stem, {}))


def test_the_impacts_of_all_that_is_said_add_up() -> None:
    assert heard(pain=1.0, four=1.0) == {"a": 5.0, "b": 1.0}


def test_a_word_that_is_half_sure_weighs_half() -> None:
    assert heard(pain=0.5) == {"a": 1.0, "b": 0.5}


def test_words_that_no_record_holds_reach_none() -> None:
    assert heard(zorglub=1.0) == heard() == {}
