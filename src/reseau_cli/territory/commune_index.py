"""The table of communes read whole: where each code, each postcode and each intercommunalité stands in it.

One run of one owner looks for its few lines by halves; who places thousands reads them all once.
"""

import re

from ..core.tuples import NamedTuple

_LINE = re.compile(rb"^(\w{5})\t[^\t\n]*\t[^\t\n]*\t([^\t\n]*)\t[^\t\n]*\t([^\n]*)", re.MULTILINE)
"""A commune's line: its code, its intercommunalité, its postcodes."""


class Index(NamedTuple):
    """Where the line of each code starts; those of each postcode; the codes of each intercommunalité."""

    starts: dict[str, int]
    served: dict[str, list[int]]
    members: dict[str, list[str]]


def index(table: bytes) -> Index:
    """All the lines of a table (a map of its file too)."""
    found = Index({}, {}, {})
    for line in _LINE.finditer(table):
        code, epci, postcodes = line[1].decode(), line[2].decode(), line[3].decode()
        start = found.starts[code] = line.start()
        for postcode in postcodes.split():
            found.served.setdefault(postcode, []).append(start)
        if epci:
            found.members.setdefault(epci, []).append(code)
    return found
