"""The best set: among the networks shown, within means, none better, and honest about what it leaves out."""

from __future__ import annotations

from itertools import combinations
from math import inf
from typing import TYPE_CHECKING

import pytest
from core.strategies import answer, catalogue_of, catalogues, network, profiles
from hypothesis import given
from hypothesis import strategies as st

from reseau_cli.core.method.portfolio import EARNS, MOST, NOT_SURE, Portfolio, best_set, coverage, is_joinable
from reseau_cli.core.method.priors import hours_of, price_of
from reseau_cli.core.method.selection import select
from reseau_cli.core.owner.profile import Profile
from reseau_cli.core.owner.understood import asked

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue, Network
    from reseau_cli.core.method.ranking import Answer, Match

LACKS = Profile(lacks=("finance", "people"))


def chosen(found: Answer, top: int = 5) -> Portfolio | None:
    return best_set(found, select(found, top))


def of(profile: Profile, *found: Network) -> Portfolio:
    portfolio = chosen(answer(profile, catalogue_of(list(found))))
    assert portfolio
    return portfolio


def worth(found: Portfolio) -> float:
    return found.coverage - EARNS * (len(found.ids) - 1)


def is_within(members: tuple[Match, ...], profile: Profile) -> bool:
    euros, hours = (inf if limit is None else limit for limit in (profile.budget, profile.hours))
    networks = [match.network for match in members]
    return sum(map(price_of, networks)) <= euros and sum(map(hours_of, networks)) <= hours


@given(profiles, catalogues(most=9), st.integers(1, 6))
def test_it_is_shown_joinable_within_means_and_none_with_the_first_is_better(
    profile: Profile, catalogue: Catalogue, top: int
) -> None:
    found = answer(profile, catalogue)
    shown = [one.match for one in select(found, top)]
    may = [match for match in shown if is_joinable(match) and is_within((match,), profile)]
    portfolio = best_set(found, select(found, top))
    if portfolio is None:
        assert not may
        return
    members = tuple(match for match in shown if match.network.id in portfolio.ids)
    assert tuple(match.network.id for match in members) == portfolio.ids
    assert 1 <= len(members) <= MOST
    assert members[0] is may[0]
    assert all(match in may for match in members)
    assert is_within(members, profile)
    needs = found.owner.needs
    assert sorted(portfolio.covers + portfolio.uncovered) == sorted(asked(found.owner))
    for size in range(MOST):
        for others in combinations(may[1:], size):
            if is_within((may[0], *others), profile):
                served = coverage([match.network for match in (may[0], *others)], needs)
                other = sum(weight * served[need] for need, weight in needs.items()) - EARNS * size
                assert other <= worth(portfolio) + 1e-7


@given(profiles, catalogues())
def test_its_figures_are_those_that_are_known(profile: Profile, catalogue: Catalogue) -> None:
    found = answer(profile, catalogue)
    portfolio = chosen(found)
    if portfolio is None:
        return
    matches = {match.network.id: match.network for match in found.matches}
    members = [matches[id_] for id_ in portfolio.ids]
    assert portfolio.cost[0] == sum(one.low or 0 for one in members) <= portfolio.cost[1]
    assert portfolio.hours == sum(one.hours or 0 for one in members)
    assert portfolio.unpriced == tuple(one.id for one in members if one.low is None)
    assert portfolio.untimed == tuple(one.id for one in members if one.hours is None)


def test_two_that_complete_each_other_rather_than_two_alike() -> None:
    found = of(
        LACKS,
        network("finance-1", needs={"finance": 3}),
        network("finance-2", needs={"finance": 3}),
        network("people", needs={"people": 3}),
    )
    assert found.ids == ("finance-1", "people")
    assert (found.covers, found.uncovered) == (("finance", "people"), ())


def test_a_second_alike_adds_nothing() -> None:
    alike = [network(name, needs={"finance": 3}) for name in ("finance-1", "finance-2")]
    assert of(Profile(lacks=("finance",)), *alike).ids == ("finance-1",)


def test_a_second_that_adds_too_little_stays_out() -> None:
    found = of(LACKS, network("main", needs={"finance": 3}), network("touch", needs={"people": 1}, small=0))
    assert found.ids == ("main",)
    assert found.uncovered == ("people",)


def test_the_first_shown_is_in_it_unless_his_means_forbid() -> None:
    first, second = network("a", needs={"finance": 3}, low=90, high=90), network("b", needs={"finance": 2})
    assert of(Profile(lacks=("finance",), budget=100), first, second).ids == ("a",)
    assert of(Profile(lacks=("finance",), budget=50), first, second).ids == ("b",)


def test_an_unknown_price_is_taken_for_that_of_its_kind_and_said() -> None:
    shy = network("shy", needs={"finance": 3}, low=None, high=None, hours=None, vocations=["peers"])
    assert of(Profile(lacks=("finance",), budget=5000), shy).unpriced == ("shy",)
    assert chosen(answer(Profile(lacks=("finance",), budget=100), catalogue_of([shy]))) is None


@pytest.mark.parametrize("rule", sorted(NOT_SURE))
def test_what_he_may_not_be_let_into_is_not_planned_on(rule: str) -> None:
    value = {"stages": ["idea"], "max-age": 40, "min-age": 40}.get(rule, True)
    shut = network("shut", needs={"finance": 3}, conditions=[(rule, value, True)])
    assert of(Profile(lacks=("finance",)), shut, network("open", needs={"finance": 1})).ids == ("open",)


def test_a_doubtful_life_and_a_public_help_are_not_joined() -> None:
    facts = {"needs": {"finance": 3}}
    for other in (network("a", doubted=True, **facts), network("a", kind="help", **facts)):
        assert of(Profile(lacks=("finance",)), other, network("open", needs={"finance": 1})).ids == ("open",)


def test_nothing_shown_no_set() -> None:
    assert chosen(answer(Profile(budget=10), catalogue_of([network("a", needs={"finance": 3})]))) is None
    assert chosen(answer(LACKS, catalogue_of([]))) is None


def test_all_that_he_has_may_be_spent() -> None:
    whom = network("a", needs={"finance": 3}, low=100, high=100, hours=2)
    assert of(LACKS._replace(budget=100, hours=2), whom).ids == ("a",)
    for means in ({"budget": 99, "hours": 2}, {"budget": 100, "hours": 1}):
        assert chosen(answer(LACKS._replace(**means), catalogue_of([whom]))) is None
