"""The tables of places that the user has fetched: centres of communes and employment areas.

They are in his data folder, or absent: everything works without them. One line a commune, tab-separated, after a
line that tells their source and date.
"""

from __future__ import annotations

from functools import cache

from .. import folders
from ..core.errors import MachineError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

CENTRES, AREAS = "communes-centres.tsv", "employment-areas.tsv"


def centre(commune: str) -> tuple[float, float] | None:
    """The latitude and longitude of a commune's centre, in degrees; None where they are not known."""
    cells = _cells(CENTRES, commune)
    try:
        latitude, longitude = map(float, cells[1:])
    except ValueError:
        return None
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def employment_area(commune: str) -> tuple[str, str] | None:
    """The code and the name of a commune's employment area; None where it is not known."""
    cells = _cells(AREAS, commune)
    return (cells[1], cells[2]) if len(cells) == 3 else None


def communes_of_area(area: str) -> frozenset[str]:
    """The codes of the communes of an employment area."""
    table, found = _table(AREAS), set()
    needle, position = f"\t{area}\t", 0
    while (position := table.find(needle, position)) >= 0:
        found.add(table[table.rindex("\n", 0, position) + 1 : position])
        position += 1
    return frozenset(found)


def source(name: str) -> str | None:
    """Where a table comes from and when it was fetched, as its first line tells; None where there is none."""
    table = _table(name)
    return table.partition("\n")[0].removeprefix("# ") if table else None


def write(name: str, source: str, lines: Mapping[str, tuple[object, ...]]) -> Path:
    """Put a table in the user's folder, whole or not at all.

    Raises:
        MachineError: the folder cannot be written.
    """
    from .. import writing

    path = folders.data() / name
    rows = ("\t".join(map(str, (code, *cells))) for code, cells in sorted(lines.items()))
    writing.write(path, "\n".join([f"# {source}", *rows, ""]))
    _table.cache_clear()
    return path


def _cells(name: str, commune: str) -> list[str]:
    table = _table(name)
    start = table.find(f"\n{commune}\t")
    end = table.find("\n", start + 1)  # none in a table cut short
    return table[start + 1 : end if end >= 0 else None].split("\t") if start >= 0 else []


@cache
def _table(name: str) -> str:
    try:
        table = folders.found(folders.DATA, name)
        return table.read_text(encoding="utf-8") if table else ""
    except (OSError, UnicodeDecodeError, MachineError):
        return ""
