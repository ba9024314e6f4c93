"""The language of what people read: ``--lang``, then ``RESEAU_LANG``, then that of the system, then French.

It is decided once, when the command line is read: a fault of that line is told in it too.
"""

from __future__ import annotations

import os
from itertools import pairwise
from typing import TYPE_CHECKING

from ..core.errors import UsageError
from ..core.messages.say import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

_decided = LANGUAGES[0]


def decide(words: Sequence[str]) -> None:
    """Decide from the words of the command line and from the environment."""
    global _decided
    _decided = next((lang for lang in (*_asked(words), *_of_the_system()) if lang in LANGUAGES), LANGUAGES[0])


def language(asked: str | None = None) -> str:
    """The language decided; ``asked`` is what ``--lang`` holds.

    Raises:
        UsageError: ``--lang`` asks for a language that is not there.
    """
    if asked is not None and asked not in LANGUAGES:
        raise UsageError("unknown-word", path="--lang", value=asked, known=", ".join(LANGUAGES))
    return asked or _decided


def _asked(words: Sequence[str]) -> list[str]:
    for word, following in pairwise([*words, ""]):
        if word == "--lang" or word.startswith("--lang="):
            return [word.partition("=")[2] or following]
    return []


def _of_the_system() -> list[str]:
    """The program's own variable, then the first of the system's that is set: en_GB.UTF-8 is English."""
    system = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return [os.environ.get("RESEAU_LANG", ""), system[:2].lower()]
