"""What a sentence says of its writer in plain words, and nothing of what it says of others."""

from __future__ import annotations

from typing import Any

import pytest

from reseau_cli.core.text.facts import facts, told_surely


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Boulangère à Châteaubriant, deux salariés", {"employees": 2, "woman": True}),
        ("Menuisier, 50 ans, je veux transmettre", {"age": 50, "stage": "handing-over"}),
        ("je suis toute seule, sans salarié", {"employees": 0, "woman": True}),
        ("J’ai ouvert un salon de thé il y a six mois", {"stage": "starting"}),
        ("J’ai dû fermer l’an dernier", {"stage": "after-failure"}),
        ("I am a baker in Nantes with 2 employees", {"employees": 2}),
        ("2 salariés avant, 4 salariés maintenant", {}),
        ("je suis père de deux enfants", {}),
        ("ma femme est infirmière", {}),
        ("j’ai 15 ans de métier", {}),
        ("je suis seul", {}),
        ("compagnie de cirque, asso, on est deux", {"employees": 2, "legal_form": "association"}),
        ("épicerie associative, on est 4", {"employees": 4, "legal_form": "association"}),
        ("couvreur en sarl, on est 5", {"employees": 4, "legal_form": "sarl"}),
        ("on est 2, savonnerie", {}),
        ("auto entrepreneur", {"legal_form": "micro-entreprise"}),
        ("je monte une micro-crèche", {}),
        ("sarl ou sas ?", {}),
        ("je veux passer en sasu", {}),
        ("on cherche un réseau, une association", {}),
        ("association de commerçants", {}),
        ("je veux en finir", {}),
        ("je n’ai personne à qui parler de mes soucis", {"solitude": 3}),
        ("I have nobody to talk to", {"solitude": 3}),
        ("mon fils a des amis à qui parler", {}),
        ("", {}),
    ],
)
def test_facts(sentence: str, expected: dict[str, Any]) -> None:
    assert facts(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("couvreur, sarl, 5 salariés", {"employees": 5, "legal_form": "sarl"}),
        ("je cherche un apprenti", {}),
        ("il me faudrait deux salariés, eurl", {"legal_form": "eurl"}),
        ("mon client sarl ne me paie pas", {}),
        ("Menuisier, 50 ans", {}),
    ],
)
def test_what_is_surely_his(sentence: str, expected: dict[str, Any]) -> None:
    assert told_surely(sentence) == expected
