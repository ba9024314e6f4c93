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


_CODES = (
    *(("presence", "departments"), ("presence", "regions"), ("audience", "sectors"), ("audience", "partly")),
    ("presence", "groups", "code"),
)
"""The lists of codes of a record, or whose items have one."""


def bare_codes(document: Document, i: int, record: dict[str, Any]) -> Iterator[Problem]:
    """Codes of a well-formed record without quotes: YAML takes 01 for a number, and 2A for a text by luck only."""
    for section, key, *code in _CODES:
        if record[section].get(key):
            for where in document.bare(("networks", i, section, key), *code):
                yield Problem(where, "unquoted-code")
