"""The régions and départements that a sentence names, former régions included: "je dirige en Franche-Comté".

They make a network nearer or farther, and never rule one out: a sentence may name a place that is not the owner's.
"""

from __future__ import annotations

import re
from unicodedata import combining, normalize

from ..france.departments import DEPARTMENTS, REGIONS
from ..france.former_regions import FORMER

_BEFORE = "en dans a de du des d l la le les".split()
"""A place is told after a small word, with its capital: "dans le Lot" is one, "un lot" is not."""


def departments_named(text: str) -> frozenset[str]:
    """The codes of the départements that a text names, by their name or their région's; empty if none."""
    places = {_plain(name): codes.split() for name, codes in FORMER.items()}
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
