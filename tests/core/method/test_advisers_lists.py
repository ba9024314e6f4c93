"""The criterion of advisers' lists: what the keys add up to, never against a network that no list could know."""

from __future__ import annotations

import pytest
from core.strategies import network, pair

from reseau_cli.core.method.criteria import advised, criterion_of
from reseau_cli.core.owner.advice_keys import keys_in
from reseau_cli.core.owner.profile import from_mapping

FINANCE = {"lacks": ["finance"]}


def value(answers: dict, **fields) -> float | None:
    one = network("one", scope="national", departments=[])._replace(**fields)
    fit = pair(from_mapping(answers), one)
    found = criterion_of("advised").values(fit.owner, [fit])
    return found[0] if found else None


@pytest.mark.parametrize(("share", "worth"), [(-5, 0.0), (0, 0.0), (10, 0.25), (40, 1.0), (60, 1.0)])
def test_a_share_of_the_lists_is_worth_so_much(share, worth):
    assert value(FINANCE, named={"lack:finance": share, "lack:people": 99}) == pytest.approx(worth)


def test_the_parts_of_his_keys_add_up_to_those_of_everybody():
    answers = FINANCE | {
        "wants": ["women"],
        "situation": {"stage": "idea", "woman": True, "circumstances": ["exile"]},
    }
    named = {
        "all": 5,
        "lack:finance": 3,
        "want:women": 4,
        "stage:idea": -2,
        "woman": 1,
        "circumstance:exile": 5,
    }
    assert value(answers, named=named) == pytest.approx(16 / advised.WHOLE)


def test_his_first_two_answers_count_and_no_further_one():
    named = {"lack:finance": 4, "lack:people": 8, "lack:export": 20}
    assert value({"lacks": ["finance", "people", "export"]}, named=named) == pytest.approx(0.3)


def test_where_he_says_only_where_he_is_it_is_not_open():
    assert value({"situation": {"postcode": "97400"}}, named={"all": 40, "overseas": 40}) is None


def test_each_level_of_a_trade_counts_and_that_one_lives_overseas():
    levels = ("F", "43", "432", "4322", "4322A")
    assert keys_in({"trade": "43.22A", "overseas": True})["trade"] == tuple(
        f"trade:{level}" for level in levels
    )
    assert keys_in({"trade": "F"}) == dict.fromkeys(keys_in({}), ()) | {"trade": ("trade:F",)}
    assert keys_in({"overseas": True})["place"] == ("overseas",)


def test_a_network_of_no_list_is_not_condemned():
    assert value(FINANCE) == advised.UNLISTED
    of_a_trade, of_a_place = {"sectors": ["96.02"]}, {"scope": "local", "departments": ["44"]}
    assert value(FINANCE | {"situation": {"trade": "96.02A"}}, **of_a_trade) == advised.OF_A_TRADE
    assert value(FINANCE | {"situation": {"department": "44"}}, **of_a_place) == advised.OF_A_PLACE
    assert value(FINANCE, **of_a_trade) == value(FINANCE, **of_a_place) == advised.UNLISTED


def test_a_wish_that_he_cannot_mean_counts_for_nothing():
    answers = {"wants": ["women"], "situation": {"woman": False}}
    assert value(answers, named={"want:women": 40}) is None
    assert value({"wants": ["women"]}, named={"want:women": 40}) == 1.0
