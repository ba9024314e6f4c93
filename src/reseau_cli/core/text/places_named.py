"""The régions and départements that a sentence names, former régions included: "je dirige en Franche-Comté".

They make a network nearer or farther, and never rule one out: a sentence may name a place that is not the owner's.
"""

from __future__ import annotations

import re
from unicodedata import combining, normalize

from ..france.departments import DEPARTMENTS, REGIONS

# Before 2016 (law 2015-29 of 16 January 2015): the départements of régions whose names people still use.
_FORMER = {
    "Alsace": "67 68",
    "Aquitaine": "24 33 40 47 64",
    "Auvergne": "03 15 43 63",
    "Basse-Normandie": "14 50 61",
    "Bourgogne": "21 58 71 89",
    "Champagne-Ardenne": "08 10 51 52",
    "Franche-Comté": "25 39 70 90",
    "Haute-Normandie": "27 76",
    "Languedoc-Roussillon": "11 30 34 48 66",
    "Limousin": "19 23 87",
    "Lorraine": "54 55 57 88",
    "Midi-Pyrénées": "09 12 31 32 46 65 81 82",
    "Nord-Pas-de-Calais": "59 62",
    "Picardie": "02 60 80",
    "Poitou-Charentes": "16 17 79 86",
    "Rhône-Alpes": "01 07 26 38 42 69 73 74",
}
_BEFORE = "en dans a de du des d l la le les".split()
"""A place is told after a small word, with its capital: "dans le Lot" is one, "un lot" is not."""


def departments_named(text: str) -> frozenset[str]:
    """The codes of the départements that a text names, by their name or their région's; empty if none."""
    places = {_plain(name): codes.split() for name, codes in _FORMER.items()}
    places |= {_plain(region.name): _within(code) for code, region in REGIONS.items()}
    places |= {_plain(department.name): [code] for code, department in DEPARTMENTS.items()}
    names = "|".join(sorted(places, key=len, reverse=True))
    found = re.findall(rf"\b(?:{'|'.join(_BEFORE)}) ({names})\b", _plain(text))
    return frozenset(code for name in found for code in places[name])


def _within(region: str) -> list[str]:
    return [code for code, department in DEPARTMENTS.items() if department.region == region]


def _plain(text: str) -> str:
    """Without accents, hyphens or apostrophes; capitals kept."""
    bare = "".join(sign for sign in normalize("NFKD", text) if not combining(sign))
    return re.sub(r"[-'’\s]+", " ", bare)
