"""What comes folded (gzip, zip), unfolded within bounds: a few bytes may hold gigabytes."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING
from zipfile import BadZipFile

if TYPE_CHECKING:
    from collections.abc import Iterable
    from zipfile import ZipFile

BROKEN_ARCHIVE = (
    BadZipFile,
    zlib.error,
    ValueError,
    KeyError,
    StopIteration,
    RuntimeError,
    EOFError,
    OSError,
)
"""What an archive that is damaged, encrypted or of another kind makes its reader raise."""


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
