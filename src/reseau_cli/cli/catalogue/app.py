"""The command table of ``reseau catalogue``."""

from ..common import Lang
from ..groups import group_app
from ..language import language

COMMANDS: dict[str, tuple[str, str]] = {
    "check": ("check", "Vérifier des catalogues."),
    "add": ("add", "Ajouter une fiche au catalogue."),
    "links": ("links", "Vérifier les adresses (demande le réseau)."),
    "stats": ("stats", "Dire ce que le catalogue couvre, et où il est mince."),
    "stale": ("stale", "Dire quelles fiches revérifier d’abord."),
    "import-rna": ("import_rna", "Retenir des candidats dans le registre des associations."),
    "schema": ("schema", "Écrire le schéma d’un catalogue, pour l’éditeur de texte."),
}

app = group_app(COMMANDS, __package__)


@app.callback()
def catalogue(lang: Lang = None) -> None:
    """Vérifier, mesurer et compléter le catalogue."""
    language(lang)
