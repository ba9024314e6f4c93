"""What is told back as understood from a sentence: what it alone gave, and nothing that he has confirmed."""

from __future__ import annotations

import pytest
from running import call

from reseau_cli.adviser import owner_of
from reseau_cli.core.explanation.unsettled import left_open
from reseau_cli.core.owner.profile import Profile

SENTENCE = "Boulangère à Châteaubriant, je n’arrive pas à recruter"


def test_a_place_he_has_confirmed_is_not_told_again() -> None:
    told = left_open(owner_of(Profile(text=SENTENCE)), "fr")
    again = left_open(owner_of(Profile(text=SENTENCE, commune="Châteaubriant", department="44")), "fr")
    assert "Châteaubriant (44)" in told[0] and "recruter" in told[0]
    assert "Châteaubriant" not in again[0] and "recruter" in again[0]


@pytest.mark.parametrize(
    ("flags", "asked"),
    [
        ((), "votre commune et votre métier"),
        (("--postcode", "44000"), "votre métier"),
        (("--trade", "boulanger"), "votre commune"),
        (("--postcode", "44000", "--trade", "boulanger"), None),
        (("--postcode", "44000", "--trade", "zzzz"), None),
    ],
)
def test_the_screen_asks_for_the_place_and_the_trade_that_are_not_told(
    flags: tuple[str, ...], asked: str | None
) -> None:
    screen = " ".join(call("match", "--lacks", "finance", *flags).out.split())
    assert ("Dites aussi" in screen) is (asked is not None)
    assert asked is None or f"Dites aussi {asked} :" in screen
