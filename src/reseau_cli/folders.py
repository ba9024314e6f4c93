"""The folders that belong to the user: where a system keeps a program's state, and its data."""

from __future__ import annotations

import os
from pathlib import Path

from .core.errors import FileError


def state() -> Path:
    """For what may be lost: saved answers.

    Raises:
        FileError: no folder is known to belong to the user.
    """
    return _folder("XDG_STATE_HOME", ".local/state")


def data() -> Path:
    """For what the user gathered: official tables, catalogues of his own, reports.

    Raises:
        FileError: no folder is known to belong to the user.
    """
    return _folder("XDG_DATA_HOME", ".local/share")


def cache() -> Path:
    """For what can be made again: compiled catalogues.

    Raises:
        FileError: no folder is known to belong to the user.
    """
    return _folder("XDG_CACHE_HOME", ".cache")


def write(path: Path, text: str) -> None:
    """Put a text in a file, whole or not at all; a file that was there keeps its mode.

    Raises:
        OSError: the folder cannot be written.
    """
    import tempfile  # only where something is written

    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    with os.fdopen(handle, "w", encoding="utf-8", newline="") as out:
        out.write(text)
    if path.is_file():
        Path(temporary).chmod(path.stat().st_mode)
    Path(temporary).replace(path)


def empty(folder: Path) -> None:
    """Drop the folders inside a folder, with the files they hold."""
    for inside in folder.iterdir() if folder.is_dir() else ():
        if inside.is_dir():
            for file in inside.iterdir():
                file.unlink(missing_ok=True)
            inside.rmdir()


def _folder(variable: str, usual: str) -> Path:
    if os.name == "nt" and os.environ.get("LOCALAPPDATA"):
        return Path(os.environ["LOCALAPPDATA"]) / "reseau"
    told = os.environ.get(variable, "")
    # The XDG rule: a relative path there is to be ignored.
    try:
        return (Path(told) if Path(told).is_absolute() else Path.home() / usual) / "reseau"
    except RuntimeError as error:
        raise FileError("cannot-save", reason=str(error)) from error
