"""``reseau catalogue import-sirene``: organisations of owners from the stock of the register of firms."""

from pathlib import Path
from typing import Annotated

import typer

from ..common import check_format, department_given
from ..flags import Format, Lang, Plain
from ..groups import Command, command_app
from ..language import language
from ..streams import streams
from .importing import Department, Out, importing, keep

app = command_app()


@app.command(cls=Command)
def import_sirene(
    files: Annotated[list[Path], typer.Argument(metavar="FILES")],
    out: Out = None,
    department: Department = None,
    format: Format = "table",
    plain: Plain = False,
    lang: Lang = None,
) -> None:
    """Pick, in the files of the register of firms, the organisations of owners."""
    from ...catalogue import declared, sirene

    check_format(format)
    io, tongue = streams(plain=plain), language(lang)
    where = department_given(department)
    with importing(io, tongue) as told:
        found = sirene.read(files, told, where)
    to = out or declared.path("sirene")
    keep(found.kept, found.tally, to, format, io, tongue, unnamed=found.unnamed)
