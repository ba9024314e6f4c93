"""What an answer holds: the best, and what he asked that they leave unserved; nothing where nothing calls for a network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from core.strategies import answer, catalogue_of, catalogues, network, profiles
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reseau_cli.adviser import advise, rank
from reseau_cli.core.method.selection import (
    BEST,
    ENOUGH,
    LEAST,
    REACH,
    asks,
    calls,
    is_filler,
    select,
    serves,
)
from reseau_cli.core.owner.advice_keys import ALL
from reseau_cli.core.owner.profile import Profile, from_mapping
from reseau_cli.core.vocabulary import LACKS

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue

CLUBS_FIRST: dict[str, Any] = {
    "lacks": ["finance"],
    "wants": ["fellowship"],
    "solitude": 3,
    "situation": {"department": "49"},
}


@given(profiles, catalogues(most=9), st.integers(1, 9))
def test_the_best_then_at_most_a_third_for_what_he_asked(
    profile: Profile, catalogue: Catalogue, top: int
) -> None:
    found = answer(profile, catalogue)
    selected = select(found, top)
    if not (calls(found) and found.matches[0].score):
        assert selected == []
        return
    assert len(selected) == min(top, len(found.matches))
    fillers = {match.rank for match in found.matches[BEST:] if is_filler(match)} if top > BEST else set()
    others = [match for match in found.matches if match.rank not in fillers]
    living = others if len(others) >= top else found.matches
    picks = [one for one in selected if one.picked_for]
    best = [one.match for one in selected if not one.picked_for]
    assert best == [match for match in living[:top] if match in best]
    assert selected == [one for one in selected if not one.picked_for] + picks
    assert len(picks) <= (top // 3 if top >= LEAST else 0)
    for pick in picks:
        assert pick.picked_for in list(asks(found.owner))
        assert serves(pick.match, pick.picked_for)
        assert not any(serves(match, pick.picked_for) for match in best)
        assert top <= living.index(pick.match) < top + REACH
        assert not pick.match.network.doubted
        assert pick.match.score >= ENOUGH * found.matches[0].score


@pytest.mark.parametrize(
    ("facts", "filler"),
    [
        ({"needs": {"finance": 1}}, False),
        ({"needs": {"export": 3}}, True),
        ({"needs": {"export": 3}, "scope": "national"}, False),
        ({"needs": {"export": 3}, "circumstances": ["disability"]}, False),
        ({"needs": {"export": 3}, "vocations": ["prevention"]}, False),
        ({"needs": {"finance": 3}, "low": 150, "high": 150}, False),
        ({"needs": {"finance": 3}, "low": 151, "high": 400}, True),
        ({"needs": {"finance": 3}, "hours": 4}, True),
        ({"needs": {"finance": 3}, "doubted": True}, True),
    ],
)
def test_what_is_near_and_no_more_or_far_beyond_his_means_is_no_more_than_a_filler(
    facts: dict[str, Any], filler: bool
) -> None:
    told = {"vocations": ["business"], "scope": "local", "departments": ["44"], "named": {ALL: 40}} | facts
    profile = Profile(lacks=("finance", "hardship"), budget=100, hours=2)
    found = answer(profile, catalogue_of([network("one", **told)]))
    assert is_filler(found.matches[0]) == filler


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(sorted(LACKS)), st.sampled_from(["12", "44", "69", "974"]), st.integers(3, 8))
def test_the_first_lack_is_served_wherever_one_is_near(
    catalogue: Catalogue, lack: str, department: str, top: int
) -> None:
    answers = {**CLUBS_FIRST, "lacks": [lack], "situation": {"department": department}}
    found = rank(from_mapping(answers), catalogue)
    ask, least = f"need:{lack}", ENOUGH * found.matches[0].score
    near = [
        match
        for match in found.matches[: top + REACH]
        if serves(match, ask)
        and (match.rank <= top - 1 or (match.score >= least and not match.network.doubted))
        and (match.rank <= BEST or top <= BEST or not is_filler(match))
    ]
    if near:
        assert any(serves(one.match, ask) for one in select(found, top))


@pytest.mark.parametrize("stage", ["handing-over", "taking-over", "starting", "idea", "after-failure"])
def test_his_stage_is_served_in_five(catalogue: Catalogue, stage: str) -> None:
    profile = from_mapping({"wants": ["fellowship"], "situation": {"department": "44", "stage": stage}})
    found = rank(profile, catalogue)
    assert any(serves(one.match, f"stage:{stage}") for one in select(found, 5))


def test_who_wants_to_be_defended_sees_a_union_of_his_trade(catalogue: Catalogue) -> None:
    answers = {
        "wants": ["fellowship", "representation"],
        "situation": {"trade": "56.10A", "department": "44"},
    }
    found = rank(from_mapping(answers), catalogue)
    assert any(serves(one.match, "trade") for one in select(found, 5))


@pytest.mark.parametrize(
    "answers",
    [
        {"situation": {"postcode": "44000"}},
        {"situation": {"trade": "zorglubeur"}},
        {"means": {"budget": 100, "hours": 2}},
        {},
    ],
)
def test_where_nothing_calls_for_a_network_none_is_shown(
    catalogue: Catalogue, answers: dict[str, Any]
) -> None:
    found = advise(from_mapping(answers), catalogue)
    assert (found.shown, found.first, found.portfolio) == ([], None, None)
    assert found.nothing


def test_what_is_let_in_says_what_it_is_there_for(catalogue: Catalogue) -> None:
    club = {"needs": {"fellowship": 3}, "vocations": ["peers"], "formats": ["peer-group"]}
    clubs = [network(f"club-{i}", **club) for i in range(5)]
    lender = network("lender", needs={"finance": 2}, vocations=["start-up-support"], small=2)
    profile = Profile(lacks=("finance",), wants=("fellowship",), solitude=3)
    selected = select(answer(profile, catalogue_of([*clubs, lender])), 5)
    assert [(one.match.network.id, one.picked_for) for one in selected[-1:]] == [("lender", "need:finance")]


def let_in(top: int, scores: list[int], at: int, **facts: Any) -> list[tuple[str, str | None]]:
    """What is shown of networks with these scores, of which the one at a place alone serves his first lack."""
    nets = [
        network(f"n{i:02}", needs={"finance": 3} if i == at else {}, **(facts if i == at else {}))
        for i in range(len(scores))
    ]
    found = answer(Profile(lacks=("finance",)), catalogue_of(nets))
    by_id = {match.network.id: match for match in found.matches}
    matches = [
        by_id[net.id]._replace(rank=i, score=score)
        for i, (net, score) in enumerate(zip(nets, scores, strict=True), 1)
    ]
    return [(one.match.network.id, one.picked_for) for one in select(found._replace(matches=matches), top)]


def test_it_is_let_in_within_fifty_ranks_from_four_tenths_of_the_best_if_it_lives() -> None:
    best = [("n00", None), ("n01", None)]
    third, picked = [*best, ("n02", None)], [*best, ("n03", "need:finance")]
    assert let_in(3, [1000] * 3 + [400], 3) == picked
    assert let_in(3, [1000] * 3 + [399], 3) == third
    assert let_in(3, [1000] * 3 + [400], 3, doubted=True) == third
    assert let_in(2, [1000] * 3, 2) == best
    assert let_in(3, [1000] * 53, 52) == [*best, ("n52", "need:finance")]
    assert let_in(3, [1000] * 54, 53) == third
    assert let_in(3, [1000] * 4, 2) == let_in(3, [1000] * 4, 1) == third
    assert let_in(3, [0] * 4, 3) == []


def test_one_place_in_three_at_most_is_given_up_and_picks_stand_by_rank() -> None:
    wants = Profile(lacks=("finance", "export"), stage="starting")
    nets = [network(f"n{i}") for i in range(9)]
    later = {
        7: {"needs": {"finance": 3}},
        6: {"vocations": ["start-up-support"]},
        8: {"needs": {"export": 3}},
    }
    nets = [net._replace(**later.get(i, {})) for i, net in enumerate(nets)]
    found = answer(wants, catalogue_of(nets))
    by_id = {match.network.id: match for match in found.matches}
    whole = found._replace(matches=[by_id[net.id]._replace(rank=i, score=9) for i, net in enumerate(nets, 1)])
    shown = {top: [one.match.network.id for one in select(whole, top)] for top in (3, 5, 6)}
    assert shown == {
        3: ["n0", "n1", "n7"],
        5: ["n0", "n1", "n2", "n3", "n7"],
        6: ["n0", "n1", "n2", "n3", "n6", "n7"],
    }


def test_what_is_let_in_leaves_in_its_place_what_serves_an_ask_before() -> None:
    nets = [network("first"), network("second"), network("lender", needs={"finance": 3})]
    nets.append(network("exporter", needs={"export": 3}))
    found = answer(Profile(lacks=("finance", "export")), catalogue_of(nets))
    by_id = {match.network.id: match for match in found.matches}
    whole = found._replace(matches=[by_id[net.id]._replace(rank=i, score=9) for i, net in enumerate(nets, 1)])
    assert [one.match.network.id for one in select(whole, 3)] == ["first", "second", "lender"]
