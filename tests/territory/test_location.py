"""From typed answers to a place: the spot checks of the official tables, and what is not a commune of France."""

from __future__ import annotations

import pytest

from reseau_cli.cli.conversation import place_proposals
from reseau_cli.core.errors import ProfileError
from reseau_cli.core.owner.profile import from_mapping
from reseau_cli.territory.location import place_named, place_of


def place(**situation):
    return place_of(from_mapping({"situation": situation}))


@pytest.mark.parametrize(
    ("postcode", "commune", "department", "region"),
    [
        ("44000", "44109", "44", "52"),
        ("75011", "75111", "75", "11"),
        ("13001", "13201", "13", "93"),
        ("97400", "97411", "974", "04"),
        ("20000", "2A004", "2A", "94"),
        ("67000", "67482", "67", "44"),
        ("59000", "59350", "59", "32"),
        ("01000", None, "01", "84"),  # Bourg-en-Bresse and Saint-Denis-lès-Bourg: to be asked
        ("97600", None, "976", "06"),  # Mamoudzou and Koungou
        ("97133", "97701", "977", None),  # Saint-Barthélemy, of no région
        ("98800", "98818", "988", None),  # Nouméa
        ("97500", None, "975", None),  # Saint-Pierre and Miquelon-Langlade
        ("F-44 000", "44109", "44", "52"),
        ("44042 CEDEX 1", None, "44", "52"),
    ],
)
def test_postcode(postcode, commune, department, region):
    found = place(postcode=postcode)
    assert (found.commune, found.department, found.region) == (commune, department, region)


@pytest.mark.parametrize("answers", [{"postcode": "98000"}, {"commune": "Monaco"}])
def test_monaco_is_told_apart(answers):
    with pytest.raises(ProfileError) as caught:
        place(**answers)
    assert (caught.value.code, caught.value.values["country"]) == ("abroad", "Monaco")


def test_the_commune_settles_a_postcode_of_several():
    assert place(postcode="01000", commune="Saint-Denis-lès-Bourg").commune == "01344"
    assert place(postcode="01000", commune="Bourg en Bresse").commune == "01053"


def test_the_communes_of_the_intercommunality_are_known():
    nantes = place(postcode="44000")
    assert nantes.intercommunality == "244400404"
    assert {"44109", "44143"} <= nantes.together
    assert "44184" not in nantes.together


def test_an_arrondissement_knows_its_city():
    assert place(commune="Lyon 3e").city == "69123"
    assert place(commune="Nantes").city is None


@pytest.mark.parametrize(
    ("text", "commune", "department"),
    [
        ("44000", "44109", "44"),
        ("Nantes", "44109", "44"),
        ("44", None, "44"),
        ("Gers", None, "32"),
        ("2A", None, "2A"),
        ("Paris", "75056", "75"),
        ("st nazaire", "44184", "44"),
        ("44042 CEDEX 1", None, "44"),
        ("F-75011", "75111", "75"),
        ("988", None, "988"),
        ("Polynésie française", None, "987"),
        ("Wallis et Futuna", None, "986"),
        ("Papeete", "98735", "987"),
    ],
)
def test_a_place_in_a_few_words(text, commune, department):
    found = place_named(text)
    assert (found.commune, found.department) == (commune, department)


def test_a_typo_gets_three_proposals():
    with pytest.raises(ProfileError) as caught:
        place_named("Nante")
    assert "Nantes (44)" in caught.value.values["near"] and len(caught.value.values["near"]) == 3


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("01000", ["Bourg-en-Bresse (01)", "Saint-Denis-lès-Bourg (01)"]),
        ("44 000", ["Nantes (44)"]),
        ("44042 CEDEX 1", ["Loire-Atlantique (44)"]),
        ("97133", ["Saint-Barthélemy (977)"]),
        ("Gers", ["Gers (32)"]),
    ],
)
def test_what_is_proposed_for_a_typed_place(text, labels):
    assert [label for label, _ in place_proposals(text)] == labels


def test_all_the_communes_of_a_postcode_are_proposed():
    assert len(place_proposals("20167")) == 10
    assert len(place_proposals("saint denis")) == 4
    assert len(place_proposals("sainte colombe")) == 6
    labels = [label for label, _ in place_proposals("Neuilly")]
    assert labels[0] == "Neuilly-sur-Seine (92)" and "Neuilly (27)" in labels
    assert len(place_proposals("Nulleparvile")) <= 3


@pytest.mark.parametrize(
    ("typed", "commune", "homes"),
    [
        ("Saint-Claude", None, {"39", "971"}),
        ("Saint-Denis", None, {"11", "30", "93", "974"}),
        ("Valence", "26362", set()),
        ("Le Lamentin", "97213", set()),
        ("Saint-Pierre (974)", "97416", set()),
    ],
)
def test_of_towns_of_one_name_none_is_taken_but_one_well_ahead(
    typed: str, commune: str | None, homes: set[str]
) -> None:
    found = place_named(typed)
    assert (found.commune, found.around) == (commune, homes)
    assert any(doubt.key == "place-asked" for doubt in found.doubts) == (commune is None)
