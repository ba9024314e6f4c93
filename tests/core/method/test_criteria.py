"""What some criteria are worth, case by case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from core.strategies import network, pair

from reseau_cli.adviser import owner_of, rank
from reseau_cli.core.method.criteria import criterion_of
from reseau_cli.core.method.criteria.means import AT_THE_LIMIT, within
from reseau_cli.core.method.fit import Fit
from reseau_cli.core.owner.profile import Profile, from_mapping

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue, Network


def value(name: str, profile: Profile, whom: Network) -> float:
    """What one criterion gives one pair."""
    fit = pair(profile, whom)
    values = criterion_of(name).values(fit.owner, [fit])
    assert values is not None
    return values[0]


@pytest.mark.parametrize(("want", "as_good"), [("reliable-information", True), ("fellowship", False)])
def test_a_chamber_is_as_good_as_a_network_for_plain_information(
    want: str, as_good: bool, catalogue: Catalogue
) -> None:
    profile = from_mapping({"wants": [want], "situation": {"trade": "boulangerie"}})
    chamber = next(match for match in rank(profile, catalogue).matches if match.network.id == "cma")
    assert (chamber.points["kind"] > 0) is as_good


@pytest.mark.parametrize(
    ("people", "best"), [(None, 3), (0, 3), (5, 3), (10, 2), (25, 2), (40, 1), (60, 1), (400, 1)]
)
def test_each_firm_has_a_size_of_network_that_is_best_for_it(people: int | None, best: int) -> None:
    worth = {small: value("size", Profile(employees=people), network("a", small=small)) for small in range(4)}
    assert max(worth, key=worth.__getitem__) == best


def test_turnover_tells_the_size_where_the_staff_is_not_told() -> None:
    large = network("a", small=1)
    assert value("size", Profile(turnover=6_000_000), large) > value("size", Profile(), large)
    assert value("size", Profile(turnover=6_000_000, employees=0), large) == value("size", Profile(), large)


@pytest.mark.parametrize(
    ("asked", "means", "worth"),
    [
        (0, 0, 1.0),
        (0, 500, 1.0),
        (250, 500, 0.85),
        (500, 500, 0.7),
        (501, 500, 0.7),
        (1000, 500, 0.35),
        (9, 0, 0.0),
    ],
)
def test_what_is_beyond_his_means_falls_without_a_step(asked: int, means: int, worth: float) -> None:
    assert within(asked, means) == pytest.approx(worth, abs=0.002)
    assert within(max(means, 1), max(means, 1)) == AT_THE_LIMIT


def test_an_unknown_price_is_that_of_its_kind() -> None:
    union = network("a", low=None, high=None, vocations=["union"])
    peers = union._replace(vocations=["peers"], small=1)
    poor = Profile(budget=300)
    assert value("price", poor, network("b", low=160)) == value("price", poor, union)
    assert value("price", poor, peers) < value("price", poor, union)
    assert value("price", poor, peers) < value("price", poor, peers._replace(small=3))


@pytest.mark.parametrize(
    ("told", "best"),
    [
        ({}, "owners"),
        ({"situation": {"age": 70}}, "retired"),
        ({"text": "Je suis retraité."}, "retired"),
        ({"text": "Je prends ma retraite l’an prochain, je cherche un repreneur."}, "owners"),
    ],
)
def test_who_gives_back_goes_where_his_like_help(told: dict[str, Any], best: str) -> None:
    kinds = ("owners", "retired", "employees", None)
    whom = owner_of(from_mapping({"wants": ["give-back"], **told}))
    values = criterion_of("help").values(whom, [Fit(whom, network(str(k), helpers=k)) for k in kinds])
    worth = dict(zip(kinds, values or (), strict=True))
    assert max(worth, key=worth.__getitem__) == best
    assert worth["employees"] == 0 < worth[None]


@pytest.mark.parametrize(
    ("stage", "solitude", "more"), [("struggling", 2, True), ("struggling", 1, False), ("growing", 3, False)]
)
def test_a_firm_in_difficulty_and_nobody_to_lean_on_make_holding_on_a_need(
    stage: str, solitude: int, more: bool
) -> None:
    needs = owner_of(from_mapping({"solitude": solitude, "situation": {"stage": stage}})).needs
    assert (needs["wellbeing"] > 0.3 + 1e-9) is more  # 0.3: the share of solitude that is wellbeing


def test_words_that_no_record_holds_open_no_criterion(catalogue: Catalogue) -> None:
    matches = rank(from_mapping({"situation": {"trade": "zorglubeur"}}), catalogue).matches
    assert {match.score for match in matches} == {0}
