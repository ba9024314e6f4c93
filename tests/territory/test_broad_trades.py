"""Trades told in general words: a coarse code from the first words, and the code that likely trades share."""

from __future__ import annotations

import pytest

from reseau_cli.matchmaker import naf_of
from reseau_cli.territory.broad_trades import broad_code
from reseau_cli.territory.naf_list import parse_naf
from reseau_cli.territory.trades import Trade, shared_code


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("commerçante", "47"),
        ("Commerçant à Laval", "47"),
        ("commerce de gros", "46"),
        ("agricultrice", "01"),
        ("éleveur de lamas", "01.4"),
        ("fabrication de drones", "C"),
        ("industrie du bois", "C"),
        ("courtier", "66"),  # of finance or of insurance: what both share
        ("boutique de vêtements", "47.71Z"),  # precise: the table of trades wins
    ],
)
def test_a_trade_is_understood_at_the_level_it_tells(typed: str, code: str) -> None:
    assert naf_of(typed) == code
    assert parse_naf(code) == code


@pytest.mark.parametrize("typed", ["artisan", "indépendante", "ma petite entreprise", ""])
def test_what_tells_no_trade_gives_no_code(typed: str) -> None:
    assert broad_code(typed) is None
    assert naf_of(typed) is None


@pytest.mark.parametrize(
    ("found", "code"),
    [
        ((), None),
        ((("10.71C", 0.64),), None),
        ((("10.71C", 0.7), ("10.71D", 0.6)), "10.71"),
        ((("10.71C", 0.7), ("47.24Z", 0.4)), "10.71C"),
        ((("10.71C", 0.7), ("47.24Z", 0.6)), None),
    ],
)
def test_likely_trades_give_what_they_share(found: tuple[tuple[str, float], ...], code: str | None) -> None:
    trades = [Trade(each, "", certainty, "") for each, certainty in found]
    assert shared_code(trades) == code
