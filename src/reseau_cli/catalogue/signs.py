"""What the check says of the values as they are written: signs that nobody sees, blanks, leftovers, odd numbers and codes.

These are looked for in the document itself, whatever shape its records have.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..core.text.hidden import hidden_in
from .problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .problem import Where
    from .source import Document

MODEL = "club-de-la-vallee"
"""The id of the model of CONTRIBUTING.md."""

_LEFT = re.compile(rf"\bexample\.(?:org|com|net)\b|^{MODEL}$")
"""What is left of that model."""


def signs(document: Document) -> Iterator[Problem]:
    """All that is odd in the values of a document."""
    for where, text in document.odd_texts(_is_odd, _any_odd):
        if hidden := hidden_in(text):
            values = {"value": f"U+{ord(hidden[0]):04X}", "at": hidden.start() + 1}
            yield Problem(where, "hidden-sign", values)
        elif text.isspace():
            yield Problem(where, "empty-text")
        elif left := _LEFT.search(text):
            yield Problem(where, "left-over", {"value": left[0]})
    for where, text in document.odd_numbers():
        yield Problem(where, "odd-number", {"value": text})


def _is_odd(text: str) -> bool:
    return bool(hidden_in(text)) or text.isspace() or "example." in text or text == MODEL


def _any_odd(texts: list[str]) -> bool:
    """Whether one may be: a tab parts them, which hides no line end that stands alone."""
    whole = "\t".join(texts)
    return bool(hidden_in(whole)) or "example." in whole or MODEL in whole or any(map(str.isspace, texts))


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
