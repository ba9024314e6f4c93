"""What came of the doors an owner knocked at, as he notes it: one file, for his eyes only."""

from __future__ import annotations

import json

from . import kept
from .core.errors import FileError
from .core.owner.profile import KEY, Profile, read_value
from .core.tuples import NamedTuple
from .reading import read_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

LIMIT = 1_000_000
"""Bytes; a note takes a hundred."""


class Visit(NamedTuple):
    """A note: whose door, what came of it (``vocabulary.OUTCOMES``), on which day (ISO)."""

    id: str
    outcome: str
    day: str


def read(whose: str | None = None) -> list[Visit]:
    """The notes of an owner, the oldest first; the last one of each door counts.

    Raises:
        FileError: the file is not one of notes.
        MachineError: the system refuses to read it.
    """
    file = kept.found("visits.json", whose)
    return read_from(file) if file else []


def read_from(file: Path) -> list[Visit]:
    """The notes in a file.

    Raises:
        FileError: it is not one of notes.
    """
    return _parsed(read_bytes(file, LIMIT), file)


def _parsed(content: bytes, file: Path) -> list[Visit]:
    try:
        found = json.loads(content)
        visits = [Visit(**one) for one in found["visits"]]
        read_value(KEY["tried"], {visit.id: visit.outcome for visit in visits})
        return sorted(visits, key=lambda visit: visit.day)
    except Exception as error:  # anything may stand in a file that somebody has edited
        raise FileError("broken-visits", file=str(file)) from error


def note(visit: Visit, whose: str | None = None) -> None:
    """Keep a note, in the place of the one before of the same door.

    Raises:
        FileError: the notes that are there cannot be read.
        MachineError: it cannot be written.
    """
    file = kept.folder(whose) / "visits.json"

    def noted(before: bytes | None) -> bytes:
        others = [] if before is None else [one for one in _parsed(before, file) if one.id != visit.id]
        content = {"visits": [one._asdict() for one in [*others, visit]]}
        return json.dumps(content, ensure_ascii=False, indent=1).encode()

    kept.change(file, noted)


def known(profile: Profile, visits: list[Visit]) -> Profile:
    """The answers with what was noted; what the answers themselves say of a door wins."""
    tried = {visit.id: visit.outcome for visit in visits} | dict(profile.tried)
    return profile._replace(tried=tuple(tried.items()))
