"""Where a trade is told with the markets that it is sold on: "je vends des chaussures sur les marchés".

Insee tells stalls apart by what lies on them, whatever shop or workshop would hold it: food, clothes, all else.
"""

from __future__ import annotations

import re

_ON_MARKETS = re.compile(
    r"(?i)\b(?:(?:sur|au|aux|dans|en|de|des|les)\s+)*(?:march[ée]s?|foires?)\b(?!\s+(?:public|financier|de|du|d'))"
    r"|\b(?:ambulant|itin[ée]rant|forain)e?s?\b|\bnon[ -]s[ée]dentaires?\b|\b(?:on|at) (?:the )?markets?\b|\bmarket stall\b"
)
_SOLD = re.compile(
    r"(?i)\b(?:ven[dt]\w*|marchand\w*|commer[cç]\w*|camion\w*|stand|[ée]tal|sells?|selling|stall)\b"
)
_WAGON = re.compile(r"(?i)\b(?:camion(?:nette)?|stand|[ée]tal|tourn[ée]es?)\b")

FOOD, CLOTHES, ELSE = "47.81Z", "47.82Z", "47.89Z"
_GOODS = (
    ("01.19 01.29 01.30", ELSE),
    ("01 03 10 11 46.3 47.11 47.2", FOOD),
    ("13 14 15.20 47.51 47.71 47.72A", CLOTHES),
    ("15 16 17 20 22 23 25.7 26 27 31 32 47.4 47.5 47.6 47.7", ELSE),
)
"""What a shop or a workshop sells, by the beginning of its code, to the code of a stall that does; the first wins."""
SHOPS = "47"


def without_markets(line: str) -> str | None:
    """What is sold, where a line says that it is on markets; None where it does not, or names nothing."""
    rest = " ".join(_WAGON.sub(" ", _ON_MARKETS.sub(" ", line)).split())
    return rest if _ON_MARKETS.search(line) and re.search(r"\w{3}", rest) else None


def is_sold(line: str) -> bool:
    """Whether a line says that he sells, and not only what he makes."""
    return bool(_SOLD.search(line))


def stall(code: str) -> str | None:
    """The code of who sells on markets what a shop or a workshop of that code does; None for a service."""
    return next((to for begins, to in _GOODS if code.startswith(tuple(begins.split()))), None)
