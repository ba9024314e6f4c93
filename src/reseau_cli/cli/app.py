"""The command table: names, one line of help each, and the module that holds each command.

A module is imported only when its command is called; ``--help`` reads the table alone. ``groups.py`` makes it so.
"""

from typing import Annotated

import typer

from .common import Lang
from .groups import group_app
from .language import language

COMMANDS: dict[str, tuple[str, str]] = {
    "match": ("match", "Trouver les réseaux qui vous vont, et pourquoi."),
    "why": ("why", "Pourquoi tel réseau, ou pourquoi pas."),
    "show": ("show", "Voir la fiche d’un réseau."),
    "list": ("list_", "Chercher dans le catalogue."),
    "near": ("near", "Ce qui existe autour d’un lieu."),
    "compare": ("compare", "Mettre des réseaux côte à côte."),
    "company": ("company", "Chercher une entreprise au registre public."),
    "catalogue": ("catalogue.app", "Vérifier, mesurer et compléter le catalogue."),
    "territory": ("territory.app", "Les tables de lieux : d’où elles viennent, les compléter."),
    "forget": ("forget", "Effacer les réponses gardées sur cette machine."),
}

app = group_app(COMMANDS, __package__)


@app.callback()
def reseau(
    version: Annotated[bool, typer.Option("--version", help="Dire la version et s’arrêter.")] = False,
    lang: Lang = None,
) -> None:
    """Le réseau de patrons qu’il vous faut, et pourquoi. Hors ligne, sans compte.

    Commencer par : reseau match
    """
    language(lang)
