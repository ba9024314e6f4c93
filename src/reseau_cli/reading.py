"""What is read on this machine: files that may come from anybody, each within bounds."""

from __future__ import annotations

import errno
import os

from .core.errors import FileError, MachineError, ReseauError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from typing import IO

MAX_BYTES = 50_000_000
"""Of a catalogue."""

_MISNAMED = frozenset(
    (errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ELOOP, errno.ENAMETOOLONG, errno.EINVAL, None)
)
"""What the system says of a file that is not there, or is no file; else it refuses one that is."""


def read_bytes(path: Path | str, limit: int, pipe: bool = False) -> bytes:
    """The content of a file, read once; ``pipe`` also admits what is no regular file, as ``<(command)``.

    Raises:
        FileError: there is no such file, or it holds more than ``limit`` bytes.
        MachineError: the system refuses to read it.
    """
    try:
        if not pipe and os.path.exists(path) and not (os.path.isfile(path) or os.path.isdir(path)):
            raise FileError("not-a-file", file=_plainly(path))
        with open(path or ".", "rb") as file:
            content = file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise refused(path, error) from None
    if len(content) > limit:
        raise FileError("too-large", file=_plainly(path), limit=limit)
    return content


def refused(path: Path | str, error: Exception) -> ReseauError:
    """What to say of a file that could not be read: it is not the right one, or the machine refuses it."""
    if not isinstance(error, OSError) and str(error) != "embedded null byte":
        return FileError(
            "damaged", file=_plainly(path)
        )  # what an archive or a table says of itself is in English
    number = getattr(error, "errno", None)
    kind = FileError if number in _MISNAMED else MachineError
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return kind("cannot-read", file=_plainly(path), reason=reason)


def _plainly(path: Path | str) -> str:
    """A path without what says nothing, as ``./``."""
    from pathlib import Path  # not for a file that is read: it takes longer to load

    return str(Path(path))


def cut(parts: Iterable[bytes], limit: int) -> bytes:
    """The first ``limit`` bytes of a content that comes in parts."""
    found = bytearray()
    for part in parts:
        found += part[: limit - len(found)]
        if len(found) >= limit:
            break
    return bytes(found)


class Lines:
    """The lines of a stream as text, in UTF-8, or as Windows or Latin-1 for one that is not; bounded in each row and in all.

    A row may span several lines: who reads rows says where the next begins.

    Raises:
        ValueError: a row is longer than ``longest`` bytes, or the whole than ``most``.
    """

    def __init__(self, stream: IO[bytes], longest: int, most: int) -> None:
        self._stream, self._longest, self._left, self._row = stream, longest, most, 0

    def begin(self) -> None:
        """A row has been read; the next one begins."""
        self._row = 0

    def __iter__(self) -> Lines:
        return self

    def __next__(self) -> str:
        line = self._stream.readline(self._longest + 1 - self._row)
        self._row += len(line)
        self._left -= len(line)
        if self._row > self._longest or self._left < 0:
            raise ValueError("too long")
        if not line:
            raise StopIteration
        for encoding in ("utf-8-sig", "cp1252"):
            try:
                return line.decode(encoding)
            except UnicodeDecodeError:
                continue
        return line.decode("latin-1")  # five bytes are no letter in the second
