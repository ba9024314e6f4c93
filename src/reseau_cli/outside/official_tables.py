"""The official tables of places that are not shipped: centres of communes, and employment areas.

Centres: geo.api.gouv.fr (Etalab and Insee), by département. Employment areas: Insee, « Zones d'emploi 2020 », the
composition of each in communes, as a spreadsheet in an archive. Both under the Licence Ouverte.
"""

from __future__ import annotations

import os
import re
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

from ..archives import BROKEN_ARCHIVE, unzipped
from ..core.errors import OutsideError
from ..core.france.departments import DEPARTMENTS
from .redirections import server_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from .client import Client

UNFOLDED = 100_000_000
"""Bytes at most of a workbook and of its parts, unfolded; the one of 2026 has two million."""

_CODE = re.compile(r"[0-9][0-9AB][0-9]{3}")

Centres = dict[str, tuple[float, float]]
"""Code of a commune -> latitude and longitude of its centre, in degrees."""

Areas = dict[str, tuple[str, str]]
"""Code of a commune -> code and name of its employment area."""


def centres_url() -> str:
    """Where centres come from; ``RESEAU_GEO_URL`` replaces it."""
    return os.environ.get("RESEAU_GEO_URL", "https://geo.api.gouv.fr").rstrip("/")


def areas_url() -> str:
    """Where employment areas come from; ``RESEAU_ZE_URL`` replaces it."""
    usual = "https://www.insee.fr/fr/statistiques/fichier/4652957/ZE2020_au_01-01-2026.zip"
    return os.environ.get("RESEAU_ZE_URL", usual)


def centres(client: Client, told: Callable[[int, int], object]) -> Centres:
    """The centres of all communes; ``told`` hears how many départements of how many are done.

    Raises:
        OutsideError: a server that fails, or another form than the documented one.
    """
    found: Centres = {}
    for done, code in enumerate(DEPARTMENTS, 1):
        url = f"{centres_url()}/departements/{code}/communes"
        answer = client.json(url, {"fields": "code,centre", "geometry": "centre"})
        found |= _centres(answer, url)
        told(done, len(DEPARTMENTS))
    return found


def _centres(answer: Any, url: str) -> Centres:
    try:
        places = [(one["code"], one["centre"]["coordinates"]) for one in answer]
        found = {str(code): (float(latitude), float(longitude)) for code, (longitude, latitude) in places}
    except (TypeError, KeyError, ValueError, OverflowError) as error:
        raise OutsideError("broken-answer", path=server_of(url)) from error
    # What is stored is read at each run: nothing but a code and a place on Earth.
    if not all(_CODE.fullmatch(code) and abs(y) <= 90 and abs(x) <= 180 for code, (y, x) in found.items()):
        raise OutsideError("broken-answer", path=server_of(url))
    return found


def areas(client: Client) -> Areas:
    """The employment area of each commune.

    Raises:
        OutsideError: a server that fails, or another form than the documented one.
    """
    from .spreadsheet import rows

    url = areas_url()
    source = server_of(url)
    try:
        with ZipFile(BytesIO(client.content(url))) as archive:
            name = next(name for name in archive.namelist() if name.lower().endswith(".xlsx"))
            workbook = unzipped(archive, name, UNFOLDED)
        with ZipFile(BytesIO(workbook)) as parts:
            if sum(part.file_size for part in parts.infolist()) > UNFOLDED:
                raise ValueError("too large")
        found = {
            code.zfill(5): (area.zfill(4), " ".join(name.split()))
            for code, area, name in rows(workbook, ("CODGEO", "ZE2020", "LIBZE2020"), source)
            if code and area
        }
    except BROKEN_ARCHIVE as error:
        raise OutsideError("broken-answer", path=source) from error
    if not found or not all(_CODE.fullmatch(code) and area.isalnum() for code, (area, _) in found.items()):
        raise OutsideError("broken-answer", path=source)
    return found
