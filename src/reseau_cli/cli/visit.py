"""``reseau visit``: note what came of a door one knocked at, or read the notes again."""

from typing import TYPE_CHECKING, Annotated

import typer

from ..core import vocabulary as v
from ..core.errors import UsageError
from ..core.messages.typography import day as dated
from ..core.messages.typography import printed
from .common import check_format, open_catalogue, word_given, write_json
from .flags import CatalogueFile, Day, Format, Lang, NoInput, Plain, Whose
from .groups import Command, command_app
from .language import language
from .show import lookup
from .streams import Streams, streams, tell
from .today import day_past

if TYPE_CHECKING:
    from ..core.catalogue.network import Catalogue

app = command_app()


@app.command(cls=Command)
def visit(
    id: Annotated[str | None, typer.Argument(metavar="ID")] = None,
    outcome: Annotated[str | None, typer.Option(metavar="A")] = None,
    whose: Whose = None,
    date: Day = None,
    format: Format = "table",
    catalogue: CatalogueFile = None,
    plain: Plain = False,
    no_input: NoInput = False,
    lang: Lang = None,
) -> None:
    """Note what came of a door; without one, list the notes."""
    from ..visits import Visit, note

    check_format(format)
    io, tongue, today = streams(plain=plain, no_input=no_input), language(lang), day_past(date).isoformat()
    found = open_catalogue(catalogue)
    if id is None:
        if outcome is not None:
            raise UsageError("missing-argument", value="ID")
        _listed(found, whose, format, io, tongue)
        return
    network, _ = lookup(found, id)
    word = word_given("--outcome", outcome, v.OUTCOMES) or _asked(network.name, io, tongue)
    note(Visit(network.id, word, today), whose)
    told = v.word(v.OUTCOMES, word, tongue)
    noted = printed("visit.noted", tongue, name=network.name, outcome=told)
    tell(noted, io.out)


def _listed(catalogue: "Catalogue", whose: str | None, format: str, io: Streams, lang: str) -> None:
    from ..visits import read

    visits = read(whose)
    if format == "json":
        write_json({"visits": [one._asdict() for one in visits]}, io.out)
        return
    names = {network.id: network.name for network in catalogue.networks}
    for one in visits:
        told, day = v.word(v.OUTCOMES, one.outcome, lang), dated(one.day, lang)
        tell(printed("visit.line", lang, day=day, name=names.get(one.id, one.id), outcome=told), io.out)
    if not visits:
        tell(printed("visit.none", lang), io.out)


def _asked(name: str, io: Streams, lang: str) -> str:
    """The outcome, chosen on the terminal.

    Raises:
        UsageError: there is nobody to ask.
    """
    if not io.interactive:
        raise UsageError("needs-outcome", known=", ".join(v.OUTCOMES))
    from .interactive import a_pen

    options = [(id_, v.word(v.OUTCOMES, id_, lang)) for id_ in v.OUTCOMES]
    try:
        return str(a_pen(io.lines, lang).one(printed("visit.asked", lang, name=name), options))
    except EOFError as broken:
        raise KeyboardInterrupt from broken
