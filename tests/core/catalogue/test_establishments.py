"""Organisations of owners in the register of firms: by activity, then by name."""

from __future__ import annotations

from typing import Any

import pytest

from reseau_cli.core.catalogue.establishments import of_answer

FIRM = {
    "siren": "123456782",
    "nom_complet": "CLUB DES ENTREPRISES DU VAL",
    "activite_principale": "94.99Z",
    "siege": {"commune": "44109", "libelle_commune": "NANTES"},
}


@pytest.mark.parametrize(
    ("changed", "kept"),
    [
        ({}, True),
        ({"activite_principale": "56.10A"}, False),
        ({"activite_principale": None}, False),
        ({"nom_complet": "CHORALE DU VAL"}, False),
        ({"siren": "[ND]"}, False),
        ({"nom_complet": None}, False),
        ({"siege": {"commune": "35238"}}, False),
    ],
)
def test_an_organisation_is_known_by_its_activity_its_name_and_its_place(
    changed: dict[str, Any], kept: bool
) -> None:
    assert bool(of_answer(FIRM | changed, lambda commune: commune == "44109")) is kept
