"""The one way to write a file on this machine.

A file is written whole or not at all: beside it first, forced to the disk, then put in its place. Who writes holds
the folder's lock, so that of several processes each finds what the one before has left. Where the system has no such
lock (Windows, some network disks), a file is still never half-written.
"""

from __future__ import annotations

import os
import re
from contextlib import contextmanager, suppress
from errno import EACCES
from pathlib import Path
from stat import S_IMODE
from typing import TYPE_CHECKING

from .core.errors import MachineError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

OURS = 0o600
"""The mode of a new file: what the user gathers or says is for his eyes."""

_TEMPORARY = r"\.(.+)\.[0-9a-f]{16}\.tmp"


def write(path: Path, content: str | bytes, mode: int | None = None) -> None:
    """Put a content in a file, whole or not at all; as ``change``."""
    change(path, lambda _: content.encode() if isinstance(content, str) else content, mode)


def change(path: Path, changed: Callable[[bytes | None], bytes], mode: int | None = None) -> None:
    """Put in a file what ``changed`` makes of its content (None: there is no file), while no other process may.

    A symbolic link is followed: what it leads to is written, the link stays. A device or a pipe is written to as it
    is. The file keeps its mode, unless ``mode`` is given; a new one is for its owner alone.

    Raises:
        MachineError: the folder or the file cannot be read or written; what was there is untouched.
    """
    with _told(path):
        target = _target(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists() and not target.is_file():
            target.write_bytes(changed(None))  # a folder refuses by itself
            return
        with _locked(target.parent):
            for left in temporaries(target):  # of a process that was killed: nobody else writes now
                left.unlink(missing_ok=True)
            before = target.read_bytes() if target.is_file() else None
            if before is not None and not os.access(target, os.W_OK):
                raise PermissionError(EACCES, os.strerror(EACCES))  # a rename would not ask
            kept = OURS if before is None else S_IMODE(target.stat().st_mode)
            _replace(target, changed(before), kept if mode is None else mode)


def append(path: Path, line: str) -> None:
    """Add a line to the end of a file, whole or not at all, on a line of its own.

    Raises:
        MachineError: the folder or the file cannot be written.
    """
    with _told(path):
        target = _target(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists() and not target.is_file():
            target.write_bytes(line.encode())
            return
        flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
        with _locked(target.parent), os.fdopen(os.open(target, flags, OURS), "r+b", buffering=0) as out:
            size = os.fstat(out.fileno()).st_size
            torn = bool(size) and (out.seek(size - 1), out.read(1))[1] != b"\n"
            whole = b"\n" * torn + line.encode()
            try:
                _write_all(out.fileno(), whole)
            except BaseException:
                if out.seek(0, os.SEEK_END) < size + len(whole):
                    out.truncate(size)
                raise


def temporaries(path: Path) -> list[Path]:
    """What a process killed while it wrote this file has left beside it."""
    beside = path.parent.iterdir() if path.parent.is_dir() else ()
    return [
        one for one in beside if (ours := re.fullmatch(_TEMPORARY, one.name)) and ours[1] == path.name[:200]
    ]


def _target(path: Path) -> Path:
    target = Path(os.path.realpath(path))
    if target.is_symlink():
        target.stat()  # links in a circle: the system says so
    return target


def _replace(target: Path, content: bytes, mode: int) -> None:
    # Named before it is made: whatever stops us, we know what to take away.
    temporary = target.with_name(f".{target.name[:200]}.{os.urandom(8).hex()}.tmp")
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), OURS)
        try:
            _write_all(handle, content)
        finally:
            os.close(handle)
        temporary.chmod(mode)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _write_all(handle: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(handle, rest) :]
    os.fsync(handle)


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Alone in a folder, and the folder itself forced to the disk: a rename is not kept before."""
    try:
        import fcntl

        handle = os.open(folder, os.O_RDONLY)
    except (ImportError, OSError):
        yield
        return
    try:
        with suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
        with suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise MachineError("cannot-write", file=str(path), reason=error.strerror) from error
