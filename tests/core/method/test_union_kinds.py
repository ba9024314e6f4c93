"""Unions of the trade and general unions: neither kind drowns the other, and nothing is scored anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reseau_cli.core.method.union_kinds import REACH, with_both_kinds

from reseau_cli.advise import rank as advise
from reseau_cli.core.method.trade_match import takes
from reseau_cli.core.owner.profile import from_mapping
from reseau_cli.territory.naf_list import titles

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue
    from reseau_cli.core.method.ranking import Match
    from reseau_cli.core.owner.understood import Owner

trades = st.sampled_from(sorted(titles()))
situations = st.fixed_dictionaries(
    {"trade": trades}, optional={"department": st.sampled_from(["13", "44", "75", "974"])}
)
asked = st.sampled_from(
    [{"wants": ["representation"]}, {"lacks": ["law-standards"]}, {"wants": ["business"]}, {"wants": []}]
)


def is_union(match: Match) -> bool:
    return "union" in match.network.vocations and match.network.needs.get("representation", 0) >= 2


def of_the_trade(matches: list[Match], owner: Owner) -> list[str]:
    return [
        match.network.id
        for match in matches
        if is_union(match) and match.network.sectors and takes(owner, match.network)
    ]


def general(matches: list[Match]) -> list[str]:
    return [match.network.id for match in matches if is_union(match) and not match.network.sectors]


@settings(max_examples=40, deadline=None)
@given(asked, situations, st.integers(1, 8))
def test_the_list_stays_a_list_of_matches_in_rank_order(
    catalogue: Catalogue, answers: dict[str, Any], situation: dict[str, str], top: int
) -> None:
    answer = advise(from_mapping({**answers, "situation": situation}), catalogue)
    shown = with_both_kinds(answer, top)
    assert len(shown) == min(top, len(answer.matches))
    assert all(match in answer.matches for match in shown)
    ranks, scores = [match.rank for match in shown], [match.score for match in shown]
    assert ranks == sorted(set(ranks))
    assert scores == sorted(scores, reverse=True)
    assert all(sum(match.points.values()) == match.score for match in shown)
    displaced = [match for match in answer.matches[:top] if match not in shown]
    assert len(displaced) <= 1
    assert all(is_union(match) for match in displaced)
    if answers == {"wants": ["business"]}:
        assert shown == answer.matches[:top]


@settings(max_examples=60, deadline=None)
@given(situations)
def test_who_wants_to_be_defended_sees_both_kinds_of_union(
    catalogue: Catalogue, situation: dict[str, str]
) -> None:
    answer = advise(from_mapping({"wants": ["representation"], "situation": situation}), catalogue)
    shown, near = with_both_kinds(answer, 5), answer.matches[: 5 + REACH]
    assert general(shown)
    if of_the_trade(near, answer.owner):
        assert of_the_trade(shown, answer.owner)


@pytest.mark.parametrize("trade", ["86.90D", "infirmière libérale"])
def test_five_unions_of_the_trade_leave_room_for_a_general_one(catalogue: Catalogue, trade: str) -> None:
    answer = advise(from_mapping({"wants": ["representation"], "situation": {"trade": trade}}), catalogue)
    assert general(answer.matches[:5]) == []
    shown = with_both_kinds(answer, 5)
    assert [match.rank for match in shown[:4]] == [1, 2, 3, 4]
    assert general(shown) == general(answer.matches)[:1]
