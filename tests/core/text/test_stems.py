"""Words cut to stems: which of a text another holds too."""

from __future__ import annotations

from reseau_cli.core.text.stems import shared, stems


def test_the_words_that_two_texts_share_are_given_as_written() -> None:
    assert shared("Des boulangers, « l’Atelier » !", "boulangerie et boulanger de l'atelier") == [
        "boulangers",
        "Atelier",
    ]
    assert shared("vélo", "boulanger") == []


def test_small_words_and_figures_have_no_stem() -> None:
    assert stems("le 12 de à") == []
