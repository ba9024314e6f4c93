"""What to do first, in words: his own sentence to say, a head office told as such, and to a chamber what he lacks first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from reseau_cli.adviser import advise
from reseau_cli.core.explanation.at_the_door import BREATH
from reseau_cli.core.owner.profile import from_mapping

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue

PLUMBER: dict[str, Any] = {"trade": "plombier", "department": "44", "stage": "growing"}


def told(catalogue: Catalogue, lang: str = "fr", **said: Any) -> str:
    found = advise(
        from_mapping({"wants": ["representation"], "situation": PLUMBER} | said), catalogue, lang=lang
    )
    assert found.first is not None
    return found.first.text


@pytest.mark.parametrize(
    ("lang", "said"), [("fr", "« je cherche un apprenti »."), ("en", "“je cherche un apprenti”.")]
)
def test_he_is_given_his_own_sentence_to_say(catalogue: Catalogue, lang: str, said: str) -> None:
    assert told(catalogue, lang, text="je cherche  un\napprenti").endswith(said)
    assert "avec vos mots" not in told(catalogue)


@pytest.mark.parametrize(
    ("text", "is_said"), [("plombier à Nantes", False), ("il me faut un apprenti", True)]
)
def test_what_tells_only_who_he_is_is_nothing_to_say(catalogue: Catalogue, text: str, is_said: bool) -> None:
    assert ("avec vos mots" in told(catalogue, text=text)) == is_said


def test_no_more_of_it_than_is_said_in_a_breath(catalogue: Catalogue) -> None:
    words = " ".join(["apprenti"] * 40)
    said = told(catalogue, text=words).rpartition("« ")[2].removesuffix(" ».")
    assert said.endswith("…") and len(said) <= BREATH + 1
    assert words.startswith(said.removesuffix("…")) and said.removesuffix("…").endswith("apprenti")


def test_who_is_in_distress_is_not_made_to_say_it_again(catalogue: Catalogue) -> None:
    assert "avec vos mots" not in told(catalogue, text="je veux en finir avec la vie")


def test_a_head_office_is_told_as_such(catalogue: Catalogue) -> None:
    assert "(siège national)" in told(catalogue)
    assert "(head office)" in told(catalogue, "en")
    chamber = told(catalogue, lacks=["administration"], wants=["reliable-information"])
    assert "siège" not in chamber


def test_a_chamber_is_told_what_he_lacks_first(catalogue: Catalogue) -> None:
    lacks = ["finance", "accounting-tax", "people", "administration"]
    asked = advise(
        from_mapping({"lacks": lacks[:2], "wants": ["reliable-information"], "situation": PLUMBER}), catalogue
    )
    everything = advise(
        from_mapping({"lacks": lacks, "wants": ["reliable-information"], "situation": PLUMBER}), catalogue
    )
    for found in (asked, everything):
        assert found.first and "recruter" not in found.first.text


@pytest.mark.parametrize(
    ("stage", "said"),
    [
        ("growing", "Dites ce qu’il vous faut : agir pour l’écologie et l’énergie."),
        ("struggling", "Dites que votre entreprise est en difficulté."),
    ],
)
def test_in_an_emergency_a_chamber_is_told_of_it_before_what_he_lacks(
    catalogue: Catalogue, stage: str, said: str
) -> None:
    asked = {"lacks": ["green-transition", "finance"], "wants": ["reliable-information"]}
    assert told(catalogue, **asked, situation=PLUMBER | {"stage": stage}).endswith(said)
