"""Something wrong in a catalogue file, as data: where, what, and what the sentence about it needs."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from ..core.errors import nearest
from ..core.tuples import NamedTuple
from .patterns import NAMED

if TYPE_CHECKING:
    from collections.abc import Collection

Where = tuple[str | int, ...]
"""Keys and positions from the top of the document."""


class Problem(NamedTuple):
    """``code`` is the name of its sentence in the ``problems`` table; ``values`` fill it."""

    where: Where
    code: str
    values: dict[str, Any] = {}  # noqa: RUF012  (never written to)


def key_of(data: Any, where: Where) -> str:
    """A path a person can follow: the record's id rather than its position."""
    parts, value = [], data
    for step in where:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            value = None
        named = value.get("id") if isinstance(value, dict) and isinstance(step, int) else None
        parts.append(str(named or step))
    return ".".join(parts[1:] if parts[:1] == ["networks"] and len(parts) > 1 else parts)


_CODES = {
    "missing": "missing-key",
    "extra_forbidden": "unknown-key",
    "unknown_word": "unknown-word",
    "string_too_long": "long-text",
    "string_too_short": "empty-text",
    "too_short": "empty-list",
    "greater_than_equal": "out-of-bounds",
    "less_than_equal": "out-of-bounds",
}
_TYPES = {"string": "text", "int": "whole", "float": "number", "bool": "yes-no", "list": "list"}


def problem_of(item: dict[str, Any], keys: Collection[str]) -> Problem:
    """One of pydantic's errors (type, loc, input, ctx) in our words; ``keys`` are those that a file may hold."""
    where, kind, context = tuple(item["loc"]), item["type"], dict(item.get("ctx") or {})
    code = NAMED.get(context.get("pattern", "")) or _CODES.get(kind)
    if code is None:
        wanted = _TYPES.get(kind.partition("_")[0], "mapping")
        given = item["input"]
        number = wanted == "text" and isinstance(given, int | float | date) and not isinstance(given, bool)
        return Problem(where, "needs-quotes" if number else f"needs-{wanted}", {"value": given})
    values: dict[str, Any] = {"value": item["input"]} | context
    if kind == "missing":
        values["value"] = where[-1]
    elif kind == "extra_forbidden":
        values = {"value": where[-1], "near": nearest(str(where[-1]), sorted(keys))}
    elif kind == "unknown_word":
        known = context["known"].split(", ")
        values |= {"near": nearest(str(item["input"]), known), "known": context["known"]}
    elif kind == "string_too_long":
        values = {"size": len(item["input"]), "top": context["max_length"]}
    elif code == "out-of-bounds":
        values["bound"] = context.get("ge", context.get("le"))
    return Problem(where, code, values)
