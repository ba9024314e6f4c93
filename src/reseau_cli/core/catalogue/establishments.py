"""Organisations of owners in the register of firms (Sirene): by activity code, and by name where the code holds others.

94.11Z are employers' organisations and chambers, 94.12Z professional ones; 94.99Z holds every other association by
membership. Nothing of persons is read: sole traders, firms that asked not to be shown and the « chez… » of an address
are left out.
"""

from __future__ import annotations

from ..france import sirene
from .declared import SIRENE, Declared, speaks_of_others, speaks_of_owners

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

OWNERS = ("94.11Z", "94.12Z")
"""Activities that are those of owners whatever the name."""

OTHERS = "94.99Z"
"""The activity of associations of all kinds: the name has to speak of owners."""

WORDS = (
    "club entreprises",
    "club affaires",
    "réseau entrepreneurs",
    "association entreprises",
    "association commerçants",
)
"""What is asked of names under the second: the register answers by words, too many to be read one by one."""


def is_one(activity: str | None, name: str) -> bool:
    """Whether an activity and a name are those of an organisation of owners."""
    if activity in OWNERS:
        return not speaks_of_others(name)
    return activity == OTHERS and speaks_of_owners(name)


def of_answer(one: Any, within: Callable[[str], bool]) -> Declared | None:
    """The organisation of one result of the API Recherche d'entreprises, at its place of business within an area.

    Args:
        one: a result, of the documented form or not.
        within: whether a commune is of the area that was asked for.
    """
    one = sirene.mapping(one)
    siren = sirene.code(one.get("siren"), sirene.SIREN)
    name = sirene.firm_name(one)
    if not siren or not name or sirene.is_hidden(one) or sirene.is_a_person(one):
        return None
    if not is_one(sirene.code(one.get("activite_principale"), sirene.NAF), name):
        return None
    others = one.get("matching_etablissements")
    places = [one.get("siege"), *(others if isinstance(others, list) else ())]
    for place in map(sirene.mapping, places):
        commune = sirene.code(place.get("commune"), sirene.COMMUNE, 5)
        if commune and within(commune) and place.get("etat_administratif") != "F":
            return _declared(
                siren,
                name,
                commune,
                one.get("date_creation"),
                {**place, "town": place.get("libelle_commune")},
            )
    return None


def of_tables(place: Mapping[str, str], name: str, created: str) -> Declared | None:
    """The organisation of a row of the stock of places of business; its name and date are those of its firm."""
    commune = sirene.code(place["codeCommuneEtablissement"], sirene.COMMUNE, 5)
    if commune is None:
        return None
    keys = {"numero_voie": "numeroVoie", "type_voie": "typeVoie", "libelle_voie": "libelleVoie"}
    keys |= {"code_postal": "codePostal", "town": "libelleCommune"}
    told = {key: place.get(f"{column}Etablissement") for key, column in keys.items()}
    return _declared(place["siret"], name, commune, created, told)


def _declared(id_: str, name: str, commune: str, created: Any, place: Mapping[str, Any]) -> Declared:
    town = sirene.name(place.get("town")) or ""
    street = [sirene.name(place.get(key)) for key in ("numero_voie", "type_voie", "libelle_voie")]
    home = [sirene.name(place.get("code_postal")), town]
    # Without a street, a number or a kind of street is no address.
    parts = [" ".join(filter(None, street)) if street[2] else "", " ".join(filter(None, home))]
    date = sirene.code(created, sirene.DATE)
    return Declared(
        id_,
        " ".join(name.split())[:120],
        commune,
        town[:60],
        int(date[:4]) if date else None,
        ", ".join(filter(None, parts))[:160] if street[2] else "",
        SIRENE,
    )
