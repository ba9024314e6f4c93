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
_DO = r"(?:(?:je|on|nous|qui) )?(?:repren|rach[eè]t|cr[ée]|ouvr|c[èé]d|transmet|ferm|lanc|mont)\w* "
_ENGLISH = (
    r"(?:i am |i'm |i want to |i )?"
    r"(?:tak(?:e|ing) over|buy(?:ing)?|open(?:ing)?|start(?:ing)?|clos(?:e|ing)) (?:an? |my |our )"
)
_VENTURE = re.compile(rf"(?i)(?:{_WHO}{_WISH}(?:{_DONE}|{_DO}){_HERE}|future? |{_ENGLISH})(?=\w)")
_FIRM = re.compile(
    r"(?i)(?:petite? )?(?:atelier|entreprise|affaire|soci[ée]t[ée]|fonds(?: de commerce)?|activit[ée]|[ée]tablissement"
    r"|commerce|boutique|magasin|cabinet|tpe|pme)s? (?:artisanale? )?(?:de |d'|en )"
)


def its_trade(line: str) -> Iterator[str]:
    """What may be the name of the trade of the firm that is taken over, begun or handed over, the fullest first."""
    venture = _VENTURE.match(line)
    rest = line[venture.end() :] if venture else line
    if venture:
        yield rest
    firm = _FIRM.match(rest)
    if firm:
        yield rest[firm.end() :]
