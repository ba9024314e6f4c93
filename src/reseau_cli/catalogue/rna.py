"""A dump of the register of associations (RNA, « waldec » files): the networks of owners that it declares.

The dumps of 2018 have 41 columns, those since 2024 have 39. Source: ministère de l'Intérieur, Répertoire national des
associations, Licence Ouverte.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.catalogue.associations import candidate
from ..core.errors import FileError
from ..core.france.departments import prefix
from ..core.tuples import NamedTuple
from . import dump

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ..core.catalogue.declared import Declared

COLUMNS = dump.Columns(
    ("id", "titre", "objet", "objet_social1", "adrs_codeinsee", "adrs_libcommune", "position"),
    ("objet_social2", "date_creat", "date_decla", "date_publi", "date_disso"),
)
CODES = {"adrs_codeinsee": 5, "objet_social1": 6, "objet_social2": 6}
"""Codes made of figures, and how many: a spreadsheet that has opened the file takes away the zeros they begin with."""

UNCOVERED = ("57", "67", "68")
"""Départements whose associations are in the registers of courts, by local law, and not in the RNA."""


class Found(NamedTuple):
    """What a dump held: what was read, the codes given back their zeros, the associations kept."""

    tally: dump.Tally
    zeros: int
    kept: list[Declared]


def read(path: Path, since: int, told: Callable[[int], object], department: str | None = None) -> Found:
    """The networks of owners that a dump declares, of one département or of all; ``told`` hears rows read.

    Raises:
        FileError: the file is not a dump of the register.
        MachineError: the system refuses to read it.
    """
    tally, kept, zeros = dump.Tally(told), [], 0
    for row in dump.rows(path, COLUMNS, tally):
        zeros += _refilled(row)
        found = candidate(row, since)
        if found and (department is None or prefix(found.commune) == department):
            kept.append(found)
    if not tally.tables:
        raise FileError("not-rna", file=str(path))
    return Found(tally, zeros, kept)


def _refilled(row: dict[str, str]) -> bool:
    """Give the codes of a row their zeros back; whether one had lost its own."""
    short = {key: digits for key, digits in CODES.items() if 0 < len(row.get(key, "")) < digits}
    short = {key: digits for key, digits in short.items() if row[key].isdecimal()}
    row.update({key: row[key].zfill(digits) for key, digits in short.items()})
    return bool(short)
