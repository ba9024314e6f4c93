"""How a network is called again after its name: « il » or « elle », by the noun its name begins with."""

from __future__ import annotations

from .say import language


def pronouns(name: str, lang: str) -> dict[str, str]:
    """What fills ``{he}`` and ``{He}`` in a sentence about a network of that name."""
    he: str = language(lang).pronoun(name)
    return {"he": he, "He": he[:1].upper() + he[1:]}
