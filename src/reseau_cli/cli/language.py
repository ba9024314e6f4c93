"""The language of what people read: ``--lang``, then ``RESEAU_LANG``, then French."""

from __future__ import annotations

import os
import sys

from ..core.errors import UsageError
from ..core.messages.say import LANGUAGES


def language(asked: str | None = None) -> str:
    """The language asked for; on the way out of an error, read from the command line itself.

    Raises:
        UsageError: ``--lang`` was given a language that is not there.
    """
    if asked is not None and asked not in LANGUAGES:
        raise UsageError("unknown-word", path="--lang", value=asked, known=", ".join(LANGUAGES))
    if asked is None:
        words = sys.argv[1:]
        for word, following in zip(words, [*words[1:], ""], strict=False):
            if word == "--lang" or word.startswith("--lang="):
                asked = word.partition("=")[2] or following
    asked = asked or os.environ.get("RESEAU_LANG")
    return asked if asked in LANGUAGES else LANGUAGES[0]
