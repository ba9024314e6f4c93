"""A profile in plain YAML, read without PyYAML, which takes longer to load than the profile to be understood.

Keys with a word, a whole number, a text in quotes, or a list or a mapping of these; nothing else: what is doubtful, odd or
wrong is PyYAML's to read, or to refuse with its line.
"""

from __future__ import annotations

from ..core.text.hidden import is_ordinary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Row = tuple[int, str]
    """A line: how many blanks it begins with, and the rest of it."""

_MEANT = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null"))
"""Words that YAML does not take for texts."""
_WITHIN = " -_’'"
"""Signs that a text without quotes may hold beside letters and digits."""
_LARGEST = 18
"""Digits of a whole number."""


def read(text: str) -> dict[str, Any]:
    """The mapping that a text says.

    Raises:
        ValueError: PyYAML must say.
    """
    if not is_ordinary(text) or "\t" in text:
        raise ValueError
    lines = [(len(line) - len(line.lstrip(" ")), line.strip(" ")) for line in text.split("\n")]
    rows = [row for row in lines if row[1] and not row[1].startswith("#")]
    if not rows:
        raise ValueError
    return _mapping(rows, 0)


def _mapping(rows: list[Row], indent: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    while rows:
        key, value = _pair(rows[0][1], ":")
        below = next((n for n, row in enumerate(rows[1:], 1) if not _is_below(row, indent)), len(rows))
        inside, rows, start = rows[1:below], rows[below:], rows[0][0]
        if start != indent or key in found or bool(value) == bool(inside) or value[:1] not in ("", " "):
            raise ValueError
        found[key] = _flow(value.strip(" ")) if value else _block(inside)
    return found


def _is_below(row: Row, indent: int) -> bool:
    return row[0] > indent or (row[0] == indent and row[1].startswith("- "))


def _block(rows: list[Row]) -> Any:
    """What stands below a key: a mapping, or a list with a dash before each item."""
    indent = rows[0][0]
    if not rows[0][1].startswith("- "):
        return _mapping(rows, indent)
    if any(row[0] != indent or not row[1].startswith("- ") for row in rows):
        raise ValueError
    return [_scalar(row[1][2:].strip(" ")) for row in rows]


def _flow(text: str) -> Any:
    """What stands behind a key; of parts, a comma in quotes tears one, which is then no scalar."""
    if text[0] + text[-1] == "[]":
        return [_scalar(part.strip(" ")) for part in text[1:-1].split(",")]
    if text[0] + text[-1] == "{}":
        pairs = [_pair(part.strip(" "), ": ") for part in text[1:-1].split(",")]
        if len(dict(pairs)) < len(pairs):
            raise ValueError
        return {key: _scalar(value.strip(" ")) for key, value in pairs}
    return _scalar(text)


def _pair(text: str, between: str) -> tuple[str, str]:
    key, found, value = text.partition(between)
    if not found or not key.replace("_", "").isalpha() or key[0] == "_" or key.lower() in _MEANT:
        raise ValueError
    return key, value


def _scalar(text: str) -> str | int:
    quote = text[:1]
    if quote in ('"', "'") and len(text) > 1 and text.endswith(quote):
        inside = text[1:-1]
        if quote not in inside and "\\" not in inside:
            return inside
    elif text.isascii() and text.isdecimal() and len(text) <= _LARGEST and (text == "0" or quote != "0"):
        return int(text)
    elif (
        quote.isalpha()
        and text.lower() not in _MEANT
        and all(sign.isalnum() or sign in _WITHIN for sign in text)
    ):
        return text
    raise ValueError
