"""What a sentence turns down: "je ne cherche pas un syndicat" must not lead to one.

Only plain ways to turn down what a network is or does. A trouble is told with the same small words ("je ne veux pas
faire faillite", "pas le temps", "pas un client"), and help is found by its words: those stay.
"""

from __future__ import annotations

import re

# Not compiled here: most runs bring no sentence.
_REFUSED = r"""
    \b (?:n['’]|ne\s+)? (?:cherch(?:e|ons)|souhait(?:e|ons)|veux|veut|voulons|voudrais) \s+ (?:surtout\s+)? pas
        \s+ (?: d['’] | l['’] | (?:de|du|des|une?|l[ae]s?)\b ) REST
  | \b cherch(?:e|ons) \s+ pas \s+ à\b REST
  | \b (?:pas|aucune|nulle) \s+ envie \s+ d REST
  | \b (?:plut[oô]t\s+(?:que\b|qu['’]) | au\s+lieu\s+d | (?:surtout|non)\s+pas\b ) REST
  | (?:^|(?<=[.,;:!?(])) \s* (?:et\s+|mais\s+)? pas \s+ (?:de\s+\w+(?:er|ir|re) | en\s+\w+ant | pour) \b REST
  | REST \b ne \s+ m['’] (?:intéresse|attire|tente) (?:nt)? \s+ pas \b
""".replace("REST", "[^.,;:!?()]*")


def without_refusals(text: str) -> str:
    """The text less what it turns down, up to the next sign: "un club, pas pour vendre" becomes "un club,"."""
    return re.sub(_REFUSED, " ", text, flags=re.IGNORECASE | re.VERBOSE)
