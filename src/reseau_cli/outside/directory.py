"""Desks of administrations around a place, asked of their public directory (API Annuaire de l'administration, DILA)."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..catalogue.directory import unfolded
from ..core.catalogue.desk import KINDS, Desk, read, sorted_desks
from .client import results

if TYPE_CHECKING:
    from .client import Client

PER_PAGE, PAGES = 100, 5
"""Records a page, and pages at most: a département has some tens of desks of use."""

_FIELDS = "nom,pivot,adresse,telephone,adresse_courriel,site_internet,code_insee_commune,date_modification"


def address() -> str:
    """Where desks are asked for; ``RESEAU_DIRECTORY_URL`` replaces it."""
    usual = "https://api-lannuaire.service-public.gouv.fr"
    return os.environ.get("RESEAU_DIRECTORY_URL", usual).rstrip("/")


def desks(client: Client, department: str) -> list[Desk]:
    """The desks of a département that are of use to an owner.

    Raises:
        OutsideError: a server that fails, or another form than the documented one.
    """
    url = f"{address()}/api/explore/v2.1/catalog/datasets/api-lannuaire-administration/records"
    kinds = " or ".join(f'pivot LIKE "{kind}"' for kind in KINDS)
    where = f'startswith(code_insee_commune, "{department}") and ({kinds})'
    found: list[Desk] = []
    for page in range(PAGES):
        asked = {"where": where, "select": _FIELDS, "limit": str(PER_PAGE), "offset": str(page * PER_PAGE)}
        listed, _ = results(client, url, asked)
        records = [unfolded(one) for one in listed if isinstance(one, dict)]
        found += [desk for one in records if (desk := read(one))]
        if len(listed) < PER_PAGE:
            break
    return sorted_desks(found)
