"""NAF 2025 codes, on owners' papers from 1 January 2027, taken back to the NAF rev. 2 that the catalogue speaks.

Only sub-classes can be told apart: their letter is Y or from G on, where rev. 2 has Z or A to F. The levels above
are digits in both, and are read as rev. 2.
"""

from __future__ import annotations

import re
from functools import cache

from .. import package_data

_CODE = r"(?i)\b(\d\d)\.?(\d\d) ?([G-MY])\b"

_NEW = {"46.89Y": ("46",)}
"""The one sub-class that takes from none, with its division: wholesale, the same in both."""


def earlier_codes(text: str) -> tuple[str, ...]:
    """The NAF rev. 2 sub-classes that the NAF 2025 sub-class in a text takes from; none where it holds no such code.

    The least split first: of those that 2025 shares out between several codes, it is the likelier the fewer they are.
    """
    found = re.search(_CODE, text)
    if found is None:
        return ()
    code = f"{found[1]}.{found[2]}{found[3].upper()}"
    _, _, rest = _table().partition(f"\n{code}\t")
    return tuple(rest.partition("\n")[0].split()) or _NEW.get(code, ())


@cache
def _table() -> str:
    return package_data.text("naf_2025.tsv")
