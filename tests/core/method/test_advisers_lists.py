"""The criterion of advisers' lists: by what is asked, never against a network that no list could know."""

from __future__ import annotations

import pytest
from core.strategies import network, pair

from reseau_cli.core.method.criteria import advised, criterion_of
from reseau_cli.core.owner.profile import from_mapping


def value(kind: str, answers: dict, **fields) -> float | None:
    fit = pair(from_mapping(answers), network("one", **fields))
    found = criterion_of(f"advised-{kind}").values(fit.owner, [fit])
    return found[0] if found else None


@pytest.mark.parametrize(
    ("share", "worth"), [(0.0, 0.0), (0.1, 0.2), (advised.WHOLE, 1.0), (advised.WHOLE + 0.2, 1.0)]
)
def test_a_share_of_the_lists_is_worth_so_much(share, worth):
    named = {"lack:finance": share, "lack:people": 0.0}
    assert value("lack", {"lacks": ["finance"]}, named=named) == pytest.approx(worth)


def test_the_greatest_share_of_his_first_answers_counts_and_no_further_one():
    named = {"lack:finance": 0.1, "lack:people": 0.3, "lack:export": 0.5}
    assert value("lack", {"lacks": ["finance", "people", "export"]}, named=named) == pytest.approx(0.6)


def test_where_he_asks_nothing_of_a_kind_it_is_not_open():
    assert value("stage", {"lacks": ["finance"]}, named={"stage:idea": 0.5}) is None


def test_a_network_of_no_list_is_not_condemned():
    assert value("lack", {"lacks": ["finance"]}, named={}) == advised.UNLISTED


def test_a_union_of_some_trades_has_at_least_its_own():
    union = {"vocations": ["union"], "sectors": ["96.02"], "named": {"lack:people": 0.02}}
    assert value("lack", {"lacks": ["people"]}, **union) == advised.OF_A_TRADE
    assert value("lack", {"lacks": ["people"]}, **(union | {"sectors": []})) == pytest.approx(0.04)


def test_who_he_is_counts_by_circumstance_form_and_sex():
    named = {"woman": 0.2, "form:scop": 0.4, "circumstance:exile": 0.3}
    assert value("who", {"situation": {"woman": True}}, named=named) == pytest.approx(0.4)
    assert value("who", {"situation": {"legal_form": "scop"}}, named=named) == pytest.approx(0.8)
    assert value("who", {"situation": {"circumstances": ["exile"]}}, named=named) == pytest.approx(0.6)
    assert value("who", {"situation": {"legal_form": "sarl", "woman": False}}, named=named) is None


def test_a_wish_that_he_cannot_mean_counts_for_nothing():
    answers = {"wants": ["women"], "situation": {"woman": False}}
    assert value("want", answers, named={"want:women": 0.5}) is None
    assert value("want", {"wants": ["women"]}, named={"want:women": 0.5}) == 1.0
