"""The best set: against every set there is, within means, monotone, and honest about what it leaves out."""

from __future__ import annotations

from itertools import combinations
from math import inf
from typing import TYPE_CHECKING

import pytest
from core.strategies import answer, catalogue_of, catalogues, network, profiles
from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_cli.core.method.portfolio import EARNS, MOST, Candidate, Portfolio, _candidates, _fit, best_set
from reseau_cli.core.owner.profile import Profile

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue
    from reseau_cli.core.method.ranking import Answer

TOLERANCE = 1e-7


def worth(found: Portfolio | None) -> float:
    return found.coverage - EARNS * (len(found.ids) - 1) if found else 0.0


def best_by_enumeration(found: Answer) -> float:
    """The worth of the best of all the sets within the owner's means: the definition, word for word."""
    profile, needs = found.owner.profile, found.owner.needs
    euros, hours = (inf if limit is None else limit for limit in (profile.budget, profile.hours))
    candidates = _candidates(found)

    def worth_of(members: tuple[Candidate, ...]) -> float:
        covered = sum(max(member.serves[i] for member in members) for i in range(len(needs)))
        return covered - EARNS * (len(members) - 1)

    return max(
        (
            worth_of(members)
            for size in range(1, MOST + 1)
            for members in combinations(candidates, size)
            if sum(m.euros for m in members) <= euros and sum(m.hours for m in members) <= hours
        ),
        default=0.0,
    )


@given(profiles, catalogues(most=9))
@settings(deadline=None)
def test_no_set_is_better(profile: Profile, catalogue: Catalogue) -> None:
    found = answer(profile, catalogue)
    assert worth(best_set(found)) == pytest.approx(max(0.0, best_by_enumeration(found)), abs=TOLERANCE)


@given(profiles, catalogues())
def test_a_set_is_within_means_and_never_excluded(profile: Profile, catalogue: Catalogue) -> None:
    found = answer(profile, catalogue)
    chosen = best_set(found)
    if chosen is None:
        return
    matches = {match.network.id: match for match in found.matches}
    assert 1 <= len(chosen.ids) == len(set(chosen.ids)) <= MOST
    assert set(chosen.ids) <= set(matches)
    assert not set(chosen.ids) & {exclusion.network.id for exclusion in found.excluded}
    assert [matches[id_].rank for id_ in chosen.ids] == sorted(matches[id_].rank for id_ in chosen.ids)
    assert sorted(chosen.covers + chosen.uncovered) == sorted(found.owner.needs)
    assert chosen.cost[0] <= min(chosen.cost[1], inf if profile.budget is None else profile.budget)
    assert chosen.hours <= (inf if profile.hours is None else profile.hours)
    for id_ in chosen.ids:
        one = matches[id_].network
        assert (id_ in chosen.unpriced) == (one.low is None and one.kind != "help")
        assert (id_ in chosen.untimed) == (one.hours is None and one.kind != "help")


@given(
    profiles, catalogues(), st.integers(0, 3000), st.integers(0, 3000), st.integers(0, 12), st.integers(0, 12)
)
def test_larger_means_never_give_a_worse_set(
    profile: Profile, catalogue: Catalogue, euros: int, more_euros: int, hours: int, more_hours: int
) -> None:
    """Matched afresh: not even where the budget is a must, and decides who is there."""
    small = profile._replace(budget=euros, hours=hours)
    large = profile._replace(budget=euros + more_euros, hours=hours + more_hours)
    assert worth(best_set(answer(large, catalogue))) >= worth(best_set(answer(small, catalogue))) - TOLERANCE


@given(profiles, catalogues(), st.randoms(use_true_random=False))
def test_the_order_of_the_file_changes_nothing(
    profile: Profile, catalogue: Catalogue, random: object
) -> None:
    shuffled = list(catalogue.networks)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    other = catalogue._replace(networks=tuple(shuffled))
    assert best_set(answer(profile, other)) == best_set(answer(profile, catalogue))


@given(profiles, catalogues(), st.integers(0, 5000))
def test_how_well_a_network_within_his_means_suits_does_not_hang_on_the_budget(
    profile: Profile, catalogue: Catalogue, budget: int
) -> None:
    one, two = (answer(profile._replace(must=(), budget=b), catalogue) for b in (100, budget))
    within = [
        {m.network.id: _fit(m) for m in a.matches if (m.network.low or 0) <= min(100, budget)}
        for a in (one, two)
    ]
    assert within[0] == within[1]


LACKS = Profile(lacks=("finance", "people"))


def test_two_that_complete_each_other_rather_than_two_alike() -> None:
    found = [
        network("finance-1", needs={"finance": 3}),
        network("finance-2", needs={"finance": 3}),
        network("people", needs={"people": 3}),
    ]
    chosen = best_set(answer(LACKS, catalogue_of(found)))
    assert chosen
    assert chosen.ids == ("finance-1", "people")
    assert (chosen.covers, chosen.uncovered) == (("finance", "people"), ())


def test_a_second_alike_adds_nothing() -> None:
    alike = [network(name, needs={"finance": 3}) for name in ("finance-1", "finance-2")]
    chosen = best_set(answer(Profile(lacks=("finance",)), catalogue_of(alike)))
    assert chosen
    assert chosen.ids == ("finance-1",)


def test_a_second_that_adds_too_little_stays_out() -> None:
    found = [
        network("main", needs={"finance": 3}),
        network("touch", needs={"people": 1}, small=0),
    ]
    chosen = best_set(answer(LACKS, catalogue_of(found)))
    assert chosen
    assert chosen.ids == ("main",)
    assert chosen.uncovered == ("people",)


def test_among_equals_the_known_price_then_the_cheaper_then_the_first_id() -> None:
    owner = Profile(lacks=("finance",))
    facts: dict[str, object] = {"needs": {"finance": 3}, "hours": 1}
    dear, cheap = network("a", low=90, high=90, **facts), network("b", low=10, high=10, **facts)
    unknown, twin = network("c", low=None, high=None, **facts), network("d", low=10, high=10, **facts)
    for others, first in (((unknown, dear), "a"), ((dear, cheap), "b"), ((twin, cheap), "b")):
        chosen = best_set(answer(owner, catalogue_of(list(others))))
        assert chosen
        assert chosen.ids == (first,)


def test_unknown_prices_are_said_and_help_costs_nothing() -> None:
    found = [
        network("club", needs={"finance": 3}, low=100, high=None, hours=2.5),
        network("help", needs={"people": 3}, kind="help", low=None, high=None, hours=None),
        network("shy", needs={"strategy": 3}, low=None, high=None, hours=None),
    ]
    chosen = best_set(
        answer(Profile(lacks=("finance", "people", "strategy"), budget=100), catalogue_of(found))
    )
    assert chosen
    assert set(chosen.ids) == {"club", "help", "shy"}
    assert (chosen.cost, chosen.hours) == ((100, 100), 2.5)
    assert (chosen.unpriced, chosen.untimed) == (("shy",), ("shy",))


def test_no_need_no_set() -> None:
    assert best_set(answer(Profile(budget=10), catalogue_of([network("a", needs={"finance": 3})]))) is None
    assert best_set(answer(LACKS, catalogue_of([]))) is None
