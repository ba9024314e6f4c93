"""``reseau catalogue import-rna``: candidates from the register of associations, to be verified."""

from pathlib import Path
from typing import Annotated

import typer

from ...core.errors import UsageError
from ...core.france.departments import department_typed
from ...core.messages.typography import printed
from ..common import Format, Lang, check_format, write_json
from ..groups import Command, command_app
from ..language import language
from ..streams import streams
from ..today import month

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
    where = department_typed(department) if department is not None else None
    if department is not None and where is None:
        raise UsageError("unknown-department", path="--department", value=department)
    shown = io.err.isatty()

    def told(rows: int) -> None:
        if shown:
            print(f"\r{printed('upkeep.rna-progress', chosen, rows=rows)}", end="", file=io.err, flush=True)

    tally = rna.read(file, month()[0] - DORMANT, told, where)
    target = out or declared.path()
    declared.write(tally.kept, target)
    if shown:
        print(file=io.err)
    if format == "json":
        figures = {"rows": tally.rows, "broken": tally.broken, "kept": len(tally.kept), "file": str(target)}
        write_json(figures, io.out)
        return
    print(
        printed(
            "upkeep.rna-done", chosen, rows=tally.rows, kept=len(tally.kept), broken=tally.broken, file=target
        ),
        file=io.out,
    )
    print(printed("upkeep.rna-uncovered", chosen, codes=", ".join(rna.UNCOVERED)), file=io.err)
