"""The questionnaire as data: it covers the profile, in both languages, in words that fit a narrow screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reseau_cli.core.explanation.answers_back import answer, fact, hint, listed, possible, text, why
from reseau_cli.core.messages.say import say
from reseau_cli.core.owner.profile import KEY, KEYS, Profile, read_value
from reseau_cli.core.owner.questions import CONDITIONAL, EXTRA, MAIN, QUESTION, QUESTIONS, SCREENS

if TYPE_CHECKING:
    from reseau_cli.core.owner.question import Question

each = pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)

ORDER = "text lacks solitude holding smallness wants place trade stage woman budget hours give"
EXTRAS = "age circumstances employees remote legal_form"


def test_the_order_is_that_of_the_design() -> None:
    assert [question.id for question in MAIN] == ORDER.split()
    assert [question.id for question in EXTRA] == EXTRAS.split()
    assert len(MAIN) - len(set(CONDITIONAL).intersection(ORDER.split())) <= SCREENS
    assert len(QUESTION) == len(QUESTIONS)


def test_every_key_is_asked_once_or_left_to_files_and_flags() -> None:
    asked = [key for question in QUESTIONS for key in question.keys]
    assert len(asked) == len(set(asked))
    assert {key.name for key in KEYS} - set(asked) == {"turnover", "already", "tried", "must"}


@each
def test_a_question_asks_and_addresses_the_owner_politely(question: Question) -> None:
    french = [part(question, "fr") for part in (text, hint, why)]
    assert not any(f" {word} " in said for said in french for word in ("tu", "ton", "ta", "te"))
    assert french[0].endswith("?")


@each
def test_private_answers_are_said_to_stay_on_the_machine(question: Question) -> None:
    assert ("machine" in why(question, "en")) == (
        question.id in {"text", "holding", "woman", "age", "circumstances"}
    )


@each
def test_choices_are_answers_their_key_admits(question: Question) -> None:
    for value, label in question.choices:
        key = KEY[question.keys[0]]
        assert read_value(key, [value] if key.kind == "words" else value) in (value, (value,))
        assert len(say(label, "fr")) <= 52


@each
def test_a_conditional_question_is_asked_only_where_a_network_depends_on_it(question: Question) -> None:
    assert question.when(Profile(), frozenset()) == (question.id not in CONDITIONAL or question.id == "give")
    told = Profile(solitude=2) if question.id == "holding" else Profile()
    assert question.when(told, frozenset({question.id}))


def test_possible_networks_are_counted_in_words() -> None:
    assert [possible(count, "fr") for count in (0, 1, 312)] == [
        "aucun réseau possible",
        "1 réseau possible",
        "312 réseaux possibles",
    ]


FULL = Profile(
    lacks=("finance", "people"), solitude=3, smallness=0, wants=("business",), postcode="44000",
    commune="Nantes", department="44", trade="56.10A", employees=0, turnover=180000, legal_form="sarl",
    stage="growing", woman=False, age=38, circumstances=("rural",), budget=0, hours=6, remote=True, give=2,
    holding=2, already=("cma",), tried=(("bni", "refused"),), must=("budget",), text="seul",
)  # fmt: skip


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_answer_is_said(lang: str) -> None:
    assert set(FULL.answered()) == set(KEY)
    assert all(answer(question, FULL, lang) for question in QUESTIONS)
    assert not any(answer(question, Profile(), lang) for question in QUESTIONS)


def test_items_that_hold_commas_are_told_apart_by_semicolons() -> None:
    assert listed(["a", "b"], "fr") == "a, b"
    assert listed(["a, b", "c"], "fr") == "a, b\u202f; c"
    assert listed(["a, b", "c"], "en") == "a, b; c"


def test_a_fact_is_said_with_what_it_answers() -> None:
    assert fact(QUESTION["place"], FULL, "fr") == "lieu\u202f: Nantes (44000)"
    assert fact(QUESTION["woman"], FULL, "fr") == "vous êtes une femme\u202f: non"


def test_an_answer_in_words() -> None:
    told = {question.id: answer(question, FULL, "fr") for question in QUESTIONS}
    assert told["lacks"] == "trésorerie et financement, recruter et encadrer"
    assert told["place"] == "Nantes (44000)"
    assert told["solitude"] == "non, personne"
    assert told["budget"] == "0\u202f€ par an"
    assert told["hours"] == "6\u202fh par mois"
    assert told["woman"] == "non"
