"""The names that communes bear and have borne, searched by how they begin and how they end.

The tables are written by scripts/build_communes.py. ``commune_names.tsv`` holds one line a name, sorted: the name folded,
its article apart, the code of its commune of today, and how many people live there ("=" where the name is of the past).
``commune_ends.txt`` holds each name from its last letter to its first, sorted. Sorted lines both.
"""

from __future__ import annotations

import re
from functools import cache

from .. import package_data
from ..core.text.sorted_lines import starting
from ..core.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PAST = "="
"""What stands for the people of a name that no commune bears any more."""


class Name(NamedTuple):
    """A name of the table, folded, its article apart; the code of the commune of today, how many people bear it today."""

    key: str
    article: str
    code: str
    people: int
    past: bool


def bearing(key: str) -> tuple[Name, ...]:
    """Who bears a folded name, without its article."""
    return tuple(_parsed(starting(_names(), f"{key}\t")))


def beginning(start: str) -> Iterator[Name]:
    """The names that begin with these letters."""
    return _parsed(starting(_names(), start))


def keys_beginning(start: str) -> set[str]:
    """The folded names alone, where nothing else is needed of them."""
    return {line.partition("\t")[0] for line in starting(_names(), start).decode().splitlines()}


def alike(start: str, pattern: bytes) -> Iterator[Name]:
    """The names that begin with these letters and match a pattern as a whole."""
    part = b"\n" + starting(_names(), start)
    return _parsed(match[0][1:] for match in re.finditer(rb"\n%b\t.*" % pattern, part))


def ending(end: str) -> Iterator[str]:
    """The folded names that end with these letters."""
    return (line[::-1].decode() for line in starting(_ends(), end[::-1]).split(b"\n") if line)


def within(words: str) -> Iterator[Name]:
    """The names that hold these words after others."""
    table, needle = _names(), f" {words}".encode()
    place = table.find(needle)
    while place >= 0:
        end = table.index(b"\n", place)
        if table[place + len(needle) : place + len(needle) + 1] in b"\t ":
            yield from _parsed(table[table.rindex(b"\n", 0, place) + 1 : end])
        place = table.find(needle, end)


def _parsed(lines: bytes | Iterable[bytes]) -> Iterator[Name]:
    for line in lines.split(b"\n") if isinstance(lines, bytes) else lines:
        if line:
            key, article, code, people = line.decode().split("\t")
            yield Name(key, article, code, 0 if people == PAST else int(people), people == PAST)


@cache
def _names() -> bytes:
    return package_data.read("commune_names.tsv")


@cache
def _ends() -> bytes:
    return package_data.read("commune_ends.txt")
