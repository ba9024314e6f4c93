"""The command table: names, and the module that holds each command.

A module is imported only when its command is called; ``--help`` reads the table alone. ``groups.py`` makes it so.
"""

from typing import Annotated

import typer

from .. import __version__
from .flags import Lang
from .groups import group_app
from .language import language

COMMANDS = {
    "match": "match",
    "why": "why",
    "plan": "plan",
    "dossier": "dossier",
    "visit": "visit",
    "show": "show",
    "list": "list_",
    "near": "near",
    "compare": "compare",
    "company": "company",
    "report": "report",
    "batch": "batch",
    "catalogue": "catalogue.app",
    "territory": "territory.app",
    "completion": "completion.app",
    "config": "config.app",
    "glossary": "glossary",
    "doctor": "doctor",
    "schema": "schema",
    "owners": "owners",
    "forget": "forget",
}

app = group_app(COMMANDS, __package__)


def _tell_version(asked: bool) -> None:
    if asked:
        print(f"reseau {__version__}")
        raise typer.Exit


@app.callback()
def reseau(
    version: Annotated[bool, typer.Option("--version", "-V", callback=_tell_version, is_eager=True)] = False,
    lang: Lang = None,
) -> None:
    """Find the network of owners that suits. ``--lang`` may come before the command too."""
    language(lang)
