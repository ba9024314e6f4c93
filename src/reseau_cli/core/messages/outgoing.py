"""The words of what goes out on the network: before it does, while it does, and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..vocabulary import LANGUAGES, LEGAL_FORMS, word
from .wording import typeset

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..owner.company import Company

OUTGOING: dict[str, tuple[str, str]] = {
    "update-asks": (
        "reseau va demander les tables officielles des communes à {centres} et à {areas} (environ 5 Mo), et les "
        "ranger dans {folder}. Rien de vous n’est envoyé.",
        "reseau will ask {centres} and {areas} for the official tables of communes (about 5 MB), and put them in "
        "{folder}. Nothing about you is sent.",
    ),
    "company-asks": (
        "reseau va demander « {text} » au registre public des entreprises ({server}). Rien d’autre n’est envoyé, rien "
        "n’est gardé.",
        "reseau will ask the public register of firms ({server}) for “{text}”. Nothing else is sent, nothing is kept.",
    ),
    "company": ("Entreprise", "Firm"),
    "siren": ("SIREN", "SIREN"),
    "unnamed": ("entreprise individuelle (nom non montré)", "sole trader (name not shown)"),
    "hidden": ("a demandé à ne pas paraître : rien n’est repris", "asked not to be shown: nothing is taken"),
    "closed": ("fermée : rien n’est repris", "closed: nothing is taken"),
    "place": ("Lieu", "Place"),
    "trade": ("Activité (NAF)", "Activity (NAF)"),
    "headcount": ("Salariés", "Employees"),
    "from-to": ("de {least} à {most}", "{least} to {most}"),
    "legal-form": ("Forme juridique", "Legal form"),
    "created": ("Créée en", "Created in"),
    "places": ("Établissements ouverts", "Places of business"),
    "then-match": ("Ensuite : reseau match {flags}", "Then: reseau match {flags}"),
    "go-on": ("Continuer ? [o/N] ", "Go on? [y/N] "),
    "stopped": ("Rien n’a été demandé.", "Nothing was asked for."),
    "progress": ("{name} : {done} sur {total}", "{name}: {done} of {total}"),
    "centres": ("centres des communes", "centres of communes"),
    "areas": ("bassins d’emploi", "employment areas"),
    "updated": ("{name} : {count} communes, dans {file}", "{name}: {count} communes, in {file}"),
    "table-shipped": ("communes, départements, régions", "communes, départements, régions"),
    "table-absent": (
        "pas encore là ; pour les avoir : reseau territory update",
        "not there yet; to have them: reseau territory update",
    ),
    "table-source": (
        "Insee, code officiel géographique 2026 ; DGCL, 2026 ; La Poste (fournies avec reseau)",
        "Insee, code officiel géographique 2026; DGCL, 2026; La Poste (shipped with reseau)",
    ),
}
"""French, then English."""


def outgoing(key: str, lang: str, /, **facts: object) -> str:
    """A sentence of ``OUTGOING`` in the language asked for, typeset."""
    return typeset(OUTGOING[key][LANGUAGES.index(lang)].format(**facts), lang)


def company(found: Company, lang: str) -> Iterator[tuple[str, str]]:
    """A firm of the register as (label, text) pairs; what is unknown is left out."""
    named = found.name or outgoing("hidden" if found.hidden else "unnamed", lang)
    texts = {
        "company": f"{named} ({outgoing('closed', lang)})" if found.closed else named,
        "siren": found.siren,
        "place": " ".join(filter(None, (found.postcode, found.commune_name))),
        "trade": found.naf,
        "headcount": _band(*found.headcount, lang) if found.headcount else None,
        "legal-form": word(LEGAL_FORMS, found.legal_form, lang) if found.legal_form else None,
        "created": found.created and found.created[:4],
        "places": str(found.places) if found.places > 1 else None,
    }
    for key, text in texts.items():
        if text:
            yield outgoing(key, lang), text


def _band(least: int, most: int, lang: str) -> str:
    return str(least) if least == most else outgoing("from-to", lang, least=least, most=most)
