"""Put a record in a catalogue file, in the order of ids, every other byte as it was. Only this module imports ruamel.

The record alone is written by ruamel, in the style of the file; the rest of the file is never loaded and dumped, so no
comment, blank line or quote of another record can move.
"""

from __future__ import annotations

import re
from io import StringIO
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from ..core.errors import UsageError
from .schema import Record
from .source import is_plain

_ITEM = re.compile(r"^- id: *[\"']?([a-z0-9-]+)[\"']? *$", re.MULTILINE)
_ELSEWHERE = re.compile(r"^(?: +- | +)[\"']?id[\"']? *:", re.MULTILINE)
"""An item laid out otherwise: set in, or its id not its first key."""

_NONE = re.compile(r"^networks: *\[ *\] *$", re.MULTILINE)

_CODES = frozenset(("departments", "regions", "sectors", "partly", "code", "dated", "phone", "assured_on"))
"""Keys whose values are codes: in quotes, or YAML would read 01 as a number."""

ORDER = tuple(Record.model_fields)


def insert(text: str, record: dict[str, Any]) -> str:
    """A catalogue's text with one more record, before the first whose id comes after.

    Raises:
        UsageError: a record of that id is already there, or the file is not laid out as ours.
    """
    if _ELSEWHERE.search(text):
        raise UsageError("other-layout")
    text = _NONE.sub("networks:", text)
    starts = [(match[1], match.start()) for match in _ITEM.finditer(text)]
    if record["id"] in dict(starts):
        raise UsageError("known-id", value=record["id"])
    after = [place for id_, place in starts if id_ > record["id"]]
    new = render(record)
    if after:
        return f"{text[: after[0]]}{new}\n{text[after[0] :]}"
    return f"{text.rstrip()}\n\n{new}"


def render(record: dict[str, Any]) -> str:
    """A record as an item of the file: keys in the order of the contract, lists of words on one line, of phrases not."""
    yaml = YAML()
    yaml.width = 118
    yaml.indent(mapping=2, sequence=2, offset=0)
    out = StringIO()
    ordered = {key: record[key] for key in ORDER if key in record}
    yaml.dump([_styled(ordered, "")], out)
    return out.getvalue()


def _styled(value: Any, key: str) -> Any:
    if isinstance(value, dict):
        return CommentedMap({name: _styled(inner, name) for name, inner in value.items()})
    if isinstance(value, list):
        items = CommentedSeq(_styled(inner, key) for inner in value)
        if key != "cues" and not any(isinstance(inner, dict) for inner in value):
            items.fa.set_flow_style()
        return items
    # ruamel writes YAML 1.2, where No and 12:30 are texts; the catalogue is read as 1.1, where they are not.
    quoted = isinstance(value, str) and (key in _CODES or not is_plain(value))
    return DoubleQuotedScalarString(value) if quoted else value
