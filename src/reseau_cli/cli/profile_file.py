"""Profile files: YAML or JSON, checked key by key, with the line of what is wrong."""

from __future__ import annotations

import json
import sys

from ..core.errors import FileError, ProfileError
from ..core.owner.profile import Profile, from_mapping
from ..reading import read_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MAX_BYTES = 1_000_000


def read(name: str) -> Profile:
    """The profile in a file, or on standard input for "-".

    Raises:
        FileError: the file cannot be used, or an answer in it is not one; its line is told.
    """
    text, name = _bytes(name)
    if len(text) > MAX_BYTES:
        raise FileError("too-large", file=name, limit=MAX_BYTES)
    if not text.strip():
        raise FileError("empty", file=name)
    try:
        return from_mapping(_plainly(text))
    except (ValueError, RecursionError, ProfileError, FileError):
        return _from_yaml(text, name)  # reads all of them, and knows the line of what is wrong


def _plainly(text: bytes) -> dict[str, Any]:
    """The data of JSON, or of plain YAML.

    Raises:
        ValueError: it is neither.
    """
    if not text.lstrip().startswith(b"{"):
        from . import plain_yaml  # not for JSON

        return plain_yaml.read(text.decode())
    found: dict[str, Any] = json.loads(text, object_pairs_hook=_unique)
    return found


def _from_yaml(text: bytes, name: str) -> Profile:
    from ..catalogue.source import parse

    document = parse(text, name, MAX_BYTES)
    if document.data is None:
        raise FileError("empty", file=name)
    try:
        profile = from_mapping(document.data)
    except ProfileError as error:
        line = document.line(tuple(error.path.split("."))) if error.path else 1
        raise FileError(error.code, file=name, line=line, **error.values) from None
    for where, value in document.odd_numbers():  # read otherwise than typed: 0500 is 320 to YAML
        raise FileError("odd-number", file=name, line=document.line(where), value=value)
    return profile


def _bytes(name: str) -> tuple[bytes, str]:
    if name == "-":
        return sys.stdin.buffer.read(MAX_BYTES + 1), "<stdin>"
    return read_bytes(name, MAX_BYTES, pipe=True), name


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("duplicate key")
    return found
