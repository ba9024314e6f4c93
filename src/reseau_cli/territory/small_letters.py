"""The place that a sentence names without its capital: « compagnie de cirque à niort », « fleuriste dans le gers ».

No capital tells it from any word: only a town of some size is heard so, after a word that leads to a place, and a smaller
one where its département or postcode stands beside it. What is an ordinary word too is none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .meaning import EXACT, first_of_its_name
from .own_trade import A
from .place_among_words import ELSEWHERE
from .place_names import exact
from .typed_place import KINDS, bare, fold, folded_homes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .meaning import Meaning

_TOWN, _OF_SEVERAL_WORDS = 10_000 * EXACT, 2_000 * EXACT
"""How large a town is that is heard so, and one whose name no run of ordinary words is."""
_LONGEST = 5
"""Words of the longest name tried."""
_WORD = r"(?:[a-zà-öø-ÿœ]{2,}|[ld]['’][a-zà-öø-ÿœ]+)"
_NAME = rf"({_WORD}(?:[ -]{_WORD}){{0,{_LONGEST - 1}}})"
_CODE = r"(?: ?\(?(\d{5}|\d\d|2[ab]|97\d)\)?(?!\w| ?%)(?! \w))?"
"""A postcode or a département, where nothing follows: « à bord 30 jours » tells none."""
_TO_A_TOWN = re.compile(
    rf"(?<!pas )(?<!plus )\b(à|{A}|aux?|sur|vers|près (?:de|du|d['’]|des)|in|near)"
    rf"(?:(?<=['’])|\s+)(?={_NAME}{_CODE})"
)
_TO_AN_AREA = re.compile(rf"\b(?:(?:en|dans l[ea]s?|in)\s+|dans l['’]|à (?=la r[ée]union))(?={_NAME})")
_ARTICLES = {"au": "le ", "du": "le ", "aux": "les ", "des": "les "}
"""What « au Mans » and « près des Herbiers » hold of a town's name."""
PART = re.compile(
    r" (?:mais|car|pour|but|(?:et |and |qui )?(?=(?:jai|je|nous|on|i|(?:re)?cherche|veut|voudrait|vend)\b|j['’]))",
    re.IGNORECASE,
)
"""Where lines written without a comma part: « fleuriste à Cahors cherche des clients »."""
_ORDINARY = frozenset("nice sens orange tours gap vienne grasse cognac".split())
"""Towns whose names are ordinary words, or English ones: heard only after « à » or « sur », where nothing follows."""
_NO_TOWN = frozenset(("le port", "le moule", "le tampon", "les lilas"))
_NO_AREA = frozenset("nord manche lot cher aube somme centre est ouest sud aura reunion".split())
"""Départements and régions that are ordinary words: « dans le lot », « en somme »."""


def places_in_small_letters(clause: str) -> Iterator[Meaning]:
    """The towns, départements and régions that a clause names so; none where it speaks of another place than his."""
    for part in PART.split(clause):
        if ELSEWHERE.search(part):
            continue
        for lead in _TO_A_TOWN.finditer(part):
            ends = lead[1] in ("à", "sur") and lead.end(2) == len(part.rstrip())
            found = _town(_ARTICLES.get(lead[1].split()[-1], "") + lead[2], lead[3], ends)
            if found:
                yield found
        alone = part.strip()
        if part == clause and re.fullmatch(_NAME, alone) and fold(alone) not in _ORDINARY:
            yield from filter(None, [_town(alone, None, at_the_end=False, whole=True)])
        areas = (_area(lead[1]) for lead in _TO_AN_AREA.finditer(part))
        yield from filter(None, areas)


def _beginnings(run: str) -> Iterator[str]:
    """The words a run of words begins with, the most first; a hyphen parts none."""
    words = run.split()
    return (" ".join(words[:count]) for count in range(len(words), 0, -1))


def _bears(place: Meaning, name: str) -> bool:
    """Whether a place is called so, its article and the accents that were typed with it: « tranché » is no La Tranche."""
    label = place.name.lower()
    return fold(label).startswith(fold(name)) and (name.isascii() or _spelt(label).startswith(_spelt(name)))


def _spelt(name: str) -> str:
    return re.sub(r"\W", " ", name.lower())


def _town(run: str, code: str | None, at_the_end: bool, whole: bool = False) -> Meaning | None:
    """The town that a run of words begins with, or is; of any size where a postcode or a département follows it."""
    if code:
        found = exact(f"{run} {code}")
        named = found.meanings[0] if found.how == "settled" else None
        if named and named.kind == "commune" and not named.begun:
            return named
    for name in [run] if whole else _beginnings(run):
        key = fold(name)
        if key in _NO_TOWN or (key in _ORDINARY and not (at_the_end and name == run)):
            return None
        several = len(bare(key).split()) > 1 and not KINDS.issuperset(key.split())
        town = first_of_its_name(exact(name))
        large = town and town.weight >= (_OF_SEVERAL_WORDS if several else _TOWN)
        if town and large and town.kind == "commune" and _bears(town, name):
            return town
    return None


def _area(run: str) -> Meaning | None:
    """A département, or a région of today or of the past, by its name."""
    for name in _beginnings(run):
        area = next(iter(exact(name).meanings), None)
        if area is None or fold(name) in _NO_AREA:
            continue
        home = area.kind == "departments" and bare(fold(name)) in map(bare, folded_homes().values())
        if home or area.kind == "region":
            return area
    return None
