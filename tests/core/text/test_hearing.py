"""What is heard in a sentence, in which words, and what is not."""

from __future__ import annotations

import pytest

from reseau_cli.core.text.hearing import hear, propose
from reseau_cli.core.vocabulary import LACKS, WANTS
from reseau_cli.ear import load

EAR = load()


@pytest.mark.parametrize(
    ("text", "concept", "words"),
    [
        ("Bonjour, je ne trouve pas de vendeuse.", "people", "je ne trouve pas de vendeuse"),
        ("pas de trésorerie", "finance", "pas de trésorerie"),
        ("I need a good accountant", "accounting-tax", "I need a good accountant"),
    ],
)
def test_a_thing_is_heard_with_its_words(text: str, concept: str, words: str) -> None:
    assert hear(text, EAR)[concept].words == words


def test_in_a_long_clause_the_telling_words_are_quoted() -> None:
    text = "depuis que la rue de mon salon est en travaux avec des barrières partout je ne trouve plus aucune coiffeuse"
    quoted = hear(text + " à embaucher", EAR)["people"].words
    assert "embaucher" in quoted
    assert len(quoted) < len(text)


@pytest.mark.parametrize("text", ["", "   ", "…", "12 345", "日本", "Boulanger à Nantes"])
def test_nothing_is_heard_where_nothing_is_said(text: str) -> None:
    assert hear(text, EAR) == {}


def test_what_is_turned_down_is_not_heard() -> None:
    assert "people" in hear("je veux embaucher", EAR)
    assert "people" not in hear("je ne veux pas embaucher", EAR)


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("je veux embaucher plutôt que m'épuiser", "people"),
        ("I want to buy a café rather than start one", "taking-over"),
        ("je veux embaucher, mes voisins ne veulent pas", "people"),
    ],
)
def test_what_follows_rather_than_is_turned_down_alone(text: str, concept: str) -> None:
    assert concept in hear(text, EAR)


def test_where_distress_is_sure_weariness_is_not_said_beside_it() -> None:
    heard = hear("je dors mal, je veux mourir", EAR)
    assert heard["distress"].sure
    assert "wellbeing" not in heard
    assert "wellbeing" in hear("je dors mal", EAR)


def test_the_same_words_are_heard_whatever_the_signs() -> None:
    plain = hear("je n'ai plus de trésorerie", EAR)
    assert hear("JE N’AI PLUS DE TRESORERIE", EAR).keys() == plain.keys()


def test_the_most_probable_comes_first() -> None:
    text = "Je ne trouve pas de vendeuse et la banque refuse mon prêt"
    told = [one.probability for one in hear(text, EAR).values()]
    assert len(told) > 1
    assert told == sorted(told, reverse=True)


def test_a_stage_is_proposed_as_the_answer_nearest_to_it() -> None:
    heard = hear("je cherche un repreneur pour mon salon, je pars à la retraite", EAR)
    assert "handing-over" in heard
    assert "handover" in propose(heard, LACKS | WANTS)
    assert (
        len(propose(hear("clients, banque, comptable, paperasse, export, avocat", EAR), LACKS | WANTS)) <= 3
    )
