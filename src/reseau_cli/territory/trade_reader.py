"""The reader of trades: what anybody types for a trade, at every door, to the NAF codes that it may mean.

A code wins over the words beside it, and it is said where they disagree; an official title means its code; a name that
several codes share is left open; what is like nothing known is unknown.
"""

from __future__ import annotations

import re
from unicodedata import normalize

from ..core.errors import ProfileError
from ..core.france.naf import covers
from ..core.owner.understood import Doubt
from .naf_list import Trade, is_listed, titles
from .trade_reading import TradeReading, guess, of_code, several, told_briefly, trade_of_code
from .typed_codes import codes_in

EXACTLY = 0.97
"""From this certainty on all that was typed is the name of the trade: nothing is left to say of it."""
MAY_BE, ASKED, LEAD = 0.5, 0.35, 0.12
"""Where no trade is sure: from what certainty on the first is taken, with those that near it; is asked of him."""
FEW_INSIDE = 2
"""So many trades of a section that is told in general are nearer to what he does than the section; more are not."""
MOST_INSIDE = 4
"""So many sub-classes of a coarse code are named."""
_HERS = "(?:e|ère|ere|euse|se|rice|trice|ne|esse)"
_INCLUSIVE = rf"(?i)(?<=\w\w\w)(?:[·•‧∙]{_HERS}?(?:[·•‧∙]?s)?|\({_HERS}?s?\)|[./-]{_HERS}(?:[./-]?s)?)(?!\w)"
"""What is added so that a name is of women too: "boulanger·ère", "coiffeur(se)"."""
_COMMA = r"\s*[,;(]\s*"
_LINK = (
    r"(?i)(?:\w+\s)?(?:où|qui|que|dont|avec|sans|chez|depuis|sur|dans|en|pour|aux?|à"
    r"|where|who|which|with|since|in|at|on)\b"
)
"""What begins words that tell more of a trade, and name no other."""
_FOR = r"(?i)\s(?:pour|for)\s(?:(?:l[aes]s?|des|the)\s|l')?"


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
    read = read or of_code(*told.codes)
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
        return of_code(*inside)
    told = tuple(map(trade_of_code, inside[:MOST_INSIDE]))
    return TradeReading(
        (code,),
        (trade_of_code(code), *told),
        (Doubt("trade-open", line, others=tuple(map(told_briefly, told))),),
    )


def _contradiction(codes: tuple[str, ...], words: str) -> Doubt | None:
    """What is said where the words beside a code surely tell a trade of another division."""
    beside = _of_words(words)
    if len(beside.codes) != 1 or beside.doubts or beside.codes[0][:2] in {code[:2] for code in codes}:
        return None
    return Doubt(
        "trade-contradiction", words, ", ".join(codes), (told_briefly(trade_of_code(beside.codes[0])),)
    )


def _of_words(line: str) -> TradeReading:
    """What the official titles and the table of trades make of words."""
    from . import trades  # a code alone opens no table of trades, and compiles no pattern
    from .broad_trades import NAMES, broad_code, is_general

    titled = trades.titled(line)
    if titled:
        return of_code(*titled)
    found = trades.find(line)
    other = None if _is_all(line, found) else _of_many_words(line, found)
    if other:
        return other
    likely, broad = trades.likely(found), broad_code(line)
    known = trades.is_shared(found) and not is_general(found[0].matched)
    within = _said_of(broad, line, found) if broad else ()
    if broad and len(likely) != 1 and not known and within:
        return several(line, within) if len(within) > 1 else guess(line, within)
    if broad and len(likely) != 1 and not known:
        # Said in general: the few that the table names are not all it may be.
        return TradeReading((broad,), found, (Doubt("trade-guess", line, f"{NAMES[broad]} ({broad})"),))
    if len(likely) == 1:
        sure = found[0].certainty >= EXACTLY
        return TradeReading(
            likely, found, () if sure else (Doubt("trade-guess", line, told_briefly(found[0])),)
        )
    others = tuple(told_briefly(one) for one in found if one.code in likely or not likely)
    return TradeReading(
        likely, found, (Doubt("trade-open" if others else "trade-unknown", line, others=others),)
    )


def _of_many_words(line: str, found: tuple[Trade, ...]) -> TradeReading | None:
    """The trade of who says more than a name of the table; None where what is found of all his words tells it best."""
    from . import trades
    from .own_trade import own
    from .trade_heads import of_head
    from .trade_of_goods import of_goods
    from .trades_together import together

    begun = tuple(trade_of_code(code) for code in trades.title_begun(line))
    if begun:
        return several(line, begun) if len(begun) > 1 else guess(line, begun)
    rest = own(line)
    read = _of_words(rest) if rest != line else TradeReading()
    if read.codes:
        return read
    return (
        of_head(line, _of_words)
        or of_goods(line, found)
        or together(line, _of_words)
        or _first_told(line)
        or _ventured(line, found)
        or _headed(line, found)
        or _served(line, found)
    )


def _is_all(line: str, found: tuple[Trade, ...]) -> bool:
    """Whether the name found is all that was typed, be it of several codes."""
    from .trade_table import words

    return bool(found) and (found[0].certainty >= EXACTLY or {*words(found[0].matched)} == {*words(line)})


def _said_of(broad: str, line: str, found: tuple[Trade, ...]) -> tuple[Trade, ...]:
    """Of some trades, those of what is said in general that hold another word of the line, and nearly as likely."""
    from .broad_trades import broad_code
    from .trade_lines import words_of
    from .trade_table import words

    own = {word for word in words(line) if not broad_code(word)}
    inside = [one for one in found if covers(broad, one.code) and not own.isdisjoint(words_of(one.matched))]
    near = nearly_as_likely(tuple(inside))
    return near if len(near) <= FEW_INSIDE else ()


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
    if not served or not own or not found or trades.is_shared(found):
        return None
    read = _of_words(own)
    surer = read.codes and read.proposed[0].certainty > found[0].certainty
    theirs = trades.find(served[0])
    if not surer and not (theirs and found[0].code == theirs[0].code):
        return None
    if read.codes and not read.doubts:
        return guess(line, read.proposed)
    return read if read.codes or read.proposed else TradeReading(doubts=(Doubt("trade-unknown", line),))


def _headed(line: str, found: tuple[Trade, ...]) -> TradeReading | None:
    """The trade that a line begins by naming, where what follows tells more of it; None where it may make another.

    « Coiffeuse en maison de retraite » keeps no home, whatever these words mean by themselves.
    """
    from . import trades
    from .broad_trades import is_general
    from .trade_lines import keys_of
    from .trade_table import folded_name
    from .trades_together import stands_alone

    name, rest = trades.begun(line)
    if not name or is_general(name) or not found:
        return None
    codes, likely = trades.named(name), trades.likely(found)
    told = tuple(one for one in found if one.code in codes and (not likely or one.code in likely))
    if len(likely) == 1 or (stands_alone(rest) and trades.named(folded_name(rest))):
        return None
    if found[0].code not in codes:
        aside = re.match(_LINK, rest) and not keys_of(name) <= keys_of(found[0].matched)
        return _of_words(name) if aside else None
    return several(line, told) if len(told) > 1 else guess(line, told)


def _first_told(line: str) -> TradeReading | None:
    """The trade before the comma, where it is surely known by itself or named first: what follows tells more of it."""
    from . import trades

    head, *more = re.split(_COMMA, line, maxsplit=1)
    read = _of_words(head) if more and head else TradeReading()
    if len(read.codes) != 1:
        return None
    return (
        guess(line, read.proposed)
        if not read.doubts or read.codes[0] in trades.named(trades.begun(head)[0])
        else None
    )


def perhaps(read: TradeReading, text: str) -> TradeReading:
    """A reading in which nothing is sure: what it may well be is taken, all left open; what is less likely is asked."""
    may_be = nearly_as_likely(read.proposed)
    if may_be and may_be[0].certainty >= MAY_BE:
        return several(text, may_be) if len(may_be) > 1 else guess(text, may_be)
    asked = tuple(map(told_briefly, _to_ask(may_be, text)))
    return read._replace(doubts=(Doubt("trade-asked" if asked else "trade-unknown", text, others=asked),))


def to_choose(read: TradeReading, text: str) -> tuple[Trade, ...]:
    """What a typed trade is proposed as: what it is taken for, with what is nearly as likely; nothing absurd."""
    if not read.codes:
        return _to_ask(nearly_as_likely(read.proposed), text)
    near = nearly_as_likely(read.proposed)
    return tuple(one for one in read.proposed if one.code in read.codes or one in near)


def _to_ask(may_be: tuple[Trade, ...], text: str) -> tuple[Trade, ...]:
    """What it makes sense to ask of him; nothing where the likeliest is far."""
    far = not may_be or may_be[0].certainty < ASKED
    return () if far else tuple(one for one in may_be if _holds_enough(one.matched, text))


def nearly_as_likely(found: tuple[Trade, ...]) -> tuple[Trade, ...]:
    """The first of some trades, those that share its name, and those that near it."""
    return tuple(
        one for one in found if found[0].certainty - one.certainty < LEAD or one.matched == found[0].matched
    )


def _holds_enough(name: str, text: str) -> bool:
    """Whether a name holds the first telling word of what was typed, or half of them: what holds less is absurd to ask."""
    from .trade_lines import key_of, keys_of
    from .trade_table import WEAK, words

    typed = [key_of(word) for word in words(text) if word not in WEAK]
    held = keys_of(name)
    return bool(typed) and (typed[0] in held or 2 * sum(key in held for key in typed) >= len(typed))
