"""What is told back as understood from a sentence: what it alone gave, and nothing that he has confirmed."""

from __future__ import annotations

from reseau_cli.adviser import owner_of
from reseau_cli.core.explanation.unsettled import left_open
from reseau_cli.core.owner.profile import Profile

SENTENCE = "Boulangère à Châteaubriant, je n’arrive pas à recruter"


def test_a_place_he_has_confirmed_is_not_told_again() -> None:
    told = left_open(owner_of(Profile(text=SENTENCE)), "fr")
    again = left_open(owner_of(Profile(text=SENTENCE, commune="Châteaubriant", department="44")), "fr")
    assert "Châteaubriant (44)" in told[0] and "recruter" in told[0]
    assert "Châteaubriant" not in again[0] and "recruter" in again[0]
