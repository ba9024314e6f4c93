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

_PROPER = rf"(?<!^),? ?\b{NAME}"
"""Names, of a place, a brand or himself: « plombier Toulouse », « SARL Martin Électricité »."""
_FIRM = r"(?i)^(?:sarl|sasu?|eurl|snc|scop|gaec|earl|ets|établissements|maison)\s+(?=\w)"
_SPOT = (
    r"(?i)\s+(?:du|de la|de l'|des|de mon|de notre|d'un)\s*(?:port|gare|halles|villages?|bourg|centre(?:[- ]ville)?|plage"
    r"|place|mairie|église|coin|quartier|pont|lac|parc|moulin|rue|canal|vallée|hameau|campagne|domaine|verger|potager)\b"
)
"""Where in a town: « garage du port »."""
_FRAME = (
    r"(?i)^(?:mon métier,? (?:c'est |est )(?:de |d')"
    r"|(?:co-?)?(?:patron(?:ne)?|gérante?|dirigeante?|direct(?:eur|rice)|fondat(?:eur|rice)|créat(?:eur|rice)|associée?"
    r"|porteu(?:r|se)|propriétaire|responsable|chef(?:fe)?|salariée?|employée?|apprentie?|ouvri(?:er|ère)|founder|owner|manager)"
    r" (?:d'une?|de la|de l'|du|dans une?|of an?) ?(?:petite? |projet de |projet d'|future? )*)(?=\w)"
)
"""Who he is to the firm, or to the trade, that is named next."""
_SCORE = r"une (?:dizaine|douzaine|vingtaine|trentaine|poignée) d(?:e\b|')"
_MANY = rf"(?:deux|trois|quatre|cinq|six|huit|dix|plusieurs|quelques|{_SCORE})"
_COUNT = rf"(?i)\b{_MANY}(?:\s+|(?<='))(?!roues|ailes|temps|chevaux)"
_OTHERS_FIRMS = rf"(?i)(?<=\w)\s*(?:,|\bet\b)\s*(?:une?|{_MANY})\s[^,;]*"
_GROUP = rf"(?i)^{_MANY}\s[^,;]+(?:,\s*(?:une?|{_MANY})\s|\set\s(?:une?|{_MANY})\s)"
"""Several firms that stand together: the first tells what they are of."""
_STATE = (
    r"(?:en|seule?|à|au|dans|sur|depuis|tout|trop|pas|enceinte|malade|gérante?|retraitée?|(?:associé|salarié|basé|installé|débordé)e?s?"
    r"|\d+|deux|trois|quatre|cinq)\b"
)
_WISH = (
    r"voudr|aimer|cherch|veu[tx]|voul|souhait|pens|sai[st]|connai|gal[èe]r|manqu|perd|pay|doi[st]|cotis|rest|attend|emprunt|embauch"
    r"|emploi|vi[st]|habit|bosse|travaill|pars|arrive"
)
_SAYS = (
    rf"(?:je|on|nous)(?: ne| n'| me| m'| nous| y| en)? ?(?:{_WISH}|(?:suis|est|sommes) (?:à )?{_STATE})"
    r"|j'(?:ai|en|y|aimer|habit|embauch|emplo|attend|arrive)|ça |c'est |il |elle "
)
_DOES = r"(?:r?ouvr|repren|repri|rach|mont|cré|lanc|ti?en|gèr|exploit|vend|fai[st]\b|fabri|répar|pos[eo]|devien|devenu)"
_ASIDE = rf"(?i)\s*[,;:(]\s*(?:et |mais |car |donc |où )?(?:{_SAYS})(?![^,;()]*\b{_DOES})[^,;()]*\)?"
"""What he says of himself, and not of what he does, after his trade: « …, je suis en fauteuil »."""

_WITHOUT = r"(?i)\s+sans\s+(?:boutique|magasin|local|vitrine|atelier|(?:salarié|employé|associé)e?s?)\b"
"""What his firm has not, and not what its goods have not: « sans gluten » tells more of them."""

_KIN = (
    r"(?:mari|femme|épou(?:x|se)|conjointe?|compa(?:gnon|gne)|fil(?:s|le)|frère|s(?:œ|oe)ur|père|mère|parents|cousine?|beau-\w+"
    r"|belle-\w+|associée?s?|collègues?|patronne?|voisine?s?|husband|wife|partner|brother|sister|son|daughter|father|mother|dad|mum)"
)
_BESIDE = rf"(?i)\s*(?:,|\b(?:et|and|avec|with|de|dont|of)\b)?\s*\b(?:mon|ma|mes|my)\s+{_KIN}\b(?:\s+et moi\b|[^,;.]*)"
_COLLEAGUES = (
    r"(?i)\s*,?\s*\bavec\s+(?:deux|trois|quatre|cinq|six|des|plusieurs|quelques|\d+|une? autres?)\s.*$"
)
_FIRM_OF = r"(?i)^(?:conjointe?|femme|époux|épouse)(?:[- ]collaborat\w+)?\s+d(?:e l'|e la |u |'une? |e |')"
"""Who works in the firm of the one he lives with is of its trade."""

_NOW = r"maintenant|aujourd'hui|désormais|à présent|now"
_BECOME = (
    r"(?i)^.+\b(?:devenue?s?|deviens|devenir|reconver(?:tie?s?|sion)\s+(?:en|dans|comme|vers|à|au)"
    rf"|(?:{_NOW})(?=\s\w))\s+(?:l[ae']s?\b\s*)?"
)
_AT_LAST = rf"(?i)^.+,\s*([^,]+?),?\s+(?:{_NOW})$"
_CADRE = r"cadre(?= d['’]| du | dans | chez | en | de l| sup| comm)"
"""A manager on somebody's payroll, not a frame."""
_WAS = rf"(?i)(?:^|[,;(]\s*)(?:anciens?|anciennes?|ex(?=[- ])|formerly|{_CADRE})\b[^,;()]*(?:[,;)]\s*|$)"


def own(line: str) -> str:
    """A line without what is not his own trade, nor where he works; as it is where nothing would be left."""
    rest = today(line.lower() if line.isupper() else line)
    rest = _left(re.sub(_SOMEWHERE, "", rest), rest)
    rest = _left(re.sub(_PROPER, _unless_known, rest), rest)
    if re.match(_GROUP, rest):
        rest = re.sub(_OTHERS_FIRMS, "", rest)
    for aside in (_SPOT, _FIRM, _FRAME, _COUNT, _WITHOUT):
        rest = _left(re.sub(aside, "", rest), rest)
    return rest or line


def _unless_known(name: re.Match[str]) -> str:
    return name[0] if any(map(is_known, words(name[0]))) else ""


def today(line: str) -> str:
    """A line without who is beside him, nor what he was before."""
    firm = re.match(_FIRM_OF, line)
    rest = line[firm.end() :].partition(",")[0] if firm else line
    for beside in (_BESIDE, _COLLEAGUES):
        rest = _left(re.sub(beside, "", rest), rest)
    last = re.match(_AT_LAST, rest)
    rest = last[1] if last else _left(re.sub(_BECOME, "", rest), rest)
    return _left(re.sub(_ASIDE, "", _left(re.sub(_WAS, "", rest), rest)), rest)


def may_name_a_place(trade: str) -> bool:
    """Whether a trade holds a capital, or a number, after its first word: seldom, and nothing else names a place."""
    return any(not word[0].islower() and word[0].isalnum() for word in trade.split()[1:])


def _left(rest: str, line: str) -> str:
    """What is left of a line, where that is a word or more."""
    rest = rest.strip(" ,;.-")
    return rest if re.search(r"\w{3}", rest) else line.strip(" ,;")
