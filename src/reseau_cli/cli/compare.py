"""``reseau compare``: some records side by side."""

from typing import Annotated

import typer

from ..core.errors import UsageError
from .common import CatalogueFile, Format, Lang, NoColor, Plain, check_format, open_catalogue, write_json
from .groups import Command, command_app
from .language import language
from .show import lookup
from .streams import streams

app = command_app()


@app.command(cls=Command)
def compare(
    ids: Annotated[list[str], typer.Argument(metavar="ID")],
    format: Format = "table",
    catalogue: CatalogueFile = None,
    plain: Plain = False,
    no_color: NoColor = False,
    lang: Lang = None,
) -> None:
    """Put networks side by side: for whom, price, time, entry, what they serve."""
    check_format(format)
    found, io = open_catalogue(catalogue), streams(no_color, plain)
    pairs = list(
        {network.id: (network, record) for network, record in (lookup(found, name) for name in ids)}.values()
    )
    if len(pairs) < 2:
        raise UsageError("two-needed")
    if format == "json":
        write_json([record for _, record in pairs], io.out)
        return
    if io.lines:
        from ..render import plain_records as plainly

        plainly.write(plainly.compare(pairs, language(lang)), io.out, language(lang))
        return
    from ..render.records import compare as draw
    from ..render.terminal import paper

    with paper(io.out, color=io.color, width=io.width) as to:
        draw(pairs, to, language(lang))
