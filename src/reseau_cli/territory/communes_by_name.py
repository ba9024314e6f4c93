"""Communes by the name an owner typed, spelling aside; the table of the names is ``commune_names``."""

import re

from ..core.france.arrondissements import CITIES, ward_of
from ..core.france.departments import prefix
from ..core.tuples import NamedTuple
from .commune_names import bearing, beginning, within
from .communes import Commune, by_code, by_postcode, largest_first
from .typed_place import KINDS, Typed, bare, read, with_department

TOWN = 10_000
"""From so many people on, and more than any that bears the name alone, a town whose name begins so is meant too: "Le
Puy" is Le Puy-en-Velay (Haute-Loire) to most people, though a village of the Doubs bears just that name."""

SMALL_TOWN, SHORT, MOST_BEGUN = 2_000, 3, 8
"""Where none bears a name of so many letters, the towns of so many people whose longer name begins so, the first few."""

AS_KNOWN = 5
"""A commune with this part of the people of another, or more, is as well known."""
_PACIFIC = "98"

ARTICLES = frozenset(("l", "la", "le", "les"))


def ending(words: str) -> frozenset[str]:
    """The codes of the communes of today whose folded name holds these words after others."""
    return frozenset(one.code for one in within(words) if not one.past)


def by_name(text: str) -> tuple[Commune, ...]:
    """The communes that bear the name typed, spelling aside (accents, case, hyphens, "st", the article).

    Where none does today, those that a commune of that name has become. A town whose name only begins so is among
    them where it is larger than they ("Aix").

    Args:
        text: a name, alone or with a postcode, a département ("Nantes 44", "Saint-Denis, La Réunion"), an
            arrondissement ("Lyon 3e") or a CEDEX mention; or a postcode alone.

    Returns:
        Largest population first; empty when nothing matches, or nothing in the place the text says.
        "Marseille 13" gives both the city (in the 13) and its 13th arrondissement.
    """
    typed = read(text)
    if not typed.key:
        return by_postcode(typed.postcode) if typed.postcode else ()
    return largest_first(_narrowed(typed) or _narrowed(with_department(typed)))


def without_article(text: str, named: tuple[Commune, ...]) -> tuple[Commune, ...]:
    """Those of a name without its article, beside those that bear it whole, where as well known: "Le Lamentin".

    How many people live in a commune of the Pacific tells nothing of how well it is known elsewhere: "Le Mont-Dore".
    """
    largest = named[0].population if named and not named[0].code.startswith(_PACIFIC) else 0
    others = by_name(re.sub(r"^(?:[Ll]['’]|[Ll][ae]s? )\s*", "", text.strip()))
    return tuple(one for one in others if named and one not in named and AS_KNOWN * one.population > largest)


def by_beginning(text: str) -> tuple[Commune, ...]:
    """The towns whose name begins with all of the name typed ("Digne", "Mantes"), in the place that the text says.

    Returns:
        Largest population first; empty where the name only tells what kind of place it is ("Mont").
    """
    typed = read(text)
    name = bare(typed.key)
    if len(name) < SHORT or KINDS.issuperset(name.split()):
        return ()
    begun = [one for one in beginning(name + " ") if one.people >= SMALL_TOWN]
    fits = [by_code(one.code) for one in begun if typed.key in (name, f"{one.article} {name}")]
    return largest_first(one for one in fits if one and (not typed.homes or prefix(one.code) in typed.homes))[
        :MOST_BEGUN
    ]


class _Bearers(NamedTuple):
    """The communes of a folded name: those of today, those of the past, and the towns whose name begins so."""

    today: list[Commune]
    past: list[Commune]
    towns: list[Commune]


def _named(key: str) -> _Bearers:
    """The communes of a folded name, whose article may be missing."""
    name, found = bare(key), _Bearers([], [], [])
    if not re.search("[a-z]", name) or name in ARTICLES:
        return found  # a number would match in the other columns, an article nearly everywhere
    begun = name + " "
    for one in (*bearing(name), *(each for each in beginning(begun) if each.people >= TOWN)):
        if key not in (name, f"{one.article} {name}"):
            continue
        rest, commune = one.key.removeprefix(name), by_code(one.code)
        assert commune is not None
        if not rest:
            (found.past if one.past else found.today).append(commune)
        elif not re.search(r"\d", rest):
            found.towns.append(commune)
    return found


def _narrowed(typed: Typed | None) -> list[Commune]:
    """The communes of the typed name that fit all the rest that was typed; those of today before those of the past."""
    if typed is None:
        return []
    found = _named(typed.key)
    today, past, towns = (_fitting(communes, typed) for communes in found)
    if today:
        largest = max(one.population for one in today)
        return today + [town for town in towns if town.population > largest]
    return past + towns if past else []


def _fitting(named: list[Commune], typed: Typed) -> list[Commune]:
    wards = [by_code(code) for one in named if (code := ward_of(one.code, typed.ward))]
    if typed.departments:
        named = [one for one in named if prefix(one.code) in typed.departments]
    elif wards:
        named = []
    named += [one for one in wards if one]
    if not typed.postcode or not named:
        return named
    codes = {one.code for one in named}
    cities = tuple(start for city, (start, _) in CITIES.items() if city in codes)
    served = [one for one in by_postcode(typed.postcode) if one.code in codes or one.code.startswith(cities)]
    return served or [one for one in named if prefix(one.code) in typed.homes]
