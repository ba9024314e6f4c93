"""Look-ups of French communes: by Insee code, by postcode, by the name an owner typed.

The table (written by scripts/build_communes.py) is searched as bytes; only matching lines are parsed; that of the names
is ``commune_names``. Insee (COG 2026, and 2019 for names of the past), DGCL (EPCI 2026), La Poste, through
@etalab/decoupage-administratif 6.0.0 and 0.3.0.
"""

import re
from functools import cache

from .. import package_data
from ..core.france.arrondissements import CITIES
from ..core.france.departments import HOMES, department_of_postcode, prefix
from ..core.tuples import NamedTuple
from .commune_names import bearing, beginning, within
from .sorted_lines import first
from .typed_place import KINDS, Typed, bare, read, with_department

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .commune_index import Index

TOWN = 10_000
"""From so many people on, and more than any that bears the name alone, a town whose name begins so is meant too: "Le
Puy" is Le Puy-en-Velay (Haute-Loire) to most people, though a village of the Doubs bears just that name."""

SMALL_TOWN, SHORT, MOST_BEGUN = 2_000, 3, 8
"""Where none bears a name of so many letters, the towns of so many people whose longer name begins so, the first few."""

AS_KNOWN = 5
"""A commune with this part of the people of another, or more, is as well known."""
_PACIFIC = "98"

ARTICLES = frozenset(("l", "la", "le", "les"))


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
def table() -> bytes:
    """The whole table, as it is in its file; mapped, for a run looks at few of its lines."""
    return package_data.mapped("communes.tsv")


_whole: "list[Index]" = []


def hold() -> None:
    """Read the whole table once, for who is about to look up thousands: a tenth of a second, then next to nothing each."""
    from .commune_index import index  # one owner's run never needs it

    if not _whole:
        _whole.append(index(table()))


@cache
def _epci_name(code: str) -> str | None:
    """The name of an intercommunality, from the second part of the table."""
    whole = table()
    start = whole.rfind(f"\n#{code}\t".encode()) if code else -1
    return None if start < 0 else whole[start + len(code) + 3 : whole.find(b"\n", start + 1)].decode()


def _positions(text: str, around: str | None = None) -> "Iterator[int]":
    """Where the text occurs in the table; in the lines of a département and its neighbours alone, if one is told."""
    needle = text.encode()
    for start, end in _parts(around) if around else [(0, len(table()))]:
        position = table().find(needle, start, end)
        while position >= 0:
            yield position
            position = table().find(needle, position + 1, end)


@cache
def _parts(department: str) -> list[tuple[int, int]]:
    """Where the lines of a département and of its neighbours are, the line break before each included."""
    homes = (department, *HOMES[department].neighbours)
    return [(_first(home) - 1, _first(home + "~")) for home in homes]


def _first(code: str) -> int:
    """Where the first line stands whose code is not before a code."""
    return first(table(), code.encode(), _end())


@cache
def _end() -> int:
    """Where the line of the last commune starts: it is far overseas."""
    return table().rfind(b"\n9") + 1


def _fields(position: int) -> list[str]:
    """The values of the line that holds this position (not its first newline)."""
    whole = table()
    return whole[whole.rfind(b"\n", 0, position) + 1 : whole.find(b"\n", position)].decode().split("\t")


@cache
def _at(position: int) -> Commune:
    """The commune of such a line."""
    code, name, _, epci, population, postcodes = _fields(position)
    home = HOMES.get(prefix(code))
    group, people, served = _epci_name(epci), int(population or 0), tuple(postcodes.split())
    return Commune(
        code, name, home and home.code, (home and home.region) or None, epci or None, group, people, served
    )


def _sorted(found: "Iterable[Commune]") -> tuple[Commune, ...]:
    return tuple(sorted(found, key=lambda commune: (-commune.population, commune.code)))


@cache
def by_code(insee: str) -> Commune | None:
    """The commune or arrondissement of an Insee code (case and outer spaces aside), or None."""
    code = insee.strip().upper()
    if len(code) != 5 or not code.isalnum():
        return None
    if _whole:
        held = _whole[0].starts.get(code)
        return None if held is None else _at(held)
    start, begun = _first(code), f"{code}\t".encode()
    return _at(start) if table()[start : start + len(begun)] == begun else None


@cache
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
    found = [_at(one) for one in _serving(digits)]
    return _sorted(one for one in found if one.code not in CITIES or len(found) == 1)


def _serving(digits: str) -> "Iterator[int]":
    """Where the lines of a postcode's communes are."""
    # A postcode may serve communes across the border of its département, never farther.
    home = department_of_postcode(digits)
    if _whole:
        inside = _parts(home) if home else [(0, len(table()))]
        held = _whole[0].served.get(digits, ())
        return (one for one in held if any(start <= one < end for start, end in inside))
    # Five digits with a tab or a space before, a space or a newline behind, are in the last column.
    near = ((one, table()[one - 1 : one + 6]) for one in _positions(digits, home))
    return (one for one, around in near if around[:1] in b"\t " and around[-1:] in b" \n")


@cache
def members(epci: str) -> frozenset[str]:
    """The codes of the communes of an intercommunality (EPCI), by its SIREN."""
    if _whole:
        return frozenset(_whole[0].members.get(epci, ()))
    whole = table()  # found first, then cut out: many times as fast as one pattern for the whole line
    starts = [whole.rfind(b"\n", 0, position) + 1 for position in _positions(f"\t{epci}\t")]
    return frozenset(whole[start : whole.find(b"\t", start)].decode() for start in starts)


def ending(words: str) -> frozenset[str]:
    """The codes of the communes of today whose folded name holds these words after others."""
    return frozenset(one.code for one in within(words) if not one.past)


def by_name(text: str, department: str | None = None) -> tuple[Commune, ...]:
    """The communes that bear the name typed, spelling aside (accents, case, hyphens, "st", the article).

    Where none does today, those that a commune of that name has become. A town whose name only begins so is among
    them where it is larger than they ("Aix").

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
    return _sorted(one for one in fits if one and (not typed.homes or prefix(one.code) in typed.homes))[
        :MOST_BEGUN
    ]


def ward(city: str, number: int | None) -> str | None:
    """The code of an arrondissement of a city, None if it has no such arrondissement."""
    start, count = CITIES.get(city, ("", 0))
    return f"{start}{number:0{5 - len(start)}}" if number and number <= count else None


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


def _narrowed(typed: Typed | None, department: str | None) -> list[Commune]:
    """The communes of the typed name that fit all the rest that was typed; those of today before those of the past."""
    if typed is None:
        return []
    found = _named(typed.key)
    today, past, towns = (_fitting(communes, typed, department) for communes in found)
    if today:
        largest = max(one.population for one in today)
        return today + [town for town in towns if town.population > largest]
    return past + towns if past else []


def _fitting(named: list[Commune], typed: Typed, department: str | None) -> list[Commune]:
    wards = [by_code(code) for one in named if (code := ward(one.code, typed.ward))]
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
    cities = tuple(start for city, (start, _) in CITIES.items() if city in codes)
    served = [one for one in by_postcode(typed.postcode) if one.code in codes or one.code.startswith(cities)]
    return served or [one for one in named if prefix(one.code) in typed.homes]
