"""The acronyms and words of the administration that answers hold, explained on demand (``messages/*/glossary``)."""

from __future__ import annotations

from .text.stems import fold

TERMS = (
    *(
        "cae",
        "cci",
        "ccsf",
        "cip",
        "cma",
        "cuma",
        "dla",
        "ei",
        "eurl",
        "geiq",
        "gpa",
        "msa",
        "naf",
        "sarl",
        "sas",
    ),
    *("sasu", "scic", "scop", "sie", "siret", "tpe", "urssaf"),
    *("groupement", "honneur", "mandat", "quartier", "sauvegarde", "redressement", "liquidation"),
)
"""Ids of the terms, in the order they are told: acronyms, then words."""


def asked_for(word: str) -> tuple[str, ...]:
    """The terms that a word means or is part of; all of them where it is empty."""
    asked = fold(word).replace(".", "").strip()
    return tuple(term for term in TERMS if not asked or term in asked.split() or term.startswith(asked))
