"""The trade that a sentence names, as its writer's own: proposed to him, never used in silence.

It is looked for only where one tells one's own: at the beginning of a sentence, after « je suis », « je tiens une »… or
with its place between two signs (« je suis seul, boulangerie à Lyon »); else by whom one joins, or what one does
(``deeds_and_peers``). What is not sure is left to be asked.
"""

from __future__ import annotations

import re
from functools import lru_cache

from . import trades
from .deeds_and_peers import deeds, is_what_one_does, peers_of
from .place_among_words import FIRMS
from .place_in_sentence import town
from .small_letters import places_in_small_letters
from .trade_table import words as telling_words

_I_AM = (
    r"(?:je suis|j['’]?suis|chui|nous sommes|on est|je tiens|je dirige|je gère|on tient|j['’]ai(?: ouvert| créé| repris)?|"
    r"i am|i['’]m|i run|i own)\s+(?:an? (?-i:[A-Z])\w+(?:ian|ish|ese|can|ch|man) )?"
    r"(?:(?:sourde?|malentendante?|aveugle|handicapée?|seule?|jeune|retraitée?|maman|papa|deaf) "
    r"(?:et|and) )?|(?:patron|gérant|dirigeant)\w* d(?:e\s+|['’])|\bcouple d(?:e |['’])"
)
_ARTICLE = r"(?:(?:une?|ma|mon|notre|my|our|la|le|an?|the|petite?|small|artisane?)\s+|l['’])*"
_NOT_A_NAME = r"(?!(?:\d+|la|le|les|l|mon|ma|mes|i|on|il|elle|ça|ce|du|des|de)\b)"
_SOMEWHERE = (
    r"(?=(?:[\w'’-]+ ){1,4}(?:à|en|in|near|at) (?-i:[A-ZÉÈÎÂ][\w'’]*(?:[- ](?:[a-zéèl]{1,4}[- ])?[A-ZÉÈÎÂ][\w'’]*)*) ?"
    r"(?:[,;.!?]|$))"
)
"""A few words and a place, and no more: « …, boulangerie à Châteaubriant » signs what was said before it."""
_AT_THE_START = rf"^\s*(?:(?:my|our|an?|the|notre)\s+)?{_NOT_A_NAME}"
_OPENING = rf"(?:\b(?:{_I_AM})(?!\d){_ARTICLE}|{_AT_THE_START}|(?<=[,;:.!?] ){_NOT_A_NAME}{_SOMEWHERE})"
_ENDING = (
    r"(?:(?:à|a|en|in|near|at|sur) (?-i:[A-ZÉÈÎÂ])|(?:de (?:mon|ma|mes|son|sa|ses|notre|nos)|et|avec|sans|qui|que|où|ne"
    r"|je|j|il|nous|on|depuis|mais|chez|pour|dû|été|tout|toute|est|sont|va|cherche|manque|marche|tourne|perd|and|with|since"
    r"|who|is|needs?|has)\b)"
)
_TRADE = re.compile(rf"{_OPENING}((?:(?!{_ENDING})[\w'’-]+ ?){{1,5}})", re.IGNORECASE)
_VENTURE = re.compile(
    r"\b(?:(?:je|j['’]|on|nous) ?(?:veux|veut|voulons|voudrais|voudrait|vais|va|aimerais|souhaite|compte"
    r"|rêve d['’e]) ?(?:d['’])?(?:ouvrir|monter|créer|reprendre|racheter|lancer)"
    r"|(?:je|on) (?:reprends?|monte|ouvre|crée|rachète|démarre|lance)"
    r"|(?:want|would like|going|['’]d like) to (?:open|start|take over))\s+"
    rf"{_ARTICLE}(?:(?:bo[iî]te|entreprise|société|activité|affaire) d(?:e |['’])|propre |own )?"
    rf"((?:(?!{_ENDING})[\w'’-]+ ?){{1,5}})",
    re.IGNORECASE,
)
"""The firm that he begins or takes over is of his trade, whatever he was hired as before."""
_HIS = re.compile(
    r"\b(?:(?:mon|ma|notre|my|our) (?:petite? |small )?"
    r"|(?:(?:une?|la|le) |l['’])?(?=bo[iî]te|entreprise|société|cabinet|atelier))"
    r"(?:(?:bo[iî]te|entreprise|société|affaire|activité|cabinet|atelier|bureau) d(?:e |['’])"
    rf"|(?=(?:{FIRMS})\b))((?:(?!{_ENDING})[\w'’-]+ ?){{1,5}})",
    re.IGNORECASE,
)
"""His firm, by what it makes or by its walls: « ma boîte de plomberie », « mon salon »; « mon comptable » is none."""
_ANOTHERS = re.compile(
    r"^\s*(?:l['’]|les? |une? )?(?:huissier|banqu\w+|(?:expert[- ])?comptable|notaire|avocate?|propriétaire|bailleur"
    r"|assureur|concurrent\w*)s? (?:qui|ne|n['’]|m['’]|me|nous|veut|refuse)\b",
    re.IGNORECASE,
)
"""Somebody he has to do with: « huissier qui appelle tous les jours »."""
_SIGNED = re.compile(
    rf"(?<=[,;:.!?] ){_NOT_A_NAME}((?:(?!{_ENDING}|(?:à|a|en|dans|sur|près|in|near)\b)[\w'’-]+ ){{1,4}})"
    r"((?:à|a|en|dans|sur|près|in|near) [^,;:.!?]+)",
    re.IGNORECASE,
)
"""A few words and what may be a place without its capital: « asso, crèche parentale à chambéry »."""
_ANOTHER = rf" (?:et|and) {_ARTICLE}(?P<other>(?:(?!{_ENDING})[\w'’-]+ ?){{1,3}})"
"""What follows the name of a trade where another one is told beside it: « coiffeuse et esthéticienne »."""

_LINK = frozenset(
    """
    à a au en dans de du des le la les sur près d in near at seul seule indépendant indépendante salarié salariée employé
    employée freelance libéral libérale auto auto-entrepreneur auto-entrepreneuse autoentrepreneur micro micro-entrepreneur
    micro-entrepreneuse sarl eurl sas sasu scop asso associatif associative
    """.split()
)
"""What may follow a trade's name, and is no part of it."""
_BIO = "bio"
"""It may follow too, and makes a trade of a shop."""

_CLEAR = 0.85
"""From this certainty on a trade is proposed: a sentence holds more words than a trade's name."""


@lru_cache(maxsize=1)  # asked by who ranks and by who proposes
def trade_told(text: str) -> str | None:
    """The trade that the writer says is his, in his words; None where he says none, or two."""
    own = "" if _ANOTHERS.match(text) else text
    signed = [what for what, where in _SIGNED.findall(text) if _is_a_place(where)]
    return (
        _one_trade(text, _VENTURE.findall(text))
        or _one_trade(text, _TRADE.findall(own) + _HIS.findall(text) + signed)
        or _one_trade(text, peers_of(text))
        or _one_trade(text, [deed for deed in deeds(text) if is_what_one_does(deed, _named(deed.split()))])
    )


def _is_a_place(words: str) -> bool:
    return next(places_in_small_letters(words), None) is not None


def _one_trade(text: str, phrases: list[str]) -> str | None:
    """The one trade that some phrases of a sentence begin with, with the one told beside it."""
    found: dict[str, str] = {}
    for phrase in phrases:
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
        while end and _is_link(words[end - 1]) and words[end - 1] != _BIO:
            end -= 1
        best, typed = trades.find(" ".join(words[:end])), telling_words(" ".join(words[:end]))
        if best and len(typed) == 1 and typed != telling_words(best[0].matched):
            continue  # « mort » is none of « mortier »
        if trades.is_shared(best) or (trades.is_sure(best) and best[0].certainty >= _CLEAR):
            ended = end == len(words) or _is_link(words[end]) or town(" ".join(words[end:]))
            return " ".join(words[:end]) if ended else None
    return None


def _is_link(word: str) -> bool:
    return word.lower() in _LINK or word == _BIO or word.isdecimal()
