"""A firm of the public register as it is read, field by field, and the answers it gives."""

from __future__ import annotations

from typing import Any

import pytest

from reseau_cli.core.owner.company import BANDS, Company, profile_of, read
from reseau_cli.core.owner.profile import Profile

SEAT = {
    "commune": "44109",
    "libelle_commune": "NANTES",
    "code_postal": "44000",
    "activite_principale": "10.71C",
}
FIRM = {
    "siren": "123456782",
    "nom_raison_sociale": "LE FOURNIL",
    "nature_juridique": "5710",
    "tranche_effectif_salarie": "02",
    "date_creation": "2024-05-31",
    "nombre_etablissements_ouverts": 2,
    "etat_administratif": "A",
    "statut_diffusion": "O",
    "siege": SEAT,
}


def firm(**facts: Any) -> Company:
    found = read(FIRM | facts, None)
    assert found
    return found


def test_what_is_no_firm_is_none() -> None:
    assert [read(one, None) for one in (None, [], {}, {"siren": "12"})] == [None] * 4


@pytest.mark.parametrize(
    ("facts", "name", "value"),
    [
        ({}, "legal_form", "sas"),
        ({"nature_juridique": "5498"}, "legal_form", "eurl"),
        ({"nature_juridique": "5458"}, "legal_form", "scop"),
        ({"nature_juridique": "5499"}, "legal_form", "sarl"),
        ({"nature_juridique": "9220"}, "legal_form", "association"),
        ({"nature_juridique": "6540"}, "legal_form", "autre"),
        ({"nature_juridique": None}, "legal_form", None),
        ({}, "headcount", (3, 5)),
        ({"tranche_effectif_salarie": "NN"}, "headcount", None),
        ({}, "places", 2),
        ({"nombre_etablissements_ouverts": 0}, "places", 0),
        ({"nombre_etablissements_ouverts": 999_999}, "places", 999_999),
        ({"nombre_etablissements_ouverts": 1_000_000}, "places", 0),
        ({"nombre_etablissements_ouverts": -1}, "places", 0),
        ({"nombre_etablissements_ouverts": True}, "places", 0),
        ({}, "closed", False),
        ({"etat_administratif": "C"}, "closed", True),
        ({"siege": SEAT | {"etat_administratif": "F"}}, "closed", True),
        ({"siege": SEAT | {"etat_administratif": "A"}, "etat_administratif": "C"}, "closed", False),
        ({}, "naf", "10.71C"),
        ({"siege": {}, "activite_principale": "56.10A"}, "naf", "56.10A"),
        ({"siege": None}, "commune", None),
        ({}, "name", "LE FOURNIL"),
        ({"nom_raison_sociale": None, "nom_complet": "LE PETIT"}, "name", "LE PETIT"),
        ({"nature_juridique": "1000"}, "name", None),
        ({"statut_diffusion": "P"}, "name", None),
        ({"statut_diffusion": "P"}, "hidden", True),
        ({}, "hidden", False),
        ({}, "created", "2024-05-31"),
    ],
)
def test_a_field(facts: dict[str, Any], name: str, value: object) -> None:
    found = getattr(firm(**facts), name)
    assert found == value and type(found) is type(value)


def test_the_place_asked_for_by_its_number_stands_for_the_head_office() -> None:
    other = {"siret": "12345678200012", "commune": "35238", "code_postal": "35000"}
    one = FIRM | {"matching_etablissements": [{"siret": "0"}, "zut", other]}
    places = [read(one, number) for number in ("12345678200012", "12345678200013", None)]
    assert [found and found.commune for found in places] == ["35238", "44109", "44109"]


@pytest.mark.parametrize(
    ("facts", "year", "answers"),
    [
        ({}, 2026, {"stage": "starting"}),
        ({}, 2027, {"stage": None}),
        ({"date_creation": None}, 2026, {"stage": None}),
        (
            {},
            2026,
            {
                "employees": 4,
                "trade": "10.71C",
                "legal_form": "sas",
                "postcode": "44000",
                "commune": "NANTES",
            },
        ),
        ({"tranche_effectif_salarie": "01"}, 2026, {"employees": 1}),
        ({"tranche_effectif_salarie": "00"}, 2026, {"employees": 0}),
        (
            {"siege": SEAT | {"code_postal": None}},
            2026,
            {"department": "44", "postcode": None, "commune": "NANTES"},
        ),
        ({}, 2026, {"department": None}),
        ({"siege": {"libelle_commune": "NANTES"}}, 2026, {"commune": None, "department": None}),
    ],
)
def test_the_answers_that_it_gives(facts: dict[str, Any], year: int, answers: dict[str, Any]) -> None:
    found = profile_of(firm(**facts), year)
    assert {name: getattr(found, name) for name in answers} == answers


@pytest.mark.parametrize("facts", [{"statut_diffusion": "P"}, {"etat_administratif": "C"}])
def test_a_firm_that_is_hidden_or_closed_answers_nothing(facts: dict[str, Any]) -> None:
    assert profile_of(firm(**facts), 2026) == Profile()


def test_each_band_gives_its_middle() -> None:
    assert [profile_of(firm(tranche_effectif_salarie=code), 2026).employees for code in BANDS] == [
        0, 1, 4, 7, 14, 34, 74, 149, 224, 374, 749, 1499, 3499, 7499,
    ]  # fmt: skip
