"""What comes folded (gzip, zip, tar), unfolded within bounds: a few bytes may hold gigabytes."""

from __future__ import annotations

import gzip
import tarfile
import zlib
from typing import IO, TYPE_CHECKING, cast
from zipfile import BadZipFile, ZipFile

from .core.errors import FileError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

BROKEN_ARCHIVE = (
    BadZipFile,
    tarfile.TarError,
    zlib.error,
    ValueError,
    KeyError,
    StopIteration,
    RuntimeError,
    EOFError,
    OSError,
)
"""What an archive that is damaged, encrypted or of another kind makes its reader raise."""

_GZIP, _ZIP = b"\x1f\x8b", b"PK\x03\x04"
"""What a file of these kinds begins with."""

_APPLE = "__MACOSX/"
"""The folder that some archives hold beside their files: no document is there."""


def documents(path: Path, ending: str) -> Iterator[IO[bytes]]:
    """The documents of a file as streams, one after the other: itself, plain or gzipped, or those of an archive.

    Args:
        path: a file, or a zip or tar of files.
        ending: how the names of the documents in an archive end, in small letters.

    Raises:
        FileError: it is neither a file nor a folder.
        OSError: or another of ``BROKEN_ARCHIVE``, as it is read.
    """
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise FileError("not-a-file", file=str(path))
    with path.open("rb") as raw:
        start = raw.read(len(_ZIP))
        raw.seek(0)
        if start == _ZIP:
            with ZipFile(raw) as archive:
                for name in archive.namelist():
                    if name.lower().endswith(ending) and not name.startswith(_APPLE):
                        with archive.open(name) as document:
                            yield document
        elif tarfile.is_tarfile(path):
            with tarfile.open(path) as folded:
                for member in folded:
                    one = folded.extractfile(member) if member.name.lower().endswith(ending) else None
                    if one:
                        yield one
        elif start.startswith(_GZIP):
            with gzip.open(raw) as document:
                yield cast("IO[bytes]", document)
        else:
            yield raw


def unzipped(archive: ZipFile, name: str, limit: int) -> bytes:
    """A member of an archive.

    Raises:
        ValueError: it unfolds into more than ``limit`` bytes; else one of ``BROKEN_ARCHIVE``.
    """
    with archive.open(name) as member:
        content = member.read(limit + 1)
    if len(content) > limit:
        raise ValueError("too large")
    return content


def gunzipped(parts: Iterable[bytes], limit: int) -> bytes:
    """The content of a gzip or zlib stream, at most ``limit`` bytes of it: a few bytes may unfold into gigabytes.

    Raises:
        ValueError: it is not such a stream.
    """
    unfolding = zlib.decompressobj(zlib.MAX_WBITS | 32)
    found = bytearray()
    for part in parts:
        try:
            found += unfolding.decompress(part, limit - len(found))
        except zlib.error as error:
            raise ValueError(str(error)) from error
        if len(found) >= limit or unfolding.eof:
            break
    return bytes(found)
