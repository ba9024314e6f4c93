"""His own words against the records: impacts add up, each with the weight of the word said."""

from __future__ import annotations

from reseau_cli.core.text.bm25f import impacts

POSTINGS = {"pain": {"a": 2.0, "b": 1.0}, "four": {"a": 3.0}}


def heard(**said: float) -> list[float] | None:
    return impacts(said, lambda stem: POSTINGS.get(stem, {}), "abc")


def test_the_impacts_of_all_that_is_said_add_up() -> None:
    assert heard(pain=1.0, four=1.0) == [5.0, 1.0, 0.0]


def test_a_word_that_is_half_sure_weighs_half() -> None:
    assert heard(pain=0.5) == [1.0, 0.5, 0.0]


def test_words_that_no_record_holds_tell_nothing() -> None:
    assert heard(zorglub=1.0) is heard() is None
