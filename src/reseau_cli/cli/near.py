"""``reseau near``: what exists around a place, nearest first, whatever the owner."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..core.errors import UsageError
from ..core.explanation.nearby import nearby
from .common import open_catalogue, whole
from .flags import CatalogueFile, Face, Force, Lang, NoColor, NoInput, Output, Plain, Top, Yes
from .groups import Command, command_app
from .language import language
from .output import Faces, say, target
from .reference import value
from .streams import streams

if TYPE_CHECKING:
    from ..core.explanation.nearby import Nearby

app = command_app()

FEW = 5
"""Organisations shown of those that the user has imported; where he asks for them now, as many as networks."""


@app.command(cls=Command)
def near(
    place: Annotated[list[str], typer.Argument(metavar="PLACE")],
    top: Top = "30",
    register: Annotated[bool, typer.Option("--register")] = False,
    yes: Yes = False,
    face: Face = None,
    output: Output = None,
    force: Force = False,
    catalogue: CatalogueFile = None,
    plain: Plain = False,
    no_input: NoInput = False,
    no_color: NoColor = False,
    lang: Lang = None,
) -> None:
    """What exists around a place, the nearest first."""
    from ..catalogue import declared, directory
    from ..territory.location import place_named
    from .registers import Around, ask

    to = target(face, output, force)
    limit, tongue = whole("--top", top, 1), language(lang)
    if not "".join(place).strip():
        raise UsageError("missing-argument", value=value("PLACE", tongue))
    here = place_named(" ".join(place), path="")
    found, io = open_catalogue(catalogue), streams(no_color, plain, no_input)
    asked = ask(here, yes, io, tongue) if register else Around()
    shown = nearby(here, found, limit, tongue)._replace(
        declared=declared.near(here, limit if register else FEW, asked.declared),
        desks=asked.desks or directory.near(here.department),
    )
    say(_faces(shown, tongue), to, io, tongue)


def _faces(shown: "Nearby", lang: str) -> Faces:
    from ..render import json, rows, sheets
    from ..render import plain_records as plainly

    def draw(console: Any) -> None:
        from ..render import records

        records.nearby(shown, console, lang)

    return Faces(
        data=lambda: json.nearby(shown, lang),
        rows=lambda: rows.of_nearby(json.nearby(shown, lang)),
        sheet=lambda: sheets.nearby(shown, lang),
        lines=lambda: plainly.nearby(shown, lang),
        draw=draw,
    )
