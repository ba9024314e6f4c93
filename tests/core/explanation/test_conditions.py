"""What an owner is told to check before he calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.strategies import network

from reseau_cli.adviser import owner_of
from reseau_cli.adviser import rank as advise
from reseau_cli.core.explanation.conditions import alive, asked_of_all, question, refusal, to_check
from reseau_cli.core.method.eligibility import Finding
from reseau_cli.core.owner.profile import Profile, from_mapping
from reseau_cli.core.vocabulary import LEGAL_FORMS

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue

CLUB = network("club")


def test_a_doubt_on_the_founding_year_is_no_matter_for_who_chooses(catalogue: Catalogue) -> None:
    answer = advise(from_mapping({"wants": ["fellowship"]}), catalogue)
    match = answer.matches[0]
    record = {
        "doubts": [
            {"facts": [fact], "note": fact} for fact in ("founded", "presence.members", "cost.max_eur_year")
        ]
    }
    told = [text for _, text in to_check(match, record)]
    assert "cost.max_eur_year." in told and not {"founded.", "presence.members."} & {*told}


def test_the_doubt_of_its_life_comes_first_with_its_reason() -> None:
    record = {"name": "Club de Caen", "alive": {"doubt": "Aucune page vue depuis 2012"}}
    assert alive(record, "fr") == "Existe-t-il encore ? Aucune page vue depuis 2012."
    assert alive(record, "en") == "Is it still alive? Aucune page vue depuis 2012 (in French)."
    told = record | {"en": {"alive_doubt": "No page seen since 2012."}}
    assert alive(told, "en") == "Is it still alive? No page seen since 2012."


def test_no_employee_at_all_is_said_in_words() -> None:
    alone, few = (Finding("max-employees", most, True, None) for most in (0, 9))
    assert (
        question(CLUB, alone) == refusal(owner_of(Profile()), CLUB, alone) == "Il faut n’avoir aucun salarié."
    )
    assert "9" in question(CLUB, few)


def test_of_the_legal_forms_the_fewer_are_told() -> None:
    most = [form for form in LEGAL_FORMS if form != "association"]
    assert (
        question(CLUB, Finding("legal-forms", most, True, None))
        == "Ce statut n’y est pas admis : association."
    )
    assert question(CLUB, Finding("legal-forms", ["scop"], True, None)) == "C’est pour : Scop."
    everyone = question(CLUB, Finding("legal-forms", list(LEGAL_FORMS), True, None), "en")
    assert everyone.startswith("It is for: ")


def test_what_is_asked_of_all_is_no_matter_of_places_or_of_the_way_in() -> None:
    asks = network(
        "club", conditions=[("women", True, True), ("departments", ["44"], True), ("max-age", 40, False)]
    )
    assert [name for name, _ in asked_of_all(asks)] == ["women", "max-age"]


def test_a_record_of_one_s_own_file_is_said_to_be(catalogue: Catalogue) -> None:
    match = advise(from_mapping({"wants": ["fellowship"]}), catalogue).matches[0]
    told = dict(to_check(match, {"origin": "mine.yaml"}))
    assert "mine.yaml" in told["origin"]
