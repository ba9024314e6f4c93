"""The NAF codes that a text holds, however they are typed: "1071C", "10.71 c", "10,71C / 47.24Z", "APE : 5610A".

NAF 2025 codes are taken back to those of rev. 2 that they take from.
"""

from __future__ import annotations

import re

from ..core.tuples import NamedTuple
from .naf_list import parse_naf

# Compiled when first used: a code typed as it is in the list needs none.
_SUB_CLASS = r"(?i)(?<![\w.,])(\d\d)[ .,]?(\d\d)[ .-]?([A-Z])(?!\w)"
_WORDS = r"(?i)\b(?:codes?|naf|ape|rev\.? ?2|2025)\b|[\W_]+"
_DIGITS = r"(?i)(?:code )?(?:naf|ape)?\W*\d[\d., ]*[a-z]?"


class Codes(NamedTuple):
    """The codes of rev. 2, at any level, that a text holds, and the words beside them; ``wrong`` is a code of no list."""

    codes: tuple[str, ...] = ()
    words: str = ""
    wrong: str = ""


def codes_in(text: str) -> Codes:
    """The codes in a text, in their order."""
    whole = parse_naf(text)
    if whole:
        return Codes((whole,))
    from .naf_2025 import earlier_codes  # seldom

    found: list[str] = []
    wrong = ""
    for match in re.finditer(_SUB_CLASS, text):
        typed = f"{match[1]}.{match[2]}{match[3].upper()}"
        code = parse_naf(typed)
        meant = (code,) if code else earlier_codes(typed)
        found += meant
        wrong = wrong or ("" if meant else match[0])
    words = " ".join(re.sub(_WORDS, " ", re.sub(_SUB_CLASS, " ", text)).split())
    if found:
        return Codes(tuple(dict.fromkeys(found)), words)
    return Codes(wrong=wrong or (text if re.fullmatch(_DIGITS, text.strip()) else ""))
