"""The table of régions and départements, and the rules from a code to a département."""

from __future__ import annotations

import pytest

from reseau_cli.core.france.departments import (
    DEPARTMENTS,
    REGIONS,
    department_of_commune,
    department_of_postcode,
)

OVERSEAS = {"971", "972", "973", "974", "976"}


def test_counts() -> None:
    assert len(REGIONS) == 18
    assert len(DEPARTMENTS) == 101
    metropolitan = {f"{number:02}" for number in range(1, 96)} - {"20"} | {"2A", "2B"}
    assert set(DEPARTMENTS) == metropolitan | OVERSEAS


def test_keys_are_the_codes() -> None:
    assert all(code == region.code for code, region in REGIONS.items())
    assert all(code == department.code for code, department in DEPARTMENTS.items())


def test_every_region_has_departments_and_no_other() -> None:
    assert {department.region for department in DEPARTMENTS.values()} == set(REGIONS)


def test_neighbours_are_symmetric_sorted_and_never_oneself() -> None:
    for code, department in DEPARTMENTS.items():
        assert list(department.neighbours) == sorted(set(department.neighbours))
        assert code not in department.neighbours
        for other in department.neighbours:
            assert code in DEPARTMENTS[other].neighbours, (code, other)


def test_neighbours_count_of_land_borders() -> None:
    # 238 borders, as counted once from the outlines of the communes.
    assert sum(len(department.neighbours) for department in DEPARTMENTS.values()) == 2 * 238


def test_only_overseas_is_alone_and_the_mainland_is_one_piece() -> None:
    assert {code for code, one in DEPARTMENTS.items() if not one.neighbours} == OVERSEAS
    reached, todo = {"75"}, ["75"]
    while todo:
        new = set(DEPARTMENTS[todo.pop()].neighbours) - reached
        reached |= new
        todo += new
    assert set(DEPARTMENTS) - reached == OVERSEAS | {"2A", "2B"}


@pytest.mark.parametrize(
    ("code", "neighbours"),
    [
        ("75", "92 93 94"),
        ("44", "35 49 56 85"),
        ("2A", "2B"),
        ("59", "02 62 80"),
        ("14", "27 50 61"),
        ("69", "01 38 42 71"),
        ("90", "25 68 70 88"),
    ],
)
def test_neighbours_of(code: str, neighbours: str) -> None:
    assert " ".join(DEPARTMENTS[code].neighbours) == neighbours


@pytest.mark.parametrize(
    ("code", "at"),
    [
        ("44", "en Loire-Atlantique"),
        ("59", "dans le Nord"),
        ("75", "à Paris"),
        ("974", "à La Réunion"),
        ("13", "dans les Bouches-du-Rhône"),
        ("01", "dans l'Ain"),
        ("80", "dans la Somme"),
        ("90", "dans le Territoire de Belfort"),
    ],
)
def test_department_locative(code: str, at: str) -> None:
    assert DEPARTMENTS[code].at == at


def test_region_locative() -> None:
    assert REGIONS["53"].at == "en Bretagne"
    assert REGIONS["32"].at == "dans les Hauts-de-France"
    assert REGIONS["06"].at == "à Mayotte"


def test_elision_exactly_before_a_vowel_or_silent_h() -> None:
    places = [(one.at, one.name) for one in REGIONS.values()]
    places += [(one.at, one.name) for one in DEPARTMENTS.values()]
    for at, name in places:
        assert at.endswith(name)
        preposition = at.removesuffix(name)
        assert preposition in {"en ", "à ", "dans le ", "dans la ", "dans les ", "dans l'"}
        # The H of Haut is aspirate; that of Hérault is not.
        vowel = name[0] in "AEIOUYÎ" or name == "Hérault"
        if preposition in {"dans le ", "dans la ", "dans l'"}:
            assert (preposition == "dans l'") == (vowel and not name.startswith("Yvelines")), name


@pytest.mark.parametrize(
    ("postcode", "department"),
    [
        ("44000", "44"),
        ("01000", "01"),
        ("75116", "75"),
        ("95999", "95"),
        ("20000", "2A"),
        ("20199", "2A"),
        ("20200", "2B"),
        ("20620", "2B"),
        ("20699", "2B"),
        ("20700", None),
        ("97110", "971"),
        ("97133", "977"),
        ("97150", "978"),
        ("97200", "972"),
        ("97300", "973"),
        ("97400", "974"),
        ("97600", "976"),
        ("97500", "975"),
        ("97700", "977"),
        ("97800", "978"),
        ("98000", None),
        ("98400", None),
        ("98600", "986"),
        ("98713", "987"),
        ("98800", "988"),
        ("00100", None),
        ("96000", None),
        ("99000", None),
        ("4400", None),
        ("440000", None),
        ("44 00", None),
        ("2A004", None),
        ("٤٤٠٠٠", None),
        ("", None),
    ],
)
def test_department_of_postcode(postcode: str, department: str | None) -> None:
    assert department_of_postcode(postcode) == department


@pytest.mark.parametrize(
    ("commune", "department"),
    [
        ("44109", "44"),
        ("2A004", "2A"),
        ("2B033", "2B"),
        ("97411", "974"),
        ("75111", "75"),
        ("01053", "01"),
        ("98818", "988"),
    ],
)
def test_department_of_commune(commune: str, department: str) -> None:
    assert department_of_commune(commune) == department


@pytest.mark.parametrize(
    "code", ["", "44", "4410", "441090", "98901", "98411", "20004", "99100", "44A09", "ABCDE"]
)
def test_department_of_commune_refuses(code: str) -> None:
    with pytest.raises(ValueError, match="not a commune"):
        department_of_commune(code)
