"""The place and the trade that a sentence names, as its writer's own: proposed to him, never used in silence.

A trade is looked for only where one tells one's own: at the beginning of a sentence, after « je suis », « je tiens une »…,
or with its place between two signs (« je suis seul, boulangerie à Lyon »);
a place only by its capital, after a small word. What is not sure is left to be asked.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from . import trades
from .own_trade import NAMED, A, may_name_a_place, today
from .place_reader import read_place
from .place_sentence import ELSEWHERE
from .trade_table import words as telling_words

if TYPE_CHECKING:
    from .meaning import Meaning

_I_AM = (
    r"(?:je suis|nous sommes|on est|je tiens|je dirige|je gère|on tient|j['’]ai(?: ouvert| créé| repris)?|"
    r"i am|i['’]m|i run|i own)\s+|(?:patron|gérant|dirigeant)\w* d(?:e\s+|['’])"
)
_ARTICLE = r"(?:(?:une?|ma|mon|la|le|an?|the|petite?|small|artisane?)\s+|l['’])*"
_NOT_A_NAME = r"(?!(?:la|le|les|l|mon|ma|mes|i|on|il|elle|ça|ce|du|des|de)\b)"
_SOMEWHERE = (
    r"(?=(?:[\w'’-]+ ){1,4}(?:à|en|in|near|at) (?-i:[A-ZÉÈÎÂ][\w'’]*(?:[- ](?:[a-zéèl]{1,4}[- ])?[A-ZÉÈÎÂ][\w'’]*)*) ?"
    r"(?:[,;.!?]|$))"
)
"""A few words and a place, and no more: « …, boulangerie à Châteaubriant » signs what was said before it."""
_OPENING = rf"(?:\b(?:{_I_AM}){_ARTICLE}|^\s*{_NOT_A_NAME}|(?<=[,;:.!?] ){_NOT_A_NAME}{_SOMEWHERE})"
_ENDING = (
    r"(?:(?:à|a|en|in|near|at|sur) (?-i:[A-ZÉÈÎÂ])|(?:de (?:mon|ma|mes|son|sa|ses|notre|nos)|et|avec|sans|qui|que|où|ne"
    r"|je|j|nous|on|depuis|mais|chez|pour|dû|été|tout|toute|and|with|since|who)\b)"
)
_TRADE = re.compile(rf"{_OPENING}((?:(?!{_ENDING})[\w'’-]+ ?){{1,5}})", re.IGNORECASE)
_ANOTHER = rf" (?:et|and) {_ARTICLE}(?P<other>(?:(?!{_ENDING})[\w'’-]+ ?){{1,3}})"
"""What follows the name of a trade where another one is told beside it: « coiffeuse et esthéticienne »."""

_LINK = frozenset(
    "à a au en dans de du des le la les sur près d in near at bio seul seule indépendant indépendante".split()
)
"""What may follow a trade's name, and is no part of it."""

_PLACE = re.compile(
    rf"\b(à|{A}|sur|près d[e']|de|d['’]|dans l[ea]s?|dans l['’]|en|in|near|at|from)\s*({NAMED})"
    r"(?![\w-])(?! (?:et|ou|and|or) [A-ZÉÈÎÂ])"
)
_OF_A_PRODUCT = re.compile(rf"\b(?:d[eu]\s+|des\s+|d['’]|from\s+){NAMED}")
"""What may be named after a place, wherever it is made: « savon de Marseille »."""
_DIGITS = re.compile(r"\b(\d{2} ?\d{3})\b(?! ?(?:€|euros|salari|habitants))")
_CLEAR = 0.85
"""From this certainty on a trade is proposed: a sentence holds more words than a trade's name."""


@lru_cache(maxsize=1)  # asked by who ranks and by who proposes
def trade_told(text: str) -> str | None:
    """The trade that the writer says is his, in his words; None where he says none, or two."""
    found: dict[str, str] = {}
    for phrase in _TRADE.findall(text):
        name = _named(phrase.split())
        if name:
            found.setdefault(trades.find(name)[0].code, name)
    name = next(iter(found.values())) if len(found) == 1 else None
    beside = re.search(rf"\b{re.escape(name)}{_ANOTHER}", text, re.IGNORECASE) if name else None
    other = _named(beside["other"].split()) if beside else None
    return f"{name} et {other}" if other else name


def _named(words: list[str]) -> str | None:
    """The longest surely known trade that some words begin with: « peintre en bâtiment » before « peintre ».

    One word must be a name as it stands.
    """
    for end in range(len(words), 0, -1):
        while end and _is_link(words[end - 1]):
            end -= 1
        best, typed = trades.find(" ".join(words[:end])), telling_words(" ".join(words[:end]))
        if best and len(typed) == 1 and typed != telling_words(best[0].matched):
            continue  # « mort » is none of « mortier »
        if trades.is_shared(best) or (trades.is_sure(best) and best[0].certainty >= _CLEAR):
            return " ".join(words[:end]) if end == len(words) or _is_link(words[end]) else None
    return None


def _is_link(word: str) -> bool:
    return word.lower() in _LINK or word.isdecimal()


def place_told(text: str) -> dict[str, Any]:
    """The place that a sentence names, as answers of the profile; empty where it names none, two, or an unsure one."""
    told = []
    for clause in re.split(r"[,.;!?]", text):
        if ELSEWHERE.search(clause):
            continue
        told += [{"postcode": code.replace(" ", "")} for code in _DIGITS.findall(clause) if _settled(code)]
        for before, name in _PLACE.findall(clause):
            found = _settled(name)
            if found and (
                found.kind != "commune" or before not in ("en", "from")
            ):  # « en Suisse » is no commune
                told.append(found.answers)
    return told[0] if told and all(one == told[0] for one in told) else {}


def place_of_trade(trade: str) -> dict[str, Any]:
    """The place where a told trade is said to be (« caviste à Étel »), as answers of the profile; empty for most.

    What follows « de » is none: a soap of Marseille is made anywhere.
    """
    if not may_name_a_place(trade):
        return {}
    return place_told(_OF_A_PRODUCT.sub("", today(" ".join(trade.replace("’", "'").split()))))


def _settled(name: str) -> Meaning | None:
    """The one place of France that a name surely means."""
    found = read_place(name)
    sure = found.how == "settled" or (found.how == "open" and found.postcode)
    return found.meanings[0] if sure and found.meanings and found.meanings[0].kind != "abroad" else None
