"""Saved answers: one JSON file, for the owner's eyes only, in the folder his system keeps for state.

They describe someone's difficulties: the file has mode 600 in a folder of mode 700, it is written whole or
not at all, and only when the owner chose to save or broke off.
"""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any

from .. import folders
from ..core.errors import FileError, ProfileError
from ..core.owner.interview import Interview

LIMIT = 100_000
"""Bytes; a saved interview takes 5,000 at most."""


def path() -> Path:
    """Where answers are saved, on this machine, for this user.

    Raises:
        FileError: no folder is known to belong to the user.
    """
    return folders.state() / "answers.json"


def load() -> dict[str, Any] | None:
    """The interview as it was saved, for ``Interview.from_state``; None if there is none.

    Raises:
        FileError: the file cannot be read, or is not a saved interview.
    """
    file = path()
    try:
        with file.open("rb") as stream:
            content = stream.read(LIMIT + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise FileError("cannot-read", file=str(file), reason=error.strerror) from error
    try:
        if len(content) > LIMIT:
            raise ValueError("too large")
        state = json.loads(content)
        Interview.from_state(state)
    except (ValueError, RecursionError, ProfileError) as error:
        raise FileError("broken-saved", file=str(file)) from error
    return dict(state)


def save(state: dict[str, Any]) -> Path:
    """Write what ``Interview.to_state`` gave, in place of what was there.

    Raises:
        FileError: the folder or the file cannot be written; what was saved before is untouched.
    """
    file = path()
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.parent.chmod(0o700)
        _write_whole(file, json.dumps(state, ensure_ascii=False, indent=1))
    except OSError as error:
        raise FileError("cannot-save", file=str(file), reason=error.strerror) from error
    return file


def forget() -> bool:
    """Erase the saved answers; whether there were any.

    Raises:
        FileError: they cannot be erased.
    """
    file = path()
    try:
        file.unlink()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise FileError("cannot-forget", file=str(file), reason=error.strerror) from error
    return True


def _write_whole(file: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(dir=file.parent, prefix="answers-")  # mkstemp gives mode 600
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
