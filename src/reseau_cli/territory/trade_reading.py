"""What a typed trade is read as: its codes, what else it may be, and what is to be said of it."""

from __future__ import annotations

import re

from ..core.messages.say import RECORDS
from ..core.owner.understood import Doubt
from ..core.tuples import NamedTuple
from .naf_list import Trade, title_of


class TradeReading(NamedTuple):
    """What a typed trade means: the codes that it may be, none where it is unknown, and those to propose, best first.

    ``together``: they are several trades told by one who has them all.
    """

    codes: tuple[str, ...] = ()
    proposed: tuple[Trade, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    together: bool = False


def trade_of_code(code: str) -> Trade:
    """The trade that a code surely tells."""
    return Trade(code, title_of(code), 1.0, code)


def of_code(*codes: str) -> TradeReading:
    """What codes surely tell."""
    return TradeReading(codes, tuple(map(trade_of_code, codes)))


def several(line: str, may_be: tuple[Trade, ...]) -> TradeReading:
    """Several trades, all of which may be meant."""
    codes = tuple(one.code for one in may_be)
    return TradeReading(codes, may_be, (Doubt("trade-open", line, others=tuple(map(told_briefly, may_be))),))


def guess(line: str, found: tuple[Trade, ...]) -> TradeReading:
    """The first of some trades, taken and said."""
    return TradeReading((found[0].code,), found, (Doubt("trade-guess", line, told_briefly(found[0])),))


def taken(doubt: Doubt) -> Doubt:
    """What is left open between several codes, where nothing depends on it: the first is said, and nothing is asked."""
    return doubt._replace(key="trade-either", others=doubt.others[:1]) if doubt.key == "trade-open" else doubt


def in_language(doubts: tuple[Doubt, ...], lang: str) -> tuple[Doubt, ...]:
    """What is left open of a trade, the titles in it in the language asked for."""
    if lang == RECORDS:
        return doubts

    def said(text: str) -> str:
        code = re.search(r" \(([\dA-Z.]+)\)$", text)
        return f"{title_of(code[1], lang)}{code[0]}" if code else text

    return tuple(one._replace(taken=said(one.taken), others=tuple(map(said, one.others))) for one in doubts)


def told_briefly(one: Trade) -> str:
    """A trade in few words: the beginning of a title that lists what is in it, and the code."""
    head, *rest = re.split(r",| \(", one.title, maxsplit=1)
    return f"{head}{'…' * bool(rest)} ({one.code})"
