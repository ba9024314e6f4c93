"""Words of trades with a slip of the keyboard, or spelled by ear: the one word of our table that is meant."""

from __future__ import annotations

import re
from functools import cache

from ..core.text.misspelled import heard, is_one_slip
from .trade_lines import compiled, key_of, keys_of, lines_with
from .trade_table import singular

_HEARD_ALIKE = ("ckqsz", "fp", "gj", "aehiouy")
"""First letters that may sound alike."""
_LONGER = 4
"""Two words that sound alike, or are a letter apart, are about as long."""


def mend(word: str) -> str:
    """The word of our table that sounds so, else the one a letter away (first letter kept); the word itself where two are.

    Two words of one trade ("coiffeur", "coiffeuse") are no two.
    """
    if len(word) < 4 or is_known(word):
        return word
    alike = next((letters for letters in _HEARD_ALIKE if word[0] in letters), word[0])
    known = [each for each in _words(alike) if abs(len(each) - len(word)) <= _LONGER]
    sound, *sounds = heard([word, *known])
    told = [each for each, heard_so in zip(known, sounds, strict=True) if heard_so == sound]
    slips = (each for each in known if each[0] == word[0] and is_one_slip(word, each))
    near = told or [*slips] if len(word) >= 6 else told
    return min(near) if len({key_of(each) for each in near}) == 1 else word


def is_known(word: str) -> bool:
    """Whether our table holds a word, or one that counts as it."""
    found = key_of(word)
    return any(found in keys_of(name) for name, _ in lines_with(compiled(), (found,)))


@cache
def _words(initials: str) -> dict[str, None]:
    """The words of our table that begin so and may be mistyped, singular, in order."""
    return dict.fromkeys(
        singular(each) for each in sorted(set(re.findall(rf"\b[{initials}][a-z]{{4,}}", compiled())))
    )
