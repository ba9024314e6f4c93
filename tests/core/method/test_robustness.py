"""SMAA: shares known in closed form, dominance, and what stays the same from one run to the next."""

from __future__ import annotations

import math
from random import Random
from typing import TYPE_CHECKING

import pytest
from core.strategies import answer, catalogue_of, catalogues, network, networks, profiles
from hypothesis import given
from hypothesis import strategies as st

from reseau_cli.core.method.robustness import SPREAD, Robustness, Sampling, cone, robustness
from reseau_cli.core.method.selection import Selected
from reseau_cli.core.owner.needs import Importance, centroid, needs_of
from reseau_cli.core.owner.profile import Profile

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue, Network
    from reseau_cli.core.method.ranking import Answer

FIRST_AND_SECOND = Profile(lacks=("finance", "people"))


def held_of(found: Answer, catalogue: Catalogue, shown: int = 10, draws: int = 4000) -> dict[str, Robustness]:
    """How the places of the first matches hold."""
    selected = [Selected(match) for match in found.matches[:shown]]
    return robustness(found, selected, catalogue, Sampling(draws, 50))


def shares(profile: Profile, *found: Network) -> dict[str, Robustness]:
    catalogue = catalogue_of(list(found))
    return held_of(answer(profile, catalogue), catalogue)


def value_of(found: Answer, id_: str, criterion: str) -> float:
    return next(match.values[criterion] for match in found.matches if match.network.id == id_)


def near(share: float) -> object:
    """Within three standard errors of a share over 4000 draws."""
    return pytest.approx(share, abs=3 * math.sqrt(max(share * (1 - share), 0.01) / 4000))


def test_two_networks_and_two_criteria_as_computed_by_hand() -> None:
    """One serves the first lack at a, the other the second at b; all else is equal.

    The first lack weighs w, uniform on [1/2, 1], the second 1 - w. The first network is ahead when a w > b
    (1 - w), that is w > b / (a + b): with probability 2 (1 - b / (a + b)) = 2a / (a + b), if a <= b.
    Whatever the families weigh.
    """
    one, two = network("one", needs={"finance": 2}), network("two", needs={"people": 3})
    catalogue = catalogue_of([one, two])
    found = answer(FIRST_AND_SECOND, catalogue)
    a, b = value_of(found, "one", "need:finance"), value_of(found, "two", "need:people")
    assert 0 < a < b
    held = held_of(found, catalogue)
    assert held["one"].first == near(2 * a / (a + b))
    assert held["one"].first + held["two"].first == pytest.approx(1)


def test_an_unknown_price_may_be_any() -> None:
    """Ahead of a price worth v when the unknown one, uniform on [0, 1], is worth less: with probability v."""
    known, unknown = network("known", low=400, high=400), network("unknown", low=None, high=None)
    profile = Profile(budget=500)
    catalogue = catalogue_of([known, unknown])
    value = value_of(answer(profile, catalogue), "known", "price")
    assert shares(profile, known, unknown)["known"].first == near(value)


def test_an_unsourced_strength_may_be_less_or_more() -> None:
    sure, doubtful = (
        network("sure", needs={"finance": 2}),
        network("doubtful", needs={"finance": 2}, weak=["needs"]),
    )
    held = shares(Profile(lacks=("finance",)), sure, doubtful)
    assert held["doubtful"].first == near(0.5)  # 0.6 is the middle of 0.2 and 1


def test_an_order_that_only_the_alphabet_decides_is_a_toss() -> None:
    held = shares(FIRST_AND_SECOND, network("one"), network("two"))
    assert held["one"].first == near(0.5)
    assert shares(Profile(), *(network(f"n{i}") for i in range(9)))["n0"].word == "fragile"


@given(profiles, networks(), st.lists(networks(), max_size=4))
def test_a_network_better_on_every_criterion_is_always_first(
    profile: Profile, top: Network, others: list[Network]
) -> None:
    # Of the same vocations: to who tells his trade, a union of all trades is worth less than what is no union.
    top = top._replace(
        id="top", family="top", conditions=[], weak=[], small=3, low=0, high=0, hours=0, asks=0, roles={}
    )
    lower = [
        top._replace(id=f"n{i}", family=f"n{i}", small=other.small % 3, needs={}, formats=[], asks=3)
        for i, other in enumerate(others)
    ]
    catalogue = catalogue_of([top, *lower])
    small = profile._replace(must=(), give=profile.give and 0, employees=None, turnover=None)
    found = answer(small, catalogue)
    best, *rest = (match.score for match in found.matches)
    if best == 0 or best in rest:  # what he says is of no criterion on which they differ
        return
    held = held_of(found, catalogue, shown=5, draws=50)
    assert held["top"][:2] == (1.0, 1.0)
    assert held["top"].word == ("likely" if top.doubted else "solid")


@given(profiles, catalogues(), st.integers(1, 12))
def test_shares_are_shares(profile: Profile, catalogue: Catalogue, shown: int) -> None:
    found = answer(profile, catalogue)
    held = held_of(found, catalogue, shown, draws=20)
    assert list(held) == [match.network.id for match in found.matches[:shown]]
    assert all(0 <= share.first <= share.top3 <= 1 and 0 <= share.holds <= 1 for share in held.values())
    if shown >= len(found.matches) > 0:
        assert sum(share.first for share in held.values()) == pytest.approx(1)
        assert sum(share.top3 for share in held.values()) == pytest.approx(min(3, len(found.matches)))
    assert held_of(found, catalogue, shown, draws=20) == held


@given(st.integers(0, 8), st.integers())
def test_drawn_weights_keep_the_order_and_sum_to_one(count: int, seed: int) -> None:
    weights = cone(Random(seed), count)
    assert weights == sorted(weights, reverse=True)
    assert len(weights) == count
    assert not weights or sum(weights) == pytest.approx(1)


def test_drawn_weights_are_the_centroid_on_average() -> None:
    random = Random(1)
    drawn = [cone(random, 4) for _ in range(20_000)]
    assert [sum(column) / len(drawn) for column in zip(*drawn, strict=True)] == pytest.approx(
        centroid(4), abs=0.005
    )


def test_another_importance_gives_other_needs() -> None:
    needs = needs_of(FIRST_AND_SECOND, Importance([0.9, 0.1], []))
    assert needs == pytest.approx({"finance": 0.9, "people": 0.1})


def test_each_family_weighs_half_more_or_less_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    bounds: set[tuple[float, float]] = set()
    drawn = Random.uniform

    def heard(self: Random, low: float, high: float) -> float:
        bounds.add((low, high))
        return drawn(self, low, high)

    monkeypatch.setattr(Random, "uniform", heard)
    shares(FIRST_AND_SECOND, network("one", needs={"finance": 2}), network("two", needs={"people": 3}))
    assert (1 - SPREAD, 1 + SPREAD) in bounds and SPREAD == 0.5
