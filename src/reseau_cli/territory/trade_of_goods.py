"""Who sells goods, or makes them, told by these goods: on markets, to shops, in a shop, of an age, processed, his own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import trades
from .selling import (
    SECOND_HAND,
    SHOPS,
    SOLD,
    VEHICLES,
    is_crafted,
    is_shop,
    is_sold,
    maker,
    own_goods,
    processor,
    repairer,
    shop,
    stall,
    wholesaler,
    without_age,
    without_markets,
    without_process,
    without_repair,
    without_wholesale,
)
from .trade_lines import key_of, keys_of
from .trade_reading import TradeReading, guess, several, trade_of_code
from .trade_table import words

if TYPE_CHECKING:
    from .naf_list import Trade

MAY_BE = 0.5
"""From this certainty on goods are known."""


REPAIR = keys_of("reparation depannage maintenance")
UNKNOWN_REPAIR = ("95.29Z", "33.12Z")
"""Who repairs what is not known: the goods of persons, or machines."""


def of_goods(line: str, found: tuple[Trade, ...]) -> TradeReading | None:
    """The trade of who says what he does with goods; None of others. ``found`` is what the table makes of the line."""
    return (
        _of_his_own(line)
        or _on_markets(line)
        or _to_shops(line)
        or _second_hand(line)
        or _processed(line)
        or _repaired(line, found)
        or _in_shop(line, found)
        or _crafted(line, found)
    )


def _of_his_own(line: str) -> TradeReading | None:
    """The grower or maker of what one sells that is one's own (« je vends mes légumes »); None for others."""
    goods = own_goods(line)
    found = tuple(one for one in trades.find(goods) if not one.code.startswith(SOLD)) if goods else ()
    return guess(line, found) if found and found[0].certainty >= MAY_BE else None


def _on_markets(line: str) -> TradeReading | None:
    """The stall of one who sells on markets, his workshop beside it where he may be the maker; None for others."""
    for rest in without_markets(line):
        found = trades.find(rest)
        code = stall(found[0].code) if found and (trades.likely(found) or trades.is_shared(found)) else None
        if code and (is_sold(line) or found[0].code.startswith(SHOPS)):
            return guess(line, (trade_of_code(code), *found))
        if code:
            return several(line, (found[0], trade_of_code(code)))
    return None


def _to_shops(line: str) -> TradeReading | None:
    """The wholesaler of what is known by itself; None for others."""
    rest = without_wholesale(line)
    found = trades.find(rest) if rest else ()
    code = wholesaler(found[0].code) if found and (trades.likely(found) or trades.is_shared(found)) else None
    return guess(line, (trade_of_code(code), *found)) if code else None


def _second_hand(line: str) -> TradeReading | None:
    """The dealer in what has served: of vehicles and boats their own, of all else one; None for others."""
    rest = without_age(line)
    found = trades.find(rest) if rest else ()
    vehicles = tuple(one for one in found if one.code.startswith(VEHICLES))
    if vehicles and vehicles[0].certainty >= MAY_BE:
        return guess(line, vehicles)
    shop = found and found[0].certainty >= MAY_BE and found[0].code.startswith(SHOPS)
    return guess(line, (trade_of_code(SECOND_HAND), *found)) if shop else None


def _processed(line: str) -> TradeReading | None:
    """Who makes something of what others grow, raise or catch; None for others."""
    rest = without_process(line)
    found = trades.find(rest) if rest else ()
    code = processor(found[0].code) if found and found[0].certainty >= MAY_BE else None
    return guess(line, (trade_of_code(code), *found)) if code else None


def _repaired(line: str, found: tuple[Trade, ...]) -> TradeReading | None:
    """Who repairs what others make, sell or drive, where the table tells no more than that he repairs; None for others."""
    rest = without_repair(line)
    if not rest or not found:
        return None
    goods, held = trades.find(rest)[:1], keys_of(found[0].matched)
    if not goods or goods[0].certainty < MAY_BE:
        return several(line, tuple(map(trade_of_code, UNKNOWN_REPAIR))) if held <= REPAIR else None
    code = repairer(goods[0].code)
    told = held & {key_of(word) for word in words(rest)} and found[0].matched != goods[0].matched
    return guess(line, (trade_of_code(code), *found)) if code and not told else None


def _in_shop(line: str, found: tuple[Trade, ...]) -> TradeReading | None:
    """The shop of who says that he sells what a workshop makes, or that workshop; None for others."""
    code = shop(found[0].code) if found and is_shop(line) else None
    return several(line, (trade_of_code(code), found[0])) if code else None


def _crafted(line: str, found: tuple[Trade, ...]) -> TradeReading | None:
    """The maker of goods that are said to be made by hand or on a farm, before their shop; None for others.

    Where the goods are the name of both, he makes them.
    """
    if not found or not is_crafted(line, found[0].matched):
        return None
    sold = any(one.code.startswith(SOLD) and one.matched == found[0].matched for one in found[1:])
    if sold and not found[0].code.startswith(SOLD) and trades.likely(found):
        return guess(line, found)
    code = maker(found[0].code)
    return several(line, (trade_of_code(code), found[0])) if code else None
