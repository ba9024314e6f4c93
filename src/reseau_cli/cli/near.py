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
    Yes,
    check_format,
    open_catalogue,
    whole,
    write_json,
)
from .groups import Command, command_app
from .help import value
from .language import language
from .streams import streams

app = command_app()

FEW = 5
"""Organisations shown of those that the user has imported; where he asks for them now, as many as networks."""


@app.command(cls=Command)
def near(
    place: Annotated[list[str], typer.Argument(metavar="PLACE")],
    top: Top = "30",
    register: Annotated[bool, typer.Option("--register")] = False,
    yes: Yes = False,
    format: Format = "table",
    catalogue: CatalogueFile = None,
    plain: Plain = False,
    no_color: NoColor = False,
    lang: Lang = None,
) -> None:
    """What exists around a place, the nearest first."""
    from ..catalogue import declared, directory
    from ..territory.location import place_named
    from .registers import Around, ask

    check_format(format)
    limit, tongue = whole("--top", top, 1), language(lang)
    if not "".join(place).strip():
        raise UsageError("missing-argument", value=value("PLACE", tongue))
    here = place_named(" ".join(place))
    found, io = open_catalogue(catalogue), streams(no_color, plain)
    asked = ask(here, yes, io, tongue) if register else Around()
    neighbours = around(here, found)
    organisations = declared.near(here, limit if register else FEW, asked.declared)
    desks = asked.desks or directory.near(here.department)
    shown = (here, neighbours[:limit], len(neighbours), organisations, desks)
    if format == "json":
        from ..render.json import nearby as as_data

        write_json(as_data(*shown, tongue), io.out)
        return
    if io.lines:
        from ..render import plain_records as plainly

        plainly.write(plainly.nearby(*shown, tongue), io.out, tongue)
        return
    from ..render.records import nearby
    from ..render.terminal import paper

    with paper(io.out, color=io.color, width=io.width) as to:
        nearby(*shown, to, tongue)
