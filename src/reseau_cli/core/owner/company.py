"""A firm as the public register tells it: place, trade, headcount, legal form, age; and the answers it gives.

Names of persons are neither read nor shown: a sole trader's firm bears its owner's name, so it is left unnamed.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from ..france.departments import HOMES, prefix
from .profile import Profile

BANDS = {
    "00": (0, 0),
    "01": (1, 2),
    "02": (3, 5),
    "03": (6, 9),
    "11": (10, 19),
    "12": (20, 49),
    "21": (50, 99),
    "22": (100, 199),
    "31": (200, 249),
    "32": (250, 499),
    "41": (500, 999),
    "42": (1000, 1999),
    "51": (2000, 4999),
    "52": (5000, 9999),
}
"""Insee's headcount bands (« tranche d'effectif salarié »): least and most; NN and none are unknown."""

FORMS = {
    "1000": "ei",
    "5498": "eurl",
    "5458": "scop",
    "5558": "scop",
    "5658": "scop",
    "5710": "sas",
    "5720": "sasu",
    "54": "sarl",
    "92": "association",
}
"""Insee's « catégorie juridique », by code or beginning of code, the longest first."""

_NAF = re.compile(r"\d\d\.\d\d[A-Z]")
"""A sub-class of the NAF, of rev. 2 or of 2025; older ones have another form, and are left out."""

STARTING = 3
"""Years during which a firm is starting: the words of that answer."""


class Company(NamedTuple):
    """A firm as the register tells it; None is unknown. ``headcount`` is a band, ``created`` a date ("2020-05-31")."""

    siren: str
    name: str | None
    commune: str | None
    commune_name: str | None
    postcode: str | None
    naf: str | None
    headcount: tuple[int, int] | None
    legal_form: str | None
    created: str | None
    places: int
    closed: bool
    hidden: bool


def read(one: dict[str, Any], number: str | None) -> Company:
    """A firm from one result of the API Recherche d'entreprises; ``number`` is the SIREN or SIRET asked for.

    Raises:
        TypeError, KeyError, ValueError, AttributeError: another form than the documented one.
    """
    extra = one.get("complements") or {}
    person = extra.get("est_entrepreneur_individuel") or one.get("nature_juridique") == "1000"
    hidden = one.get("statut_diffusion") not in (None, "O") or "NON-DIFFUSIBLE" in str(one.get("nom_complet"))
    place = _place(one, number)
    return Company(
        siren=str(one["siren"]),
        name=None if person or hidden else one.get("nom_raison_sociale") or one.get("nom_complet"),
        commune=place.get("commune"),
        commune_name=place.get("libelle_commune"),
        postcode=place.get("code_postal"),
        naf=place.get("activite_principale") or one.get("activite_principale"),
        headcount=BANDS.get(str(one.get("tranche_effectif_salarie"))),
        legal_form=_form(one.get("nature_juridique")),
        created=one.get("date_creation") or None,
        places=int(one.get("nombre_etablissements_ouverts") or 0),
        closed=(place.get("etat_administratif") or one.get("etat_administratif")) in ("C", "F"),
        hidden=hidden,
    )


def _place(one: dict[str, Any], number: str | None) -> dict[str, Any]:
    """The place of business that was asked for by its SIRET, else the head office."""
    asked = [place for place in one.get("matching_etablissements") or [] if place.get("siret") == number]
    found: dict[str, Any] = asked[0] if asked else one.get("siege") or {}
    return found


def _form(code: str | None) -> str | None:
    if not code:
        return None
    return next((form for start, form in FORMS.items() if code.startswith(start)), "autre")


def profile_of(company: Company, year: int) -> Profile:
    """The answers that the register gives in the owner's stead; nothing from a firm that is hidden or closed."""
    if company.hidden or company.closed:
        return Profile()
    young = company.created and year - int(company.created[:4]) < STARTING
    naf = company.naf if company.naf and _NAF.fullmatch(company.naf) else None
    masked = not (company.postcode and company.postcode.isdecimal())
    home = (
        prefix(company.commune) if masked and company.commune and prefix(company.commune) in HOMES else None
    )
    return Profile(
        postcode=None if masked else company.postcode,
        commune=company.commune_name if company.commune or not masked else None,
        department=home,
        trade=naf,
        employees=sum(company.headcount) // 2 if company.headcount else None,
        legal_form=company.legal_form,
        stage="starting" if young else None,
    )
