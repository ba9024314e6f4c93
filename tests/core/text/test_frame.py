"""The frame: of whom a clause speaks, of when, in what role, and what it turns down."""

from __future__ import annotations

import pytest

from reseau_cli.core.text.frame import clauses, hired_himself, without_refusals


def marks(text: str) -> set[str]:
    return {mark for clause in clauses(text) for mark in clause.marks}


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Mon voisin est au bout du rouleau", "other"),
        ("My brother was made redundant", "other"),
        ("Guéri de mon burn-out", "past"),
        ("J’ai fait faillite il y a dix ans", "past"),
        ("Spécialiste de l’export", "role"),
        ("Je soigne le stress", "role"),
        ("Pas de clients", "missing"),
        ("Plus de trésorerie", "missing"),
        ("not enough customers", "missing"),
    ],
)
def test_a_mark(text: str, mark: str) -> None:
    assert mark in marks(text)


@pytest.mark.parametrize(
    ("mark", "ways"),
    [
        (
            "past",
            "il y a dix ans|il y a longtemps|autrefois|jadis|à l’époque|dans le temps|en 1998|en 2012|c’est du passé|guérie|"
            "remis de ça|derrière moi|years ago|long ago|back then|in 2012|recovered|got over|used to|when I was",
        ),
        (
            "role",
            "spécialiste|spécialisée|coach|thérapeute|psychologue|sophrologue|consultante|conseiller|formateur|formatrice|"
            "je vends|je répare|je fabrique|je installe|je soigne|je livre|je loue|je forme|je enseigne|je traite|"
            "je accompagne|je conseille|je garde|je crée|I sell|I repair|we make|we teach|I train|I coach|I treat|we rent|"
            "I design|I write|we cater|therapist|psychologist|consultant",
        ),
    ],
)
def test_each_way_to_say_it_bears_the_mark(mark: str, ways: str) -> None:
    assert [way for way in ways.split("|") if mark not in marks(f"so {way} so")] == []


@pytest.mark.parametrize(
    "text", ["Mon voisin me prend mes clients", "Je suis au bout du rouleau", "Il y a deux mois"]
)
def test_what_he_says_of_himself_and_of_now_bears_no_mark(text: str) -> None:
    assert marks(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Je ne cherche pas de club",
        "pas envie d’adhérer",
        "Aucune dette",
        "pas de soucis de trésorerie",
        "Je ne suis pas suicidaire",
        "I don't need customers",
        "we have no debts",
    ],
)
def test_what_is_turned_down(text: str) -> None:
    assert [clause.turned_down for clause in clauses(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Je ne veux pas faire faillite",
        "Je n’ai pas envie de vivre",
        "Pas de clients",
        "Je ne trouve pas de vendeuse",
        "I don't want to live",
        "",
    ],
)
def test_a_complaint_is_not_turned_down(text: str) -> None:
    assert not any(clause.turned_down for clause in clauses(text))


def test_only_the_clause_that_turns_down_is_left_out() -> None:
    assert without_refusals("Un club de patrons, pas envie d’un syndicat") == "Un club de patrons"


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("chauffeur routier salarié depuis 12 ans, je veux me mettre à mon compte", ["salarié"]),
        ("Salariée, je voudrais devenir indépendante", ["Salariée"]),
        ("employé de banque pendant 20 ans", ["employé"]),
        ("je cherche un salarié", []),
        ("conflit avec ma coiffeuse salariée, on ne se parle plus", []),
        ("hiring my first employee", []),
        ("3 salariés", []),
        ("un mécano salarié en arrêt", []),
    ],
)
def test_who_is_hired_himself(sentence: str, words: list[str]) -> None:
    assert [sentence[start:end] for start, end in hired_himself(sentence)] == words
