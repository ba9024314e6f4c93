"""The language of what people read: ``--lang``, then what ``settings`` knows of, then his sentence's, then French.

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

_decided: str | None = None


def decide(words: Sequence[str]) -> None:
    """Decide from the words of the command line and from the environment."""
    global _decided
    told = lang(_asked(words))
    _decided = told.value if told.source else None


def language(asked: str | None = None, sentence: str | None = None) -> str:
    """The language decided; where nothing tells it, that of the owner's sentence, or French.

    Args:
        asked: what ``--lang`` holds.
        sentence: what the owner says in his own words.

    Raises:
        UsageError: ``--lang`` asks for a language that is not there.
    """
    if asked is not None and asked not in LANGUAGES:
        raise UsageError("unknown-word", path="--lang", value=asked, known=", ".join(LANGUAGES))
    if sentence and not (asked or _decided):
        from ..core.text.written_in import written_in

        return written_in(sentence) or LANGUAGES[0]
    return asked or _decided or LANGUAGES[0]


def _asked(words: Sequence[str]) -> list[str]:
    for word, following in pairwise([*words, ""]):
        if word == "--lang" or word.startswith("--lang="):
            return [word.partition("=")[2] or following]
    return []
