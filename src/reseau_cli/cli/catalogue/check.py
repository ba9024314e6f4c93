"""``reseau catalogue check``: all that is wrong in catalogue files, a line each."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ...core.errors import FileError
from ...core.messages.faults import fault_text
from ...core.messages.typography import printed
from ..common import check_format, write_json
from ..flags import Format, Lang, Plain
from ..groups import Command, command_app
from ..language import language
from ..streams import Streams, streams, tell
from ..today import date

if TYPE_CHECKING:
    from ...catalogue.problem import Problem
    from ...catalogue.source import Document

app = command_app()

FEW = 20
"""Records of a file up to which the grade of each is told, and why it is no better."""


@app.command(cls=Command)
def check(
    files: Annotated[list[Path] | None, typer.Argument(metavar="FILES")] = None,
    hints: Annotated[bool, typer.Option("--hints")] = False,
    format: Format = "table",
    plain: Plain = False,
    lang: Lang = None,
) -> None:
    """Check catalogues: each fault on one line, with what to do."""
    from ...catalogue import check as checking
    from ...catalogue.shipped import load, shipped_yaml
    from ...catalogue.source import read_yaml
    from ...territory.naf_list import parse_naf

    check_format(format)
    io, tongue = streams(plain=plain), language(lang)
    known = checking.Known(cache(lambda code: parse_naf(code) is not None), load, date())
    found: list[FileError] = []
    looked_at: list[FileError] = []
    for file in files or [shipped_yaml()]:
        document = read_yaml(file)
        problems = checking.check(document, known)
        found += [_told(document, file, one) for one in problems]
        looked_at += [_told(document, file, one) for one in checking.hints(document, problems)]
        if format != "json":
            _tell_grades(document, problems, io, tongue)
    shown = [*found, *(looked_at if hints else ())]
    if format == "json":
        write_json([_as_data(one, tongue) for one in shown], io.out)
    else:
        for one in shown:
            tell(fault_text(one, tongue), io.out)
        if looked_at and not hints:
            tell(printed("upkeep.hints", tongue, count=len(looked_at)), io.err)
        key = "problems" if found else "no-problem"
        tell(printed(f"upkeep.{key}", tongue, count=len(found)), io.err)
    if found:
        raise typer.Exit(1)


def _as_data(fault: FileError, lang: str) -> dict[str, Any]:
    place = {key: fault.values[key] for key in ("file", "line", "path")}
    return place | {"code": fault.code, "text": fault_text(fault, lang)}


def _told(document: "Document", file: Path, problem: "Problem") -> FileError:
    from ...catalogue.check import told

    return FileError(problem.code, file=str(file), **(problem.values | told(document, problem)))


def _tell_grades(document: "Document", found: "list[Problem]", io: Streams, lang: str) -> None:
    """The grade of each sound record of a small file, and what it lacks."""
    from ...catalogue.check import sound

    records = [record for _, record in sound(document, found)]
    if len(records) > FEW:
        return
    from ...render.card import graded

    for record in records:
        told = graded(record, date()[:2], lang)
        tell(printed("upkeep.record-grade", lang, id=record["id"], grade=told), io.err)
