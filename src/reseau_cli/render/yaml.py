"""Data as YAML that reads back the same in YAML 1.1 and 1.2: every text in quotes, as JSON writes it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from ..core.text.hidden import escaped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

_PLAIN = re.compile(r"[a-z][a-z0-9_-]+")
_WORDS = frozenset("yes no on off true false null".split())


def write(data: Any, out: TextIO) -> None:
    """Any data as one document."""
    out.writelines(f"{line}\n" for line in _lines(data))


def _lines(data: Any) -> Iterator[str]:
    """The lines of a value; those of what it holds are two columns further in."""
    if isinstance(data, dict) and data:
        for key, value in data.items():
            yield from _under(f"{_key(str(key))}:", value)
    elif isinstance(data, list | tuple) and data:
        for value in data:
            inner = list(_lines(value))
            yield f"- {inner[0]}"
            yield from (f"  {line}" for line in inner[1:])
    else:
        yield _quoted(data)


def _under(key: str, value: Any) -> Iterator[str]:
    if isinstance(value, dict | list | tuple) and value:
        yield key
        yield from (f"  {line}" for line in _lines(value))
    else:
        yield f"{key} {_quoted(value)}"


def _quoted(value: Any) -> str:
    return escaped(json.dumps(value, ensure_ascii=False))


def _key(key: str) -> str:
    return key if _PLAIN.fullmatch(key) and key not in _WORDS else _quoted(key)
