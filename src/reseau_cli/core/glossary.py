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


SHORTEST = 3
"""Signs of the beginning of a word by which it is found."""


def meant(word: str, told: Mapping[str, str]) -> tuple[str, ...]:
    """The terms whose name, which stands before the colon of what is ``told`` of them, has all the words asked for.

    Where none has, those of which each word asked for begins one: « urs », « conciliat ».
    """
    asked, names = _words(word), {term: _words(text.partition(":")[0]) for term, text in told.items()}
    whole = tuple(term for term, name in names.items() if asked <= name)
    return whole or tuple(term for term, name in names.items() if all(_begins(one, name) for one in asked))


def _begins(word: str, name: set[str]) -> bool:
    return len(word) >= SHORTEST and any(one.startswith(word) for one in name)


def _words(text: str) -> set[str]:
    plain = "".join(sign if sign.isalnum() else " " for sign in fold(text.replace(".", "").replace("’", " ")))
    return set(plain.split())
