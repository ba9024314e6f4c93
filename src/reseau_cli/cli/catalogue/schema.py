"""``reseau catalogue schema``: the contract of a catalogue file, for editors."""

from ..common import Lang, write_json
from ..groups import Command, command_app
from ..language import language
from ..streams import streams

app = command_app()


@app.command(cls=Command, epilog="Exemple : reseau catalogue schema > networks.schema.json")
def schema(lang: Lang = None) -> None:
    """Écrire le schéma JSON d’un catalogue : il guide l’éditeur de texte pendant qu’on écrit une fiche."""
    language(lang)
    from ...catalogue.schema import json_schema

    write_json(json_schema(), streams().out)
