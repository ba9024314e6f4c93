"""Compiled overlays kept in the user's cache, one file each: a digest, the length of each part, then the parts.

Whatever is wrong with a file there (torn, damaged, another's) only makes it compiled again. What is taken away is what
was made here, told by its name; a link is neither read, written through nor removed.
"""

from __future__ import annotations

import json
import re
from hashlib import sha256
from typing import TYPE_CHECKING

from .. import folders, writing
from ..core.errors import ReseauError

if TYPE_CHECKING:
    from pathlib import Path

    from .store import Files

KEPT = 8
"""How many are kept: who goes from one overlay to another compiles each once. The oldest used goes first."""

_NAME = re.compile(r"overlay-[0-9a-f]{64}\.bin")


def load(key: str) -> Files | None:
    """The files kept under a key (the digest of all they are made of); None where there are none that hold."""
    try:
        path = _path(key)
        if path.is_symlink() or not path.is_file():
            return None
        files = _unpacked(path.read_bytes(), key)
        _used(path)
    except (OSError, ValueError, TypeError, AttributeError, RecursionError, ReseauError):
        return None
    return files


def keep(key: str, files: Files) -> None:
    """Keep files under a key, for the user alone; where nothing can be written, nothing is."""
    try:
        path = _path(key)
        if path.is_symlink():
            return
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        writing.write(path, _packed(files, key), writing.OURS)
        for old in _by_age(path.parent)[KEPT:]:
            old.unlink(missing_ok=True)
    except (OSError, ReseauError):
        pass


def _path(key: str) -> Path:
    return folders.cache() / f"overlay-{key}.bin"


def _used(path: Path) -> None:
    import os

    try:
        os.utime(path)
    except OSError:
        pass  # a cache that cannot be written: its age tells nothing


def _by_age(folder: Path) -> list[Path]:
    """What was kept here, the latest used first."""
    dated = []
    for one in folder.iterdir():
        if _NAME.fullmatch(one.name) and not one.is_symlink() and one.is_file():
            try:
                dated.append((one.stat().st_mtime_ns, one))
            except FileNotFoundError:
                continue  # another process has just taken it away
    return [one for _, one in sorted(dated, reverse=True)]


def _packed(files: Files, key: str) -> bytes:
    lengths = json.dumps({name: len(content) for name, content in files.items()}).encode()
    body = b"\n".join((lengths, b"".join(files.values())))
    return f"{_digest(body, key)}\n".encode() + body


def _unpacked(content: bytes, key: str) -> Files:
    digest, _, body = content.partition(b"\n")
    if digest.decode("ascii") != _digest(body, key):
        raise ValueError("damaged")
    lengths, _, rest = body.partition(b"\n")
    files, start = {}, 0
    for name, length in json.loads(lengths).items():
        files[name] = rest[start : start + length]
        start += length
    return files


def _digest(body: bytes, key: str) -> str:
    return sha256(key.encode() + body).hexdigest()
