"""Codes that hold unlike trades: each is on Insee's list, and holds those told of it."""

from __future__ import annotations

import pytest

from reseau_cli.adviser import codes_of
from reseau_cli.core.france.mixed_codes import MIXED, mixed_within


@pytest.mark.parametrize("code", MIXED)
def test_a_mixed_code_holds_the_trades_told_of_it(code: str) -> None:
    first = [trade.strip() for trade in MIXED[code].split(",")]
    assert [trade for trade in first if not code.startswith(codes_of(trade))] == []
    assert codes_of(code) == (code,)


@pytest.mark.parametrize(
    ("sector", "within"),
    [
        ("86.90E", ["86.90E"]),
        ("86.90", ["86.90D", "86.90E", "86.90F"]),
        ("01.6", ["01.62Z"]),
        ("43.22A", []),
        ("86", []),  # a whole division names no trade
        ("Q", []),
        ("75.00Z", []),
    ],
)
def test_what_a_sector_takes_whole(sector: str, within: list[str]) -> None:
    assert mixed_within(sector) == within
