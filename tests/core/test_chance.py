"""How likely a network is to admit the owner, from where he lives."""

from __future__ import annotations

import pytest
from core.strategies import network

from reseau_cli.core.chance import chance
from reseau_cli.core.eligibility import examine
from reseau_cli.core.owner import lives_in_town
from reseau_cli.core.profile import from_mapping
from reseau_cli.matchmaker import owner_of

RURAL = network("campagne", conditions=[("circumstances", ["rural"], True)], circumstances=["rural"])
DISTRICT = network("quartier", conditions=[("circumstances", ["priority-district"], True)])


def likely(whom, **situation):
    owner = owner_of(from_mapping({"situation": situation}))
    return chance(owner, examine(owner, whom))


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
