"""What a YAML parser says of a text that it cannot read, as a code of ours: its English is shown to nobody."""

from __future__ import annotations

import re

_CODES = (
    (r"mapping values are not allowed", "yaml-colon"),
    (r"cannot start any token|tab character|expected alphabetic|found unexpected ':'", "yaml-sign"),
    (r"unexpected end of stream|unknown escape", "yaml-quote"),
    (r"expected ',' or|expected (?:the )?node content|flow node", "yaml-bracket"),
    (r"undefined alias|found duplicate anchor", "alias"),
    (r"another document|expected a single document", "yaml-documents"),
    (r"constructor for the tag|undefined tag|tag handle", "yaml-tag"),
    (r"nesting depth", "too-deep"),
    (r"characters are not allowed|unacceptable character", "yaml-hidden"),
    (r"expected (key|<block end>|'-'|':')|could not find expected|did not find expected", "yaml-place"),
)


def code_of(reason: str) -> str:
    """The code of what a parser says, with or without libyaml."""
    return next((code for pattern, code in _CODES if re.search(pattern, reason)), "not-yaml")
