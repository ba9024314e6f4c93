"""A firm as the public register tells it: place, trade, headcount, legal form, age; and the answers it gives.

Names of persons are neither read nor shown: a sole trader's firm bears its owner's name, so it is left unnamed.
"""

from __future__ import annotations

from ..france import sirene
from ..france.departments import HOMES, prefix
from ..tuples import NamedTuple
from .profile import Profile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

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
    one = sirene.mapping(one)
    siren = sirene.code(one.get("siren"), sirene.SIREN)
    if siren is None:
        return None
    form = sirene.code(one.get("nature_juridique"), sirene.FORM)
    hidden = sirene.is_hidden(one)
    place = _place(one, number)
    places = one.get("nombre_etablissements_ouverts")
    return Company(
        siren=siren,
        name=None if hidden or sirene.is_a_person(one) else sirene.firm_name(one),
        commune=sirene.code(place.get("commune"), sirene.COMMUNE, 5),
        commune_name=sirene.name(place.get("libelle_commune")),
        postcode=sirene.code(place.get("code_postal"), sirene.POSTCODE, 5),
        naf=sirene.code(place.get("activite_principale"), sirene.NAF)
        or sirene.code(one.get("activite_principale"), sirene.NAF),
        headcount=BANDS.get(str(one.get("tranche_effectif_salarie"))),
        legal_form=_form(form),
        created=sirene.code(one.get("date_creation"), sirene.DATE),
        places=places if type(places) is int and 0 <= places < 1_000_000 else 0,
        closed=(place.get("etat_administratif") or one.get("etat_administratif")) in ("C", "F"),
        hidden=hidden,
    )


def _place(one: dict[str, Any], number: str | None) -> dict[str, Any]:
    """The place of business that was asked for by its SIRET, else the head office."""
    places = one.get("matching_etablissements")
    found = [sirene.mapping(place) for place in places] if number and isinstance(places, list) else []
    return next((place for place in found if place.get("siret") == number), sirene.mapping(one.get("siege")))


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
