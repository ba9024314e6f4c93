"""The monthly stock of the register of firms (Sirene): the organisations of owners and where their doors are.

Two files of the official stock: firms (StockUniteLegale) give names, places of business (StockEtablissement) give
communes and addresses; with the second alone, those that bear a name of their own are found. CSV, plain or folded, or
Parquet. Source: Insee, base Sirene, Licence Ouverte.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.catalogue.establishments import is_one, of_tables
from ..core.errors import FileError
from ..core.france.departments import prefix
from ..core.france.sirene import SOLE_TRADER
from ..core.tuples import NamedTuple
from . import dump, parquet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from ..core.catalogue.declared import Declared

FIRMS = dump.Columns(
    (
        "siren",
        "statutDiffusionUniteLegale",
        "etatAdministratifUniteLegale",
        "categorieJuridiqueUniteLegale",
        "activitePrincipaleUniteLegale",
        "denominationUniteLegale",
    ),
    ("dateCreationUniteLegale",),
    ",",
)
PLACES = dump.Columns(
    (
        "siren",
        "siret",
        "statutDiffusionEtablissement",
        "etatAdministratifEtablissement",
        "activitePrincipaleEtablissement",
        "codeCommuneEtablissement",
        "libelleCommuneEtablissement",
    ),
    (
        "dateCreationEtablissement",
        "enseigne1Etablissement",
        "denominationUsuelleEtablissement",
        "numeroVoieEtablissement",
        "typeVoieEtablissement",
        "libelleVoieEtablissement",
        "codePostalEtablissement",
    ),
    ",",
)


class Found(NamedTuple):
    """What a stock held: what was read of firms and places, how many places have no name, the organisations kept."""

    tally: dump.Tally
    unnamed: int
    kept: list[Declared]


def read(paths: Sequence[Path], told: Callable[[int], object], department: str | None = None) -> Found:
    """The organisations of owners of a stock, of one département or of all; ``told`` hears rows read.

    Raises:
        FileError: no file is a stock of places of business.
        MachineError: the system refuses to read one.
    """
    tally = dump.Tally(told)
    names = {row["siren"]: _named(row) for row in _rows(paths, FIRMS, tally) if _is_firm(row)}
    with_firms, tally.tables = bool(tally.tables), 0
    kept, unnamed = [], 0
    for row in _rows(paths, PLACES, tally):
        if not _is_open(row) or (department and prefix(row["codeCommuneEtablissement"]) != department):
            continue
        own = row.get("enseigne1Etablissement") or row.get("denominationUsuelleEtablissement") or ""
        name, created = names.get(row["siren"], ("", "")) if with_firms else (own, "")
        activity = row["activitePrincipaleEtablissement"]
        if with_firms and not name:
            continue
        if not name:
            unnamed += is_one(activity, "")
        elif with_firms or is_one(activity, name):
            found = of_tables(row, name, created or row.get("dateCreationEtablissement", ""))
            kept += [found] if found else []
    if not tally.tables:
        raise FileError("not-sirene", file=str(paths[0]))
    return Found(tally, unnamed, kept)


def _rows(paths: Sequence[Path], columns: dump.Columns, tally: dump.Tally) -> Iterator[dict[str, str]]:
    for path in paths:
        yield from (parquet if parquet.is_one(path) else dump).rows(path, columns, tally)


def _is_firm(row: dict[str, str]) -> bool:
    """Whether a firm is alive, shows itself, is no person, and gathers owners."""
    return (
        row["etatAdministratifUniteLegale"] == "A"
        and row["statutDiffusionUniteLegale"] == "O"
        and row["categorieJuridiqueUniteLegale"] != SOLE_TRADER
        and bool(row["denominationUniteLegale"])
        and is_one(row["activitePrincipaleUniteLegale"], row["denominationUniteLegale"])
    )


def _named(row: dict[str, str]) -> tuple[str, str]:
    return row["denominationUniteLegale"], row.get("dateCreationUniteLegale", "")


def _is_open(row: dict[str, str]) -> bool:
    return row["etatAdministratifEtablissement"] == "A" and row["statutDiffusionEtablissement"] == "O"
