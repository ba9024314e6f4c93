"""The NAF in English: a label of its own for each code, and on English screens nothing of the French titles."""

from __future__ import annotations

import re

import pytest

from reseau_cli.adviser import advise, trade_of
from reseau_cli.cli.conversation import trade_proposals
from reseau_cli.core.owner.profile import Profile
from reseau_cli.territory.broad_trades import NAMES
from reseau_cli.territory.naf_list import labels, title_of, titles
from reseau_cli.territory.trade_reading import in_language

LONGEST = 80


def test_every_code_has_a_label_and_no_two_the_same() -> None:
    assert [code for code in labels() if code in titles()] == list(titles())
    assert labels().keys() - titles().keys() == NAMES.keys()
    said = [label.casefold() for label in labels().values()]
    assert len(set(said)) == len(said)
    assert all(label == label.strip() and 3 <= len(label) <= LONGEST for label in labels().values())
    assert not [label for label in labels().values() if "'" in label or re.search("[«»]|n\\.c\\.a", label)]


def test_a_coarse_code_has_the_label_of_general_words_or_those_of_what_is_in_it() -> None:
    assert title_of("55", "en") == "Accommodation"
    assert title_of("02.1", "en") == title_of("02.10Z", "en") == "Forestry and tree planting"
    assert title_of("56.1", "en").startswith("Restaurants with table service ; ")
    assert title_of("55.20Z") == titles()["55.20Z"]


@pytest.mark.parametrize("trade", ["infirmier tatoueur", "hébergement", "55", "56.21Z boulanger"])
def test_what_is_left_open_of_a_trade_is_told_in_english(trade: str) -> None:
    read = trade_of(trade)
    assert read and read.doubts
    (doubt,) = in_language(read.doubts, "en")
    codes = re.findall(r"\(([\w.]+)\)", " ".join([doubt.taken, *doubt.others]))
    assert codes and [doubt.taken, *doubt.others] != [read.doubts[0].taken, *read.doubts[0].others]
    assert all(f"{labels()[code]} ({code})" in [doubt.taken, *doubt.others] for code in codes)
    assert in_language(read.doubts, "fr") is read.doubts


def test_the_answer_and_the_conversation_speak_english(catalogue) -> None:
    told = advise(Profile(trade="hébergement", department="24", lacks=("export",)), catalogue, lang="en")
    assert "Trade understood: Accommodation (55)." in told.unsettled
    assert trade_proposals("55.20Z", "en")[0][0] == f"{labels()['55.20Z']} (55.20Z)"
    assert trade_proposals("55.20Z", "fr")[0][0] == f"{titles()['55.20Z']} (55.20Z)"
