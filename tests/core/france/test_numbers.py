"""Numbers as people write them, for a budget, a time, a count; what is not understood is not guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_cli.core.france.numbers import amount, count, duration
from reseau_cli.core.messages.typography import euros


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("300 euros", 300),
        ("300€", 300),
        ("1.000", 1000),
        ("1,000", 1000),
        ("1 000 €", 1000),
        ("1\u202f200,50 €", 1200),
        ("500 par an", 500),
        ("25 € par mois", 300),
        ("25€/mois", 300),
        ("20 euros a month", 240),
        ("2 k€", 2000),
        ("entre 100 et 200", 200),
        ("100-200", 200),
        ("jusqu’à 150 €", 150),
        ("une centaine d’euros", 100),
        ("deux cent cinquante", 250),
        ("quatre-vingt-dix", 90),
        ("mille deux cents", 1200),
        ("a hundred", 100),
        ("gratuit", 0),
        ("Rien", 0),
        ("0", 0),
    ],
)
def test_euros_a_year(text: str, expected: int) -> None:
    assert amount(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2h30", 2.5),
        ("2 h 30", 2.5),
        ("2 heures et demie", 2.5),
        ("une heure", 1),
        ("an hour", 1),
        ("half an hour", 0.5),
        ("2 h par mois", 2),
        ("trois", 3),
        ("1,5 h", 1.5),
        ("30 min", 0.5),
        ("une demi-journée", 4),
        ("deux matinées par mois", 8),
        ("1 à 2 h", 2),
        ("une heure par semaine", 52 / 12),
        ("une journée par trimestre", 8 / 3),
        ("12 h par an", 1),
        ("rien", 0),
    ],
)
def test_hours_a_month(text: str, expected: float) -> None:
    assert duration(text) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("trois", 3),
        ("3 salariés", 3),
        ("j’ai 38 ans", 38),
        ("vingt et un", 21),
        ("soixante et onze", 71),
        ("quatre-vingts", 80),
        ("une dizaine", 10),
        ("aucun", 0),
        ("2 ou 3", None),
        ("1,5", None),
    ],
)
def test_a_count(text: str, expected: int | None) -> None:
    assert count(text) == expected


@pytest.mark.parametrize(
    "text", ["", "cher", "un peu", "-5", "je ne sais pas", "aucune idée", "ça dépend", "€"]
)
def test_what_is_not_a_number_is_not_guessed(text: str) -> None:
    assert amount(text) is duration(text) is count(text) is None


@given(st.text(max_size=30))
def test_any_text_is_read_or_left(text: str) -> None:
    for read in (amount, duration, count):
        found = read(text)
        assert found is None or found >= 0


@given(st.integers(0, 10**9), st.sampled_from(["fr", "en"]))
def test_what_we_write_is_read_back(value: int, lang: str) -> None:
    assert amount(euros(value, lang)) == value
