"""``reseau batch``: a table of owners in, the same table's answers out."""

from typing import Annotated

import typer

from ..core.errors import UsageError
from .common import open_catalogue, whole
from .flags import CatalogueFile, Lang, Plain, Top
from .groups import Command, command_app
from .language import language
from .streams import streams

app = command_app()


@app.command(cls=Command)
def batch(
    owners: Annotated[str, typer.Argument(metavar="OWNERS")],
    output: Annotated[str, typer.Option("--output", "-o", metavar="FILE")] = "-",
    top: Top = "5",
    force: Annotated[bool, typer.Option("--force")] = False,
    processes: Annotated[str, typer.Option("--processes", metavar="N")] = "2",
    catalogue: CatalogueFile = None,
    plain: Plain = False,
    lang: Lang = None,
) -> None:
    """Answer a whole table of owners, a row each."""
    try:
        from ..batch import run
    except ModuleNotFoundError as error:
        if error.name not in ("numpy", "pyarrow"):
            raise
        raise UsageError("needs-extra", value="batch") from None

    tongue, io = language(lang), streams(plain=plain)
    shown, many = whole("--top", top, 1), whole("--processes", processes, 1)
    asked = run.Asked(owners, output, shown, many, tongue)
    run.check(asked, force)
    bad = run.run(asked, open_catalogue(catalogue), io.out, io.err, live=io.live)
    if bad:
        raise typer.Exit(1)
