"""The public register of firms: API Recherche d'entreprises (Dinum, from Insee's Sirene), no key needed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..core.errors import OutsideError
from ..core.owner import company
from .client import results
from .redirections import server_of

if TYPE_CHECKING:
    from .client import Client

MOST = 5
"""Firms shown when a name is that of several."""


def address() -> str:
    """Where firms are looked up; ``RESEAU_COMPANY_URL`` replaces it."""
    return os.environ.get("RESEAU_COMPANY_URL", "https://recherche-entreprises.api.gouv.fr").rstrip("/")


def find(client: Client, text: str, number: str | None) -> list[company.Company]:
    """The firms that a SIREN or SIRET (``number``), or else a name, may mean: best first, five at most.

    Raises:
        OutsideError: a server that fails, or another form than the documented one.
    """
    asked = {"q": number or text, "page": "1", "per_page": str(MOST)}
    listed, _ = results(client, f"{address()}/search", asked)
    found = [firm for one in listed[:MOST] if (firm := company.read(one, number))]
    if listed and not found:
        raise OutsideError("broken-answer", path=server_of(address()))
    return found
