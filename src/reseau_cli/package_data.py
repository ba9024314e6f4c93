"""The files that come with the program, in ``data/``: read through here, and refused where they are not what was built.

A checkout has no sums: its files are made again whenever their sources change.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from zlib import crc32

from .core.errors import MachineError

FOLDER = Path(__file__).resolve().parent / "data"
SUMS = "sums.json"
"""The CRC-32 of each of the other files, as the build left it."""


def read(name: str, folder: Path = FOLDER) -> bytes:
    """The content of a file of the package.

    Raises:
        MachineError: it is missing, cannot be read, or is not what the build made: reseau must be installed again.
    """
    try:
        content = (folder / name).read_bytes()
        whole = _in_checkout(folder) or _sums(folder)[name] == crc32(content)
    except (OSError, ValueError, KeyError, TypeError):
        whole = False
    if not whole:
        raise MachineError("damaged-install", file=str(folder / name))
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
