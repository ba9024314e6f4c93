"""The official tables of places that are not shipped: centres of communes, and employment areas.

Centres: geo.api.gouv.fr (Etalab and Insee), by département. Employment areas: Insee, « Zones d'emploi 2020 », the
composition of each in communes, as a spreadsheet in an archive. Both under the Licence Ouverte.
"""

from __future__ import annotations

import os
from io import BytesIO
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from zipfile import BadZipFile, ZipFile

from ..core.errors import OutsideError
from ..core.france.departments import DEPARTMENTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from .client import Client

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
        return {str(code): (float(latitude), float(longitude)) for code, (longitude, latitude) in places}
    except (TypeError, KeyError, ValueError) as error:
        raise OutsideError("broken-answer", path=urlsplit(url).netloc) from error


def areas(client: Client) -> Areas:
    """The employment area of each commune.

    Raises:
        OutsideError: a server that fails, or another form than the documented one.
    """
    from .spreadsheet import rows

    url = areas_url()
    source = urlsplit(url).netloc
    try:
        with ZipFile(BytesIO(client.content(url))) as archive:
            name = next(name for name in archive.namelist() if name.lower().endswith(".xlsx"))
            workbook = archive.read(name)
    except (BadZipFile, StopIteration, OSError) as error:
        raise OutsideError("broken-answer", path=source) from error
    found = {
        code.zfill(5): (area.zfill(4), name)
        for code, area, name in rows(workbook, ("CODGEO", "ZE2020", "LIBZE2020"), source)
        if code and area
    }
    if not found:
        raise OutsideError("broken-answer", path=source)
    return found
