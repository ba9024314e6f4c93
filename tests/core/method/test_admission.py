"""How likely a network is to admit the owner, from what he has said and where he lives."""

from __future__ import annotations

import pytest
from core.strategies import network

from reseau_cli.adviser import owner_of
from reseau_cli.core.france.departments import DEPARTMENTS
from reseau_cli.core.method.admission import chance, kept
from reseau_cli.core.method.fit import Fit
from reseau_cli.core.owner.profile import from_mapping
from reseau_cli.core.owner.situation import lives_in_town

MICRO = network("micro", conditions=[("legal-forms", ["micro-entreprise"], True)])
COOPERATIVES = network("coops", conditions=[("legal-forms", ["scop", "association"], True)])
ALONE = network("seuls", conditions=[("max-employees", 0, True)])
RURAL = network("campagne", conditions=[("circumstances", ["rural"], True)], circumstances=["rural"])
DISTRICT = network("quartier", conditions=[("circumstances", ["priority-district"], True)])


def likely(whom, **situation):
    fit = Fit(owner_of(from_mapping({"situation": situation})), whom)
    return chance(fit, fit.findings)


@pytest.mark.parametrize(
    ("situation", "town"),
    [
        ({"commune": "Thédirac"}, False),
        ({"commune": "Thiviers"}, None),
        ({"commune": "Lyon"}, True),
        ({"department": "93"}, True),
        ({"department": "46"}, None),
        ({}, None),
    ],
)
def test_a_town_and_a_village_are_told_by_their_inhabitants(situation, town):
    assert lives_in_town(owner_of(from_mapping({"situation": situation})).place) is town


def test_a_village_is_in_the_country_and_a_town_is_not():
    assert likely(RURAL, commune="Thédirac") == 1
    assert (
        likely(RURAL, commune="Thédirac") > likely(RURAL, commune="Thiviers") > likely(RURAL, commune="Lyon")
    )


def test_only_a_town_has_priority_districts():
    assert likely(DISTRICT, commune="Lyon") > likely(DISTRICT) > likely(DISTRICT, commune="Thédirac")


def test_what_he_says_wins_over_where_he_lives():
    assert likely(RURAL, commune="Lyon", circumstances=["rural"]) == 1


def test_who_has_staff_is_hardly_a_micro_entreprise():
    assert likely(MICRO, employees=4) < likely(COOPERATIVES) < likely(MICRO)
    assert likely(COOPERATIVES, employees=4) > likely(COOPERATIVES)


@pytest.mark.parametrize("door", ["sponsored", "invitation"])
def test_a_door_that_a_member_must_open_is_less_sure(door):
    assert likely(network("a", conditions=[(door, True, True)])) < 1
    assert likely(network("a", conditions=[(door, True, False)])) > likely(
        network("a", conditions=[(door, True, True)])
    )


def test_what_is_for_those_alone_is_likelier_before_there_is_a_firm():
    assert likely(ALONE, stage="idea") > likely(ALONE, stage="starting") > likely(ALONE, stage="growing")
    assert likely(ALONE, legal_form="micro-entreprise") > likely(ALONE)


def test_a_club_of_many_people_is_likelier_than_one_of_few_where_the_place_is_not_told():
    paris = network("paris", conditions=[("departments", ["75"], True)])
    lozere = network("lozere", conditions=[("departments", ["48"], True)])
    everywhere = network("partout", conditions=[("departments", sorted(DEPARTMENTS), True)])
    assert likely(lozere) < likely(paris) < likely(everywhere) == 1
    assert likely(paris) == DEPARTMENTS["75"].thousands / sum(one.thousands for one in DEPARTMENTS.values())


def test_a_network_of_one_of_his_codes_has_the_chance_of_that_code_of_which_the_first_is_likeliest():
    bars = network("bars", conditions=[("sectors", ["56.30Z"], True)])
    shops = network("shops", conditions=[("sectors", ["47.26Z"], True)])
    assert likely(bars, trade="bar tabac") == 2 * likely(shops, trade="bar tabac") == pytest.approx(2 / 3)
    assert likely(bars) == 0.02


@pytest.mark.parametrize(
    ("budget", "low", "share"),
    [
        (None, 2650, 1.0),
        (500, None, 1.0),
        (500, 0, 1.0),
        (500, 1000, 1.0),
        (500, 2650, 0.6 + 0.4 * 1000 / 2650),
        (0, 200, 1.0),
        (0, 2000, 0.64),
    ],
)
def test_what_costs_far_beyond_his_means_keeps_less_of_its_points(budget, low, share):
    owner = owner_of(from_mapping({"means": {"budget": budget}} if budget is not None else {}))
    assert kept(Fit(owner, network("club", low=low))) == pytest.approx(share)
