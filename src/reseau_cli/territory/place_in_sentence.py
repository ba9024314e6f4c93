"""The place that a sentence names, as its writer's own: proposed to him, never used in silence.

It is told by its capital after a small word, by a postcode, or as ``small_letters`` hears it. What is not sure is left to
be asked.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..core.france.departments import department_of_postcode
from .meaning import first_of_its_name
from .own_trade import NAMED, A, today
from .place_among_words import ELSEWHERE
from .place_reader import read_place
from .small_letters import PART, places_in_small_letters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .meaning import Meaning

_NAME = re.compile(NAMED)
_PLACE = re.compile(
    rf"\b(à|{A}|sur|près d[e']|de|d['’]|dans l[ea]s?|dans l['’]|en|in|near|at|from)\s*({NAMED})"
    r"(?![\w-])(?! (?:et|ou|and|or) [A-ZÉÈÎÂ])"
)
_OF_A_PRODUCT = re.compile(rf"\b(?:d[eu]\s+|des\s+|d['’]|from\s+){NAMED}")
"""What may be named after a place, wherever it is made: « savon de Marseille »."""
_DIGITS = re.compile(r"\b(\d{2} ?\d{3})\b(?! ?(?:€|euros|balles|salari|habitants|de\b|d['’]))")
_SUM = re.compile(
    r"\b(?:d[eu]s?|d['’]|plus|environ|presque|encore|pour|avec|doi[st]|doivent|devons|ai|(?:il|elle|on|y|qui|[nm]['’]) ?a"
    r"|avons|fait|faire|manque|réclame\w*|reclame\w*|demande\w*|perdu|perds?|pay(?!s\b)\w+|coûte\w*|coute\w*|vend\w*|trouv\w+"
    r"|emprunt\w*|gagn\w+|touch\w+|factur\w+|owe|need|lost|of|for|about|costs?)\s*$",
    re.IGNORECASE,
)
"""Before a number of five figures, what makes a sum of it: « un impayé de 15000 ».

« a » that nobody does is « à » without its accent: « boulanger a 44000 ».
"""


def place_told(text: str, trade: str | None = None) -> dict[str, Any]:
    """The place that a sentence names, as answers of the profile; empty where it names none, two, or an unsure one.

    A town may stand right after the ``trade`` that the sentence tells: « électricien Tarbes ».
    """
    told = []
    for clause in re.split(r"[,.;!?]", text):
        told += [one.answers for one in places_in_small_letters(clause)]
        told += [place for part in PART.split(clause) for place in _by_its_sign(part)]
    beside = town(text.partition(f"{trade} ")[2]) if trade else None
    if beside:
        told.append(beside.answers)
    place = {name: answer for one in told for name, answer in one.items()}
    if len(place) > 1 and "postcode" in place and _serves(place):
        del place["department"]  # which its postcode tells
        told = [one for one in told if "postcode" not in one]
        return place if all(one == told[0] for one in told) else {}
    return told[0] if told and all(one == told[0] for one in told) else {}


def _by_its_sign(part: str) -> Iterator[dict[str, Any]]:
    """The places that a part of a clause names by a postcode or a capital; none where it is not his that it tells."""
    if ELSEWHERE.search(part):
        return
    yield from ({"postcode": code.replace(" ", "")} for code in _codes(part) if _settled(code))
    for before, name in _PLACE.findall(part):
        found = _settled(name)
        if found and (found.kind != "commune" or before not in ("en", "from")):  # « en Suisse » is no commune
            yield found.answers


def _codes(clause: str) -> list[str]:
    """The numbers of five figures that may be postcodes."""
    return [code[1] for code in _DIGITS.finditer(clause) if not _SUM.search(clause, 0, code.start())]


def _serves(place: dict[str, Any]) -> bool:
    """Whether a postcode and a commune told beside it are of one département."""
    return "commune" in place and department_of_postcode(place["postcode"]) == place.get("department")


def place_of_trade(trade: str) -> dict[str, Any]:
    """The place where a told trade is said to be (« caviste à Étel »), as answers of the profile; empty for most.

    What follows « de » is none: a soap of Marseille is made anywhere.
    """
    return place_told(_OF_A_PRODUCT.sub("", today(" ".join(trade.replace("’", "'").split()))))


def town(words: str) -> Meaning | None:
    """The town that some words begin with, by its capital: « électricien Tarbes »."""
    name = _NAME.match(words)
    found = _settled(name[0]) if name else None
    return found if found and found.kind == "commune" else None


def _settled(name: str) -> Meaning | None:
    """The one place of France that a name surely means."""
    found = read_place(name)
    sure = found.meanings[:1] if found.how == "open" and found.postcode else (first_of_its_name(found),)
    return sure[0] if sure and sure[0] and sure[0].kind != "abroad" else None
