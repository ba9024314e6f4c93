"""What a sentence says of its writer in plain words, and nothing of what it says of others."""

from __future__ import annotations

from typing import Any

import pytest

from reseau_cli.core.text.facts import facts


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
        ("je veux en finir", {}),
        ("", {}),
    ],
)
def test_facts(sentence: str, expected: dict[str, Any]) -> None:
    assert facts(sentence) == expected
