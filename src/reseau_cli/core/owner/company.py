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

_NAF = re.compile(r"[0-9]{2}\.[0-9]{2}[A-Z]")
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


def read(one: Any, number: str | None) -> Company | None:
    """A firm from one result of the API Recherche d'entreprises; ``number`` is the SIREN or SIRET asked for.

    What is masked ("[ND]") or of another form than the documented one is left out; None for what is no firm at all.
    """
    one = _mapping(one)
    siren = _code(one.get("siren"), _SIREN)
    if siren is None:
        return None
    form = _code(one.get("nature_juridique"), _FORM)
    person = _mapping(one.get("complements")).get("est_entrepreneur_individuel") or form == "1000"
    hidden = one.get("statut_diffusion") not in (None, "O") or "NON-DIFFUSIBLE" in str(one.get("nom_complet"))
    place = _place(one, number)
    places = one.get("nombre_etablissements_ouverts")
    return Company(
        siren=siren,
        name=None
        if person or hidden
        else _name(one.get("nom_raison_sociale")) or _name(one.get("nom_complet")),
        commune=_code(place.get("commune"), _COMMUNE, 5),
        commune_name=_name(place.get("libelle_commune")),
        postcode=_code(place.get("code_postal"), _POSTCODE, 5),
        naf=_code(place.get("activite_principale"), _NAF) or _code(one.get("activite_principale"), _NAF),
        headcount=BANDS.get(str(one.get("tranche_effectif_salarie"))),
        legal_form=_form(form),
        created=_code(one.get("date_creation"), _DATE),
        places=places if type(places) is int and 0 <= places < 1_000_000 else 0,
        closed=(place.get("etat_administratif") or one.get("etat_administratif")) in ("C", "F"),
        hidden=hidden,
    )


_SIREN, _POSTCODE, _FORM = re.compile(r"[0-9]{9}"), re.compile(r"[0-9]{5}"), re.compile(r"[0-9]{4}")
_COMMUNE = re.compile(r"[0-9][0-9AB][0-9]{3}")
_DATE = re.compile(r"(1[6-9]|20)[0-9]{2}-[01][0-9]-[0-3][0-9]")


def _mapping(found: Any) -> dict[str, Any]:
    return found if isinstance(found, dict) else {}


def _code(found: Any, form: re.Pattern[str], digits: int = 0) -> str | None:
    """A code of a given form, or None; a number that has lost its zeros gets them back."""
    text = str(found).zfill(digits) if type(found) is int and 0 <= found < 10**14 else found
    return text if isinstance(text, str) and form.fullmatch(text) else None


def _name(found: Any) -> str | None:
    """A name fit for a line, or None where it is masked or is no text."""
    text = "".join(char for char in found if char.isprintable()).strip() if isinstance(found, str) else ""
    return text if text and "[ND]" not in text else None


def _place(one: dict[str, Any], number: str | None) -> dict[str, Any]:
    """The place of business that was asked for by its SIRET, else the head office."""
    places = one.get("matching_etablissements")
    asked = [_mapping(place) for place in places] if isinstance(places, list) else []
    return next((place for place in asked if place.get("siret") == number), _mapping(one.get("siege")))


def _form(code: str | None) -> str | None:
    if not code:
        return None
    return next((form for start, form in FORMS.items() if code.startswith(start)), "autre")


def profile_of(company: Company, year: int) -> Profile:
    """The answers that the register gives in the owner's stead; nothing from a firm that is hidden or closed."""
    if company.hidden or company.closed:
        return Profile()
    young = company.created and year - int(company.created[:4]) < STARTING
    home = prefix(company.commune) if company.commune and not company.postcode else None
    return Profile(
        postcode=company.postcode,
        commune=company.commune_name if company.commune or company.postcode else None,
        department=home if home in HOMES else None,
        trade=company.naf,
        employees=sum(company.headcount) // 2 if company.headcount else None,
        legal_form=company.legal_form,
        stage="starting" if young else None,
    )
