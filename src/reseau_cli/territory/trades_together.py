"""Several trades told by one who has them all (« fleuriste et salon de thé »), and what is only told of one of them.

What follows « et », or a comma, is another trade where it can stand by itself: who fits stoves « à bois et granulés »
sells no pellets, and a weaver of « lin et chanvre » grows none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..core.france.naf import levels
from . import trades
from .broad_trades import is_general
from .naf_list import is_listed
from .trade_reading import TradeReading, guess, several
from .trade_table import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from .naf_list import Trade

    Read = Callable[[str], TradeReading]

CLEAR = 0.85
"""From this certainty on one of several trades told together is known."""
MOST_TRADES = 3
"""More than these tell no trade."""

_AND = r"(?i)\s*(,|[;/+&]|\b(?:et|and|ou|or|aussi|puis)\b)\s*"
_EITHER = r"(?i)\b(?:ou|or)\b"
_DOER = (
    r"(?:eure?|euse|rice|er|ere|iste|ien|ienne|eron|logue|logie|graphe|phie|peute|rapie|rie|age|tion|ing|ance|ure|or"
    r"|logist|ian)$"
)
"""How names end of who does something, or of what is done."""
_PLACES = frozenset(
    """
    agence atelier auberge avocat avocate bar bistro bistrot boutique cabinet cafe camping cantine cave centre chambre
    club coach commerce conseil cour creche dentiste depot design dj domaine ecole entretien ferme food foodtruck
    fournil galerie garage gite guide guinguette hebergement hotel institut interprete kine location macon magasin
    maitre massage medecin mercerie naturopathe notaire osteopathe papeterie pharmacie pizzeria pose presse pressing
    prof refuge relai restaurant restauration retouche salle salon shop snack soin spa stage studio tabac table
    taverne taxi traiteur travaux vente veterinaire vtc yoga
    """.split()
)
"""Others that name a trade by themselves."""
_CARRIER = r"(?i)(.*?\w{3,}\s+(?:de\s|du\s|des\s|d'|en\s|à\s))\s*\w"
_COUNT_OR_SEASON = (
    r"(?i)^(?:\d+|deux|trois|quatre|cinq|six|two|three|four|five|six)\s+(?=\w)"
    r"|\s+(?:(?:l'|en |in |in the )(?:hiver|été|ete|saison|winter|summer|season))$"
)
"""How many rooms he lets, or when in the year he does it, beside what it is."""
_TWICE = (
    r"(?i)^((?:vente|location|pose|installation|fabrication|conception|création|production|culture|transformation|élevage"
    r"|réparation|entretien|dépannage|maintenance|restauration|achat|import|rénovation|construction|édition|distribution)s?)"
    r" (?:et|&|/) (?:la |le |l')?(?=\w)(\w+)((?: de la| des| du| de| d'|\s+en) ?\S.*)$"
)


def parts_of(line: str) -> list[tuple[str, str]]:
    """The parts of a line, each with what joins it to the one before: « et », or a comma."""
    first, *others = re.split(_AND, line)
    joined = [("", first), *zip(others[::2], others[1::2], strict=True)]
    told = ((sign, re.sub(_COUNT_OR_SEASON, "", part.strip())) for sign, part in joined)
    return [(sign, part) for sign, part in told if part]


def spread(line: str) -> str:
    """A line in which what is done twice to one thing is said twice: « vente et pose de carrelage »."""
    match = re.match(_TWICE, line)
    return f"{match[1]}{match[3]} et {match[2]}{match[3]}" if match else line


def says_either(line: str) -> bool:
    """Whether a line says one or the other."""
    return bool(re.search(_EITHER, line))


def stands_alone(part: str) -> bool:
    """Whether a part begins by naming who does something, what is done, or where: a trade by itself; many are goods."""
    told = next(((one, word) for word in part.split() for one in words(word)), None)
    if not told:
        return False
    word, typed = told
    return word in _PLACES or (typed[-1] not in "sx" and bool(re.search(_DOER, word)))


def carrier(part: str) -> str:
    """What carries all that is joined in a part: "installateur de" of "installateur de poêles"; else nothing."""
    match = re.match(_CARRIER, part)
    return match[1] if match else ""


def narrowed(known: Sequence[Sequence[Trade]]) -> list[tuple[Trade, ...]]:
    """The trades that each part may be, those alone that are nearest to another: of its code, class, division or section.

    What another part surely is stays apart, as he says them both; not where his first meaning has nothing to do with any
    of them: « dépanneur » beside garages is of cars.
    """
    kept = [tuple(each) for each in known]
    for at, each in enumerate(kept):
        beside = [other for place, other in enumerate(kept) if place != at]
        alone = {other[0].code for other in beside if len(other) == 1}
        others = [_levels(one.code) for other in beside for one in other]
        akin = {levels(each[0].code)[0]} & {of[-1] for of in others}
        apart = [one for one in each if one.code not in alone or each[0].code in alone or not akin]
        for level in zip(*others, strict=True):
            near = tuple(one for one in apart if not set(_levels(one.code)).isdisjoint(level))
            if 0 < len(near) < len(each):
                kept[at] = near
                break
        else:
            kept[at] = tuple(apart)
    return kept


def _levels(code: str) -> tuple[str, ...]:
    return code, code[:5], code[:2], levels(code)[0]


def together(line: str, read: Read) -> TradeReading | None:
    """The trades of one who tells several ("fleuriste et salon de thé"), each surely known by itself; else None.

    They are all his where each has one code, and he says not one or the other. What only tells more of the first is
    left out.
    """
    parts = parts_of(spread(line))
    first = read(parts[0][1]) if len(parts) > 1 else TradeReading()
    if not _is_known(first):
        return None
    known = [first, *_others_told(parts, first, read)]
    if not all(map(_is_known, known)) or len(known) > MOST_TRADES:
        return None
    may_be = narrowed([[one for one in each.proposed if one.code in each.codes] for each in known])
    every = tuple({one.code: one for each in may_be for one in each}.values())
    if len(every) < 2:
        return guess(line, every)
    found = several(line, every)
    if any(len(each) > 1 for each in may_be) or says_either(line):
        return found
    return found._replace(doubts=(found.doubts[0]._replace(key="trade-both"),), together=True)


def _others_told(parts: list[tuple[str, str]], first: TradeReading, read: Read) -> Iterator[TradeReading]:
    """The readings of what is told after the first of some parts, less what only tells more of it."""
    carried, listed = carrier(parts[0][1]), False
    for sign, part in parts[1:]:
        if is_general(part):
            continue
        alone, told = stands_alone(part), read(part)
        if sign == "," or listed:
            listed = not (alone and _is_known(told) and len(told.codes) == 1)
            if not listed:
                yield told
        elif alone or not carried:
            yield told
        else:
            joined = read(carried + part)
            if _is_known(joined) and joined.codes[0] not in first.codes:
                yield joined


def _is_known(read: TradeReading) -> bool:
    """Whether a part of a line surely tells a trade by itself, of one code or of the few that share its name."""
    sub_classes = bool(read.codes) and all(map(is_listed, read.codes))
    return sub_classes and (trades.is_shared(read.proposed) or read.proposed[0].certainty >= CLEAR)
