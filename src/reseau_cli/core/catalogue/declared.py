"""What a public register declares near an owner: candidates to be verified by a person, never ranked, never records.

Nothing tells that one of them is alive; whether its words speak of owners is told here, for every register.
"""

from __future__ import annotations

import re

from ..text.stems import fold
from ..tuples import NamedTuple

RNA, SIRENE = "rna", "sirene"
"""The register of associations (ministère de l'Intérieur), and that of firms and their places of business (Insee)."""


class Declared(NamedTuple):
    """An organisation as declared: its number, title, commune (Insee code and name), a year, an address if it is shown.

    The year is that of its last declaration in the register of associations, of its creation in that of firms.
    """

    id: str
    title: str
    commune: str
    commune_name: str
    year: int | None
    address: str = ""
    register: str = RNA


_OWNERS = re.compile(
    r"\b("
    r"chef(?:fe)?s? d ?entreprises?|dirigeant|patron(?:s|nes?|at|al)\b|entrepreneur|createurs? d ?entreprise|entreprises\b"
    r"|commercant|artisan|union commerciale|acteurs economiques|professions liberales|professionnels liberaux"
    r"|travailleurs independants|auto ?entrepreneur|micro ?entrepreneur|agriculteurs|exploitants agricoles|employeurs\b)"
)
_CLUBS = re.compile(
    r"\b(?:club|reseau)\b.*\b(?:affaires|business|economique|commerces?|tpe|pme|independants)\b"
)
_OTHERS = re.compile(
    r"\b("
    r"salarie|personnel\b|comite (?:social|d entreprise)|retraite|anciens? (?:eleves|combattants|etudiants)|etudiant"
    r"|eleves|junior|parents|usagers|consommateurs|contribuables|locataires|actionnaires|sport|football|petanque|chorale"
    r"|theatre|patronage|patronymique|bts\b|lycee|college|ecole)"
)


def speaks_of_owners(title: str, purpose: str = "") -> bool:
    """Whether a title, or the purpose beside it, speaks of owners, and the title of nobody else."""
    said = plain(title)
    text = f"{said} {plain(purpose)}"
    return bool(_OWNERS.search(text) or _CLUBS.search(said)) and not speaks_of_others(title)


def speaks_of_others(title: str) -> bool:
    """Whether a title is that of employees, pupils, parents or sportsmen."""
    return bool(_OTHERS.search(plain(title)))


def plain(text: str) -> str:
    """A text as words without accents nor signs."""
    return re.sub(r"[^a-z0-9]+", " ", fold(text))
