"""What the check says of the values as they are written: signs that nobody sees, blanks, leftovers, odd numbers and codes.

These are looked for in the document itself, whatever shape its records have.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..core.text.hidden import HIDDEN
from .problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .problem import Where
    from .source import Document

_LEFT = re.compile(r"\bexample\.(?:org|com|net)\b|^club-de-la-vallee$")
"""What is left of the model of CONTRIBUTING.md."""


def signs(document: Document) -> Iterator[Problem]:
    """All that is odd in the values of a document."""
    for where, text in _texts(document.data, ()):
        if hidden := HIDDEN.search(text):
            yield Problem(
                where, "hidden-sign", {"value": f"U+{ord(hidden[0]):04X}", "at": hidden.start() + 1}
            )
        elif text and not text.strip():
            yield Problem(where, "empty-text")
        elif left := _LEFT.search(text):
            yield Problem(where, "left-over", {"value": left[0]})
    for where, text in document.odd_numbers():
        yield Problem(where, "odd-number", {"value": text})


def bare_codes(document: Document, i: int, record: dict[str, Any]) -> Iterator[Problem]:
    """Codes of a well-formed record without quotes: YAML takes 01 for a number, and 2A for a text by luck only."""
    codes = [("presence", "departments"), ("presence", "regions")]
    codes += [("audience", "sectors"), ("audience", "partly")]
    places: list[Where] = [
        ("networks", i, section, key, j)
        for section, key in codes
        for j in range(len(record[section].get(key, ())))
    ]
    places += [
        ("networks", i, "presence", "groups", j, "code")
        for j in range(len(record["presence"].get("groups", ())))
    ]
    for where in places:
        if not document.quoted(where):
            yield Problem(where, "unquoted-code")


def _texts(value: Any, where: Where) -> Iterator[tuple[Where, str]]:
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, (*where, str(key)))
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            yield from _texts(inner, (*where, i))
