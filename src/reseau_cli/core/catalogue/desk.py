"""A desk of an administration near an owner: its chamber, court, bank or collector of contributions, as it tells itself.

Source: Annuaire de l'administration et des services publics (DILA), Licence Ouverte 2.0. The names of persons that it
also gives are not read.
"""

from __future__ import annotations

from ..france import sirene
from ..tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

KINDS = (
    "cci",
    "chambre_metier",
    "chambre_agriculture",
    "tribunal_commerce",
    "urssaf",
    "banque_de_france",
)
"""Kinds of desk (« type_service_local ») of use to an owner, in the order in which they are shown."""


class Desk(NamedTuple):
    """A desk: its kind (of ``KINDS``), name, commune (Insee code), address, ways in, and the day it was last revised."""

    kind: str
    name: str
    commune: str
    address: str
    phone: str | None
    email: str | None
    site: str | None
    revised: str | None


def read(one: Any) -> Desk | None:
    """A desk from a record of the directory, its parts read.

    None for a desk of another kind, or a record of another form than the documented one.
    """
    one = sirene.mapping(one)
    told = [part.get("type_service_local") for part in _parts(one.get("pivot"))]  # no set: of any type
    kind = next((kind for kind in KINDS if kind in told), None)
    name, commune = sirene.name(one.get("nom")), sirene.code(one.get("code_insee_commune"), sirene.COMMUNE, 5)
    if not kind or not name or not commune:
        return None
    mails = one.get("adresse_courriel")
    return Desk(
        kind,
        name,
        commune,
        _address(_parts(one.get("adresse"))),
        _first(_parts(one.get("telephone"))),
        sirene.name(mails[0] if isinstance(mails, list) and mails else mails),
        _first(_parts(one.get("site_internet"))),
        _day(one.get("date_modification")),
    )


def sorted_desks(desks: list[Desk]) -> list[Desk]:
    """Desks by kind, then by name; one told twice is kept once."""
    return sorted(dict.fromkeys(desks), key=lambda desk: (KINDS.index(desk.kind), desk.name, desk.commune))


def _parts(found: Any) -> list[dict[str, Any]]:
    """The parts of a field, each a mapping."""
    return [part for part in found if isinstance(part, dict)] if isinstance(found, list) else []


def _first(parts: list[dict[str, Any]]) -> str | None:
    return next((value for part in parts if (value := sirene.name(part.get("valeur")))), None)


def _address(parts: list[dict[str, Any]]) -> str:
    """The first address one goes to."""
    part = next((one for one in parts if one.get("type_adresse") == "Adresse"), parts[0] if parts else {})
    home = " ".join(
        filter(None, (sirene.name(part.get("code_postal")), sirene.name(part.get("nom_commune"))))
    )
    return ", ".join(filter(None, (sirene.name(part.get("numero_voie")), home)))[:160]


def _day(found: Any) -> str | None:
    """A day as ISO writes it: the directory gives "18/12/2024 17:42:39" or "2024-12-18T…"."""
    text = found[:10] if isinstance(found, str) else ""
    if text[2:3] == "/":
        text = "-".join(reversed(text.split("/")))
    return sirene.code(text, sirene.DATE)
