"""What is done of a folder of clients: a line a client, added once his files are there.

A run that is broken off loses no line that it or those before have written, and repeats none. When a folder is made
again, what has not changed is not made anew, and what a person has touched up is known by its hash: files are told before
they are written, or what a broken run left would pass for somebody's own.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from .. import writing
from ..core.errors import FileError
from ..core.explanation.clientele import Told
from ..core.tuples import NamedTuple
from ..reading import read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

NAME = "journal.jsonl"
LIMIT = 100_000_000


class Entry(NamedTuple):
    """One client done: the hash of all that his answer is made of, that of each of his files, and what is kept of it.

    ``fault`` is (column, text) where his row could not be read.
    """

    client: str
    row: int
    key: str
    files: dict[str, str]
    told: Told | None
    fault: tuple[str, str] | None


class Before(NamedTuple):
    """The last time that a folder was whole: its day, and the networks of each client."""

    day: str
    networks: dict[str, list[str]]


class Journal:
    """The journal of a folder, as it is found and as it goes on."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / NAME
        self.entries: dict[str, Entry] = {}
        """The clients that were answered, by their names."""
        self.before: Before | None = None
        self.files: dict[str, list[str]] = {}
        """Of each file that we wrote there, or were about to, the hashes that ours may have: the newest last."""
        self._day, self._ended = "", False
        if self._file.exists():
            self._load(read_bytes(self._file, LIMIT))

    def begin(self, day: str, kept: Iterable[Entry]) -> None:
        """A run begins: what was whole is what it is compared with; what is ``kept`` of it need not be added again."""
        if self._ended:
            done = {one.client: one.told.networks for one in self.entries.values() if one.told}
            self.before = Before(self._day, done)
        head = {
            "dossier": 1,
            "day": day,
            "before": self.before and self.before._asdict(),
            "files": self.files,
        }
        writing.write(self._file, "".join([_line(head), *(_line_of(entry) for entry in kept)]), writing.OURS)

    def about(self, files: dict[str, str]) -> None:
        """Files are about to be written."""
        if files:
            writing.append(self._file, _line({"about": files}))
            self._tell(files)

    def add(self, entry: Entry) -> None:
        """A client is done."""
        writing.append(self._file, _line_of(entry))
        self._settle(entry.files)

    def end(self, files: dict[str, str]) -> None:
        """All is done, the index and the table too."""
        writing.append(self._file, _line({"end": True, "files": files}))
        self._settle(files)

    def _tell(self, files: dict[str, str]) -> None:
        for name, content in files.items():
            self.files[name] = [*self.files.get(name, ()), content]

    def _settle(self, files: dict[str, str]) -> None:
        self.files |= {name: [content] for name, content in files.items()}

    def _load(self, content: bytes) -> None:
        """A line that was torn is as if it had not been written."""
        lines = []
        for line in content.split(b"\n"):
            try:
                lines.append(json.loads(line))
            except (ValueError, RecursionError):
                continue
        try:
            head = lines.pop(0)
            self._day = head["day"]
            self.files = {name: [*hashes] for name, hashes in head["files"].items()}
            self.before = Before(**head["before"]) if head["before"] else None
            for line in lines:
                self._take(line)
        except (LookupError, TypeError, AttributeError, ValueError):
            raise FileError("not-a-dossier", file=str(self._file)) from None

    def _take(self, line: dict[str, Any]) -> None:
        if "about" in line:
            self._tell(line["about"])
            return
        self._settle(line["files"])
        if "end" in line:
            self._ended = True
            return
        entry = _entry(line)
        self.entries.pop(entry.client, None)  # at fault, he is not answered any more
        self.entries |= {entry.client: entry} if entry.told else {}


def hash_of(content: str | bytes) -> str:
    """What tells one content from another."""
    return sha256(content.encode() if isinstance(content, str) else content).hexdigest()[:16]


def _entry(line: dict[str, Any]) -> Entry:
    entry = Entry(**line)
    return entry._replace(
        told=Told(**line["told"]) if line["told"] else None,
        fault=tuple(line["fault"]) if line["fault"] else None,
    )


def _line_of(entry: Entry) -> str:
    return _line(entry._asdict() | {"told": entry.told and entry.told._asdict()})


def _line(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False) + "\n"
