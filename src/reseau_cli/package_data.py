"""The files that come with the program, in ``data/``: read through here, and refused where they are not what was built.

A checkout has no sums: its files are made again whenever their sources change.
"""

from __future__ import annotations

import json
import os
from functools import cache
from mmap import ACCESS_READ, mmap
from zlib import crc32

from .core.errors import MachineError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    Folder = Path | str

FOLDER = os.path.join(os.path.dirname(os.path.realpath(__file__)), "data")

SUMS = "sums.json"
"""The CRC-32 of each of the other files, as the build left it."""


def read(name: str, folder: Folder = FOLDER) -> bytes:
    """The content of a file of the package.

    Raises:
        MachineError: it is missing, cannot be read, or is not what the build made: reseau must be installed again.
    """
    try:
        return _whole(_content(name, folder), name, folder)
    except (OSError, ValueError, KeyError, TypeError):
        raise MachineError("damaged-install", file=os.path.join(folder, name)) from None


def mapped(name: str, folder: Folder = FOLDER) -> bytes:
    """The same, for a large file of which little is wanted: only that is brought into memory.

    A map of a file has not all that bytes have: it is cut, and searched by ``find`` and ``rfind``.
    """
    try:
        with open(os.path.join(folder, name), "rb") as file:
            whole: Any = mmap(file.fileno(), 0, access=ACCESS_READ)
            content: bytes = _whole(whole, name, folder)
            return content
    except (OSError, ValueError, KeyError, TypeError):
        return read(name, folder)  # a file system that maps none, or a damaged file, which says so


def _content(name: str, folder: Folder) -> bytes:
    with open(os.path.join(folder, name), "rb") as file:
        return file.read()


def _whole(content: bytes, name: str, folder: Folder) -> bytes:
    if not _in_checkout(folder) and _sums(folder)[name] != crc32(content):
        raise ValueError("damaged")
    return content


def text(name: str) -> str:
    """The same, as text."""
    return read(name).decode()


def seal(folder: Folder = FOLDER) -> None:
    """Write the sums of a folder's files as they are now: the last act of a build."""
    sums = {name: crc32(_content(name, folder)) for name in sorted(os.listdir(folder)) if name != SUMS}
    with open(os.path.join(folder, SUMS), "w", encoding="utf-8") as file:
        file.write(json.dumps(sums, indent=1) + "\n")


@cache
def _in_checkout(folder: Folder) -> bool:
    root = os.path.dirname(os.path.dirname(os.path.dirname(folder)))
    return os.path.isfile(os.path.join(root, "data", "networks.yaml"))


@cache
def _sums(folder: Folder) -> dict[str, int]:
    found: dict[str, int] = json.loads(_content(SUMS, folder))
    return found
