"""What a sentence turns down does not lead to it; what it complains of still does."""

from __future__ import annotations

import pytest

from reseau_cli.adviser import rank as advise
from reseau_cli.catalogue import compiled
from reseau_cli.core.owner.profile import from_mapping
from reseau_cli.core.text.negation import without_refusals
from reseau_cli.core.text.stems import stems


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Je ne cherche pas un syndicat, juste des pairs", "juste des pairs"),
        ("je veux pas de petits déjeuners ; je veux des pairs", "je veux des pairs"),
        ("Un club d’amis, pas pour vendre.", "Un club d’amis"),
        ("Aider dans ma ville, pas de faire des affaires", "Aider dans ma ville"),
        ("Un coworking ne m’intéresse pas. Des pairs", "Des pairs"),
        ("Un atelier plutôt qu’une conférence", "Un atelier"),
        ("Pas envie de réunions chaque semaine, des pairs", "des pairs"),
        ("Je ne cherche pas à vendre. Des voisins", "Des voisins"),
        ("Un pair au lieu d'un coach", "Un pair"),
    ],
)
def test_what_is_turned_down_is_left_out(text: str, left: str) -> None:
    assert stems(without_refusals(text)) == stems(left)


@pytest.mark.parametrize(
    "text",
    [
        "Je ne veux pas faire faillite",
        "Je ne veux plus être seule",
        "Pas un client depuis un mois, pas de trésorerie, pas le temps",
        "Je ne trouve pas de salariés",
        "J’en ai marre de la paperasse",
        "sans licencier mes salariées",
        "Je n’ai pas envie… mais il faut prospecter",
        "",
    ],
)
def test_a_trouble_keeps_its_words(text: str) -> None:
    assert stems(without_refusals(text)) == stems(text)


def test_a_network_turned_down_by_its_name_does_not_gain_by_it() -> None:
    catalogue = compiled.load()
    asked = {"wants": ["fellowship"], "situation": {"commune": "Lyon"}, "text": "Je cherche des amis."}

    def points(text: str) -> int:
        answer = advise(from_mapping({**asked, "text": text}), catalogue)
        return next(m.points["words"] for m in answer.matches if m.network.id == "rotary")

    assert points("Je cherche des amis. Je ne veux pas d’un club genre Rotary.") == points(asked["text"])
    assert points("Je cherche des amis. Un club genre Rotary.") > points(asked["text"])
