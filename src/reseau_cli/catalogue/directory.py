"""The directory of administrations (DILA): its JSON dump, read desk after desk, and the desks that were kept of it.

The dump holds one document, ``{"service": [{…}, …]}``, plain, gzipped, or in an archive (zip, tar). Kept are the desks
of use to an owner, a line of JSON each, in the user's data folder.
"""

from __future__ import annotations

import codecs
import json
from typing import TYPE_CHECKING, Any

from .. import folders, writing
from ..archives import BROKEN_ARCHIVE, documents
from ..core.catalogue.desk import Desk, read, sorted_desks
from ..core.errors import FileError, MachineError
from ..core.france.departments import prefix
from ..reading import refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

FILE = "desks.jsonl"
_PART = 1 << 18
"""Characters read at once."""

LONGEST = 2_000_000
"""Characters of one desk at most; known ones have some thousands."""

MOST = 4_000_000_000
"""Characters of a dump at most, unfolded."""

EVERY = 5_000
"""Desks between two words of progress."""

_IN_TEXT = ("pivot", "adresse", "telephone", "site_internet")


def desks_of(
    path: Path, told: Callable[[int], object], department: str | None = None
) -> tuple[int, list[Desk]]:
    """The desks read in a dump, and those of use to an owner, of one département or of all.

    Raises:
        FileError: the file is not the dump, or stops before its end.
        MachineError: the system refuses to read it.
    """
    count, kept = 0, []
    try:
        for count, one in enumerate(_services(path), 1):
            if count % EVERY == 0:
                told(count)
            desk = read(unfolded(one))
            if desk and (department is None or prefix(desk.commune) == department):
                kept.append(desk)
    except BROKEN_ARCHIVE as error:
        raise refused(path, error) from error
    told(count)
    return count, sorted_desks(kept)


def unfolded(record: dict[str, Any]) -> dict[str, Any]:
    """A record whose parts are read: the open API gives them as JSON in a text, the dump as they are."""
    return record | {key: _read_twice(record.get(key)) for key in _IN_TEXT}


def _read_twice(found: Any) -> Any:
    try:
        return json.loads(found) if isinstance(found, str) else found
    except (ValueError, RecursionError):
        return None


def keep(desks: Iterable[Desk], to: Path | None = None) -> Path:
    """Keep desks, whole or not at all; where they are.

    Raises:
        MachineError: the folder cannot be written.
    """
    path = to or folders.data() / FILE
    writing.write(path, "".join(json.dumps(desk._asdict(), ensure_ascii=False) + "\n" for desk in desks))
    return path


def near(department: str | None) -> list[Desk]:
    """The desks of a département that the user has imported; none where he has not."""
    try:
        path = folders.data() / FILE
        lines = path.read_text(encoding="utf-8").splitlines() if department and path.is_file() else []
        desks = [Desk(**json.loads(line)) for line in lines]
        return [desk for desk in desks if prefix(desk.commune) == department]
    except (OSError, ValueError, TypeError, AttributeError, RecursionError, MachineError):
        return []  # a file that somebody has edited


def _services(path: Path) -> Iterator[dict[str, Any]]:
    """The services of a dump, one after the other, without holding more than one of them."""
    text, decoder = "", json.JSONDecoder()
    parts = _texts(path)
    for part in parts:
        text += part
        start = text.find("[", text.find('"service"')) if '"service"' in text else -1
        if start >= 0:
            text = text[start + 1 :]
            break
        if len(text) > LONGEST:
            break
    else:
        start = -1
    if start < 0:
        raise FileError("not-directory", file=str(path))
    while True:
        text = text.lstrip(" \t\r\n,")
        if text.startswith("]"):
            return
        try:
            one, end = decoder.raw_decode(text)
        except ValueError:
            more = next(parts, "")
            if not more or len(text) > LONGEST:
                raise ValueError("truncated") from None
            text += more
            continue
        text = text[end:]
        if isinstance(one, dict):
            yield one


def _texts(path: Path) -> Iterator[str]:
    """The text of the first document of a dump, part after part."""
    decode, left = codecs.getincrementaldecoder("utf-8-sig")(), MOST
    for content in documents(path, ".json"):
        while part := content.read(_PART):
            left -= len(part)
            if left < 0:
                raise ValueError("too large")
            yield decode.decode(part)
        return
