"""The language of what people read: ``--lang``, then what ``settings`` knows of, then French.

It is decided once, when the command line is read: a fault of that line is told in it too.
"""

from __future__ import annotations

from itertools import pairwise

from ..core.errors import UsageError
from ..core.messages.say import LANGUAGES
from .settings import lang

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_decided = LANGUAGES[0]


def decide(words: Sequence[str]) -> None:
    """Decide from the words of the command line and from the environment."""
    global _decided
    _decided = lang(_asked(words)).value


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
