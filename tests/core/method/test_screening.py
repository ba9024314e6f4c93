"""Networks screened together, by the conditions they share: each as it would be alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.strategies import YEAR, catalogues, network, owner, profiles
from hypothesis import given, settings

from reseau_cli.core.catalogue.network import Network, Networks
from reseau_cli.core.method import screening
from reseau_cli.core.method.criteria import CRITERIA
from reseau_cli.core.method.criteria.needs import need
from reseau_cli.core.method.fit import Fit
from reseau_cli.core.method.roles import MEMBER, standing
from reseau_cli.core.method.screening import Index, Screening, index_of
from reseau_cli.core.owner.profile import Profile
from reseau_cli.core.vocabulary import NEEDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reseau_cli.core.catalogue.network import Catalogue
    from reseau_cli.core.method.eligibility import Finding

often = settings(max_examples=5 * settings().max_examples)
NOBODY = standing(owner(Profile()))


def shared(networks: tuple[Network, ...]) -> tuple[Network, ...]:
    """The networks twice over, the copies holding the very conditions that they are copies of."""
    return Networks(
        (*networks, *(one._replace(id=f"{one.id}-b", partial=not one.partial) for one in networks))
    )


def alone(profile: Profile, networks: tuple[Network, ...]) -> tuple[list[Any], list[Any]]:
    """What is left in and what is ruled out, each network examined by itself."""
    pairs = [Fit(owner(profile), each, YEAR) for each in networks]
    return (
        [told(pair) for pair in pairs if not pair.excluded],
        [(pair.network.id, in_order(pair.excluded)) for pair in pairs if pair.excluded],
    )


def told(pair: Fit) -> tuple[Any, ...]:
    facts = (pair.role, in_order(pair.findings), round(pair.chance, 12), pair.nearest, pair.life)
    return pair.network.id, *facts, pair.inside, pair.takes


def in_order(findings: Sequence[Finding]) -> list[Finding]:
    """A compiled record has its conditions in the order of the rules; those made here have them in any."""
    return sorted(findings, key=repr)


def together(profile: Profile, networks: tuple[Network, ...]) -> tuple[list[Any], list[Any]]:
    found = Screening(owner(profile), networks, YEAR)
    return (
        [told(pair) for pair in found.fits],
        [(found.network(at).id, in_order(found.refusals[at])) for at in found.out],
    )


@often
@given(profiles, profiles, catalogues())
def test_what_is_screened_together_is_as_it_is_alone(one: Profile, other: Profile, catalogue: Any) -> None:
    networks = shared(catalogue.networks)
    for profile in (one, other, one):  # what was kept of one tells nothing false to the other
        assert together(profile, networks) == alone(profile, networks)


@given(profiles, profiles, catalogues())
def test_what_a_criterion_is_worth_is_kept_of_those_alike_alone(
    one: Profile, other: Profile, catalogue: Catalogue
) -> None:
    networks = Networks(catalogue.networks)
    for profile in (one, other, one._replace(text=other.text), one):
        found = Screening(owner(profile), networks, YEAR)
        for criterion in (*CRITERIA, *(need(name, 1.0) for name in NEEDS)):
            assert found.values(criterion) == criterion.values(owner(profile), found.fits), criterion.name


def test_a_condition_is_shared_by_who_holds_the_same_object() -> None:
    condition = ("women", True, True)
    networks = Networks(
        (
            network("a", conditions=[condition]),
            network("b"),
            network("c", conditions=[condition]),
            network("d", conditions=[("women", True, bool(1))]),
        )
    )
    assert [places for held, places in networks.holders if held is condition] == [[0, 2]]
    assert {at for _, places in networks.holders for at in places} == {0, 2, 3}


def test_an_index_serves_one_catalogue_and_every_standing() -> None:
    networks, others = Networks((network("a"),)), Networks((network("a"),))
    kept = index_of(networks, NOBODY)
    giver = standing(owner(Profile(wants=("give-back",))))
    assert index_of(networks, giver) is not kept is index_of(networks, NOBODY)
    assert index_of(others, NOBODY) is not kept is not index_of(networks, NOBODY)
    assert kept.roles == [MEMBER]


def test_what_is_kept_of_owners_is_bounded(monkeypatch: Any) -> None:
    monkeypatch.setattr(screening, "_ROOM", 0)
    index = Index(Networks((network("a", conditions=[("max-age", 40, True)]),)), NOBODY)
    found = [index.said(owner(Profile(age=age)), "max-age").out for age in range(200)]
    assert found == [frozenset()] * 41 + [frozenset({0})] * 159
    assert 0 < len(index._kept) < 200
