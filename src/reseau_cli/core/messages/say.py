"""One sentence by its key: the tables of each language are a folder of their own beside this module.

A key is ``subject.name``: ``reasons.trade-yes`` stands in ``fr/reasons.py`` and in ``en/reasons.py``, which are flat
tables read only when something of them is said. Spaces in the tables are ordinary ones: ``typography`` makes those
of French narrow and unbreakable when a face shows the text.

A text that depends on a count is written once a form, ``name|none``, ``name|one`` and ``name|other``; it is chosen by
the value called ``count``, and ``none`` may be left out. Each language says in its ``__init__`` which counts are one.
"""

from __future__ import annotations

from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

LANGUAGES = ("fr", "en")
"""The folders there are, the one meant where nothing is asked for first."""

RECORDS = "fr"
"""The language that the catalogue's records are written in."""


def say(key: str, lang: str, /, **values: object) -> str:
    """The text of a key, filled.

    Raises:
        KeyError: no text has this key.
    """
    subject, _, name = key.partition(".")
    texts = _table(lang, subject)
    text = texts.get(name)
    if text is None:
        text = texts[f"{name}|{_form(texts, name, lang, values['count'])}"]
    return text.format(**values)


def has(key: str, lang: str) -> bool:
    """Whether there is a text of this key; it has one form only."""
    subject, _, name = key.partition(".")
    return name in _table(lang, subject)


def pronouns(name: str, lang: str) -> dict[str, str]:
    """What fills ``{he}`` and ``{He}`` in a sentence about a network of that name: « il » or « elle », by its noun."""
    he: str = language(lang).pronoun(name)
    return {"he": he, "He": capitalized(he)}


def called(text: str, he: str) -> str:
    """A sentence about any network, filled so for one that is called again by that pronoun."""
    return text.replace("{he}", he).replace("{He}", capitalized(he))


def capitalized(text: str) -> str:
    """A text at the beginning of a sentence: its first letter a capital, the others as they are."""
    return text[:1].upper() + text[1:]


def ended(text: str) -> str:
    """A text with a full stop, unless it ends a sentence already."""
    return text if text.endswith((".", "?", "!", "…", ":")) else f"{text}."


def _form(texts: dict[str, str], name: str, lang: str, count: Any) -> str:
    if count == 0 and f"{name}|none" in texts:
        return "none"
    return "one" if language(lang).is_one(count) else "other"


@cache
def language(lang: str) -> Any:
    """The rules of a language: which counts are one, how a name is called again."""
    return _module(lang)


@cache
def _table(lang: str, subject: str) -> dict[str, str]:
    texts: dict[str, str] = _module(f"{lang}.{subject}").TEXTS
    return texts


def _module(name: str) -> Any:
    """A module beside this one; importlib, loaded for that alone, would take longer than three of them."""
    return __import__(f"{__package__}.{name}", fromlist=("__name__",))
