"""``reseau compare``: some records side by side."""

from typing import Annotated

import typer

from ..core.errors import UsageError
from .app import command_app
from .common import check_format, open_catalogue, write_json
from .language import language
from .show import lookup
from .streams import streams

app = command_app()


@app.command(epilog="Exemple : reseau compare bni cjd")
def compare(
    ids: Annotated[list[str], typer.Argument(metavar="ID ID…", help="Identifiants, anciens noms ou sigles.")],
    format: Annotated[str, typer.Option(help="table ou json.", metavar="F")] = "table",
    catalogue: Annotated[str | None, typer.Option(help="Un autre catalogue YAML.", metavar="FICHIER")] = None,
    no_color: Annotated[bool, typer.Option("--no-color", help="Sans couleur.")] = False,
    lang: Annotated[str | None, typer.Option(help="fr ou en.", metavar="L")] = None,
) -> None:
    """Mettre des réseaux côte à côte : pour qui, prix, temps, entrée, ce qu’ils servent."""
    check_format(format)
    found, io = open_catalogue(catalogue), streams(no_color)
    pairs = list(
        {network.id: (network, record) for network, record in (lookup(found, name) for name in ids)}.values()
    )
    if len(pairs) < 2:
        raise UsageError("two-needed")
    if format == "json":
        write_json([record for _, record in pairs], io.out)
        return
    from ..render.records import compare as draw
    from ..render.terminal import paper

    with paper(io.out, color=io.color, width=io.width) as to:
        draw(pairs, to, language(lang))
