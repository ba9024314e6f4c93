"""Trades told in general words: a coarse code from the first words, and the codes that a trade may be."""

from __future__ import annotations

import pytest

from reseau_cli.adviser import codes_of
from reseau_cli.territory.broad_trades import broad_code
from reseau_cli.territory.naf_list import parse_naf
from reseau_cli.territory.trades import Trade, likely


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("commerçante", "47"),
        ("Commerçant à Laval", "47"),
        ("commerce de gros", "46"),
        ("agricultrice", "01"),
        ("éleveur de gnous", "01.4"),
        ("fabrication de gadgets", "C"),
        ("industrie du bois", "C"),
        ("boutique de vêtements", "47.71Z"),  # precise: the table of trades wins
    ],
)
def test_a_trade_is_understood_at_the_level_it_tells(typed: str, code: str) -> None:
    assert codes_of(typed) == (code,)
    assert parse_naf(code) == code


@pytest.mark.parametrize("typed", ["artisan", "indépendante", "ma petite entreprise", ""])
def test_what_tells_no_trade_gives_no_code(typed: str) -> None:
    assert broad_code(typed) is None
    assert codes_of(typed) == ()


@pytest.mark.parametrize(
    ("typed", "codes"), [("courtier", ("66.19B", "66.22Z")), ("patron de bar tabac", ("56.30Z", "47.26Z"))]
)
def test_a_trade_of_several_codes_keeps_them_all(typed: str, codes: tuple[str, ...]) -> None:
    assert codes_of(typed) == codes


@pytest.mark.parametrize(
    ("found", "codes"),
    [
        ((), ()),
        ((("10.71C", 0.64),), ()),
        ((("10.71C", 0.86), ("10.71D", 0.7)), ("10.71C",)),
        ((("10.71C", 0.76), ("10.71D", 0.7)), ("10.71C", "10.71D")),
        ((("10.71C", 0.7), ("10.71D", 0.6)), ("10.71C", "10.71D")),
        ((("10.71C", 0.7), ("47.24Z", 0.4)), ("10.71C",)),
        ((("10.71C", 0.7), ("47.24Z", 0.6)), ("10.71C", "47.24Z")),
    ],
)
def test_where_none_is_sure_all_that_may_well_be_meant_are_kept(
    found: tuple[tuple[str, float], ...], codes: tuple[str, ...]
) -> None:
    trades = [Trade(each, "", certainty, each) for each, certainty in found]
    assert likely(trades) == codes
