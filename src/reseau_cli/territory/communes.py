"""Look-ups of French communes by Insee code and by postcode; by name: ``communes_by_name``.

The table (written by scripts/build_communes.py) is searched as bytes; only matching lines are parsed. Insee (COG 2026,
and 2019 for names of the past), DGCL (EPCI 2026), La Poste, through @etalab/decoupage-administratif 6.0.0 and 0.3.0.
"""

from functools import cache

from .. import package_data
from ..core.france.arrondissements import CITIES
from ..core.france.departments import HOMES, department_of_postcode, prefix
from ..core.text.sorted_lines import first
from ..core.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .commune_index import Index


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
    region, people, served = (home and home.region) or None, int(population or 0), tuple(postcodes.split())
    return Commune(code, name, home and home.code, region, epci or None, people, served)


def largest_first(found: "Iterable[Commune]") -> tuple[Commune, ...]:
    """The communes by their people, those of as many by their code."""
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
    return largest_first(one for one in found if one.code not in CITIES or len(found) == 1)


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
