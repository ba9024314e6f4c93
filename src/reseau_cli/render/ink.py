"""A text for a terminal, of which stretches are bold, italic or open an address: cut into lines, written with its codes.

Rich does this and much more, and takes as long to load as an answer to be worked out.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from unicodedata import category, east_asian_width

from ..core.text.hidden import inert
from ..core.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

CODES = {"bold": "1", "italic": "3"}
"""The styles there are (ECMA-48, Select Graphic Rendition); any other is an address to open (OSC 8)."""

WHOLE = "\ue001"
"""Stands for the spaces at which no line is broken: those of a telephone number, the one before a dot."""

_WORD = re.compile(" *[^ ]+ *")
_PHONE = re.compile(r"\b0(?:[ \u202f]?\d){9}\b")


def with_phones_whole(text: str) -> str:
    """The text, its telephone numbers on one line; ``WHOLE`` is to be a space again once it is cut."""
    return _PHONE.sub(lambda found: found[0].replace(" ", WHOLE), text)


class Mark(NamedTuple):
    """A style, from a place in a text to another."""

    start: int
    end: int
    style: str


class Ink(NamedTuple):
    """A text and its marks; lines are broken at its plain spaces alone."""

    plain: str
    marks: tuple[Mark, ...] = ()

    def marked(self, style: str, start: int = 0, end: int | None = None) -> Ink:
        """The same text, in a style from a place to another; as it is where the style is empty."""
        mark = Mark(start, len(self.plain) if end is None else end, style)
        return Ink(self.plain, (*self.marks, mark)) if style else self

    def then(self, other: Ink) -> Ink:
        """The text and another after it."""
        begun = len(self.plain)
        moved = (Mark(mark.start + begun, mark.end + begun, mark.style) for mark in other.marks)
        return Ink(self.plain + other.plain, (*self.marks, *moved))

    def lines(self, width: int) -> list[Ink]:
        """The text in lines of so many columns at most, without the spaces at their ends; a longer word is cut."""
        return [
            self._cut(start, end)
            for start, end in pairwise((0, *_breaks(self.plain, width), len(self.plain)))
        ]

    def drawn(self, codes: bool) -> str:
        """What is written: inert letters, with the codes of the terminal or without."""
        if not codes:
            return inert(self.plain)
        edges = {0, len(self.plain), *(mark.start for mark in self.marks), *(mark.end for mark in self.marks)}
        return "".join(self._stretch(start, end) for start, end in pairwise(sorted(edges)))

    def _cut(self, start: int, end: int) -> Ink:
        plain = self.plain[start:end].rstrip(" ")
        end = start + len(plain)
        kept = (Mark(max(m.start, start) - start, min(m.end, end) - start, m.style) for m in self.marks)
        return Ink(plain, tuple(mark for mark in kept if mark.start < mark.end))

    def _stretch(self, start: int, end: int) -> str:
        text = inert(self.plain[start:end])
        styles = {mark.style for mark in self.marks if mark.start <= start and end <= mark.end}
        codes = ";".join(code for style, code in CODES.items() if style in styles)
        text = f"\x1b[{codes}m{text}\x1b[0m" if codes else text
        for address in styles - CODES.keys():
            text = f"\x1b]8;;{inert(address)}\x1b\\{text}\x1b]8;;\x1b\\"
        return text


def _breaks(text: str, width: int) -> Iterator[int]:
    """Where new lines begin."""
    taken = 0
    for word in _WORD.finditer(text):
        needed, start = columns(word[0].rstrip(" ")), word.start()
        if taken + needed > width and taken and start:
            yield start
            taken = 0
        if needed > width:
            for at, sign in enumerate(word[0].rstrip(" "), start):
                if taken + columns(sign) > width:
                    yield at
                    taken = 0
                taken += columns(sign)
            taken += len(word[0]) - len(word[0].rstrip(" "))
        else:
            taken += columns(word[0])


def columns(text: str) -> int:
    """How many columns a text takes: two for a wide sign, none for one that joins the sign before it."""
    return len(text) if text.isascii() else sum(map(_column, text))


@cache
def _column(sign: str) -> int:
    if category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(sign) in "WF" else 1
