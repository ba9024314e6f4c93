"""Saved answers: one JSON file, in the folder where what is told of an owner is kept, written after each answer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .. import kept
from ..core.errors import FileError, ProfileError, ReseauError
from ..core.owner.interview import Interview
from ..reading import read_bytes, refused

if TYPE_CHECKING:
    from pathlib import Path

LIMIT = 100_000
"""Bytes; a saved interview takes 5,000 at most."""


def path(whose: str | None = None) -> Path:
    """Where the answers of an owner are saved, on this machine, for this user.

    Raises:
        UsageError: no folder can bear that name.
        MachineError: no folder is known to belong to the user.
    """
    return kept.folder(whose) / "answers.json"


def load(whose: str | None = None) -> tuple[Interview, tuple[str, ...]] | None:
    """The interview as it was saved, and the names of what in it cannot be read; None if there is none.

    Raises:
        FileError: the file is not a saved interview.
        MachineError: the system refuses to read it.
    """
    return load_from(path(whose))


def load_from(file: Path) -> tuple[Interview, tuple[str, ...]] | None:
    """The same, in a file.

    Raises:
        ReseauError: as ``load``.
    """
    try:
        content = read_bytes(file, LIMIT) if file.exists() else None
    except FileError as error:
        raise FileError("broken-saved", file=str(file)) from error
    except OSError as error:
        raise refused(file, error) from error
    if content is None:
        return None
    try:
        return Interview.from_state(json.loads(content))
    except (ValueError, RecursionError, ProfileError) as error:
        raise FileError("broken-saved", file=str(file)) from error


def save(state: dict[str, Any], whose: str | None = None) -> Path:
    """Write what ``Interview.to_state`` gave, in place of what was there.

    Raises:
        MachineError: the folder or the file cannot be written; what was saved before is untouched.
    """
    file = path(whose)
    kept.write(file, json.dumps(state, ensure_ascii=False, indent=1))
    return file


def is_ours(file: Path) -> bool:
    """Whether a file holds saved answers, and is not a document of the user's."""
    try:
        return load_from(file) is not None
    except ReseauError:
        return False
