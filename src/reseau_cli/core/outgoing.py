"""The words of what goes out on the network: before it does, while it does, and what was found."""

from __future__ import annotations

from .vocabulary import LANGUAGES
from .wording import typeset

OUTGOING: dict[str, tuple[str, str]] = {
    "update-asks": (
        "reseau va demander les tables officielles des communes à {centres} et à {areas} (environ 5 Mo), et les "
        "ranger dans {folder}. Rien de vous n’est envoyé.",
        "reseau will ask {centres} and {areas} for the official tables of communes (about 5 MB), and put them in "
        "{folder}. Nothing about you is sent.",
    ),
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
