"""A sentence as pieces: its words without accents, pairs of words, and the letters inside them.

Letters make it deaf to spelling: « jen peux plu » shares most of its pieces with « je n'en peux plus ».
"""

import re
from collections.abc import Iterator
from typing import NamedTuple
from zlib import crc32

from .stems import fold

BUCKETS = 1 << 15
"""Pieces are counted by a hash; twice as many buckets hear no better."""

LETTERS = (3, 4, 5)
"""Lengths of the runs of letters, a word's two ends counted as letters."""

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
    found = ((match.start(), match.end(), fold(match[0])) for match in _WORD.finditer(text))
    return [Word(start, end, NUMBER if plain.isdecimal() else plain) for start, end, plain in found if plain]


def pieces(before: str, word: str) -> Iterator[str]:
    """The pieces that a word brings after the one before it."""
    yield word
    yield f"{before} {word}"
    edged = f"<{word}>"
    for length in LETTERS:
        for start in range(len(edged) - length + 1):
            yield edged[start : start + length]


def bucket(piece: str) -> int:
    """The bucket of a piece: the same on every machine."""
    return crc32(piece.encode()) % BUCKETS
