"""``reseau catalogue import-rna``: candidates from the register of associations, to be verified."""

from pathlib import Path
from typing import Annotated

import typer

from ...core.messages.typography import printed
from ..common import Format, Lang, check_format, write_json
from ..groups import Command, command_app
from ..language import language
from ..streams import streams
from ..today import month
from .importing import department_of, importing

app = command_app()

DORMANT = 15
"""Years without a declaration after which an association is taken for dormant."""


@app.command(cls=Command)
def import_rna(
    file: Annotated[Path, typer.Argument(metavar="FILE")],
    out: Annotated[Path | None, typer.Option(metavar="FILE")] = None,
    department: Annotated[str | None, typer.Option(metavar="D")] = None,
    format: Format = "table",
    lang: Lang = None,
) -> None:
    """Pick, in the register of associations, those that seem to gather owners."""
    from ...catalogue import declared, rna

    check_format(format)
    io, chosen = streams(), language(lang)
    where = department_of(department)
    with importing(io, chosen) as told:
        found = rna.read(file, month()[0] - DORMANT, told, where)
    target = out or declared.path("rna")
    declared.write(found.kept, target)
    figures = {**found.tally.figures(), "kept": len(found.kept), "file": str(target)}
    if format == "json":
        write_json(figures | {"zeros": found.zeros}, io.out)
        return
    print(printed("upkeep.import-done", chosen, **figures), file=io.out)
    if found.zeros:
        print(printed("upkeep.import-zeros", chosen, zeros=found.zeros), file=io.err)
    print(printed("upkeep.rna-uncovered", chosen, codes=", ".join(rna.UNCOVERED)), file=io.err)
