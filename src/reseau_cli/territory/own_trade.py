"""What of a typed trade is his own trade of today, without where he works, who is beside him and what he was before.

« Caviste à Étel » keeps a wine shop, whoever is called Étel; « plombier, ma femme fait les papiers » is a plumber, and
« ex-infirmière devenue naturopathe » no nurse.
"""

from __future__ import annotations

import re

from .trade_slips import is_known
from .trade_table import words

NAME = r"[A-ZÉÈÎÂ][\w'’]+"
NAMED = rf"(?:L[ae]s? |L['’])?{NAME}(?:[- ](?:{NAME}|(?:sur|sous|les?|lès|en|la|de|du|des|aux?)(?=[- ][A-ZÉÈÎÂ])))*"
"""A place, by its capital."""
A = r"(?<!il )(?<!lle )(?<!on )(?<!y )(?<!qui )a"
"""« à » without its accent, after what has no verb: « boulanger a Lyon »."""
_SOMEWHERE = rf"\s+(?:à|{A}|en|sur|près d[e']|dans l[ea]s?|dans l'|in|near|at)\s*{NAMED}|\s*\(?\b\d{{5}}\b\)?(?:\s+{NAMED})?"

_PROPER = rf"(?<=[a-zéèêç])(?:,? {NAME})+$"
"""Names at the end, of a place, a brand or himself: « plombier Toulouse »."""

_KIN = (
    r"(?:mari|femme|épou(?:x|se)|conjointe?|compa(?:gnon|gne)|fil(?:s|le)|frère|s(?:œ|oe)ur|père|mère|parents|cousine?|beau-\w+"
    r"|belle-\w+|associée?s?|collègues?|patronne?|voisine?s?|husband|wife|partner|brother|sister|son|daughter|father|mother|dad|mum)"
)
_BESIDE = rf"(?i)\s*(?:,|\b(?:et|and|avec|with|de|dont|of)\b)?\s*\b(?:mon|ma|mes|my)\s+{_KIN}\b(?:\s+et moi\b|[^,;.]*)"
_FIRM_OF = r"(?i)^(?:conjointe?|femme|époux|épouse)(?:[- ]collaborat\w+)?\s+d(?:e l'|e la |u |'une? |e |')"
"""Who works in the firm of the one he lives with is of its trade."""

_NOW = r"maintenant|aujourd'hui|désormais|à présent|now"
_BECOME = (
    r"(?i)^.+\b(?:devenue?s?|reconver(?:tie?s?|sion)\s+(?:en|dans|comme|vers|à|au)"
    rf"|(?:{_NOW})(?=\s\w))\s+(?:l[ae']s?\b\s*)?"
)
_AT_LAST = rf"(?i)^.+,\s*([^,]+?),?\s+(?:{_NOW})$"
_WAS = r"(?i)(?:^|[,;(]\s*)(?:anciens?|anciennes?|ex(?=[- ])|formerly)\b[^,;()]*(?:[,;)]\s*|$)"


def own(line: str) -> str:
    """A line without what is not his own trade, nor where he works; as it is where nothing would be left."""
    rest = today(line)
    rest = _left(re.sub(_SOMEWHERE, "", rest), rest)
    named = re.search(_PROPER, rest)
    if named and not any(map(is_known, words(named[0]))):
        rest = _left(rest[: named.start()], rest)
    return rest or line


def today(line: str) -> str:
    """A line without who is beside him, nor what he was before."""
    firm = re.match(_FIRM_OF, line)
    rest = line[firm.end() :].partition(",")[0] if firm else line
    rest = _left(re.sub(_BESIDE, "", rest), rest)
    last = re.match(_AT_LAST, rest)
    rest = last[1] if last else _left(re.sub(_BECOME, "", rest), rest)
    return _left(re.sub(_WAS, "", rest), rest)


def may_name_a_place(trade: str) -> bool:
    """Whether a trade holds a capital, or a number, after its first word: seldom, and nothing else names a place."""
    return any(not word[0].islower() and word[0].isalnum() for word in trade.split()[1:])


def _left(rest: str, line: str) -> str:
    """What is left of a line, where that is a word or more."""
    rest = rest.strip(" ,;.-")
    return rest if re.search(r"\w{3}", rest) else line.strip(" ,;")
