"""What a firm is or does, told before what it is of: « bureau d'études bois » draws, and builds nothing.

The head decides; what follows « de », « en » or « pour » only chooses among the codes that such a head may have. A head
that tells no more than the form of the firm (a cooperative, a holding) decides nothing: what follows is its trade.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..core.france.naf import levels
from . import trades
from .selling import SOLD, letter, maker, wholesaler
from .trade_head_table import BRAND, FORM, HEADS, LET, MADE_FOR, MAKES, before
from .trade_lines import key_of, keys_of
from .trade_reading import TradeReading, guess, several, trade_of_code
from .trade_table import folded_name, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .naf_list import Trade

    Read = Callable[[str], TradeReading]

MAY_BE, FAR, LEAD = 0.5, 0.35, 0.25
"""From what certainty on a name of the head's own codes is what it means; what is made is known; what nears the first is."""
MAKERS = "ABCEFJM"
"""The sections of who may make something for another."""
MOST = 8
"""So many of the trades that a line may be are looked through for those of its head."""

_AGAIN = r"(?i)\s*(?:,|;|/|\+|&|\bet\b)\s*"
_CLAUSE = r"\s*(?:[,;:(]| [-–] )\s*"


def of_head(line: str, read: Read) -> TradeReading | None:
    """The trade of a line that begins by a head and ends by what it is of; None for others. ``read`` reads what it is of."""
    start = before(line)
    return (
        _of_form(line, read)
        or _made_for(line, start)
        or _makes(line, start)
        or _branded(line, start)
        or _let(line, start)
        or _decided(line, start)
    )


def _of_form(line: str, read: Read) -> TradeReading | None:
    """The trade of a firm of which the form is told first; None where its table knows both together, or no trade."""
    form = FORM.match(line, 0)
    if not form or len(trades.begun(line)[0]) > len(folded_name(form[0])):
        return None
    told = read(line[form.end() :])
    if not told.codes:
        return _open(line, [one for one in told.proposed if one.certainty >= FAR])
    return told if told.doubts else guess(line, told.proposed)


def _made_for(line: str, start: int) -> TradeReading | None:
    """Who makes for another maker: what is made, or of what; several where the parts of a line tell several."""
    match = MADE_FOR.match(line, start)
    parts = re.split(_CLAUSE, line[match.end() :]) if match else ()
    made = [one for part in parts for one in _made(trades.find(part))[:1]]
    return _open(line, [one for one in made if one is made[0] or one.certainty >= MAY_BE])


def _makes(line: str, start: int) -> TradeReading | None:
    """Who makes what the table knows by those alone who sell it."""
    found = trades.find(line)[:1] if MAKES.match(line, start) else ()
    return _open(line, _made(found)) if found and found[0].code.startswith(SOLD) else None


def _branded(line: str, start: int) -> TradeReading | None:
    """Who has things made under a name of his: their maker, or their wholesaler."""
    match = BRAND.match(line, start)
    made = _made(trades.find(line[match.end() :]))[:1] if match else []
    by = wholesaler(made[0].code) if made else None
    return _open(line, [*made, trade_of_code(by)] if by else made)


def _let(line: str, start: int) -> TradeReading | None:
    """Who lets what others make, sell or drive, where the table tells no more than that he lets."""
    match = LET.match(line, start)
    things = trades.find(line[match.end() :]) if match else ()
    code = letter(things[0].code) if things and things[0].certainty >= MAY_BE else None
    told = any(keys_of("location") < keys_of(one.matched) for one in trades.find(line)[:1])
    return guess(line, (trade_of_code(code),)) if code and not told else None


def _decided(line: str, start: int) -> TradeReading | None:
    """The code of a head, chosen by what it is of; None where another head is told beside."""
    begun = next(((head, match) for head in HEADS if (match := head.begin.match(line, start))), None)
    if not begun:
        return None
    head, match = begun
    if any(map(_begins, re.split(_AGAIN, line[match.end() :])[1:])):
        return None
    thing = re.split(_CLAUSE, line, maxsplit=1)[0]
    told = _told_of(thing, match, head.own)
    if told:
        return _open(line, told)
    of = trades.find(thing[match.end() :], 1)
    by = next((code for begins, code in head.by if of and of[0].code.startswith(begins)), None)
    return _open(line, map(trade_of_code, (by,) if by else head.codes))


def _told_of(thing: str, match: re.Match[str], own: tuple[str, ...]) -> list[Trade]:
    """What the table tells of a head with what it is of; of two as likely, the one that holds the first word after it."""
    found, alone = trades.find(thing, MOST), keys_of(folded_name(match["head"]))
    first = {*map(key_of, words(thing[match.end("head") :])[:1])}
    told = [one for one in found if one.code.startswith(own) and not keys_of(one.matched) <= alone]
    near = [one for one in told if told[0].certainty - one.certainty < trades.TIE]
    told = [one for one in near if first & keys_of(one.matched)] or told
    shared = [one for one in found if told and one.matched == told[0].matched]
    known = told and told[0].certainty >= (FAR if len(shared) > 1 else MAY_BE)
    return [one for one in told if one in shared] if known else []


def _begins(part: str) -> bool:
    line = f"{part} de"
    start = before(line)
    return any(head.begin.match(line, start) for head in HEADS)


def _made(found: tuple[Trade, ...]) -> list[Trade]:
    """Of some trades those that make, in place of who sells what they make its maker."""
    known = [one for one in found if one.certainty >= found[0].certainty - LEAD and one.certainty >= FAR]
    makers = sorted((one for one in known if levels(one.code)[0] in MAKERS), key=_is_no_workshop)
    sold = [trade_of_code(code) for one in known if (code := maker(one.code))]
    return makers or sold


def _is_no_workshop(one: Trade) -> bool:
    return levels(one.code)[0] != "C"


def _open(line: str, found: Iterable[Trade]) -> TradeReading | None:
    """A guess of the one trade of some, or all of them left open; None of none."""
    each = tuple({one.code: one for one in found}.values())
    return (several if len(each) > 1 else guess)(line, each) if each else None
