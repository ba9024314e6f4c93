"""Words as they are heard in French, so that a name spelled by ear is found: "ajaxio" is "Ajaccio".

Only plain replacements, so that a table of thousands of names is heard in a few milliseconds, as one text.
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
