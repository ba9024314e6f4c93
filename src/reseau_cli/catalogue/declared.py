"""What the user has imported from the registers: candidates, never ranked, shown apart.

A file for each register, one line each, sorted by commune, in the user's data folder. Read only where a place is known
and a file is there.
"""

from __future__ import annotations

import re

from .. import folders
from ..core.errors import MachineError
from ..core.text.sorted_lines import starting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from ..core.catalogue.declared import Declared
    from ..core.owner.understood import Place

FILES = {"rna": "declared.tsv", "sirene": "declared-sirene.tsv"}
"""The file of each register."""


def path(register: str) -> Path:
    """Where those of a register are kept."""
    return folders.data() / FILES[register]


def are_there() -> bool:
    """Whether the user has imported any."""
    try:
        return any(folders.found(folders.DATA, name) for name in FILES.values())
    except (OSError, MachineError):
        return False


def write(found: Iterable[Declared], to: Path) -> None:
    """Keep them, whole or not at all, in the order of their communes, the latest declared first.

    Raises:
        MachineError: the folder cannot be written.
    """
    from .. import writing

    rows = sorted(found, key=lambda one: (one.commune, -(one.year or 0), one.id))
    lines = (
        "\t".join((o.commune, o.commune_name, str(o.year or ""), o.id, o.title, o.address)) for o in rows
    )
    writing.write(to, "".join(f"{line}\n" for line in lines))


def near(place: Place, limit: int, more: Iterable[Declared] = ()) -> list[Declared]:
    """Those of the owner's commune, then of his intercommunalité, then of his département: the latest declared first.

    ``more`` are those that have just been asked for; one that is in two registers is told once.
    """
    start = place.department
    if start is None:
        return []
    found = [*more, *(one for register in FILES for one in _kept(register, start))]
    nearest = sorted(found, key=lambda one: (step(place, one.commune), -(one.year or 0), one.id))
    once: dict[tuple[str, str], Declared] = {}
    for one in nearest:
        once.setdefault((one.commune, one.title.casefold()), one)
    return list(once.values())[:limit]


def step(place: Place, commune: str) -> int:
    """How far a commune is from an owner's: 0 his own, 1 of his intercommunalité, 2 beyond."""
    return 0 if commune in (place.commune, place.city) else 1 if commune in place.together else 2


def _kept(register: str, start: str) -> Iterable[Declared]:
    try:
        # Line breaks begin and end a table that is searched; somebody may have edited this one.
        table = b"\n" + path(register).read_bytes() + b"\n"
        lines = starting(table, start).decode().splitlines()
    except (OSError, UnicodeDecodeError):
        return
    from ..core.catalogue.declared import Declared  # its patterns: only where there is something to show

    for line in lines:
        cells = line.split("\t")
        if len(cells) == 6:
            commune, name, told, id_, title, address = cells
            year = int(told) if re.fullmatch("[0-9]{4}", told) else None
            yield Declared(id_, title, commune, name, year, address, register)
