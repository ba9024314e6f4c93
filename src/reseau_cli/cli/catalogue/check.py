"""``reseau catalogue check``: all that is wrong in catalogue files, a line each."""

from pathlib import Path
from typing import Annotated

import typer

from ...core.errors import FileError
from ...core.messages.faults import fault_text
from ...core.messages.typography import printed
from ..common import Format, Lang, Plain, check_format, write_json
from ..groups import Command, command_app
from ..language import language
from ..streams import streams
from ..today import date

app = command_app()


@app.command(cls=Command)
def check(
    files: Annotated[list[Path] | None, typer.Argument(metavar="FILES")] = None,
    format: Format = "table",
    plain: Plain = False,
    lang: Lang = None,
) -> None:
    """Check catalogues: each fault on one line, with what to do."""
    from ...catalogue.check import Known, told
    from ...catalogue.check import check as problems_of
    from ...catalogue.shipped import load, shipped_yaml
    from ...catalogue.source import read_yaml
    from ...territory.naf_list import parse_naf

    check_format(format)
    io, chosen = streams(), language(lang)
    known = Known(lambda code: parse_naf(code) is not None, load, date())
    found = []
    for file in files or [shipped_yaml()]:
        document = read_yaml(file)
        for problem in problems_of(document, known):
            place = told(document, problem)
            found.append(FileError(problem.code, file=str(file), **(problem.values | place)))
    if format == "json":
        keys = ("file", "line", "path")
        write_json(
            [
                {key: one.values[key] for key in keys} | {"code": one.code, "text": fault_text(one, chosen)}
                for one in found
            ],
            io.out,
        )
    else:
        for one in found:
            print(fault_text(one, chosen), file=io.out)
        key = "problems" if found else "no-problem"
        print(printed(f"upkeep.{key}", chosen, count=len(found)), file=io.err)
    if found:
        raise typer.Exit(1)
