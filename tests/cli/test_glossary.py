"""The acronyms of the administration, explained on demand."""

from __future__ import annotations

import json

import pytest
from running import call

from reseau_cli.core.glossary import TERMS


@pytest.mark.parametrize("word", ["CMA", "cma", "C.M.A."])
def test_one_is_told_however_it_is_written(word: str) -> None:
    ran = call("glossary", word)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("CMA")
    assert ran.out.count("\n") == 1


@pytest.mark.parametrize(
    ("word", "begins"),
    [
        ("siren", "SIREN, SIRET"),
        ("APE", "NAF"),
        ("conciliation", "Mandat"),
        ("conciliat", "Mandat"),
        ("urs", "Urssaf"),
        ("prêt d’honneur", "Prêt"),
    ],
)
def test_it_is_found_by_any_word_of_its_name(word: str, begins: str) -> None:
    assert call("glossary", word).out.startswith(begins)


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_all_are_told(lang: str) -> None:
    told = json.loads(call("glossary", "--json", "--lang", lang).out)["glossary"]
    assert tuple(told) == TERMS


def test_a_word_that_is_not_there_is_said() -> None:
    ran = call("glossary", "zorglub")
    assert (ran.code, ran.out) == (1, "")
    assert "zorglub" in ran.err
