"""``reseau catalogue add``: a new record, asked on the terminal or read from a file, put where it belongs."""

import sys
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ... import folders
from ...core.drafting import record_of
from ...core.errors import FileError, UsageError
from ...core.faults import fault_text
from ...core.upkeep import upkeep
from ..common import Lang
from ..groups import Command, command_app
from ..language import language
from ..streams import Streams, streams

if TYPE_CHECKING:
    from ...catalogue.problem import Problem

app = command_app()

Record = dict[str, Any]


@app.command(cls=Command, epilog="Exemple : reseau catalogue add --from fiche.yaml")
def add(
    source: Annotated[
        Path | None, typer.Option("--from", help="Lire la fiche dans ce fichier YAML.", metavar="FICHIER")
    ] = None,
    catalogue: Annotated[
        Path | None,
        typer.Option(
            help="Le catalogue à compléter ; par défaut celui du dépôt, sinon le vôtre.", metavar="FICHIER"
        ),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Écrire sans demander.")] = False,
    lang: Lang = None,
) -> None:
    """Ajouter une fiche au catalogue : elle est vérifiée, montrée, puis écrite à sa place."""
    from ...catalogue.edit import insert
    from ...catalogue.source import parse

    io, chosen = streams(), language(lang)
    target = catalogue or default_catalogue()
    before = target.read_text(encoding="utf-8") if target.is_file() else "networks:\n"
    records = _records(source) if source else [_asked(io, chosen)]
    after = before
    for record in records:
        if not isinstance(record, dict) or not isinstance(record.get("id"), str):
            raise FileError("missing-key", file=str(source), line=1, value="id")
        after = insert(after, record)
    wrong = _problems(
        parse(after.encode(), str(target)), str(target), {record["id"] for record in records}, chosen
    )
    if wrong:
        print(*wrong, sep="\n", file=io.err)
        raise typer.Exit(1)
    print(*_diff(before, after, target.name), sep="\n", file=io.out)
    if not yes and not _agreed(io, chosen, target):
        return
    folders.write(target, after)
    print(upkeep("added", chosen, count=len(records), file=target), file=io.err)


def default_catalogue() -> Path:
    """The checkout's catalogue, or else the one of the user's folder."""
    from ...catalogue.compiled import source_of

    shipped = source_of("networks.yaml")
    return shipped if shipped.is_file() else folders.data() / "catalogues" / "mine.yaml"


def _records(source: Path) -> list[Any]:
    """The records of a file: one, a list, or a whole catalogue's."""
    from ...catalogue.source import read_yaml

    data = read_yaml(source).data
    if isinstance(data, dict) and "networks" in data:
        data = data["networks"]
    return data if isinstance(data, list) else [data]


def _asked(io: Streams, lang: str) -> Record:
    """A record asked question by question; broken off, what was answered is kept in a draft."""
    if not io.interactive:
        raise UsageError("needs-from")
    from ...ask.drafting import draft
    from ...ask.prompt import QuestionaryPen

    answers: dict[str, Any] = {}
    try:
        draft(QuestionaryPen(lang), answers, lambda path, value: _fault(path, value, lang), lang)
    except (KeyboardInterrupt, EOFError):
        if answers:
            kept = _keep(record_of(answers))
            print(upkeep("draft-kept", lang, file=kept), file=io.err)
        raise KeyboardInterrupt from None
    return record_of(answers)


def _fault(path: str, value: Any, lang: str) -> str | None:
    """What is wrong with one answer, in a sentence."""
    from ...catalogue.schema import record_problems

    record = record_of({path: value})
    where: tuple[str | int, ...] = tuple(path.split("."))
    if where[0] == "source":
        where = ("sources", 0, *where[1:])
    found = [
        one
        for one in record_problems(record)
        if one.where[: len(where)] == where and one.code != "missing-key"
    ]
    return fault_text(FileError(found[0].code, **found[0].values), lang) if found else None


def _keep(record: Record) -> Path:
    from ...catalogue.edit import render

    path = folders.data() / "draft.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(render(record), encoding="utf-8")
    return path


def _problems(document: Any, file: str, ids: set[str], lang: str) -> list[str]:
    from ...catalogue.check import check, told
    from ...catalogue.compiled import load
    from ...territory.naf_list import parse_naf

    def concerns(problem: "Problem") -> bool:
        items, where = document.data["networks"], problem.where
        return len(where) < 2 or not isinstance(where[1], int) or items[where[1]].get("id") in ids

    found = [one for one in check(document, lambda code: parse_naf(code) is not None, load) if concerns(one)]
    return [
        fault_text(FileError(one.code, file=file, **(one.values | told(document, one))), lang)
        for one in found
    ]


def _diff(before: str, after: str, name: str) -> list[str]:
    lines = unified_diff(before.splitlines(), after.splitlines(), name, name, n=2, lineterm="")
    return list(lines)


def _agreed(io: Streams, lang: str, target: Path) -> bool:
    if not io.interactive:
        raise UsageError("needs-yes-write")
    print(upkeep("write-it", lang, file=target), end="", file=io.err, flush=True)
    if sys.stdin.readline().strip().lower()[:1] in ("o", "y"):
        return True
    print(upkeep("not-written", lang), file=io.err)
    return False
