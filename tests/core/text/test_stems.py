"""Words cut to stems."""

from __future__ import annotations

from reseau_cli.core.text.stems import stems


def test_small_words_and_figures_have_no_stem() -> None:
    assert stems("le 12 de à") == []
