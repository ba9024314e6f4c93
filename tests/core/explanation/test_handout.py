"""What the page to hand over holds of an answer about made-up networks, part by part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from core.explanation.advised import advised, named
from core.strategies import network

from reseau_cli.core.catalogue.declared import Declared
from reseau_cli.core.explanation.distress import Care, Line
from reseau_cli.core.explanation.handout import handout
from reseau_cli.core.explanation.join_nothing_yet import Before
from reseau_cli.core.explanation.leaf import SOURCES
from reseau_cli.core.explanation.translated import Text
from reseau_cli.core.owner.profile import Profile

if TYPE_CHECKING:
    from reseau_cli.core.explanation.leaf import Leaf

POOR = Profile(lacks=("finance",), department="44")
SERVES = {"needs": {"finance": 3}}


def leaf_of(record: dict[str, Any], profile: Profile = POOR, lang: str = "fr", **facts: Any) -> Leaf:
    """The leaf of one network that serves him."""
    (told,) = handout(advised(profile, named("a", **SERVES | facts), lang=lang, a=record)).leaves
    return told


def page(dated: str | None, site: str = "a") -> dict[str, Any]:
    return {"url": f"https://{site}.fr/{dated}", "facts": "x"} | ({"dated": dated} if dated else {})


def test_the_latest_pages_are_told_three_at_most_those_of_no_year_last() -> None:
    found = [
        page("2019"),
        page("vu en 2023-04"),
        page(None, "b"),
        page("2021"),
        {"facts": "sans page", "dated": "2030"},
    ]
    told = leaf_of({"sources": found}).sources
    assert [one.dated for one in told] == ["vu en 2023-04", "2021", "2019"] and len(told) == SOURCES
    assert told[1].address == ("a.fr", "https://a.fr/2021")
    few = leaf_of({"sources": [page(None, "b"), page("2021")]}).sources
    assert [one.dated for one in few] == ["2021", "sans date"] and few[1].address.text == "b.fr"


def test_its_facts_are_labelled_and_a_role_is_told_only_where_it_is_not_a_member_s() -> None:
    told = leaf_of({"cost": {"min_eur_year": 50, "max_eur_year": 50}})
    assert [(label, text.replace("\u202f", " ")) for label, text in told.facts] == [
        ("Prix", "50 € par an"), ("Temps", "aucun temps imposé"), ("Entrée", "ouvert à tous"), ("Où", "en Loire-Atlantique"),
    ]  # fmt: skip
    giving = Profile(wants=("give-back",), department="44")
    helper = leaf_of({}, giving, helpers="owners", needs={"give-back": 3})
    assert len(helper.facts) == 5 and helper.facts[4] == ("Votre rôle", "qui vient aider")


def test_what_it_is_may_be_told_otherwise_to_who_comes_to_help() -> None:
    roles = {"helper": {"what": "Vous y aidez.", "en": {"what": "You help there."}}}
    giving, facts = Profile(wants=("give-back",)), {"helpers": "owners", "needs": {"give-back": 3}}
    assert leaf_of({"roles": roles}, giving, **facts).what == Text("Vous y aidez.")
    assert leaf_of({"roles": roles}).what != Text("Vous y aidez.")


def test_its_kind_is_followed_by_the_body_it_belongs_to() -> None:
    assert leaf_of({}).kind == "réseau"
    assert leaf_of({"part_of": "b"}).kind == "réseau, B"


def test_what_it_is_in_for_and_how_long_its_place_holds() -> None:
    told = leaf_of({})
    assert (told.rank, told.name, told.picked) == (1, "A", "")
    assert told.holds.startswith("Reste premier") and told.holds.endswith(".") and told.holds.count(".") == 1
    advice = advised(POOR, named("a", **SERVES))
    (shown,) = advice.shown
    (flipped,) = handout(
        advice._replace(shown=[shown._replace(flip="Sinon, B.", picked_text="Pour cela.")])
    ).leaves
    assert flipped.holds == f"{told.holds} Sinon, B." and flipped.picked == "Pour cela."


def test_what_is_in_french_is_said_to_be_in_english() -> None:
    told, own = (
        leaf_of({}, lang="en"),
        leaf_of({"en": {"what": "A club.", "first_step": "Write."}}, lang="en"),
    )
    assert (told.what.foreign, told.step.foreign) == (True, True)
    assert own.what == ("A club.", False) and own.step == ("Write.", False)
    assert leaf_of({}).what.foreign is False


def test_its_ways_in_and_none() -> None:
    assert [way.text for way in leaf_of({"phone": "02 00 00 00 00"}).ways] == ["02 00 00 00 00", "a.fr"]
    assert leaf_of({"website": None}).ways == []
    assert leaf_of({}).checks == ["Nos informations datent de 2025."]
    assert leaf_of({}).step.text == "Écrire." and leaf_of({}).reasons[0].startswith("Sa raison d’être")


def test_the_first_thing_opens_its_door_and_the_other_ways_stand_beside() -> None:
    told = handout(advised(POOR, named("a", **SERVES), a={"phone": "02 00 00 00 00", "email": "n@a.fr"}))
    assert [piece.opens for piece in told.first if piece.opens] == ["tel:0200000000"]
    assert [way.opens for way in told.ways] == ["mailto:n@a.fr", "https://a.fr"]
    bare = handout(advised(POOR, named("a", **SERVES), a={"website": None}))
    assert bare.ways == [] and [piece.opens for piece in bare.first] == [""]
    assert handout(advised(POOR)).first == []


def test_each_part_is_there_where_it_has_something_to_say() -> None:
    aid = network("h", name="H", kind="help", vocations=["prevention"], needs={"finance": 2})
    advice = advised(
        POOR._replace(lacks=("finance", "export"), solitude=2, budget=100),
        named("a", **SERVES), aid, top=1, h={"kind": "help", "cost": {"min_eur_year": 0}},
    )  # fmt: skip
    told = handout(advice)
    assert told.lacking == 2 and [one.level for one in told.isolations] == [2, 2, None]
    assert [one.replace("\u202f", " ") for one in told.answers] == ["Loire-Atlantique (44)", "100 € par an"]
    assert [(one.name, one.step.text) for one in told.helps] == [("H (gratuit)", "Écrire.")]
    assert [way.text for way in told.helps[0].ways] == ["h.fr"]
    assert told.covered == ["trésorerie et financement"] and told.uncovered[0] == "vendre à l’étranger"
    assert told.versions[0] == "Catalogue du 1er janvier 2025, version test." and "64" in told.versions[1]
    assert handout(advice._replace(shown=[])).covered == []
    assert (told.care, told.lines, told.before, told.together, told.declared) == ("", [], "", [], [])


LINES = [Line("Écoute", "3114", "24 h/24", "on répond", "2024", "https://x.fr")]


@pytest.mark.parametrize("level", ["sure", "perhaps"])
def test_numbers_are_there_where_distress_is_sure(level: str) -> None:
    advice = advised(POOR, named("a", **SERVES))._replace(care=Care(level, "Calme.", LINES))
    told = handout(advice)
    assert (told.care, [line.address.opens for line in told.lines]) == (
        ("Calme.", ["tel:3114"]) if level == "sure" else ("", [])
    )


def test_why_to_wait_is_told_beside_networks_and_what_a_register_declares_after_them() -> None:
    wait = Before("no-time", "Attendez.")
    club = Declared("W1", "Club", "44109", "Nantes", 2020)
    advice = advised(POOR, named("a", **SERVES))._replace(
        before=wait, together=["Ensemble."], declared=[club]
    )
    told = handout(advice)
    assert (told.before, told.together, len(told.declared)) == ("Attendez.", ["Ensemble."], 1)
    assert handout(advice._replace(shown=[])).before == ""
