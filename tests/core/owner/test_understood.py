"""What answers mean together: contradictions, distress, town or village, retirement, a firm of the register, typed words."""

from __future__ import annotations

from typing import Any

import pytest
from core.strategies import owner

from reseau_cli.core.owner.company import Company, profile_of, read
from reseau_cli.core.owner.contradictions import MICRO_STAFF, MICRO_TURNOVER, contradictions
from reseau_cli.core.owner.interview import Interview
from reseau_cli.core.owner.needs import vocations_of
from reseau_cli.core.owner.profile import KEY, Profile
from reseau_cli.core.owner.questions import QUESTION
from reseau_cli.core.owner.situation import (
    RETIREMENT,
    TOWN,
    VILLAGE,
    circumstances_told,
    dispute_in,
    distress_in,
    is_retired,
    lives_in_town,
    told_by_a_dispute,
)
from reseau_cli.core.owner.typed import typed
from reseau_cli.core.owner.understood import Place, asked, own_words, understand
from reseau_cli.core.text.hearing import Heard

MICRO = {"legal_form": "micro-entreprise"}


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (MICRO | {"employees": MICRO_STAFF}, []),
        (MICRO | {"employees": MICRO_STAFF + 1}, ["micro-staff"]),
        (MICRO | {"employees": 10, "turnover": 203_100}, []),
        ({"legal_form": "sarl", "employees": 99, "turnover": 10**7}, []),
        (MICRO | {"turnover": MICRO_TURNOVER}, []),
        (MICRO | {"turnover": MICRO_TURNOVER + 1}, ["micro-turnover"]),
        ({"stage": "idea", "employees": 1}, ["idea-running"]),
        ({"stage": "idea", "turnover": 1}, ["idea-running"]),
        ({"stage": "idea", "employees": 0, "turnover": 0}, []),
        ({"stage": "growing", "employees": 1}, []),
        ({"age": 17}, ["minor"]),
        ({"age": 0}, ["minor"]),
        ({"age": 18}, []),
        ({"woman": False, "wants": ("women",)}, ["man-among-women"]),
        ({"woman": True, "wants": ("women",)}, []),
        ({"wants": ("women",)}, []),
        ({"hours": 0, "give": 2}, ["no-time-to-give"]),
        ({"hours": 0, "give": 1}, []),
        ({"hours": 1, "give": 3}, []),
        ({"give": 3}, []),
    ],
)
def test_answers_that_cannot_both_be_true_are_named(said: dict[str, Any], told: list[str]) -> None:
    assert list(contradictions(Profile(**said))) == told


@pytest.mark.parametrize(
    ("said", "sure"),
    [
        ({}, 0.0),
        ({"holding": 0}, 0.9),
        ({"holding": 1}, 0.5),
        ({"holding": 2}, 0.0),
        ({"stage": "struggling", "solitude": 2}, 0.7),
        ({"stage": "after-failure", "solitude": 3}, 0.7),
        ({"stage": "struggling", "solitude": 1}, 0.0),
        ({"stage": "struggling"}, 0.0),
        ({"stage": "growing", "solitude": 3}, 0.0),
        ({"stage": "struggling", "solitude": 2, "holding": 0}, 0.9),
    ],
)
def test_distress(said: dict[str, Any], sure: float) -> None:
    assert distress_in(Profile(**said), {}) == sure


def test_distress_is_the_surest_of_its_signs() -> None:
    heard = {"distress": Heard(0.8, "solitude", True)}
    assert distress_in(Profile(), heard) == 0.8
    assert distress_in(Profile(holding=0), heard) == 0.9
    assert distress_in(Profile(holding=2), {"finance": Heard(0.8, "x", True)}) == 0.0


def test_what_a_dispute_costs_is_not_told_apart_in_its_own_words() -> None:
    told, less, more = (Heard(sure, "il ne paie pas", True) for sure in (0.8, 0.7, 0.9))
    assert told_by_a_dispute({"dispute": told, "finance": less, "people": less}) == {"finance"}
    assert told_by_a_dispute({"dispute": told, "finance": more}) == set()
    assert told_by_a_dispute({"dispute": told, "finance": Heard(0.7, "plus un sou", True)}) == set()
    assert told_by_a_dispute({"dispute": told, "finance": less, "struggling": less}) == set()
    assert told_by_a_dispute({"finance": less}) == set()


def test_a_dispute_is_asked_for_by_the_sentence_that_tells_it() -> None:
    heard = {"dispute": Heard(0.8, "il ne paie pas", True)}
    assert dispute_in(heard) == 0.8 and dispute_in({}) == 0.0
    told = understand(Profile(lacks=("finance",)), Place(), (), heard)
    assert asked(told) == ("finance", "dispute")
    assert asked(understand(told.profile, Place(), (), {})) == ("finance",)


@pytest.mark.parametrize(
    ("place", "town"),
    [
        (Place(department="44", inhabitants=VILLAGE - 1), False),
        (Place(department="44", inhabitants=VILLAGE), None),
        (Place(department="44", inhabitants=TOWN - 1), None),
        (Place(department="44", inhabitants=TOWN), True),
        (Place(department="44"), None),
        (Place(department="93", inhabitants=100), True),
        (Place(), None),
    ],
)
def test_a_town_and_a_village(place: Place, town: bool | None) -> None:
    assert lives_in_town(place) is town


def test_who_is_retired() -> None:
    ages = [is_retired(owner(Profile(age=age))) for age in (RETIREMENT - 1, RETIREMENT)]
    assert ages == [False, True]
    assert is_retired(owner(Profile(text="associé"))) and not is_retired(owner(Profile()))
    assert is_retired(owner(Profile(text="je suis retraité")))


def test_circumstances_are_ticked_or_heard() -> None:
    whom = owner(Profile(circumstances=("rural",)))
    assert circumstances_told(whom) == {"rural"}
    heard = {"parent": Heard(0.8, "x", True), "finance": Heard(0.8, "x", True)}
    assert circumstances_told(whom._replace(heard=heard)) == {"rural", "parent"}


def test_his_own_words_are_his_sentence_and_the_name_of_his_trade() -> None:
    assert (
        own_words(Profile(text="je suis seul", trade="boulanger")).split() == "je suis seul boulanger".split()
    )
    assert own_words(Profile(trade="10.71C")).strip() == ""


def test_what_comes_first_calls_loudest() -> None:
    first, second = (
        vocations_of(Profile(wants=wants)) for wants in (("business", "culture"), ("culture", "business"))
    )
    assert first["business"] > second["business"] and max(first.values()) <= 1
    assert vocations_of(Profile()) == {}
    assert vocations_of(Profile(wants=("women",), woman=False)) == {}


def test_the_code_that_is_surely_his() -> None:
    whom = owner(Profile())
    codes = [((), None), (("10.71C",), "10.71C"), (("10.71C", "10.71D"), "10.71")]
    assert [whom._replace(codes=each).naf for each, _ in codes] == [naf for _, naf in codes]


FIRM = Company(
    "123456782", "A", "44109", "Nantes", None, "56.10A", (3, 5), "sarl", "2024-05-31", 1, False, False
)


def test_a_firm_answers_in_its_owner_s_stead() -> None:
    told = profile_of(FIRM, 2026)
    assert told == Profile(
        commune="Nantes", department="44", trade="56.10A", employees=4, legal_form="sarl", stage="starting"
    )
    placed = profile_of(FIRM._replace(postcode="44000"), 2026)
    assert (placed.postcode, placed.department) == ("44000", None)
    assert profile_of(FIRM._replace(headcount=None, created=None), 2026).employees is None
    assert profile_of(FIRM._replace(created=None), 2026).stage is None
    assert profile_of(FIRM._replace(commune=None), 2026).commune is None


@pytest.mark.parametrize("change", [{"hidden": True}, {"closed": True}])
def test_nothing_is_taken_from_a_firm_that_is_hidden_or_closed(change: dict[str, bool]) -> None:
    assert profile_of(FIRM._replace(**change), 2026) == Profile()


@pytest.mark.parametrize(("year", "stage"), [(2026, "starting"), (2027, None), (2060, None)])
def test_a_firm_is_starting_for_three_years(year: int, stage: str | None) -> None:
    assert profile_of(FIRM, year).stage == stage


@pytest.mark.parametrize(
    ("name", "text", "meant"),
    [
        ("woman", " Oui ", True),
        ("woman", "0", False),
        ("woman", "peut-être", "peut-être"),
        ("employees", "1 200", 1200),
        ("employees", "-3", -3),
        ("employees", "9" * 19, int("9" * 19)),
        ("employees", "9" * 20, "9" * 20),
        ("employees", "deux", "deux"),
        ("lacks", " finance, ,people", ["finance", "people"]),
        ("tried", "bni = joined, cjd=left", {"bni": "joined", "cjd": "left"}),
        ("text", " a ", " a "),
    ],
)
def test_typed_words_are_what_they_mean(name: str, text: str, meant: object) -> None:
    assert typed(KEY[name], text) == meant


def test_a_step_back_stops_at_the_first_and_leaves_a_change() -> None:
    asked = Interview().answered(QUESTION["text"], "seul").answered(QUESTION["lacks"], ["finance"])
    assert (asked.position, asked.back().position, asked.back().back().back().position) == (2, 1, 0)
    changing = asked.goto("text")
    assert changing.changing == "text" and changing.back() == asked
    changed = changing.answered(QUESTION["text"], "autre")
    assert (changed.profile.text, changed.position, changed.path) == ("autre", 2, ("text", "lacks"))


def test_what_was_heard_is_taken_away_and_put_back() -> None:
    once = Interview().switched("finance").switched("people")
    assert once.unheard == ("finance", "people")
    assert once.switched("finance").unheard == ("people",)


@pytest.mark.parametrize(("position", "taken"), [(1, 1), (2, 2), (3, 2), (-1, 2), ("x", 2), (None, 2)])
def test_a_saved_position_is_within_the_path(position: object, taken: int) -> None:
    state = {"profile": {}, "path": ["text", "lacks"], "position": position}
    found, lost = Interview.from_state(state)
    assert (found.position, lost) == (taken, ())


def test_a_saved_list_that_is_none_is_done_without() -> None:
    found, _ = Interview.from_state({"path": "text", "known": ["lacks", 3, "zut"], "unheard": ["x", 3]})
    assert (found.path, found.known, found.unheard) == ((), ("lacks",), ("x",))


def test_the_first_want_counts_whole_whatever_its_importance() -> None:
    profile = Profile(wants=("business", "culture-patronage"))
    halves = vocations_of(profile, ([], [0.5, 0.25]))
    assert halves["business"] == pytest.approx(0.7) and halves["culture"] == pytest.approx(0.35)


@pytest.mark.parametrize(
    ("said", "called"),
    [
        ({"wants": ("local-roots",)}, {"territory": 0.35}),
        ({"wants": ("women",)}, {"women": 0.7}),
        ({"wants": ("good-practice",)}, {"peers": 0.7, "mentoring": 0.21, "union": 0.14}),
        ({"wants": ("reliable-information",)}, {"union": 0.35, "chamber": 0.7}),
        ({"wants": ("give-back",)}, {"mentoring": 0.7, "service-club": 0.7, "social": 0.56}),
        ({"lacks": ("digital",)}, {"innovation": 0.42}),
        ({"lacks": ("handover",)}, {"handover": 0.6}),
        ({"stage": "taking-over"}, {"handover": 0.8, "start-up-support": 0.8}),
        ({"legal_form": "scop"}, {"social": 1.0}),
        ({"stage": "idea", "wants": ("prevention",)}, {"start-up-support": 1.0, "prevention": 0.7}),
    ],
)
def test_the_vocations_behind_an_answer(said: dict[str, Any], called: dict[str, float]) -> None:
    assert vocations_of(Profile(**said)) == pytest.approx(called)


@pytest.mark.parametrize(
    ("place", "firm", "closed"),
    [("F", "A", True), ("A", "C", False), (None, "C", True), (None, "A", False), ("C", None, True)],
)
def test_a_firm_is_closed_where_the_place_asked_for_is_else_where_it_is_whole(
    place: str | None, firm: str | None, closed: bool
) -> None:
    found = read(
        {"siren": "123456782", "etat_administratif": firm, "siege": {"etat_administratif": place}}, None
    )
    assert found and found.closed is closed


@pytest.mark.parametrize(("count", "kept"), [(0, 0), (3, 3), (-1, 0), ("3", 0), (1_000_000, 0)])
def test_a_count_of_places_is_a_count(count: object, kept: int) -> None:
    found = read({"siren": "123456782", "nombre_etablissements_ouverts": count}, None)
    assert found and found.places == kept
    assert read({"siren": "?"}, None) is None


def test_the_place_asked_for_by_its_number_is_the_one_told() -> None:
    firm = {
        "siren": "123456782",
        "siege": {"siret": "12345678200001", "code_postal": "44000"},
        "matching_etablissements": [{"siret": "12345678200002", "code_postal": "35000"}],
    }
    told = [read(firm, number) for number in ("12345678200002", "12345678200009", None)]
    assert [one and one.postcode for one in told] == ["35000", "44000", "44000"]
