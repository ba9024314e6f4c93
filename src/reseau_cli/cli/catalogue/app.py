"""The command table of ``reseau catalogue``."""

from ..flags import Lang
from ..groups import group_app
from ..language import language

COMMANDS = {
    "check": "check",
    "add": "add",
    "links": "links",
    "stats": "stats",
    "stale": "stale",
    "import-rna": "import_rna",
    "import-sirene": "import_sirene",
    "import-directory": "import_directory",
    "schema": "schema",
}

app = group_app(COMMANDS, __package__)


@app.callback()
def catalogue(lang: Lang = None) -> None:
    """Check, measure and complete the catalogue."""
    language(lang)
