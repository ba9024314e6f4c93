"""Something wrong in a catalogue file, as data: where, what, and what the sentence about it needs."""

from __future__ import annotations

from typing import Any, NamedTuple

Where = tuple[str | int, ...]
"""Keys and positions from the top of the document."""


class Problem(NamedTuple):
    """``code`` is a key of ``core.upkeep.PROBLEMS``; ``values`` fill its sentence."""

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
