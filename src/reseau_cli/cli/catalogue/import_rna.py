"""``reseau catalogue import-rna``: candidates from the register of associations, to be verified."""

from pathlib import Path
from typing import Annotated

import typer

from ...core.messages.typography import printed
from ..common import check_format, department_given
from ..flags import Format, Lang, Plain
from ..groups import Command, command_app
from ..language import language
from ..streams import streams, tell
from ..today import month
from .importing import Department, Out, importing, keep

app = command_app()

DORMANT = 15
"""Years without a declaration after which an association is taken for dormant."""


@app.command(cls=Command)
def import_rna(
    file: Annotated[Path, typer.Argument(metavar="FILE")],
    out: Out = None,
    department: Department = None,
    format: Format = "table",
    plain: Plain = False,
    lang: Lang = None,
) -> None:
    """Pick, in the register of associations, those that seem to gather owners."""
    from ...catalogue import declared, rna

    check_format(format)
    io, tongue = streams(plain=plain), language(lang)
    where = department_given(department)
    with importing(io, tongue) as told:
        found = rna.read(file, month()[0] - DORMANT, told, where)
    to = out or declared.path("rna")
    keep(found.kept, found.tally, to, format, io, tongue, zeros=found.zeros)
    if format != "json":
        tell(printed("upkeep.rna-uncovered", tongue, codes=", ".join(rna.UNCOVERED)), io.err)
