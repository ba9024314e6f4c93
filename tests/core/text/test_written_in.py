"""The language of a sentence, by its little words."""

from __future__ import annotations

import pytest

from reseau_cli.core.text.written_in import written_in


@pytest.mark.parametrize(
    ("sentence", "lang"),
    [
        ("We moved here from Bristol and we are not sure about the taxes.", "en"),
        ("Je suis seule avec mes factures et je ne sais plus par où commencer.", "fr"),
        ("Plombier, Nantes", None),
        ("Je cherche un coach pour le management et le business development", "fr"),
        ("", None),
    ],
)
def test_little_words_tell_the_language(sentence: str, lang: str | None) -> None:
    assert written_in(sentence) == lang
