"""How a misspelled word is known: by its sound in French ("ajaxio" is "Ajaccio"), or as one slip of the keyboard.

Sounds are plain replacements, so that a table of thousands of names is heard in a few milliseconds, as one text.
"""

from __future__ import annotations

_HEARD = (
    *(
        ("cce", "xe"),
        ("cci", "xi"),
        ("ph", "f"),
        ("th", "t"),
        ("rh", "r"),
        ("psych", "psik"),
        ("chr", "kr"),
        ("chl", "kl"),
        ("techn", "tekn"),
        ("sch", "ch"),
        ("ck", "k"),
        ("qu", "k"),
        ("oi", "wa"),
        ("oua", "wa"),
        ("ua", "wa"),
        ("ein", "in"),
        ("ain", "in"),
    ),
    *((f"c{vowel}", f"s{vowel}") for vowel in "eiy"),
    *((f"g{vowel}", f"j{vowel}") for vowel in "eiy"),
    *(("ch", "§"), ("c", "k"), ("q", "k"), ("h", ""), ("y", "i"), ("z", "s"), ("eau", "o"), ("au", "o")),
    *(("ai", "e"), ("ei", "e"), ("am", "an"), ("em", "en"), ("om", "on"), ("im", "in"), ("gu", "g")),
    *((2 * letter, letter) for letter in "bdfgklmnprstieo"),
    *(
        ("er\n", "e\n"),
        ("es\n", "\n"),
        ("e\n", "\n"),
        ("s\n", "\n"),
        ("x\n", "\n"),
        ("t\n", "\n"),
        ("d\n", "\n"),
    ),
)


def heard(names: list[str]) -> list[str]:
    """Each folded name, of lower-case ASCII letters and spaces, as it sounds."""
    text = "\n".join(names) + "\n"
    for spelled, sound in _HEARD:
        text = text.replace(spelled, sound)
    return text.split("\n")[:-1]


def is_one_slip(one: str, other: str) -> bool:
    """Whether a letter missing, one too many, one in place of another, or two the wrong way round parts two words."""
    if abs(len(one) - len(other)) > 1:
        return False
    start, shorter = 0, min(len(one), len(other))
    while start < shorter and one[start] == other[start]:
        start += 1
    a, b = one[start:], other[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[1::-1] == b[:2] and a[2:] == b[2:])
