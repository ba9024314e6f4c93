"""The place and the trade that a sentence names, as its writer's own: proposed to him, never used in silence.

A trade is looked for only where one tells one's own: at the beginning of a sentence, after « je suis », « je tiens une »…
or with its place between two signs (« je suis seul, boulangerie à Lyon »); else by whom one joins, or what one does
(``deeds_and_peers``). A place is told by its capital, after a small word, or as ``small_letters`` hears it. What is not sure
is left to be asked.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ..core.france.departments import department_of_postcode
from ..core.text.facts import told_surely
from . import trades
from .deeds_and_peers import deeds, is_what_one_does, peers_of
from .meaning import first_of_its_name
from .own_trade import NAMED, A, today
from .place_reader import read_place
from .place_sentence import ELSEWHERE, FIRMS
from .small_letters import PART, places_in_small_letters
from .trade_table import words as telling_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .meaning import Meaning

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
            ended = end == len(words) or _is_link(words[end]) or _town(" ".join(words[end:]))
            return " ".join(words[:end]) if ended else None
    return None


def _town(words: str) -> Meaning | None:
    """The town that some words begin with, by its capital: « électricien Tarbes »."""
    name = _NAME.match(words)
    found = _settled(name[0]) if name else None
    return found if found and found.kind == "commune" else None


_NAME = re.compile(NAMED)


def _is_link(word: str) -> bool:
    return word.lower() in _LINK or word == _BIO or word.isdecimal()


def place_told(text: str, trade: str | None = None) -> dict[str, Any]:
    """The place that a sentence names, as answers of the profile; empty where it names none, two, or an unsure one.

    A town may stand right after the ``trade`` that the sentence tells: « électricien Tarbes ».
    """
    told = []
    for clause in re.split(r"[,.;!?]", text):
        told += [one.answers for one in places_in_small_letters(clause)]
        told += [place for part in PART.split(clause) for place in _by_its_sign(part)]
    town = _town(text.partition(f"{trade} ")[2]) if trade else None
    if town:
        told.append(town.answers)
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


def besides_who(text: str) -> list[str]:
    """The clauses of a sentence but those that tell who its writer is, by trade, place, form or staff; none if none does.

    What he asks for is told in few words beside these: « brasserie dans le finistère, sarl, on est 5, on veut exporter ».
    """
    trade = trade_told(text)
    said = [clause for clause in re.split(r"[,.;!?]", text) if clause.strip()]
    rest = [
        clause
        for clause in said
        if not ((trade and trade in clause) or place_told(clause) or told_surely(clause))
    ]
    return rest if len(rest) < len(said) else []


def _settled(name: str) -> Meaning | None:
    """The one place of France that a name surely means."""
    found = read_place(name)
    sure = found.meanings[:1] if found.how == "open" and found.postcode else (first_of_its_name(found),)
    return sure[0] if sure and sure[0] and sure[0].kind != "abroad" else None
