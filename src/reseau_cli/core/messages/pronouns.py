"""How a network is called again after its name: « il » or « elle », by the noun its name begins with."""

from __future__ import annotations

from .say import language


def pronouns(name: str, lang: str) -> dict[str, str]:
    """What fills ``{he}`` and ``{He}`` in a sentence about a network of that name."""
    he: str = language(lang).pronoun(name)
    return {"he": he, "He": _at_the_beginning(he)}


def called(text: str, he: str) -> str:
    """A sentence about any network, filled so for one that is called again by that pronoun."""
    return text.replace("{he}", he).replace("{He}", _at_the_beginning(he))


def _at_the_beginning(he: str) -> str:
    return he[:1].upper() + he[1:]
