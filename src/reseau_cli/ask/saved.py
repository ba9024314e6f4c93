"""Saved answers: one JSON file, for the owner's eyes only, in the folder his system keeps for state.

They describe someone's difficulties: the file has mode 600 in a folder of mode 700, it is written whole or
not at all, after each answer.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from .. import folders
from ..core.errors import FileError, MachineError, ProfileError, ReseauError
from ..core.owner.interview import Interview
from ..reading import read_bytes, refused

if TYPE_CHECKING:
    from pathlib import Path

LIMIT = 100_000
"""Bytes; a saved interview takes 5,000 at most."""


def path() -> Path:
    """Where answers are saved, on this machine, for this user.

    Raises:
        MachineError: no folder is known to belong to the user.
    """
    return folders.state() / "answers.json"


def load() -> tuple[Interview, tuple[str, ...]] | None:
    """The interview as it was saved, and the names of what in it cannot be read; None if there is none.

    Raises:
        FileError: the file is not a saved interview.
        MachineError: the system refuses to read it.
    """
    file = path()
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


def save(state: dict[str, Any]) -> Path:
    """Write what ``Interview.to_state`` gave, in place of what was there.

    Raises:
        MachineError: the folder or the file cannot be written; what was saved before is untouched.
    """
    file = path()
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.parent.chmod(0o700)
        folders.write(file, json.dumps(state, ensure_ascii=False, indent=1), folders.OURS)
    except OSError as error:
        raise MachineError("cannot-save", file=str(file), reason=error.strerror) from error
    except MachineError as error:
        raise MachineError("cannot-save", **error.values) from error
    return file


def forget() -> bool:
    """Erase the saved answers, and what a process killed while it saved them has left; whether there were any.

    Raises:
        MachineError: they cannot be erased.
    """
    file = path()
    try:
        written = [file.resolve()] if file.is_symlink() and _is_ours() else []
        kept = [one for one in (*written, *folders.temporaries(file), file) if os.path.lexists(one)]
        for one in kept:
            one.unlink(missing_ok=True)
    except OSError as error:
        raise MachineError("cannot-forget", file=str(file), reason=error.strerror) from error
    return bool(kept)


def _is_ours() -> bool:
    """Whether a link leads to answers that we saved, and not to a document of the user's."""
    try:
        return load() is not None
    except ReseauError:
        return False
