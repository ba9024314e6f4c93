"""``reseau list``: search in the catalogue."""

from typing import Annotated

import typer

from ..core import vocabulary as v
from ..core.catalogue.search import Search, search
from ..core.errors import UsageError, nearest
from ..core.france.departments import department_typed
from .common import (
    CatalogueFile,
    Format,
    Lang,
    NoColor,
    Plain,
    Top,
    check_format,
    open_catalogue,
    whole,
    write_json,
)
from .groups import Command, command_app
from .language import language
from .show import with_grade
from .streams import streams
from .today import month

app = command_app()


@app.command(cls=Command)
def list_(
    words: Annotated[list[str] | None, typer.Argument(metavar="WORDS")] = None,
    vocation: Annotated[str | None, typer.Option(metavar="A")] = None,
    need: Annotated[str | None, typer.Option(metavar="A")] = None,
    department: Annotated[str | None, typer.Option(metavar="D")] = None,
    price: Annotated[str | None, typer.Option(metavar="N")] = None,
    kind: Annotated[str | None, typer.Option(metavar="A")] = None,
    closed: Annotated[bool, typer.Option("--closed")] = False,
    top: Top = "20",
    format: Format = "table",
    catalogue: CatalogueFile = None,
    plain: Plain = False,
    no_color: NoColor = False,
    lang: Lang = None,
) -> None:
    """Search the catalogue: by vocation, need, département, price, words."""
    check_format(format)
    vocation = _known("--vocation", vocation, v.VOCATIONS)
    need = _known("--need", need, v.NEEDS)
    kind = _known("--kind", kind, v.KINDS)
    where = department_typed(department) if department is not None else None
    if department is not None and where is None:
        raise UsageError("unknown-department", path="--department", value=department)
    limit, most = whole("--top", top, 1), None if price is None else whole("--price", price, 0)
    found = open_catalogue(catalogue)
    networks = search(found, Search(vocation, need, where, most, kind, " ".join(words or ()), closed))
    io = streams(no_color, plain)
    if format == "json":
        write_json([with_grade(found.record(network.id)) for network in networks[:limit]], io.out)
        return
    pairs = [(network, found.record(network.id)) for network in networks[:limit]]
    if io.lines:
        from ..render import plain_records as plainly

        plainly.write(plainly.listing(pairs, len(networks), month(), language(lang)), io.out, language(lang))
        return
    from ..render.records import listing
    from ..render.terminal import paper

    with paper(io.out, color=io.color, width=io.width) as to:
        listing(pairs, len(networks), month(), to, language(lang))


def _known(flag: str, value: str | None, words: v.Words) -> str | None:
    """The id that a flag's value means."""
    found = v.id_typed(value, words) if value is not None else None
    if value is not None and found is None:
        near = nearest(value, tuple(words))
        raise UsageError("unknown-word", path=flag, value=value, near=near, known=words)
    return found
