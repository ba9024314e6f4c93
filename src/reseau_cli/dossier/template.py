"""The table to fill in: its columns in the language, a line that tells what each takes, a line as an example."""

from __future__ import annotations

from ..core import vocabulary as v
from ..core.messages.say import say
from ..core.owner.columns import NAMES, PSEUDONYM, SEPARATOR
from ..core.owner.profile import KEY
from .clients import COMMENT

BETWEEN = f" {SEPARATOR} "

LEVEL = 3
"""The top of a count that is a level."""

_EXAMPLE = {"lacks": ("finance", "people"), "wants": ("business",)}
_EXAMPLE_TEXTS = {"postcode": "44000", "employees": "2", "budget": "300", "hours": "2"}


def rows(lang: str) -> list[list[str]]:
    """The header, what each column takes, an example; only the header is read again."""
    return [
        [say(f"columns.{name}", lang).partition(" | ")[0] for name in NAMES],
        [f"{COMMENT} {say('dossier.template-hint', lang)}", *(_takes(name, lang) for name in NAMES[1:])],
        [f"{COMMENT} {say('dossier.template-example', lang)}", *(_example(name, lang) for name in NAMES[1:])],
    ]


def _takes(name: str, lang: str) -> str:
    key = KEY[name]
    if key.kind in ("word", "words"):
        words = BETWEEN.join(v.word(key.words, id_, lang) for id_ in key.words)
        return say(
            "dossier.template-choice" if key.kind == "word" else "dossier.template-several", lang, words=words
        )
    if key.kind == "outcomes":
        return say("dossier.template-outcomes", lang, words=", ".join(key.words))
    if key.kind == "ids":
        return say("dossier.template-ids", lang)
    if key.kind == "flag":
        return say("dossier.template-yes", lang)
    return say("dossier.template-level", lang) if key.top == LEVEL else ""


def _example(name: str, lang: str) -> str:
    assert name != PSEUDONYM
    if name in _EXAMPLE:
        return BETWEEN.join(v.word(KEY[name].words, id_, lang) for id_ in _EXAMPLE[name])
    return _EXAMPLE_TEXTS.get(name, "")
