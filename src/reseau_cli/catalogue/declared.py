"""The associations that the user has imported from the register: candidates, never ranked, shown apart.

One line each, sorted by commune, in the user's data folder. Read only where a place is known and the file is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import folders
from ..core.errors import MachineError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from ..core.catalogue.associations import Declared
    from ..core.owner.understood import Place

FILE = "declared.tsv"


def path() -> Path:
    """Where they are kept."""
    return folders.data() / FILE


def are_there() -> bool:
    """Whether the user has imported any."""
    try:
        return path().is_file()
    except (OSError, MachineError):
        return False


def write(found: Iterable[Declared], to: Path) -> None:
    """Keep them, whole or not at all, in the order of their communes, the latest declared first.

    Raises:
        MachineError: the folder cannot be written.
    """
    rows = sorted(found, key=lambda one: (one.commune, -(one.year or 0), one.id))
    lines = (
        "\t".join((one.commune, one.commune_name, str(one.year or ""), one.id, one.title)) for one in rows
    )
    folders.write(to, "".join(f"{line}\n" for line in lines))


def near(place: Place, limit: int) -> list[Declared]:
    """Those of the owner's commune, then of his intercommunalité, then of his département: the latest declared first."""
    if place.department is None:
        return []
    try:
        lines = path().read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    start = place.department
    found = [one for line in lines if line.startswith(start) and (one := _read(line))]
    return sorted(found, key=lambda one: (_step(place, one.commune), -(one.year or 0), one.id))[:limit]


def _step(place: Place, commune: str) -> int:
    return 0 if commune in (place.commune, place.city) else 1 if commune in place.together else 2


def _read(line: str) -> Declared | None:
    from ..core.catalogue.associations import Declared  # its patterns: only where there is something to show

    cells = line.split("\t")
    if len(cells) != 5:
        return None
    commune, name, year, id_, title = cells
    return Declared(id_, title, commune, name, int(year) if year.isdecimal() else None)
