"""Conditions and criteria depend on the facets that they declare, and on nothing else that an owner says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.strategies import networks, owner, profiles
from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_cli.core.method.criteria import CRITERIA
from reseau_cli.core.method.facets import CALLED, NEEDED_APART, alone
from reseau_cli.core.method.fit import Fit
from reseau_cli.core.method.roles import role_in
from reseau_cli.core.method.rules import MUSTS, RULES
from reseau_cli.core.method.selection import APART, asks
from reseau_cli.core.owner.needs import needs_of, vocations_of
from reseau_cli.core.owner.profile import KEYS, Profile
from reseau_cli.core.owner.situation import dispute_in, distress_in

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Network
    from reseau_cli.core.owner.profile import Key
    from reseau_cli.core.owner.understood import Owner


often = settings(max_examples=3 * settings().max_examples)


@often
@given(profiles, networks())
def test_a_condition_depends_on_its_facets_alone(profile: Profile, network: Network) -> None:
    whole = owner(profile)
    role = role_in(whole, network)
    seen = network.as_seen_by(role)
    for name, value, _ in seen.conditions:
        rule = RULES[name]
        pairs = [Fit.bare(each, seen, role) for each in (whole, alone(whole, rule.facets))]
        verdicts = [rule.test(pair, value) for pair in pairs]
        assert verdicts[0] == verdicts[1], name
        if verdicts[0] is None:
            assert rule.odds(pairs[0], value) == rule.odds(pairs[1], value), name


@often
@given(profiles, profiles, st.sampled_from(KEYS), networks())
def test_owners_alike_in_its_facets_get_the_same_of_a_condition(
    profile: Profile, another: Profile, key: Key, network: Network
) -> None:
    changed = profile._replace(**{key.name: getattr(another, key.name)})
    whole = [owner(each) for each in (profile, changed)]
    for name, value, _ in network.conditions:
        rule = RULES[name]
        one, other = ([facet.of(each) for facet in rule.facets] for each in whole)
        if one != other:
            continue
        pairs = [Fit.bare(each, network, "member") for each in whole]
        verdicts = [rule.test(pair, value) for pair in pairs]
        assert verdicts[0] == verdicts[1], name
        if verdicts[0] is None:
            assert rule.odds(pairs[0], value) == rule.odds(pairs[1], value), name


@often
@given(profiles, networks(), networks())
def test_a_condition_reads_no_more_of_a_network_than_it_says(
    profile: Profile, network: Network, other: Network
) -> None:
    whole = owner(profile)
    shared = {name: getattr(network, name) for name in ("sectors", "partly", "trades", "apart", "partial")}
    for name, value, _ in network.conditions:
        rule = RULES[name]
        pairs = [Fit.bare(whole, each, "member") for each in (network, other._replace(**shared))]
        assert rule.of(pairs[0].network) == rule.of(pairs[1].network)
        verdicts = [rule.test(pair, value) for pair in pairs]
        assert verdicts[0] == verdicts[1], name
        if verdicts[0] is None:
            assert rule.odds(pairs[0], value) == rule.odds(pairs[1], value), name


@often
@given(profiles, st.lists(networks(), min_size=1, max_size=3))
def test_a_criterion_depends_on_its_facets_alone(profile: Profile, found: list[Network]) -> None:
    whole = owner(profile)
    for criterion in CRITERIA:
        if criterion.facets is None:
            continue
        few = needing(alone(whole, criterion.facets))
        pairs = [
            [
                Fit.bare(each, network.as_seen_by(role), role)
                for network in found
                for role in [role_in(whole, network)]
            ]
            for each in (whole, few)
        ]
        values = [criterion.values(each, fits) for each, fits in zip((whole, few), pairs, strict=True)]
        assert values[0] == values[1], criterion.name
        for fit, other, value in zip(*pairs, values[0] or (), strict=False):
            assert criterion.reason(fit, value).side == criterion.reason(other, value).side, criterion.name


def needing(few: Owner) -> Owner:
    """The same, what he needs and calls for worked out of what he has said."""
    needs = needs_of(few.profile, None, distress_in(few.profile, few.heard), dispute_in(few.heard))
    return few._replace(needs=needs, vocations=vocations_of(few.profile))


@given(profiles, networks())
def test_a_must_depends_on_its_facets_alone(profile: Profile, network: Network) -> None:
    whole = owner(profile)
    for must in MUSTS.values():
        pairs = [Fit.bare(each, network, "member") for each in (whole, alone(whole, must.facets))]
        assert must.test(pairs[0]) == must.test(pairs[1])


@often
@given(profiles, networks(), networks())
def test_a_must_reads_no_more_of_a_network_than_it_says(
    profile: Profile, network: Network, other: Network
) -> None:
    whole = owner(profile)
    for must in MUSTS.values():
        if must.of(network) == must.of(other):
            verdicts = [must.test(Fit.bare(whole, each, "member"))[0] for each in (network, other)]
            assert verdicts[0] == verdicts[1]


@often
@given(profiles)
def test_needs_and_vocations_depend_on_their_facets_alone(profile: Profile) -> None:
    profile = profile._replace(wants=(*profile.wants[:1], "women")) if profile.woman is False else profile
    whole = owner(profile)
    needed = [facet for facets in NEEDED_APART for facet in facets]
    assert needs_of(profile) == needs_of(alone(whole, needed).profile)
    called = [vocations_of(alone(whole, facets).profile) for facets in CALLED]
    assert vocations_of(profile) == {
        name: max(each.get(name, 0.0) for each in called)
        for name in {name for each in called for name in each}
    }


@often
@given(profiles)
def test_what_he_asks_is_what_each_group_of_his_answers_asks(profile: Profile) -> None:
    profile = profile._replace(wants=("women", *profile.wants[1:])) if profile.woman is False else profile
    whole = owner(profile)
    each = [Profile(**{name: getattr(profile, name) for name in names}) for names in APART]
    told = {ask for one in each for ask in asks(whole._replace(profile=one))}
    assert set(asks(whole)) == told
