"""What one means to do with a firm, told with its trade: « reprise d'un atelier de chaudronnerie », « opening a bakery ».

The firm is of that trade, whatever is done with it. Buying and selling are left out: « achat d'un camion » is no haulier,
« vente de pain » is a trade. So is what is not of one firm: « création de bijoux », « reprise de maçonnerie ».
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_HERE = r"(?:une? |mon |ma |notre |sa |son |leur |la |le |l')(?:futur\w* |petite? |propre )?"
_WHO = r"(?:\w[\w' -]{2,40}? (?=qui |(?:cherch|voul|souhait)ant ))?"
_WISH = (
    r"(?:(?:je|on|nous|qui) (?:veux|veut|voulons|voudr\w+|souhait\w+|cherch\w+|vais|va|allons|pens\w+) "
    r"|(?:cherch|voul|souhait)ant |projet (?:de |d'))?(?:de |à )?"
)
_DONE = (
    r"(?:reprise|rachat|cr[ée]ation|ouverture|cession|transmission|fermeture|lancement|montage"
    r"|(?:location[- ])?g[ée]rance) d(?:e |')"
)
_DO = (
    r"(?:(?:je|on|nous|qui) |j'ai |(?:on|nous) (?:a|avons) )?"
    r"(?:repren|repris|rach[eè]t|cr[ée]|ouvert|ouvr|c[èé]d|transmet|ferm|lanc|mont)\w* "
)
_ENGLISH = (
    r"(?:i am |i'm |i want to |i )?"
    r"(?:tak(?:e|ing) over|buy(?:ing)?|open(?:ing)?|start(?:ing)?|clos(?:e|ing)) (?:an? |my |our )"
)
_SELL_ONE = r"(?:vente de |(?:je|on|nous) vend\w* )(?:mon |ma |notre )(?:petite? )?"
"""Who sells the one that is his hands it over; who sells things of his own sells them."""
_VENTURE = re.compile(
    rf"(?i)(?:{_WHO}{_WISH}(?:(?:{_DONE}|{_DO}){_HERE}|(?:reprise|rachat|cession) du )"
    rf"|(?:je|on|nous) (?:tien|ten|g[èé]r|dirige|exploit)\w* {_HERE}|{_SELL_ONE}"
    rf"|future? |projet (?:de |d')|ouvrir {_HERE}|{_ENGLISH})(?=\w)"
)
_SOUGHT = re.compile(
    rf"(?i).*?\b(?:cherch|vis|veu|voudr|trouv)\w* (?:à reprendre )?{_HERE}(.+?) à (?:reprendre|racheter|louer)\b"
)
_TAIL = re.compile(
    r"(?i)\s+(?:où|dans|de (?:mon|ma|mes|l[ae]|notre)|qui|que|dont|pour|depuis|avec|that|where|with)\b.*"
)
"""What is told of the firm once it is named."""
_FIRM = re.compile(
    r"(?i)(?:petite? )?(?:atelier|entreprise|affaire|soci[ée]t[ée]|fonds(?: de commerce)?|activit[ée]|[ée]tablissement"
    r"|marque|association|coop[ée]rative|cabinet|ferme|exploitation|plantation|service|tpe|pme)s?"
    r" (?:\w+ale? )?(?:de |d'|en )"
)


def its_trade(line: str) -> Iterator[str]:
    """What may be the name of the trade of the firm that is taken over, begun or handed over, the fullest first."""
    sought = _SOUGHT.match(line)
    clauses = [match for clause in re.split(r"[,;:] *", line) if (match := _VENTURE.match(clause))]
    whole = _VENTURE.match(line)
    rests = [sought[1]] if sought else [one.string[one.end() :] for one in ([whole] if whole else clauses)]
    for rest in rests or [line]:
        names = [rest, _TAIL.sub("", rest)] if rests else [_TAIL.sub("", rest)]
        for name in dict.fromkeys(names):
            firm = _FIRM.match(name)
            if rests:
                yield name
            if firm:
                yield name[firm.end() :]
