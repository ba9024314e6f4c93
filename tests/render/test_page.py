"""The page to hand over: whole, in order, readable without eyes or colour, and harmless whatever a record says."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from pages import Page
from running import SAMPLES

from reseau_cli.adviser import advise
from reseau_cli.cli.answers import read_sample
from reseau_cli.core.messages.typography import typeset
from reseau_cli.core.owner.profile import Profile
from reseau_cli.render.page import page

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue

HOSTILE = """"><script>alert('x')</script><a href="javascript:alert(1)" onclick='x'>&amp; {{ 7*7 }} </style><svg onload=x>"""
WOMAN = Profile(woman=True, department="33", lacks=("finance",))


def of_two(catalogue: Catalogue) -> Catalogue:
    """A catalogue of two networks: one for men, one far from the Gironde."""
    kept = ("club-41", "femmes-de-bretagne")
    return catalogue._replace(networks=tuple(one for one in catalogue.networks if one.id in kept))


def made(catalogue: Catalogue, profile: Profile, lang: str = "fr", **told: Any) -> Page:
    return Page(page(advise(profile, catalogue, lang=lang), **told))


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("name", SAMPLES)
def test_it_says_the_whole_answer(catalogue: Catalogue, name: str, lang: str) -> None:
    advice = advise(read_sample(name), catalogue, lang=lang)
    read = Page(page(advice, date="2026-11-29")).text

    def plain(text: str) -> str:
        return typeset(text, lang).replace("\u202f", " ")

    told = [one.match.network.name for one in advice.shown]
    for one in advice.shown:
        told += [*one.explanation.reasons, *one.explanation.against, one.first_step]
        told += [text for _, text in one.explanation.to_check]
    told += [one.record["name"] for one in advice.helps]
    assert [text for text in told if plain(text) not in read] == []
    assert "2026" in read and advice.catalogue.version in read


@pytest.mark.parametrize(
    "profile", [read_sample("boulangere"), read_sample("restaurateur"), WOMAN, Profile()]
)
def test_headings_go_down_by_one(catalogue: Catalogue, profile: Profile) -> None:
    known = of_two(catalogue) if profile is WOMAN else catalogue
    levels = [level for level, _ in made(known, profile).headings]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_it_has_landmarks_a_language_and_nothing_from_outside(catalogue: Catalogue) -> None:
    told = made(catalogue, read_sample("boulangere"))
    assert [len(told.all(tag)) for tag in ("header", "main", "footer", "script", "link", "img")] == [
        1,
        1,
        1,
        0,
        0,
        0,
    ]
    assert told.all("html")[0].attributes["lang"] == "fr"
    assert not [e for e in told.elements if e.attributes.keys() & {"src", "onload", "onclick", "style"}]


def test_it_is_laid_out_for_paper_for_a_telephone_and_for_the_night(catalogue: Catalogue) -> None:
    text = page(advise(read_sample("boulangere"), catalogue))
    for rule in (
        "@page { size: A4;",
        "@media print",
        "@media (max-width:",
        "prefers-color-scheme: dark",
        "break-inside: avoid",
    ):
        assert rule in text
    assert 'name="viewport" content="width=device-width, initial-scale=1"' in text


def test_every_drawing_has_its_words(catalogue: Catalogue) -> None:
    told = made(catalogue, read_sample("boulangere"))
    drawings = [e.attributes for e in told.all("svg")]
    assert [d for d in drawings if not (d.get("aria-hidden") or d.get("aria-label"))] == []
    assert "Vous : Nantes (44)." in told.text
    assert "Autour de vous" in told.text and "Souvent personne à qui parler." in told.text


def test_what_he_did_not_say_is_not_drawn_as_nothing(catalogue: Catalogue) -> None:
    text = made(catalogue, Profile(lacks=("finance",))).text
    assert text.count("Vous ne l’avez pas dit.") == 2


def test_the_keyboard_goes_to_help_first_then_down_the_page(catalogue: Catalogue) -> None:
    links = made(catalogue, read_sample("restaurateur")).links
    assert links[:2] == ["#networks", "tel:3114"]
    calm = made(catalogue, read_sample("plombier")).links
    assert "tel:3114" not in calm


def test_numbers_to_call_stand_before_all_else(catalogue: Catalogue) -> None:
    titles = [title for _, title in made(catalogue, read_sample("restaurateur")).headings]
    assert titles[1] == "Parler à quelqu’un maintenant"


def test_where_nothing_fits_it_says_so(catalogue: Catalogue) -> None:
    advice = advise(WOMAN, of_two(catalogue))
    told = Page(page(advice))
    assert advice.shown == [] and advice.nothing
    assert "networks" not in {e.attributes.get("id") for e in told.elements}
    assert "#networks" not in told.links
    assert typeset(advice.nothing[0], "fr").replace("\u202f", " ") in told.text


def test_the_note_is_kept_line_by_line_and_paper_has_room_for_one(catalogue: Catalogue) -> None:
    profile = read_sample("boulangere")
    noted = page(advise(profile, catalogue), note="Appeler <Paul>\nlundi & mardi\n")
    assert "Appeler &lt;Paul&gt;\nlundi &amp; mardi</p>" in noted
    assert 'class="room"' not in noted
    assert 'class="room"' in page(advise(profile, catalogue))


def test_no_text_becomes_markup_a_link_or_a_script(catalogue: Catalogue) -> None:
    def evil(value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            return {name: evil(one, name) for name, one in value.items()}
        if isinstance(value, list):
            return [evil(one, key) for one in value]
        told = {
            "what",
            "first_step",
            "not_for",
            "good_for",
            "other",
            "note",
            "dated",
            "name",
            "phone",
            "email",
        }
        if key in {"website", "finder", "url"}:
            return "javascript:alert(1)"
        return HOSTILE if key in told and isinstance(value, str) else value

    hostile = catalogue._replace(record=lambda id_: evil(catalogue.record(id_)))
    profile = read_sample("boulangere")._replace(trade=None, text=HOSTILE)
    for lang in ("fr", "en"):
        advice = advise(profile, hostile, lang=lang)
        told = Page(page(advice, note=HOSTILE, about=HOSTILE))
        clean = Page(page(advise(profile, catalogue, lang=lang)))
        assert {e.tag for e in told.elements} <= {e.tag for e in clean.elements} | {"span"}
        assert {a for e in told.elements for a in e.attributes} <= {
            a for e in clean.elements for a in e.attributes
        }
        assert [link for link in told.links if not re.match(r"(https?://|mailto:|tel:|#)", link)] == []
        assert "{{ 7*7 }}" in told.text


def test_english_says_where_a_text_is_in_french(catalogue: Catalogue) -> None:
    untold = catalogue._replace(
        record=lambda id_: {key: value for key, value in catalogue.record(id_).items() if key != "en"}
    )
    told = made(untold, read_sample("consultante"), "en")
    foreign = [e for e in told.all("span") if e.attributes.get("lang") == "fr"]
    assert foreign and told.text.count("in French") >= len(foreign)
    assert not [e for e in made(catalogue, read_sample("consultante")).all("span") if "lang" in e.attributes]
