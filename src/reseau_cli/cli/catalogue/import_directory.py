"""``reseau catalogue import-directory``: the desks of use to an owner, from the directory of administrations."""

from pathlib import Path
from typing import Annotated

import typer

from ...core.messages.typography import printed
from ..common import check_format, department_given, write_json
from ..flags import Format, Lang, Plain
from ..groups import Command, command_app
from ..language import language
from ..streams import streams, tell
from .importing import Department, Out, importing

app = command_app()


@app.command(cls=Command)
def import_directory(
    file: Annotated[Path, typer.Argument(metavar="FILE")],
    out: Out = None,
    department: Department = None,
    format: Format = "table",
    plain: Plain = False,
    lang: Lang = None,
) -> None:
    """Pick, in the directory of administrations, chambers, courts, Urssaf and Banque de France."""
    from ...catalogue import directory

    check_format(format)
    io, tongue = streams(plain=plain), language(lang)
    where = department_given(department)
    with importing(io, tongue, "directory-progress") as told:
        rows, desks = directory.desks_of(file, told, where)
    figures = {"rows": rows, "kept": len(desks), "file": str(directory.keep(desks, out))}
    if format == "json":
        write_json(figures, io.out)
        return
    tell(printed("upkeep.directory-done", tongue, **figures), io.out)
