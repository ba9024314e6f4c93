"""Look-ups of French communes: by Insee code, by postcode, by the name an owner typed.

The table (written by scripts/build_communes.py; 1.7 MB, 0.7 in the wheel) is searched as bytes; only matching lines
are parsed. Insee (COG 2026), DGCL (EPCI 2026), La Poste, through @etalab/decoupage-administratif 6.0.0.
"""

# No postponed annotations here: a NamedTuple of strings takes three times as long to make, on every run.

import math
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..core.departments import HOMES, department_of_postcode, prefix
from .typed_place import Typed, bare, read, with_department

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_FILE = Path(__file__).parent.parent / "data" / "communes.tsv"

# City with arrondissements -> what their codes start with, how many there are.
_CITIES = {"75056": ("751", 20), "69123": ("6938", 9), "13055": ("132", 16)}

# Folded names that mean a large town to most people, though a village elsewhere bears just that name.
_USUAL = {"aix": "13001", "chalons": "51108", "evry": "91228", "le puy": "43157", "saint ouen": "93070"}
_ARTICLES = ("le ", "la ", "les ", "l ")
_LINE = rb"\n((?:%b)\w+)\t((?:l|la|le|les) )?([a-z ]+)\t[^\t]+\t\t[^\t]*\t(\d*)\t"


class Commune(NamedTuple):
    """A commune of today, or an arrondissement of Paris, Lyon or Marseille (with the EPCI of its city).

    `department` (or collectivité) and `region` are Insee codes, None where there is none; `epci` is a SIREN, None
    where there is none; `population` counts people (legal population), 0 if unknown.
    """

    code: str
    name: str
    department: str | None
    region: str | None
    epci: str | None
    epci_name: str | None
    population: int
    postcodes: tuple[str, ...]


@cache
def _table() -> bytes:
    return _FILE.read_bytes()


def _epci_name(code: str) -> str | None:
    """The name of an intercommunality, from the second part of the table."""
    table = _table()
    start = table.rfind(f"\n#{code}\t".encode()) if code else -1
    return None if start < 0 else table[start + len(code) + 3 : table.index(b"\n", start + 1)].decode()


def _positions(text: str, around: str | None = None) -> "Iterator[int]":
    """Where the text occurs in the table; in the lines of a département and its neighbours alone, if one is told."""
    needle = text.encode()
    for start, end in _parts(around) if around else [(0, len(_table()))]:
        position = _table().find(needle, start, end)
        while position >= 0:
            yield position
            position = _table().find(needle, position + 1, end)


def _parts(department: str) -> list[tuple[int, int]]:
    """Where the lines of a département and of its neighbours are, the line break before each included."""
    homes = (department, *HOMES[department].neighbours)
    return [(_first(home) - 1, _first(home + "~")) for home in homes]


def _first(code: str) -> int:
    """Where the first line stands whose code is not before a code: lines are sorted."""
    table, key = _table(), code.encode()
    low, high = 1, table.rindex(b"\n9") + 1  # the last commune is far overseas
    while low < high:
        middle = table.rindex(b"\n", 0, (low + high) // 2 + 1) + 1
        after = table.find(b"\n", middle) + 1
        if table[middle : middle + 5] < key:
            low = after
        else:
            high = middle
    return low


def _at(position: int) -> Commune:
    """The commune of the line that holds this position (not its first newline)."""
    table = _table()
    line = table[table.rindex(b"\n", 0, position) + 1 : table.index(b"\n", position)].decode()
    code, _, name, _, epci, population, postcodes = line.split("\t")
    home = HOMES.get(prefix(code))
    group, people, served = _epci_name(epci), int(population or 0), tuple(postcodes.split())
    return Commune(
        code, name, home and home.code, (home and home.region) or None, epci or None, group, people, served
    )


def _sorted(found: "Iterable[Commune]") -> tuple[Commune, ...]:
    return tuple(sorted(found, key=lambda commune: (-commune.population, commune.code)))


def by_code(insee: str) -> Commune | None:
    """The commune or arrondissement of an Insee code (case and outer spaces aside), or None."""
    code = insee.strip().upper()
    if not re.fullmatch(r"[0-9][0-9AB][0-9]{3}", code):
        return None
    start = _table().find(f"\n{code}\t".encode())
    return None if start < 0 else _at(start + 1)


def city_of(insee: str) -> str | None:
    """The commune of an arrondissement's code; None for any other code."""
    starts = (code for code, (start, _) in _CITIES.items() if insee.startswith(start) and insee != code)
    return next(starts, None)


def by_postcode(postcode: str) -> tuple[Commune, ...]:
    """The communes a postcode serves.

    Args:
        postcode: five digits, spaces allowed ("44 000"), with or without a CEDEX mention behind.

    Returns:
        Largest population first. In Paris, Lyon and Marseille the arrondissement stands for the city.
        Empty for an unknown code; CEDEX codes are not in the table.
    """
    digits = "".join(postcode.lower().partition("cedex")[0].split())
    if len(digits) != 5 or not (digits.isascii() and digits.isdecimal()):
        return ()
    # Five digits with a tab or a space before, a space or a newline behind, are in the last column.
    # A postcode may serve communes across the border of its département, never farther.
    near = ((one, _table()[one - 1 : one + 6]) for one in _positions(digits, department_of_postcode(digits)))
    found = [_at(one) for one, around in near if around[:1] in b"\t " and around[-1:] in b" \n"]
    return _sorted(one for one in found if one.code not in _CITIES or len(found) == 1)


def members(epci: str) -> frozenset[str]:
    """The codes of the communes of an intercommunality (EPCI), by its SIREN."""
    table = _table()  # found first, then cut out: many times as fast as one pattern for the whole line
    starts = [table.rindex(b"\n", 0, position) + 1 for position in _positions(f"\t{epci}\t")]
    return frozenset(table[start : table.index(b"\t", start)].decode() for start in starts)


def by_name(text: str, department: str | None = None) -> tuple[Commune, ...]:
    """The communes that bear the name typed, spelling aside (accents, case, hyphens, "st", the article).

    Args:
        text: a name, alone or with a postcode, a département ("Nantes 44", "Saint-Denis, La Réunion"), an
            arrondissement ("Lyon 3e") or a CEDEX mention; or a postcode alone.
        department: keep the communes whose code starts so ("44", "2A", "974"; "987" for a collectivité).

    Returns:
        Largest population first; empty when nothing matches, or nothing in the place the text or
        `department` says. "Marseille 13" gives both the city (in the 13) and its 13th arrondissement.
    """
    typed = read(text)
    if not typed.key:
        found = by_postcode(typed.postcode) if typed.postcode else ()
        return tuple(one for one in found if department in (None, prefix(one.code)))
    return _sorted(_narrowed(typed, department) or _narrowed(with_department(typed), department))


def suggest(text: str, department: str | None = None, limit: int = 3) -> tuple[Commune, ...]:
    """The communes whose name is close to the one typed, for when `by_name` finds none.

    Args:
        text: as for `by_name`; its postcode or département, if any, bounds the search.
        department: as for `by_name`.
        limit: how many at most.

    Returns:
        Best first: likeness of the names, then population. Empty when nothing is close.
    """
    from difflib import SequenceMatcher  # costs more to import than most look-ups take

    typed = read(text)
    name = bare(typed.key)
    article = typed.key.removesuffix(name)
    if len(name) < 3:
        return ()  # everything would be close
    served = {one.code.encode() for one in by_postcode(typed.postcode or "")}
    homes = {prefix(code.decode()) for code in served} or typed.homes
    homes = {department} & (homes or {department}) if department else homes
    if department and not homes:
        return ()
    # A typo or two leave one piece of three whole: the others need not be compared.
    size = -(-len(name) // (3 if len(name) > 5 else 2))
    pieces = [name[start : start + size].encode() for start in range(0, len(name), size)]
    words, first = name.encode(), name[:1].encode()
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(name)
    scores: list[tuple[float, str]] = []
    pattern = _LINE % "|".join(map(re.escape, sorted(homes))).encode()
    for code, the, key, people in re.findall(pattern, _table()):
        here, part = code in served, key.startswith(words) or words.startswith(key)
        if not part:
            if abs(len(key) - len(name)) > (9 if here else 3):
                continue
            if sum(piece in key for piece in pieces) < (1 if key.startswith(first) else 2):
                continue
        matcher.set_seq1(key.decode())
        whole_words = part and (key.startswith(words + b" ") or words.startswith(key + b" "))
        likeness = max(matcher.ratio(), 0.9 * whole_words) + 0.2 * here
        if article and the.decode() != article:
            likeness -= 0.15  # "La Baule" is not Baule
        if likeness > 0.72:
            scores.append((-likeness - 0.02 * math.log10(int(people or 0) + 1), code.decode()))
    best = (by_code(_ward(code, typed.ward) or code) for _, code in sorted(scores)[:limit])
    return tuple(one for one in best if one)


def _ward(city: str, number: int | None) -> str | None:
    """The code of an arrondissement of a city, None if it has no such arrondissement."""
    start, count = _CITIES.get(city, ("", 0))
    return f"{start}{number:0{5 - len(start)}}" if number and number <= count else None


def _named(key: str) -> list[Commune]:
    """The communes of a folded name, whose article may be missing."""
    if not re.search("[a-z]", key):
        return []  # a number would match in the other columns
    names = [key] if key.startswith(_ARTICLES) else [key, *(article + key for article in _ARTICLES)]
    usual = by_code(_USUAL.get(key, ""))
    return [_at(one + 1) for name in names for one in _positions(f"\t{name}\t")] + ([usual] if usual else [])


def _narrowed(typed: Typed | None, department: str | None) -> list[Commune]:
    """The communes of the typed name that fit all the rest that was typed."""
    if typed is None:
        return []
    named = _named(typed.key)
    wards = [by_code(code) for one in named if (code := _ward(one.code, typed.ward))]
    if typed.departments:
        named = [one for one in named if prefix(one.code) in typed.departments]
    elif wards:
        named = []
    named += [one for one in wards if one]
    if department:
        named = [one for one in named if prefix(one.code) == department]
    if not typed.postcode or not named:
        return named
    codes = {one.code for one in named}
    cities = tuple(start for city, (start, _) in _CITIES.items() if city in codes)
    served = [one for one in by_postcode(typed.postcode) if one.code in codes or one.code.startswith(cities)]
    return served or [one for one in named if prefix(one.code) in typed.homes]
