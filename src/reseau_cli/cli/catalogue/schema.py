"""``reseau catalogue schema``: the contract of a catalogue file, for editors."""

from ..common import write_json
from ..flags import Lang
from ..groups import Command, command_app
from ..language import language
from ..streams import streams

app = command_app()


@app.command(cls=Command)
def schema(lang: Lang = None) -> None:
    """Write the JSON schema of a catalogue: it guides the editor while a record is written."""
    language(lang)
    from ...catalogue.schema import json_schema

    write_json(json_schema(), streams().out)
