"""The acronyms and words of the administration that answers hold, explained on demand (``messages/*/glossary``)."""

from __future__ import annotations

from .text.stems import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

TERMS = (
    "cae", "cci", "ccsf", "cip", "cma", "cuma", "dla", "ei", "eurl", "geiq", "gpa", "msa", "naf", "sarl", "sas", "sasu",
    "scic", "scop", "sie", "siret", "tpe", "urssaf",
    "groupement", "honneur", "mandat", "quartier", "sauvegarde", "redressement", "liquidation",
)  # fmt: skip
"""Ids of the terms, in the order they are told: acronyms, then words."""


def meant(word: str, told: Mapping[str, str]) -> tuple[str, ...]:
    """The terms whose name, which stands before the colon of what is ``told`` of them, has all the words asked for."""
    asked = _words(word)
    return tuple(term for term, text in told.items() if asked <= _words(text.partition(":")[0]))


def _words(text: str) -> set[str]:
    plain = "".join(sign if sign.isalnum() else " " for sign in fold(text.replace(".", "").replace("’", " ")))
    return set(plain.split())
