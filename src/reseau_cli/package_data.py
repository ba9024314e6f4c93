"""The files that come with the program, in ``data/``: read through here, and refused where they are not what was built.

A checkout has no sums: its files are made again whenever their sources change.
"""

from __future__ import annotations

import json
from functools import cache
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import TypeVar
from zlib import crc32

from .core.errors import MachineError

FOLDER = Path(__file__).resolve().parent / "data"
Content = TypeVar("Content", bytes, mmap)

SUMS = "sums.json"
"""The CRC-32 of each of the other files, as the build left it."""


def read(name: str, folder: Path = FOLDER) -> bytes:
    """The content of a file of the package.

    Raises:
        MachineError: it is missing, cannot be read, or is not what the build made: reseau must be installed again.
    """
    try:
        return _whole((folder / name).read_bytes(), name, folder)
    except (OSError, ValueError, KeyError, TypeError):
        raise MachineError("damaged-install", file=str(folder / name)) from None


def mapped(name: str, folder: Path = FOLDER) -> bytes | mmap:
    """The same, for a large file of which little is wanted: only that is brought into memory."""
    try:
        with (folder / name).open("rb") as file:
            return _whole(mmap(file.fileno(), 0, access=ACCESS_READ), name, folder)
    except (OSError, ValueError, KeyError, TypeError):
        return read(name, folder)  # a file system that maps none, or a damaged file, which says so


def _whole(content: Content, name: str, folder: Path) -> Content:
    if not _in_checkout(folder) and _sums(folder)[name] != crc32(content):
        raise ValueError("damaged")
    return content


def text(name: str) -> str:
    """The same, as text."""
    return read(name).decode()


def seal(folder: Path = FOLDER) -> None:
    """Write the sums of a folder's files as they are now: the last act of a build."""
    sums = {one.name: crc32(one.read_bytes()) for one in sorted(folder.iterdir()) if one.name != SUMS}
    (folder / SUMS).write_text(json.dumps(sums, indent=1) + "\n", encoding="utf-8")


@cache
def _in_checkout(folder: Path) -> bool:
    return len(folder.parents) > 2 and (folder.parents[2] / "data" / "networks.yaml").is_file()


@cache
def _sums(folder: Path) -> dict[str, int]:
    found: dict[str, int] = json.loads((folder / SUMS).read_bytes())
    return found
