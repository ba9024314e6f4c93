"""What a sentence turns down by its name: « surtout pas le tribunal », « je ne veux plus entendre parler de la CCI »."""

import re

from .stems import fold

_NO = (
    r"(?:surtout|absolument|certainement) pas|tout sauf|anything but|(?:pas|hors de) question(?: (?:de|d))?|"
    r"(?:veux|voulons|voudrais|irai|retournerai) (?:pas|plus|jamais)"
)
_GOING = r"(?: (?:aller|retourner|passer|revoir|appeler|entendre parler|avoir affaire|m adresser))?"
_NAMED = rf"\b(?:{_NO}){_GOING}(?: (?:de|devant|par|avec|chez|a))?(?: (?:le|la|les|l|du|des|au|aux|the)) ((?:\w+ ?)+)"
_SIGNS = re.compile(r"[^a-z0-9.,;:!?()\n]+")
LONGEST = 4
"""A name is taken for no longer than so many words."""


def turned_down(text: str) -> list[list[str]]:
    """The names that a sentence turns down: of each, all that it may be, the longest first."""
    plain = _SIGNS.sub(" ", fold(text.replace("’", " ")))
    found = [match.split()[:LONGEST] for match in re.findall(_NAMED, plain)]
    return [[" ".join(words[:count]) for count in range(len(words), 0, -1)] for words in found]
