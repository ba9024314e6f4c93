"""The clients of a table, in its order: each with his answers, or with what is at fault in his row."""

from __future__ import annotations

import csv
import json
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from io import StringIO
from typing import TYPE_CHECKING, Any

from ..core.errors import FileError, ProfileError, UsageError
from ..core.owner.columns import END, PSEUDONYM, Row, columns_of, pseudonym_in, row_of, row_of_mapping
from ..core.tuples import NamedTuple
from ..kept import is_name
from ..reading import read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from ..core.owner.profile import Profile

MOST = 5000
"""Clients in a folder, at most; ``reseau batch`` answers more."""

MAX_BYTES = 20_000_000
SEPARATORS = ";,\t"
COMMENT = "#"
"""What begins a row that is not read."""


class Client(NamedTuple):
    """A row: where it stands, whose it is, and his answers; or the fault that they cannot be read for.

    ``columns`` tells how the table calls each key, so that a fault found later can be told by its column.
    """

    row: int
    name: str
    profile: Profile | None
    fault: ProfileError | None
    columns: Mapping[str, str]


class Table(NamedTuple):
    """A whole table, and the columns in it that are not read."""

    clients: list[Client]
    unread: tuple[str, ...]


def read(file: Path) -> Table:
    """The clients of a table; the end of its name tells its format.

    Raises:
        UsageError: no format that is known.
        FileError: it cannot be read, its header is not one, or it holds too many clients.
        MachineError: the system refuses to read it.
    """
    reader = READERS.get(file.suffix.lower())
    if reader is None:
        raise UsageError("bad-table", path=str(file), known=", ".join(READERS))
    table = reader(read_bytes(file, MAX_BYTES), str(file))
    if len(table.clients) > MOST:
        raise FileError("too-many-clients", file=str(file), limit=MOST)
    return table._replace(clients=_apart(table.clients))


def _of_csv(content: bytes, name: str) -> Table:
    text = _text(content)
    separator = max(SEPARATORS, key=text.partition("\n")[0].count)
    lines = csv.reader(StringIO(f"{text}\n{END}", newline=""), delimiter=separator)
    rows: list[tuple[int, Sequence[str]]] = []
    before = 0
    try:
        for cells in lines:
            rows.append((before + 1, cells))
            before = lines.line_num
    except csv.Error as error:
        raise FileError("cannot-read", file=name, line=before + 1, reason=str(error)) from None
    line, last = rows.pop()
    if last != [END]:
        raise FileError("open-quote", file=name, line=line)
    return _of_rows(rows, name)


def _text(content: bytes) -> str:
    """What a spreadsheet wrote: in UTF-8, in UTF-16 as « Unicode text », else as it does by itself in France."""
    try:
        return content.decode("utf-16" if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _of_xlsx(content: bytes, name: str) -> Table:
    from ..outside.spreadsheet import cells

    return _of_rows(list(enumerate(cells(content, name, MOST + 1), 1)), name)


def _of_rows(rows: Sequence[tuple[int, Sequence[str]]], name: str) -> Table:
    """The clients of rows of cells, the first of which is the header."""
    whole = [(number, cells) for number, cells in rows if any(cell.strip() for cell in cells)]
    if not whole:
        raise FileError("no-clients", file=name)
    line, header = whole[0]
    try:
        columns = columns_of(header)
    except ProfileError as error:
        raise FileError(error.code, file=name, line=line, **error.values) from None
    called = {name: text for name, text in zip(columns.names, columns.header, strict=True) if name}
    at = columns.names.index(PSEUDONYM) if PSEUDONYM in columns.names else len(columns.names)
    clients = [
        _client(number, called, lambda cells=cells: row_of(columns, cells), "".join(cells[at : at + 1]))  # type: ignore[misc]
        for number, cells in whole[1:]
        if not cells[0].lstrip().startswith(COMMENT)
    ]
    return Table(clients, columns.unread)


def _of_lines(content: bytes, name: str) -> Table:
    lines = [(number, line) for number, line in enumerate(content.split(b"\n"), 1) if line.strip()]
    return Table([_of_line(number, line) for number, line in lines], ())


def _of_line(number: int, line: bytes) -> Client:
    try:
        return _of_mapping(number, json.loads(line))
    except (ValueError, RecursionError):
        return Client(number, _unnamed(number), None, ProfileError("not-json", ""), {})


def _of_yaml(content: bytes, name: str) -> Table:
    from ..catalogue.source import parse

    document = parse(content, name, MAX_BYTES)
    if not isinstance(document.data, list):
        raise FileError("not-a-list", file=name)
    return Table([_of_mapping(document.line((at,)), one) for at, one in enumerate(document.data)], ())


def _of_mapping(number: int, data: object) -> Client:
    return _client(number, {}, lambda: row_of_mapping(data), pseudonym_in(data))


READERS: dict[str, Callable[[bytes, str], Table]] = {
    ".csv": _of_csv,
    ".xlsx": _of_xlsx,
    ".jsonl": _of_lines,
    ".yaml": _of_yaml,
    ".yml": _of_yaml,
}


def _client(number: int, columns: Mapping[str, str], read: Callable[[], Row], called: str) -> Client:
    """A client; ``called`` is how his row names him, for one whose answers cannot be read."""
    called = " ".join(called.split())
    try:
        pseudonym, profile = read()
    except ProfileError as error:
        return Client(number, called if is_name(called) else _unnamed(number), None, error, columns)
    if pseudonym is not None and not is_name(pseudonym):
        fault = ProfileError("bad-owner", "", value=pseudonym)
        return Client(number, _unnamed(number), None, fault, columns)
    return Client(number, pseudonym or _unnamed(number), profile, None, columns)


def _unnamed(number: int) -> str:
    """What a client is called whose row does not name him, or by no name that a file may bear."""
    return f"client-{number:03}"


def _apart(clients: Sequence[Client]) -> list[Client]:
    """The same, a second row of one client at fault: two answers cannot have one page."""
    return list(_each_once(clients))


def _each_once(clients: Sequence[Client]) -> Iterator[Client]:
    rows: dict[Any, int] = {}
    for client in clients:
        first = rows.setdefault(client.name.casefold(), client.row) if client.profile else client.row
        if first != client.row:
            fault = ProfileError("twice-the-client", "", value=client.name, row=first)
            client = client._replace(profile=None, fault=fault)
        yield client
