"""The reader of trades: what anybody types for a trade, at every door, to the NAF codes that it may mean.

A code wins over the words beside it, and it is said where they disagree; an official title means its code; a name that
several codes share is left open; what is like nothing known is unknown.
"""

from __future__ import annotations

import re
from unicodedata import normalize

from ..core.errors import ProfileError
from ..core.france.naf import covers
from ..core.messages.say import RECORDS
from ..core.owner.doubts import Doubt
from ..core.tuples import NamedTuple
from .naf_list import Trade, is_listed, title_of, titles
from .typed_codes import codes_in

EXACTLY = 0.97
"""From this certainty on all that was typed is the name of the trade: nothing is left to say of it."""


CLEAR, MOST_TRADES = 0.85, 3
"""From this certainty on one of several trades told together is known; more than these tell no trade."""
MAY_BE, ASKED, LEAD = 0.5, 0.35, 0.2
"""Where no trade is sure: from what certainty on the first is taken, with those that near it; is asked of him."""
MOST_INSIDE = 4
"""So many sub-classes of a coarse code are named."""
_HERS = "(?:e|ère|ere|euse|se|rice|trice|ne|esse)"
_INCLUSIVE = rf"(?i)(?<=\w\w\w)(?:[·•‧∙]{_HERS}?(?:[·•‧∙]?s)?|\({_HERS}?s?\)|[./-]{_HERS}(?:[./-]?s)?)(?!\w)"
"""What is added so that a name is of women too: "boulanger·ère", "coiffeur(se)"."""
_AND = r"(?i)\s*(?:[,;/+&]|\b(?:et|and|ou|or|aussi|puis)\b)\s*"
_COMMA = r"\s*[,;(]\s*"
_EITHER = r"(?i)\b(?:ou|or)\b"
_FOR = r"(?i)\s(?:pour|for)\s(?:(?:l[aes]s?|des|the)\s|l')?"


class TradeReading(NamedTuple):
    """What a typed trade means: the codes that it may be, none where it is unknown, and those to propose, best first.

    ``together``: they are several trades told by one who has them all.
    """

    codes: tuple[str, ...] = ()
    proposed: tuple[Trade, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    together: bool = False


def read_trade(text: str) -> TradeReading:
    """What a trade means, typed as a code, a title, a name or a sentence.

    Raises:
        ProfileError: a code that is in no list.
    """
    line = " ".join(normalize("NFC", text).replace("’", "'").split())
    if not is_listed(line):  # a code is of nobody
        line = re.sub(_INCLUSIVE, "", line)
    told = codes_in(line)
    if told.wrong:
        raise ProfileError("unknown-naf", "situation.trade", value=told.wrong)
    if not told.codes:
        return _of_words(line)
    read = _coarse(line, told.codes[0]) if len(told.codes) == 1 else None
    read = read or TradeReading(told.codes, tuple(_trade(code) for code in told.codes))
    if not (told.words and re.search("[a-z]{3}", told.words.lower())):
        return read
    apart = _contradiction(told.codes, told.words)
    return read._replace(doubts=(*read.doubts, apart)) if apart else read


def _coarse(line: str, code: str) -> TradeReading | None:
    """A code that holds several sub-classes: all are left open, the first of them named; None for a sub-class."""
    if is_listed(code):
        return None
    inside = [each for each in titles() if covers(code, each)]
    if len(inside) < 2:
        return TradeReading(tuple(inside), tuple(map(_trade, inside)))
    told = tuple(map(_trade, inside[:MOST_INSIDE]))
    return TradeReading(
        (code,), (_trade(code), *told), (Doubt("trade-open", line, others=tuple(map(_told, told))),)
    )


def _contradiction(codes: tuple[str, ...], words: str) -> Doubt | None:
    """What is said where the words beside a code surely tell a trade of another division."""
    beside = _of_words(words)
    if len(beside.codes) != 1 or beside.doubts or beside.codes[0][:2] in {code[:2] for code in codes}:
        return None
    return Doubt("trade-contradiction", words, ", ".join(codes), (_told(_trade(beside.codes[0])),))


def _of_words(line: str) -> TradeReading:
    """What the official titles and the table of trades make of words."""
    from . import trades  # a code alone opens no table of trades, and compiles no pattern
    from .broad_trades import NAMES, broad_code, is_general

    titled = trades.titled(line)
    if titled:
        return TradeReading(titled, tuple(_trade(code) for code in titled))
    found = trades.find(line)
    if not found or found[0].certainty < EXACTLY:
        begun = tuple(_trade(code) for code in trades.title_begun(line))
        if begun:
            return _several(line, begun) if len(begun) > 1 else _guess(line, begun)
        other = (
            _on_markets(line)
            or _to_shops(line)
            or _in_shop(line, found)
            or _together(line)
            or _first_told(line)
            or _ventured(line, found)
            or _served(line, found)
        )
        if other:
            return other
    likely, broad = trades.likely(found), broad_code(line)
    known = trades.is_shared(found) and not is_general(found[0].matched)
    if broad and len(likely) != 1 and not known:
        # Said in general: the few that the table names are not all it may be.
        return TradeReading((broad,), found, (Doubt("trade-guess", line, f"{NAMES[broad]} ({broad})"),))
    if len(likely) == 1:
        sure = found[0].certainty >= EXACTLY
        return TradeReading(likely, found, () if sure else (Doubt("trade-guess", line, _told(found[0])),))
    others = tuple(_told(one) for one in found if one.code in likely or not likely)
    return TradeReading(
        likely, found, (Doubt("trade-open" if others else "trade-unknown", line, others=others),)
    )


def _on_markets(line: str) -> TradeReading | None:
    """The stall of one who sells on markets, his workshop beside it where he may be the maker; None for others."""
    from . import trades
    from .selling import SHOPS, is_sold, stall, without_markets

    for rest in without_markets(line):
        found = trades.find(rest)
        code = stall(found[0].code) if found and (trades.likely(found) or trades.is_shared(found)) else None
        if code and (is_sold(line) or found[0].code.startswith(SHOPS)):
            return _guess(line, (_trade(code), *found))
        if code:
            return _several(line, (found[0], _trade(code)))
    return None


def _ventured(line: str, found: tuple[Trade, ...]) -> TradeReading | None:
    """The trade of the firm that one takes over, begins or hands over; None where that does not tell it better."""
    from . import trades
    from .venture import its_trade

    for name in its_trade(line):
        read = _of_words(name)
        if read.codes and (not trades.likely(found) or read.proposed[0].certainty > found[0].certainty):
            return read
    return None


def _served(line: str, found: tuple[Trade, ...]) -> TradeReading | None:
    """The trade of who works for those of another ("logiciel pour boulangers"), where theirs was read; else None."""
    from . import trades

    own, *served = re.split(_FOR, line, maxsplit=1)
    theirs = trades.find(served[0]) if served and own and not trades.is_shared(found) else ()
    if not theirs or not found or found[0].code != theirs[0].code:
        return None
    read = _of_words(own)
    return read if read.codes or read.proposed else TradeReading(doubts=(Doubt("trade-unknown", line),))


def _to_shops(line: str) -> TradeReading | None:
    """The wholesaler of what is known by itself; None for others."""
    from . import trades
    from .selling import wholesaler, without_wholesale

    rest = without_wholesale(line)
    found = trades.find(rest) if rest else ()
    code = wholesaler(found[0].code) if found and (trades.likely(found) or trades.is_shared(found)) else None
    return _guess(line, (_trade(code), *found)) if code else None


def _in_shop(line: str, found: tuple[Trade, ...]) -> TradeReading | None:
    """The shop of who says that he sells what a workshop makes, or that workshop; None for others."""
    from .selling import is_shop, shop

    code = shop(found[0].code) if found and is_shop(line) else None
    return _several(line, (_trade(code), found[0])) if code else None


def _several(line: str, may_be: tuple[Trade, ...]) -> TradeReading:
    """Several trades, all of which may be meant."""
    codes = tuple(one.code for one in may_be)
    return TradeReading(codes, may_be, (Doubt("trade-open", line, others=tuple(map(_told, may_be))),))


def _guess(line: str, found: tuple[Trade, ...]) -> TradeReading:
    """The first of some trades, taken and said."""
    return TradeReading((found[0].code,), found, (Doubt("trade-guess", line, _told(found[0])),))


def _together(line: str) -> TradeReading | None:
    """The trades of one who tells several ("fleuriste et salon de thé"), each surely known by itself; else None.

    They are all his where each has one code, and he says not one or the other.
    """
    from . import trades

    parts = [part for part in re.split(_AND, line) if part.strip()]
    if not 1 < len(parts) <= MOST_TRADES:
        return None
    best = [trades.find(part) for part in parts]
    known = [
        found[: len(trades.likely(found))]
        for found in best
        if trades.is_shared(found) or (found and found[0].certainty >= CLEAR)
    ]
    every = {one.code: one for each in known for one in each}
    if len(known) != len(parts) or len(every) < 2:
        return None
    read = _several(line, tuple(every.values()))
    if any(len(each) > 1 for each in known) or re.search(_EITHER, line):
        return read
    return read._replace(doubts=(read.doubts[0]._replace(key="trade-both"),), together=True)


def _first_told(line: str) -> TradeReading | None:
    """The trade before the comma, where it is surely known by itself: what follows tells more of it; else None."""
    head, *more = re.split(_COMMA, line, maxsplit=1)
    read = _of_words(head) if more and head else TradeReading()
    return _guess(line, read.proposed) if len(read.codes) == 1 and not read.doubts else None


def perhaps(read: TradeReading, text: str) -> TradeReading:
    """A reading in which nothing is sure: what it may well be is taken, all left open; what is less likely is asked."""
    best = max((one.certainty for one in read.proposed), default=0.0)
    may_be = tuple(one for one in read.proposed if best - one.certainty < LEAD)
    if best >= MAY_BE:
        return _several(text, may_be) if len(may_be) > 1 else _guess(text, may_be)
    asked = tuple(map(_told, may_be)) if best >= ASKED else ()
    return read._replace(doubts=(Doubt("trade-asked" if asked else "trade-unknown", text, others=asked),))


def _trade(code: str) -> Trade:
    return Trade(code, title_of(code), 1.0, code)


def in_language(doubts: tuple[Doubt, ...], lang: str) -> tuple[Doubt, ...]:
    """What is left open of a trade, the titles in it in the language asked for."""
    if lang == RECORDS:
        return doubts

    def said(text: str) -> str:
        code = re.search(r" \(([\dA-Z.]+)\)$", text)
        return f"{title_of(code[1], lang)}{code[0]}" if code else text

    return tuple(one._replace(taken=said(one.taken), others=tuple(map(said, one.others))) for one in doubts)


def _told(one: Trade) -> str:
    """A trade in few words: the beginning of a title that lists what is in it, and the code."""
    head, *rest = re.split(r",| \(", one.title, maxsplit=1)
    return f"{head}{'…' * bool(rest)} ({one.code})"
