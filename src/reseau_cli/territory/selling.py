"""Who sells, lets or repairs what others make: on markets, in a shop ("magasin de matelas"), to shops ("grossiste en thé").

Insee tells stalls apart by what lies on them, whatever shop or workshop would hold it (food, clothes, all else), shops
and wholesalers by what the workshop makes.
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

_CRAFTED = re.compile(
    r"(?i)\b(?:artisana(?:l|les?|ux)|fermi(?:er|[eè]re)s?|naturel(?:le)?s?|faite?s? (?:main|maison)|sur mesure"
    r"|upcycl\w+|recycl\w+|paysan(?:ne)?s?|hand-?made|home-?made)\b"
)
_DIRECTLY = re.compile(
    r"(?i)\s*,?\s*\b(?:(?:en |et )?(?:vente )?directe?(?: (?:à la ferme|au consommateur|du producteur))?"
    r"|(?:et )?vente à la ferme|en circuits? courts?|en amap|(?:sous forme de |en )?paniers?)(?!\w)"
)
"""How a grower or a maker sells what is his own."""
_KEEPER = re.compile(r"\b\w+(?:erie|ier|iere|iste|ien|ienne)s?\b")
_OWN = re.compile(r"(?i)(?:je|on|nous|i) (?:vend\w*|sells?) (?:mes|nos|my) (?:propres? |own )?")

FOOD, CLOTHES, ELSE = "47.81Z", "47.82Z", "47.89Z"
_GOODS = (
    ("01.19 01.29 01.30", ELSE),
    ("01.1 01.2 01.3 01.4 01.5 03 10 11 46.3 47.11 47.2", FOOD),
    ("13 14 15.20 47.51 47.71 47.72A", CLOTHES),
    ("15 16 17 20 22 23 25.7 26 27 31 32 47.4 47.5 47.6 47.7", ELSE),
)
"""What a shop or a workshop sells, by the beginning of its code, to the code of a stall that does; the first wins."""
_AGE = re.compile(r"(?i)\s*\b(?:d'occasions?|occasions?|second[- ]hand|used)\b\s*")
VEHICLES = ("45", "30.1", "46.6", "47.64")
SECOND_HAND = "47.79Z"
SHOPS, SOLD = "47", ("45", "46", "47")
_ELSEWHERE = r"en ligne|internet|online|web|correspondance|distance|domicile|gros|occasion"
_SHOP = re.compile(
    rf"(?i)^(?!.*\b(?:{_ELSEWHERE})\b)(?!.*\bvend\w* (?:mon|ma|notre|mes|nos)\b)"
    r"(?:je |on |nous )?(?:re)?(?:ven[dt]|magasin|boutique|marchand|commerce|shop)\w*"
)
_SHOPS = (
    ("01.13 01.22 01.23 01.24 01.25", "47.21Z"),
    ("01.19 01.29 01.30", "47.76Z"),
    ("03 10.20", "47.23Z"),
    ("10.13", "47.22Z"),
    ("10.71 10.82", "47.24Z"),
    ("10 01.28 01.49", "47.29Z"),
    ("01.21 11", "47.25Z"),
    ("13.1 13.2 13.99", "47.51Z"),
    ("13.93", "47.53Z"),
    ("13.92 16.29 23.4 23.1 25.71 27.4 32.2", "47.59B"),
    ("14", "47.71Z"),
    ("15.20", "47.72A"),
    ("15.12", "47.72B"),
    ("17.2", "47.62Z"),
    ("20.42", "47.75Z"),
    ("20.41 20.30 25.7", "47.52A"),
    ("16.1 16.2 22.23 23.3 23.5 23.6", "47.52B"),
    ("26.2", "47.41Z"),
    ("26.3", "47.42Z"),
    ("26.4", "47.43Z"),
    ("27.5 95.22", "47.54Z"),
    ("31", "47.59A"),
    ("32.12 32.13 26.52", "47.77Z"),
    ("32.30 30.92 85.51", "47.64Z"),
    ("32.40", "47.65Z"),
    ("32.50A", "47.74Z"),
    ("32.50B", "47.78A"),
    ("58.11 59.13", "47.61Z"),
    ("25.40 27.20 32.99", "47.78C"),
)
"""What a workshop makes, by the beginning of its code, to the code of a shop that sells it; the first wins."""
_WHOLESALE = re.compile(
    r"(?i)^(?:grossistes?|fournisseu\w+|n[ée]goc\w+|importat\w+|import(?:[ -]?export)?|distribut\w+|wholesale\w*)\s+"
    r"(?:(?:en|de|des|d')\s*)?"
)
_WHOLESALERS = (
    ("01.11 01.6", "46.21Z"),
    ("01.21 11 47.25", "46.34Z"),
    ("01.13 01.2 47.21", "46.31Z"),
    ("01.19 01.29 01.30 47.76", "46.22Z"),
    ("01.4", "46.23Z"),
    ("03 10.20 47.23", "46.38A"),
    ("10.11 10.13 47.22", "46.32A"),
    ("10.5 01.47", "46.33Z"),
    ("10.82", "46.36Z"),
    ("01.27 01.28 10.83 10.84", "46.37Z"),
    ("10 47.11 47.29", "46.38B"),
    ("13 47.51", "46.41Z"),
    ("14 15 47.71 47.72", "46.42Z"),
    ("26.4 27.5 47.43 47.54", "46.43Z"),
    ("20.41 23.1 23.4", "46.44Z"),
    ("20.42 47.75", "46.45Z"),
    ("21 32.50 47.73 47.74", "46.46Z"),
    ("27.4 31 47.53 47.59A", "46.47Z"),
    ("32.12 32.13 26.52 47.77", "46.48Z"),
    ("17.23 25.71 30.92 32 47.6 47.59B 47.78C 58", "46.49Z"),
    ("26.2 47.41", "46.51Z"),
    ("26.1 26.3 47.42", "46.52Z"),
    ("16 23.3 23.5 23.6 23.7 43.33 47.52B", "46.73A"),
    ("20.30 43.34", "46.73B"),
    ("25.7 25.9 47.52A", "46.74A"),
    ("43.22", "46.74B"),
    ("43.21", "46.69A"),
    ("45.20", "45.31Z"),
    ("28.93", "46.69B"),
)
"""The same, to the code of a wholesaler."""


_PROCESS = re.compile(
    r"(?i)^(?:(?:je|on|nous) |atelier de )?(?:transform|conserve)\w* (?:de |d'|du |des |les? |la )?(?=\w)"
)
_PROCESSORS = (
    ("01.11", "10.61B"),
    ("01.13", "10.39A"),
    ("01.26", "10.41A"),
    ("01.2 47.21", "10.39B"),
    ("01.28", "10.83Z"),
    ("01.41 01.45", "10.51C"),
    ("01.49", "10.89Z"),
    ("01.4 10.1 47.22", "10.13A"),
    ("03 47.23", "10.20Z"),
    ("16 02", "16.29Z"),
)
"""What is grown, raised, caught or sold, by the beginning of its code, to the code of who makes something of it."""


_REPAIR = re.compile(
    r"(?i)^(?:(?:je|on|nous) )?(?:r[ée]par\w+|r[ée]nov\w+|d[ée]pann\w+|maintenance|repairs?|repairing|fix\w*) "
    r"(?:de |d'|du |des |les? |la |of )?(?=\w)"
)
_REPAIRERS = (
    ("28 46.6 47.30 43.99E 77.3", "33.12Z"),
    ("26.2 47.41", "95.11Z"),
    ("26.3 47.42", "95.12Z"),
    ("26.4 47.43", "95.21Z"),
    ("27.5 47.54", "95.22Z"),
    ("26.5 32.5 47.74", "33.13Z"),
    ("27.1 27.9", "33.14Z"),
    ("15 47.72", "95.23Z"),
    ("31 47.59A", "95.24Z"),
    ("32.12 32.13 26.52 47.77", "95.25Z"),
    ("30.1 50 77.34", "33.15Z"),
    ("30.3 51", "33.16Z"),
    ("29.2 49.4 77.12", "45.20B"),
    ("29.1 45.1 77.11 49.32", "45.20A"),
    ("30.91 45.40", "45.40Z"),
    ("13 14 16 2 30.92 32 47", "95.29Z"),
)
"""What is made, sold, let or driven, by the beginning of its code, to the code of who repairs it; the first wins."""

_LETTERS = (
    ("45.1 45.20A 29.1", "77.11A"),
    ("45.20B 49.41 29.2", "77.12Z"),
    ("28.3 46.61", "77.31Z"),
    ("28 43 42 46.63", "77.32Z"),
    ("26.2 28.23 46.66 47.41", "77.33Z"),
    ("30.1 33.15 50", "77.34Z"),
    ("30.3 51", "77.35Z"),
    ("30.9 32.30 45.40 47.64", "77.21Z"),
    ("26.4 47.43 59 90.02", "77.39Z"),
    ("13 14 15 23.4 25.7 27.5 31 32 47.5 47.6 47.7", "77.29Z"),
)
"""The same, to the code of who lets it."""
_MAKERS = (
    ("46.61", "28.30Z"),
    ("46.63", "28.92Z"),
    ("46.66", "28.23Z"),
    ("47.24", "10.71C"),
    ("47.29 47.11 47.21", "10.89Z"),
    ("47.41", "26.20Z"),
    ("47.43", "26.40Z"),
    ("47.51", "13.92Z"),
    ("47.53", "13.93Z"),
    ("47.54", "27.51Z"),
    ("47.59A", "31.09B"),
    ("47.61", "58.11Z"),
    ("47.62", "17.23Z"),
    ("47.64", "32.30Z"),
    ("47.65", "32.40Z"),
    ("47.71", "14.13Z"),
    ("47.72A", "15.20Z"),
    ("47.72B", "15.12Z"),
    ("47.74", "32.50A"),
    ("47.75", "20.42Z"),
    ("47.77", "26.52Z"),
    ("47.78A", "32.50B"),
)
"""What a shop or a wholesaler sells, by the beginning of its code, to the code of who makes most of it."""


def without_markets(line: str) -> tuple[str, ...]:
    """What is sold, with the words for selling and without, where a line says that it is on markets; none elsewhere."""
    if not _ON_MARKETS.search(line):
        return ()
    rest = _WAGON.sub(" ", _ON_MARKETS.sub(" ", line))
    told = (" ".join(each.split()) for each in (rest, _SOLD.sub(" ", rest)))
    return tuple(dict.fromkeys(each for each in told if re.search(r"\w{3}", each)))


def own_goods(line: str) -> str | None:
    """What one sells that is one's own, where a line says so; None where it does not."""
    directly = _SOLD.sub(" ", _DIRECTLY.sub(" ", line)) if _DIRECTLY.search(line) else None
    return _after(_OWN, line) or directly


def without_process(line: str) -> str | None:
    """What is processed, where a line begins by saying that it is; None where it does not."""
    return _after(_PROCESS, line)


def without_repair(line: str) -> str | None:
    """What is repaired, where a line begins by saying that it is; None where it does not."""
    return _after(_REPAIR, line)


def without_age(line: str) -> str | None:
    """What is sold, where a line says that it has served; None where it does not."""
    return _AGE.sub(" ", line).strip() if _AGE.search(line) else None


def is_sold(line: str) -> bool:
    """Whether a line says that he sells, and not only what he makes."""
    return bool(_SOLD.search(line))


def is_crafted(line: str, name: str) -> bool:
    """Whether a line says that the goods it names are made as few make them, and not that they are sold, nor who does."""
    told = _CRAFTED.search(line) and not _KEEPER.search(name)
    return bool(told) and not is_shop(line) and not is_sold(line)


def is_shop(line: str) -> bool:
    """Whether a line begins by saying that he sells."""
    return bool(_SHOP.match(line))


def without_wholesale(line: str) -> str | None:
    """What is sold, where a line begins by saying that it is to shops; None where it does not."""
    return _after(_WHOLESALE, line)


def stall(code: str) -> str | None:
    """The code of who sells on markets what a shop or a workshop of that code does; None for a service."""
    return _first(_GOODS, code)


def shop(code: str) -> str | None:
    """The code of a shop that sells what a workshop of that code makes; None where none is known."""
    return _first(_SHOPS, code)


def wholesaler(code: str) -> str | None:
    """The code of who sells to shops what a workshop makes, or a shop sells; None where none is known."""
    return _first(_WHOLESALERS, code)


def processor(code: str) -> str | None:
    """The code of who makes food, drinks or cosmetics of what one of that code grows, raises, catches or sells."""
    return _first(_PROCESSORS, code)


def repairer(code: str) -> str | None:
    """The code of who repairs what one of that code makes, sells, lets or drives; None where none is known."""
    return _first(_REPAIRERS, code)


def letter(code: str) -> str | None:
    """The code of who lets what one of that code makes, sells or drives; None where none is known."""
    return _first(_LETTERS, code)


def maker(code: str) -> str | None:
    """The code of who makes what a shop of that code sells; None where none is known."""
    return _first(_MAKERS, code)


def _after(lead: re.Pattern[str], line: str) -> str | None:
    """What follows the words a line begins with; None where it does not."""
    match = lead.match(line)
    return line[match.end() :] if match else None


def _first(table: tuple[tuple[str, str], ...], code: str) -> str | None:
    return next((to for begins, to in table if code.startswith(tuple(begins.split()))), None)
