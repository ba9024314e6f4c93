"""``reseau doctor``: whether all is well here, and what to send along with a question."""

import typer

from ..core.messages.say import say
from ..core.messages.typography import colon, typeset
from .common import check_format, write_json
from .flags import Format, Lang, Plain
from .groups import Command, command_app
from .language import language
from .streams import streams, tell

app = command_app()


@app.command(cls=Command)
def doctor(format: Format = "table", plain: Plain = False, lang: Lang = None) -> None:
    """Tell versions, catalogue, tables, folders and terminal; 1 where something is wrong."""
    from .checkup import checks

    check_format(format)
    tongue, io = language(lang), streams(no_color=True, plain=True)  # asks no settings: these may be broken
    found = list(checks(io, tongue))
    if format == "json":
        write_json([one._asdict() for one in found], io.out)
    else:
        for one in found:
            name = say(f"doctor.{one.name}", tongue)
            name = name if one.sound else say("doctor.wrong", tongue, name=name)
            tell(typeset(f"{name}{colon(tongue)}{one.found}", tongue), io.out)
    if not all(one.sound for one in found):
        raise typer.Exit(1)
