"""``reseau near``: what exists around a place, nearest first, whatever the owner."""

from typing import Annotated

import typer

from ..core.errors import UsageError
from ..core.method.nearby import around
from .common import (
    CatalogueFile,
    Format,
    Lang,
    NoColor,
    Plain,
    Top,
    check_format,
    declared_near,
    open_catalogue,
    whole,
    write_json,
)
from .groups import Command, command_app
from .help import value
from .language import language
from .streams import streams

app = command_app()


@app.command(cls=Command)
def near(
    place: Annotated[list[str], typer.Argument(metavar="PLACE")],
    top: Top = "30",
    format: Format = "table",
    catalogue: CatalogueFile = None,
    plain: Plain = False,
    no_color: NoColor = False,
    lang: Lang = None,
) -> None:
    """What exists around a place, the nearest first."""
    from ..territory.location import place_named

    check_format(format)
    limit = whole("--top", top, 1)
    if not "".join(place).strip():
        raise UsageError("missing-argument", value=value("PLACE", language(lang)))
    here = place_named(" ".join(place))
    found, io = open_catalogue(catalogue), streams(no_color, plain)
    neighbours, declared = around(here, found), declared_near(here)
    if format == "json":
        from ..render.json import nearby as as_data

        write_json(as_data(here, neighbours[:limit], len(neighbours), declared, language(lang)), io.out)
        return
    if io.lines:
        from ..render import plain_records as plainly

        plainly.write(
            plainly.nearby(here, neighbours[:limit], len(neighbours), declared, language(lang)),
            io.out,
            language(lang),
        )
        return
    from ..render.records import nearby
    from ..render.terminal import paper

    with paper(io.out, color=io.color, width=io.width) as to:
        nearby(here, neighbours[:limit], len(neighbours), declared, to, language(lang))
