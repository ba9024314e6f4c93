"""The compiled table of trades searched as one text: only the lines where a stem begins a word are parsed."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from .. import package_data
from .trade_table import ALIASES, SHORTEST, key, stem, telling

if TYPE_CHECKING:
    from collections.abc import Sequence

WORDS = 512
"""Words whose lines are kept at hand."""


@cache
def compiled() -> str:
    """Our compiled table: a line break, then ``folded name<TAB>code`` lines."""
    return "\n" + package_data.text("trades.tsv")


key_of = cache(key)
"""What two words must share to count as one, remembered."""


@cache
def words_of(name: str) -> tuple[str, ...]:
    """The telling words of a name of our table."""
    return tuple(telling(name.split()))


@cache
def keys_of(name: str) -> frozenset[str]:
    """What other names must share with a name to count as holding its words."""
    return frozenset(map(key_of, words_of(name)))


def lines_with(text: str, keys: Sequence[str]) -> list[tuple[str, str]]:
    """The (name, code) lines where some word may have one of the keys, in the order of the text."""
    begins = (*keys, *(word for key in keys for word in _others().get(key, ())))
    starts = sorted({start for begin in begins for start in _starts(text, begin)})
    found = [text[start : text.index("\n", start)].split("\t") for start in starts]
    return [(name, code) for name, code in found]


@lru_cache(maxsize=WORDS)
def _starts(text: str, begin: str) -> tuple[int, ...]:
    """Where the lines start in which some word begins so; the parts of one line are looked up again and again."""
    starts = []
    at = text.find(begin)
    while at >= 0:
        end = at + len(begin)
        after = end + (text[end] in "sx")
        # No stem is so short: it is the whole word, which may be plural.
        whole = len(begin) >= SHORTEST or not text[after].isalnum()
        if whole and text[at - 1] in " \n":
            starts.append(text.rfind("\n", 0, at) + 1)
        at = text.find(begin, end)
    return tuple(starts)


@cache
def _others() -> dict[str, list[str]]:
    """The stems of the words that count as another, by its own."""
    others: dict[str, list[str]] = {}
    for word, alias in ALIASES.items():
        others.setdefault(key_of(alias), []).append(stem(word))
    return others
