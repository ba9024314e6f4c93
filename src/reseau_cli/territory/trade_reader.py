"""The reader of trades: what anybody types for a trade, at every door, to the NAF codes that it may mean.

A code wins over the words beside it, and it is said where they disagree; an official title means its code; a name that
several codes share is left open; what is like nothing known is unknown.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from unicodedata import normalize

from ..core.errors import ProfileError
from ..core.owner.doubts import Doubt
from . import trades
from .broad_trades import broad_code
from .naf_list import title_of
from .trades import Trade
from .typed_codes import codes_in

EXACTLY = 0.97
"""From this certainty on all that was typed is the name of the trade: nothing is left to say of it."""


class TradeReading(NamedTuple):
    """What a typed trade means: the codes that it may be, none where it is unknown, and those to propose, best first."""

    codes: tuple[str, ...] = ()
    proposed: tuple[Trade, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def read_trade(text: str) -> TradeReading:
    """What a trade means, typed as a code, a title, a name or a sentence.

    Raises:
        ProfileError: a code that is in no list.
    """
    line = " ".join(normalize("NFC", text).replace("’", "'").split())
    told = codes_in(line)
    if told.wrong:
        raise ProfileError("unknown-naf", "situation.trade", value=told.wrong)
    if told.codes:
        return _of_codes(told.codes, told.words)
    titled = trades.titled(line)
    if titled:
        return TradeReading(titled, tuple(_trade(code) for code in titled))
    return _of_words(line)


def _of_codes(codes: tuple[str, ...], words: str) -> TradeReading:
    """Some codes, and whether the words beside them tell another trade."""
    proposed = tuple(_trade(code) for code in codes)
    beside = _of_words(words) if re.search("[a-z]{3}", words.lower()) else TradeReading()
    beside = TradeReading(trades.titled(words)) if trades.titled(words) else beside
    apart = not {code[:2] for code in beside.codes} & {code[:2] for code in codes}
    if len(beside.codes) != 1 or not apart or len(beside.codes[0]) < 3 or beside.doubts:
        return TradeReading(codes, proposed)
    doubt = Doubt("trade-contradiction", words, ", ".join(codes), (_told(_trade(beside.codes[0])),))
    return TradeReading(codes, proposed, (doubt,))


def _of_words(line: str) -> TradeReading:
    """What the table of trades and the official titles make of words."""
    found = trades.find(line)
    likely, broad = trades.likely(found), broad_code(line)
    if broad and len(likely) != 1:
        # Said in general: the few that the table names are not all it may be.
        return TradeReading((broad,), found, (Doubt("trade-guess", line, _told(_trade(broad))),))
    if not likely:
        return TradeReading((), found, (_unknown(line, found),))
    if len(likely) > 1:
        others = tuple(_told(one) for one in found if one.code in likely)
        return TradeReading(likely, found, (Doubt("trade-open", line, others=others),))
    if found[0].certainty >= EXACTLY:
        return TradeReading(likely, found)
    return TradeReading(likely, found, (Doubt("trade-guess", line, _told(found[0])),))


def _unknown(line: str, found: tuple[Trade, ...]) -> Doubt:
    if found:
        return Doubt("trade-open", line, others=tuple(_told(one) for one in found))
    return Doubt("trade-unknown", line)


def _trade(code: str) -> Trade:
    return Trade(code, title_of(code), 1.0, code)


def _told(one: Trade) -> str:
    return f"{one.title} ({one.code})"
