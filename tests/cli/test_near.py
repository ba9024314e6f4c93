"""``reseau near``: what exists around a place."""

from __future__ import annotations

import json

import pytest
from running import call

from reseau_cli.catalogue import compiled
from reseau_cli.core.around import around
from reseau_cli.core.departments import DEPARTMENTS
from reseau_cli.territory.location import place_named


def test_nearest_first_with_the_level_and_the_group():
    answer = json.loads(call("near", "vaison-la-romaine", "--format", "json").out)
    assert answer["understood"] == {"commune": "84137", "department": "84", "region": "93"}
    first = answer["networks"][0]
    assert (first["id"], first["near"]) == (
        "club-entreprises-pays-vaison",
        {"level": "commune", "group": "Vaison-la-Romaine", "km": None},
    )


def test_the_screen_says_how_many_there_are():
    told = call("near", "44000", "--top", "3")
    assert "Autour de vous : Nantes (44)" in told.out.replace("\u202f", " ")
    assert "réseaux montrés" in told.out


@pytest.mark.parametrize("code", DEPARTMENTS)
def test_every_department_lists_what_is_really_there(code):
    catalogue = compiled.load()
    told = around(place_named(code), catalogue)
    here = {near.network.id for near in told if near.level == "department"}
    active = [n for n in catalogue.networks if not any(rule == "closed" for rule, _, _ in n.conditions)]
    assert here == {
        n.id
        for n in active
        if code in n.departments
        or any(group == code or (group[:2] if code < "97" else group[:3]) == code for group, _ in n.groups)
    }
    assert all(near.level for near in told)


def test_an_unknown_place_is_one_line():
    told = call("near", "Nulleparville")
    assert told.code == 2 and told.err.count("\n") == 1 and "Nulleparville" in told.err
