"""What a place's name may mean, without its postcode: communes, départements, régions, areas, groups of communes.

A whole name goes first; then a name with where it is ("Vitré en Bretagne"), then one among small words
("je suis près de Lyon"), then what only holds the name ("vallée de l'Ouanne").
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from ..core.france.arrondissements import CITIES, city_of, ward_of
from ..core.france.departments import HOMES, prefix
from . import communes, communes_by_name
from .meaning import Meaning, Reading, of_commune, of_departments, of_row
from .place_table import named
from .small_words import AREA, HALF, LEAD, LINKS, NEAR, TAIL, near_what
from .typed_place import KINDS, Typed, bare, fold, folded_homes, read

if TYPE_CHECKING:
    from .communes import Commune

SURELY, SURELY_TOWN = 100, 250
"""A place (a town) this many times as likely as all others of its name together is the one meant."""

_HOME = re.compile(r"(?:(?:le|la|du|dans|en|l|d|departement|dept|dep|dpt) )*(\d{1,3}|2[ab])")
_WARD = re.compile(
    r"(?:le |dans le )?(\d{1,2})(?:(?:er|e|eme|ieme)(?: arrondissement| arr| ardt| arrdt)?| arrondissement)"
)
_CODE = r"(?:(?:le|du|dans le) )?(?:\d{2,3}|2[ab])"
_MANY = re.compile(rf"{_CODE}(?: (?:et |ou )?{_CODE}){{1,5}}")
MOST = 6
FAR = 10
"""A département or région this many times as likely as a town whose name only begins so is not that town."""
NEARLY = 5
"""A town whose longer name begins so is meant too where so many times its people are more than any bearer has."""
_SIDES = frozenset(("nord", "sud", "est", "ouest"))
FEW_COMMUNES = 3
"""Fewer communes that bear the name of an area tell nothing of where it is."""


def meanings(text: str) -> Reading:
    """What a name means, as far as it is known whole, or among small words, or by what holds it."""
    found = whole(text)
    return held(text) if found.how == "unknown" else found


def whole(text: str) -> Reading:
    """What a name means, as far as it is known whole, or among small words."""
    home = _homes(text)
    if home:
        return Reading("settled", (of_departments(home),))
    found = exact(text)
    found = begun(text) if found.how == "unknown" else found
    if found.how != "unknown":
        return found
    words = fold(text).split()
    shortened = _shortened(words)
    if shortened:
        return Reading("open", (of_departments((shortened,)),))
    near = near_what(" ".join(words))
    if near:
        known = whole(near)
        if known.how in ("settled", "open"):
            return only_near(known)
    return _among_small_words(words) or _placed(words) or Reading("unknown")


@lru_cache(maxsize=64)
def exact(text: str) -> Reading:
    """What bears the very name; unknown, and so false, where nothing does."""
    typed = read(text)
    ward = _WARD.fullmatch(fold(text))
    if ward:
        cities = (ward_of(city, int(ward[1])) for city in CITIES)
        return ranked([of_commune(one) for code in cities if code and (one := communes.by_code(code))])
    rows = named(fold(text)) or (() if typed.ward else named(typed.key))
    places = [of_row(row) for row in rows]
    found = [one for one in places if not typed.departments or one.within(set(typed.departments))]
    return ranked(found + (_communes(text, typed) if typed.key else []))


def begun(text: str) -> Reading:
    """The towns whose longer name begins so: "Digne", "Mantes"."""
    return ranked([of_commune(one, exact=False) for one in communes_by_name.by_beginning(text)])


def ranked(found: list[Meaning]) -> Reading:
    """The meanings, likeliest first: settled where the first leaves the others far behind."""
    best: dict[tuple[tuple[str, ...], ...], Meaning] = {}
    for one in sorted(found, key=lambda one: (-one.weight, one.label)):
        # Paris and the islands are a commune and its département: one place.
        key = (one.communes, () if one.communes else one.departments or (one.region or one.label,))
        best.setdefault(key, one)
    wide = max((one.weight for one in best.values() if one.kind in ("departments", "region")), default=0.0)
    alone = {one.departments for one in best.values() if one.kind == "commune"} & {
        ("75",),
        ("977",),
        ("978",),
    }
    kept = [one for one in best.values() if one.kind != "departments" or one.departments not in alone]
    kept = [one for one in kept if not one.begun or FAR * one.weight > wide]
    if not kept:
        return Reading("unknown")
    kept = [_distinct(one, kept) for one in kept]
    if kept[0].kind == "abroad":
        french = [one for one in kept if one.kind != "abroad"]
        if SURELY * sum(one.weight for one in french) > kept[0].weight:
            return Reading("open", (*french, kept[0]))
        return Reading("abroad", tuple(kept[:1]))
    rest = sum(one.weight for one in kept[1:])
    twofold = kept[0].is_area and any(one.kind == "commune" and not one.begun for one in kept[1:])
    margin = SURELY_TOWN if kept[0].kind == "commune" else SURELY
    return Reading("open" if twofold or rest * margin > kept[0].weight else "settled", tuple(kept[:MOST]))


def _distinct(one: Meaning, among: list[Meaning]) -> Meaning:
    """A département told apart from its town of the same name."""
    alike = any(other is not one and other.label == one.label for other in among)
    if not alike or one.kind != "departments":
        return one
    return one._replace(label=one.label.replace("(", "(département "))


def _homes(text: str) -> tuple[str, ...]:
    """The départements that codes tell: "le 93", "dept 29", "44/49"."""
    key = " ".join(re.findall(r"[a-z0-9]+", fold(re.sub(r"[\u2019']", " ", text))))
    one = _HOME.fullmatch(key)
    codes = [one[1]] if one else re.findall(r"\d{2,3}|2[ab]", key) if _MANY.fullmatch(key) else []
    codes = [code.upper().zfill(2) for code in codes]
    return tuple(codes) if codes and all(code in HOMES for code in codes) else ()


def _shortened(words: list[str]) -> str | None:
    """The one département whose words begin as two or more typed ones: "Alpes Mar", "Loire Atl"."""
    telling = [word for word in words if word not in LINKS and word != "et"]
    if len(telling) < 2 or min(map(len, telling)) < 2:
        return None
    names = {
        code: [word for word in name.split() if word not in ("et", "d", "de")]
        for code, name in folded_homes().items()
    }
    found = [
        code
        for code, name in names.items()
        if len(name) == len(telling) and all(map(str.startswith, name, telling))
    ]
    return found[0] if len(found) == 1 else None


def _communes(text: str, typed: Typed) -> list[Meaning]:
    """The communes of the name, and the towns whose name begins so."""
    named = communes_by_name.by_name(text)
    if typed.key != bare(typed.key):
        named += communes_by_name.without_article(text, named)
    found = [of_commune(one, _bears(one, typed)) for one in named]
    if not named or typed.ward:
        return found
    largest = max((one.population for one in named if _bears(one, typed)), default=0)
    longer = [
        one
        for one in communes_by_name.by_beginning(text)
        if one not in named and NEARLY * one.population > largest
    ]
    return found + [of_commune(one, exact=False) for one in longer]


def _bears(one: Commune, typed: Typed) -> bool:
    return bare(fold(one.name)) == bare(typed.key) or bool(typed.ward) or city_of(one.code) is not None


def _placed(words: list[str]) -> Reading | None:
    """A name with the place it is in, after it or before: "Saint-Denis Réunion", "Bretagne, Vitré"."""
    for cut in range(len(words) - 1, 0, -1):
        head, tail = words[:cut], words[cut:]
        while head and head[-1] in LINKS:
            head.pop()
        while len(head) > 1 and head[0] in NEAR:
            head.pop(0)
        while tail and tail[0] in LINKS:
            tail.pop(0)
        if not head or not tail or HALF.issuperset(head) or HALF.issuperset(tail):
            continue
        if tail in (["france"], ["fr"]) and (alone := exact(" ".join(head))).how != "unknown":
            return alone
        found = []
        for name, where in ((head, tail), (tail, head)):
            homes = _reach(" ".join(where))
            found += [one for one in exact(" ".join(name)).meanings if homes and one.within(homes)]
        if found:
            towns = [one for one in found if one.kind == "commune"]
            cities = {city_of(one.communes[0]) for one in towns}
            return ranked([one for one in towns if one.communes[0] not in cities] or found)
        both = _both(" ".join(head), " ".join(tail))
        if both:
            return Reading("settled", (of_departments(both),))
    return None


def _both(one: str, other: str) -> tuple[str, ...]:
    """Two départements named together: "Drôme-Ardèche"; none where they are not, as in "Ouest Var"."""
    if not TAIL.isdisjoint((one, other)):
        return ()
    found = [exact(name).meanings[:1] for name in (one, other)]
    homes = [meant.departments for first in found for meant in first if meant.kind == "departments"]
    return tuple(dict.fromkeys(code for codes in homes for code in codes)) if len(homes) == 2 else ()


def _reach(name: str) -> set[str]:
    """The départements that a name may be in."""
    found: set[str] = set()
    for one in exact(name).meanings:
        inside = [code for code, home in HOMES.items() if home.region == one.region] if one.region else ()
        found.update(one.departments or inside)
    return found


def _among_small_words(words: list[str]) -> Reading | None:
    """A name after words that lead to it, or before some that add little."""
    leads = next((place for place, word in enumerate(words) if word not in LEAD), len(words) - 1)
    starts = range(1, min(leads, len(words) - 1) + 1)
    return (
        next((_led(found, words[:start]) for start in starts if (found := _alone(words[start:]))), None)
        or next((_led(found, words[:start]) for start in starts if (found := _placed(words[start:]))), None)
        or next((_cut(found, words[end:]) for end in _ends(words) if (found := _alone(words[:end]))), None)
    )


def _alone(words: list[str]) -> Reading | None:
    """What bears the name that some words are, what it begins, or the départements that they tell."""
    name = " ".join(words)
    homes = _homes(name)
    if homes:
        return Reading("settled", (of_departments(homes),))
    found = exact(name)
    if found.how == "unknown" and not LEAD.issuperset(words):
        found = begun(name)
    return found if found.how != "unknown" else None


def _ends(words: list[str]) -> list[int]:
    """Where words may end, the last ones adding little."""
    small = next((place for place, word in enumerate(reversed(words)) if word not in TAIL), 0)
    return [len(words) - place for place in range(1, small + 1)]


def _cut(found: Reading, tail: list[str]) -> Reading:
    """What is read before words that add little: of a whole région, a side is a part only."""
    side = not _SIDES.isdisjoint(tail) and found.how == "settled" and found.meanings[0].kind == "region"
    return found._replace(how="open") if side else found


def _led(found: Reading, lead: list[str]) -> Reading:
    """What is read after words that tell its kind, or that it is only near."""
    kinds = {"region": ("region", "departments"), "departement": ("departments",), "commune": ("commune",)}
    for word, kind in kinds.items():
        kept = [one for one in found.meanings if one.kind in kind]
        if word in lead and kept:
            return ranked(kept)
    return found if NEAR.isdisjoint(lead) else only_near(found)


def only_near(found: Reading) -> Reading:
    """What is near a place: the town itself, or all its département."""
    if found.how != "settled" or found.meanings[0].kind != "commune":
        return found
    town = found.meanings[0]
    return Reading("open", (town, of_departments(town.departments)))


def held(text: str) -> Reading:
    """What holds the name: a group of communes, or communes that tell their area ("Villard-en-Vercors")."""
    words = fold(text).split()
    rest = [word for word in words if word not in AREA and word not in LINKS]
    if KINDS.issuperset(rest):
        return Reading("unknown")
    start = next(place for place, word in enumerate(words) if word in rest)
    for told in dict.fromkeys((" ".join(words[start:]), " ".join(rest))):
        known = exact(told) if told != " ".join(words) else Reading("unknown")
        if known.how in ("settled", "open"):
            return Reading("open", known.meanings)
    for cut in range(len(words) - 1, 0, -1):
        if KINDS.union(LINKS).issuperset(words[:cut]):
            continue
        known = exact(" ".join(words[:cut]))  # "Cévennes gardoises"
        if known.how == "settled" and known.meanings[0].kind in ("departments", "region"):
            return Reading("open", known.meanings[:1])
    told = " ".join(rest)
    if len(told) < 4 or AREA.isdisjoint(words):
        return Reading("unknown")
    found = communes_by_name.ending(told)
    homes = Counter(prefix(one) for one in found if prefix(one) in HOMES)
    if sum(homes.values()) < FEW_COMMUNES:
        return Reading("unknown")
    likely = [code for code, count in homes.most_common(2) if 3 * count >= max(homes.values())]
    return Reading("close", tuple(of_departments((code,)) for code in likely))
