"""``reseau near``: what exists around a place."""

from __future__ import annotations

import json
import re
from functools import cache

import pytest
from running import call

from reseau_cli.catalogue.shipped import load
from reseau_cli.core.france.departments import COLLECTIVITIES, DEPARTMENTS, REGIONS
from reseau_cli.core.method.nearby import around
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


def test_a_postcode_of_several_communes_says_so():
    told = call("near", "01400", "--top", "1").out.replace("\u202f", " ").replace("\u00a0", " ")
    assert "Autour de vous : Ain (01)" in told and "01400 vaut pour 10 communes" in told
    answer = json.loads(call("near", "01400", "--top", "1", "--format", "json").out)
    assert answer["understood"]["commune"] is None and "10 communes" in answer["unsettled"][0]
    assert "10 communes" in call("match", "--postcode", "01400", "--plain").out


def test_a_name_of_several_places_says_so():
    told = json.loads(call("near", "saint denis", "--top", "1", "--format", "json").out)
    assert told["understood"]["commune"] is None  # neither town is well ahead of the other
    assert "Saint-Denis (93)" in told["unsettled"][0]
    assert "Saint-Denis (93)" in call("match", "--commune", "Saint-Denis", "--plain").out
    assert json.loads(call("near", "Lyon", "--format", "json").out)["unsettled"] == []


load = cache(load)


@cache
def near_to(place):
    return around(place_named(place), load())


@pytest.mark.parametrize("code", REGIONS)
def test_a_region_lists_what_is_in_its_departments(code):
    told = near_to(REGIONS[code].name)
    inside = [home for home, one in DEPARTMENTS.items() if one.region == code]
    of_one = {near.network.id for home in inside for near in near_to(home)}
    assert {near.network.id for near in told} <= of_one
    assert {near.level for near in told} >= ({"region", "national"} if len(inside) > 1 else {"national"})


def test_a_slip_of_the_keyboard_in_a_town_is_understood():
    assert json.loads(call("near", "Toulose", "--format", "json").out)["understood"]["commune"] == "31555"


@pytest.mark.parametrize("code", DEPARTMENTS)
def test_every_department_lists_what_is_really_there(code, catalogue):
    told = near_to(code)
    here = {near.network.id for near in told if near.level == "department"}
    out = {"closed", "mainland"} if code > "97" else {"closed"}
    active = [n for n in catalogue.networks if not any(rule in out for rule, _, _ in n.conditions)]
    in_each = [n for n in active if n.everywhere and (code < "97" or n.kind == "help")]
    assert here == {n.id for n in in_each} | {n.id for n in active if is_of(n, code)}
    assert all(near.level for near in told)


def is_of(network, code):
    homes = {group if len(group) < 4 else group[: 2 if code < "97" else 3] for group, _ in network.groups}
    return code in network.departments or code in homes


@pytest.mark.parametrize("code", COLLECTIVITIES)
def test_in_a_collectivity_nothing_of_another_place_is_listed(code):
    told = near_to(code)
    assert {near.level for near in told} - {"department"} == {"national", "online"}
    there = [near.network for near in told if near.level == "department"]
    assert all(is_of(one, code) for one in there)
    assert not any(rule == "mainland" for near in told for rule, _, _ in near.network.conditions)
    assert COLLECTIVITIES[code].name in call("near", code, "--top", "1").out


def test_in_a_collectivity_what_is_elsewhere_is_ruled_out_and_what_is_national_is_to_check():
    answer = json.loads(
        call("match", "--department", "988", "--lacks", "finance", "--top", "20", "--format", "json").out
    )
    assert answer["understood"]["department"] == "988"
    facts = {fact["fact"] for match in answer["matches"] for fact in match["to_check"]}
    assert "beyond-the-sea" in facts
    rules = {rule["rule"] for one in answer["excluded"] for rule in one["rules"]}
    assert {"departments", "regions", "mainland"} <= rules


def test_an_unknown_place_is_one_line():
    told = call("near", "Nulleparville")
    assert told.code == 2 and told.err.count("\n") == 1 and "Nulleparville" in told.err


@pytest.mark.parametrize("face", [(), ("--plain",), ("--format", "markdown"), ("--format", "csv")])
def test_what_is_around_is_told_with_the_way_to_reach_it(face: tuple[str, ...]) -> None:
    networks = json.loads(call("near", "44000", "--json").out)["networks"]
    court = next(one for one in networks if one["id"] == "tribunal-commerce-prevention")
    told = call("near", "44000", *face).out.replace("\u202f", " ").replace("\xa0", " ")
    assert court["door"]["phone"] in told


def test_a_telephone_is_never_cut_and_what_follows_stands_further_in():
    lines = (
        call("near", "figeac", "--top", "30", env={"COLUMNS": "60"}).out.replace("\u202f", " ").splitlines()
    )
    assert all(len(line) <= 60 for line in lines)
    numbers = [line for line in lines if re.search(r"\d\d \d\d", line)]
    assert numbers and all(re.search(r"\b0(?: ?\d){9}\b", line) for line in numbers)
    assert all(line.startswith(" ") for line in lines[4:-2] if line and not line.startswith("Votre"))


def test_a_public_office_is_named_in_the_language_asked_for():
    told = {lang: call("near", "figeac", "--top", "99", "--lang", lang).out for lang in ("fr", "en")}
    assert "Mairie," in told["fr"] and "Town hall," in told["en"] and "Mairie," not in told["en"]


def test_a_collectivity_is_no_département():
    told = {lang: call("near", "Nouméa", "--lang", lang).out for lang in ("fr", "en")}
    assert "\nVotre territoire\n" in told["fr"] and "\nYour territory\n" in told["en"]
    assert "Votre département" not in told["fr"]
