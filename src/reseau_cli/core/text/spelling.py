"""Names compared spelling aside: accents, capitals, apostrophes, hyphens, dots, spaces and letters taken apart."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import combining, normalize


@lru_cache(maxsize=8192)
def squeezed(text: str) -> str:
    """The letters and digits of a text alone, without accents: "C.J.D." is "cjd", "Action’elles" "actionelles"."""
    plain = normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    return "".join(sign for sign in plain if sign.isalnum() and not combining(sign))


@lru_cache(maxsize=8192)
def ways(name: str) -> frozenset[str]:
    """The squeezed forms of a name: whole, without what is in brackets, what is in them alone, without its first article."""
    inside = re.findall(r"[(\[]([^)\]]+)[)\]]", name)
    bare = re.sub(r"[(\[][^)\]]*[)\]]", " ", name)
    begun = re.sub(r"^\s*(?:l['’]\s*|(?:le|la|les|un|une)\s+)", "", bare, flags=re.IGNORECASE)
    return frozenset(squeezed(form) for form in (name, bare, begun, *inside)) - {""}


def words_of(text: str) -> list[str]:
    """The words of a text, as they are written."""
    return re.findall(r"[^\W\d_]+", text)
