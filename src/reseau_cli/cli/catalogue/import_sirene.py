"""``reseau catalogue import-sirene``: organisations of owners from the stock of the register of firms."""

from pathlib import Path
from typing import Annotated

import typer

from ...core.messages.typography import printed
from ..common import Format, Lang, check_format, write_json
from ..groups import Command, command_app
from ..language import language
from ..streams import streams
from .importing import department_of, importing

app = command_app()


@app.command(cls=Command)
def import_sirene(
    files: Annotated[list[Path], typer.Argument(metavar="FILES")],
    out: Annotated[Path | None, typer.Option(metavar="FILE")] = None,
    department: Annotated[str | None, typer.Option(metavar="D")] = None,
    format: Format = "table",
    lang: Lang = None,
) -> None:
    """Pick, in the files of the register of firms, the organisations of owners."""
    from ...catalogue import declared, sirene

    check_format(format)
    io, chosen = streams(), language(lang)
    where = department_of(department)
    with importing(io, chosen) as told:
        found = sirene.read(files, told, where)
    target = out or declared.path("sirene")
    declared.write(found.kept, target)
    figures = {**found.tally.figures(), "kept": len(found.kept), "file": str(target)}
    if format == "json":
        write_json(figures | {"unnamed": found.unnamed}, io.out)
        return
    print(printed("upkeep.import-done", chosen, **figures), file=io.out)
    if found.unnamed:
        print(printed("upkeep.sirene-unnamed", chosen, unnamed=found.unnamed), file=io.err)
