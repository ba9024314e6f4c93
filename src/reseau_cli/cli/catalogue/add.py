"""``reseau catalogue add``: a new record, asked on the terminal or read from a file, put where it belongs."""

from difflib import unified_diff
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ... import folders, writing
from ...core.catalogue.draft import record_of
from ...core.errors import FileError, UsageError
from ...core.messages.faults import fault_text
from ...core.messages.typography import printed
from ...core.tuples import NamedTuple
from ...reading import MAX_BYTES, read_bytes
from ..consent import said_yes
from ..flags import Lang, NoInput, Plain, Yes
from ..groups import Command, command_app
from ..language import language
from ..streams import Streams, streams, tell
from ..today import date

if TYPE_CHECKING:
    from ...catalogue.source import Document

app = command_app()

Record = dict[str, Any]


@app.command(cls=Command)
def add(
    source: Annotated[Path | None, typer.Option("--from", metavar="FILE")] = None,
    catalogue: Annotated[Path | None, typer.Option(metavar="FILE")] = None,
    yes: Yes = False,
    plain: Plain = False,
    no_input: NoInput = False,
    lang: Lang = None,
) -> None:
    """Add a record to the catalogue: it is checked, shown, then written where it belongs."""
    from ...catalogue.edit import insert
    from ...catalogue.source import parse

    io, tongue = streams(plain=plain, no_input=no_input), language(lang)
    target = catalogue or default_catalogue()
    given = _given(source) if source else [Given(_asked(io, tongue), None, ())]

    def completed(found: bytes | None) -> tuple[str, str]:
        """The catalogue's text as it is and as it will be, its line ends aside.

        Raises:
            _FaultyError: the records would leave something wrong in it.
        """
        before = _text(found, target)
        after = before
        for one in given:
            after = insert(after, one.record)
        wrong = _problems(parse(after.encode(), str(target)), given, target, source, tongue)
        if wrong:
            raise _FaultyError(wrong)
        return before, after

    def written(found: bytes | None) -> bytes:
        """What to write over what is there now: others may have added theirs since it was shown."""
        after = completed(found)[1]
        return (after.replace("\n", "\r\n") if b"\r\n" in (found or b"") else after).encode()

    try:
        before, after = completed(read_bytes(target, MAX_BYTES) if target.exists() else None)
        name = target.name
        changed = unified_diff(before.splitlines(), after.splitlines(), name, name, n=2, lineterm="")
        print(*changed, sep="\n", file=io.out)
        if not yes and not _agreed(io, tongue, target):
            return
        writing.change(target, written)
    except _FaultyError as faulty:
        print(*faulty.lines, sep="\n", file=io.err)
        raise typer.Exit(1) from None
    tell(printed("upkeep.added", tongue, count=len(given), file=target), io.err)


class _FaultyError(Exception):
    def __init__(self, lines: list[str]) -> None:
        super().__init__(lines)
        self.lines = lines


def _text(found: bytes | None, target: Path) -> str:
    from ...catalogue.source import parse

    if found is None:
        return "networks:\n"
    parse(found, str(target))  # text in UTF-8, and YAML
    return found.decode().replace("\r\n", "\n")


def default_catalogue() -> Path:
    """The checkout's catalogue, or else the one of the user's folder."""
    from ...catalogue.shipped import source_of

    shipped = Path(source_of("networks.yaml"))
    return shipped if shipped.is_file() else folders.data() / "catalogues" / "mine.yaml"


class Given(NamedTuple):
    """A record to add; the document it was read in, if any, and where in it."""

    record: Record
    document: "Document | None"
    at: tuple[str | int, ...]


def _given(source: Path) -> list[Given]:
    """The records of a file: one, a list, or a whole catalogue's.

    Raises:
        FileError: the file cannot be read, or a record in it has no id.
    """
    from ...catalogue.source import read_yaml

    document = read_yaml(source)
    data = document.data
    at: tuple[str | int, ...] = ()
    if isinstance(data, dict) and "networks" in data:
        data, at = data["networks"], ("networks",)
    items = [(item, (*at, i)) for i, item in enumerate(data)] if isinstance(data, list) else [(data, at)]
    for item, where in items:
        if not isinstance(item, dict) or not isinstance(item.get("id"), str):
            raise FileError("missing-key", file=str(source), line=document.line(where), value="id")
    return [Given(item, document, where) for item, where in items]


def _asked(io: Streams, lang: str) -> Record:
    """A record asked question by question; broken off, what was answered is kept in a draft."""
    if not io.interactive:
        raise UsageError("needs-from")
    from ...ask.drafting import draft
    from ..interactive import a_pen

    answers: dict[str, Any] = {}
    try:
        draft(a_pen(io.lines, lang), answers, lambda path, value: _fault(path, value, lang), lang)
    except (KeyboardInterrupt, EOFError):
        if answers:
            kept = _keep(record_of(answers))
            tell(printed("draft.kept", lang, file=kept), io.err)
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
    earlier = count(2)
    while path.exists():  # an earlier draft may still be wanted
        path = path.with_name(f"draft-{next(earlier)}.yaml")
    writing.write(path, render(record))
    return path


def _problems(
    document: "Document", given: list[Given], target: Path, source: Path | None, lang: str
) -> list[str]:
    """What is wrong with the records added, each at its line of the file it comes from."""
    from ...catalogue.check import Known, check, told
    from ...catalogue.shipped import load
    from ...territory.naf_list import parse_naf

    added = {one.record["id"]: one for one in given}
    lines = []
    for problem in check(document, Known(lambda code: parse_naf(code) is not None, load, date())):
        place = told(document, problem) | {"file": str(target)}
        match problem.where:
            case ("networks", int(i), *rest):
                item = document.data["networks"][i]
                one = added.get(item.get("id")) if isinstance(item, dict) else None
                if one is None:
                    continue
                if one.document:
                    place |= {"file": str(source), "line": one.document.line((*one.at, *rest))}
        lines.append(fault_text(FileError(problem.code, **(problem.values | place)), lang))
    return lines


def _agreed(io: Streams, lang: str, target: Path) -> bool:
    if not io.interactive:
        raise UsageError("needs-yes-write")
    return said_yes(printed("upkeep.write-it", lang, file=target), printed("upkeep.not-written", lang), io)
