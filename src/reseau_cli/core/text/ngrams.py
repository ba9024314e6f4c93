"""A sentence as pieces: its words without accents, pairs of them, and the letters inside them.

Letters make it deaf to spelling: « je recrutte » shares most of its pieces with « je recrute ».
"""

import re
from zlib import crc32

from ..tuples import NamedTuple
from .stems import fold

KEYS = 1 << 21
"""A piece is known by a number below this one: of fifty unknown pieces, one is taken for another."""

LETTERS = 5
"""Length of the runs of letters, a word's two ends counted as letters."""

NUMBER = "0"
"""Any number, as a word."""

_WORD = re.compile(r"[^\W_]+")


class Word(NamedTuple):
    """A word of a sentence: where it stands, and its letters folded."""

    start: int
    end: int
    plain: str


def words_of(text: str) -> list[Word]:
    """The words of a sentence, in order; an apostrophe parts two words, digits are all alike."""
    found = ((*match.span(), fold(match[0])) for match in _WORD.finditer(text))
    return [Word(start, end, NUMBER if plain.isdecimal() else plain) for start, end, plain in found if plain]


def pieces(before: str, word: str) -> list[str]:
    """The pieces that a word brings after the one before it."""
    edged = f"<{word}>"
    runs = [edged[start : start + LETTERS] for start in range(len(edged) - LETTERS + 1)]
    return [word, f"{before} {word}", *runs]


def key(piece: str) -> int:
    """The number of a piece: the same on every machine."""
    return crc32(piece.encode()) % KEYS
