"""Values of the company register (Sirene) as its services give them: codes, names, dates; what is masked is left out."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

SIREN, POSTCODE, FORM = re.compile(r"[0-9]{9}"), re.compile(r"[0-9]{5}"), re.compile(r"[0-9]{4}")
COMMUNE = re.compile(r"[0-9][0-9AB][0-9]{3}")
DATE = re.compile(r"(1[6-9]|20)[0-9]{2}-[01][0-9]-[0-3][0-9]")
NAF = re.compile(r"[0-9]{2}\.[0-9]{2}[A-Z]")
"""A sub-class of the NAF, of rev. 2 or of 2025; older ones have another form, and are left out."""

SOLE_TRADER = "1000"
"""The legal form of a firm that is its owner: it bears a person's name."""


def mapping(found: Any) -> dict[str, Any]:
    """A mapping, or an empty one in the place of anything else."""
    return found if isinstance(found, dict) else {}


def code(found: Any, form: re.Pattern[str], digits: int = 0) -> str | None:
    """A code of a given form, or None; a number that has lost its zeros gets them back."""
    text = str(found).zfill(digits) if type(found) is int and 0 <= found < 10**14 else found
    return text if isinstance(text, str) and form.fullmatch(text) else None


def name(found: Any) -> str | None:
    """A name fit for a line, or None where it is masked or is no text."""
    text = "".join(char for char in found if char.isprintable()).strip() if isinstance(found, str) else ""
    return text if text and "[ND]" not in text else None


def firm_name(one: dict[str, Any]) -> str | None:
    """The name of a firm: the one it is registered under, else the whole of what it goes by."""
    return name(one.get("nom_raison_sociale")) or name(one.get("nom_complet"))


def is_hidden(one: dict[str, Any]) -> bool:
    """Whether a firm has asked not to be shown."""
    return one.get("statut_diffusion") not in (None, "O") or "NON-DIFFUSIBLE" in str(one.get("nom_complet"))


def is_a_person(one: dict[str, Any]) -> bool:
    """Whether a firm is a sole trader's."""
    own = mapping(one.get("complements")).get("est_entrepreneur_individuel")
    return bool(own) or code(one.get("nature_juridique"), FORM) == SOLE_TRADER
