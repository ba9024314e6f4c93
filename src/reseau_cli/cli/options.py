"""The profile's answers as flags and variables give them: every key has one of each, none is written twice."""

from __future__ import annotations

import os

from ..core.errors import ProfileError, ReseauError, UsageError
from ..core.owner.profile import KEY, KEYS, Key, Profile
from ..core.owner.typed import from_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

PREFIX = "RESEAU_"
"""What the names of the environment variables begin with."""


def variable(name: str) -> str:
    """The variable of an answer or a choice: ``budget`` is given by ``RESEAU_BUDGET``."""
    return PREFIX + name.upper()


def from_flags(given: dict[str, Any]) -> Profile:
    """The answers given as flags.

    Raises:
        UsageError: an answer its key does not admit.
    """
    words = {name: _as_text(value) for name, value in given.items() if value not in (None, [])}
    return _read(words, lambda key: key.flag)


def _as_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return ",".join(value) if isinstance(value, list | tuple) else str(value)


def as_typed(error: ProfileError, given: dict[str, Any]) -> ReseauError:
    """The fault of an answer that was looked up, a place or a trade; it names the flag, where one gave it."""
    name = error.path.rpartition(".")[2]
    if given.get(name) in (None, []):
        return error
    return UsageError(error.code, **(error.values | {"path": KEY[name].flag}))


def from_environment() -> Profile:
    """The answers in ``RESEAU_*`` variables.

    Raises:
        UsageError: an answer its key does not admit.
    """
    found = {key.name: os.environ.get(_variable(key), "") for key in KEYS}
    return _read({name: text for name, text in found.items() if text}, _variable)


def _variable(key: Key) -> str:
    return variable(key.name)


def _read(words: dict[str, str], spelled: Callable[[Key], str]) -> Profile:
    """The profile of some words; a fault names the key as the person spelled it: a flag, a variable."""
    try:
        return from_words(words)
    except ProfileError as error:
        key = KEY[error.path.rpartition(".")[2]]
        raise UsageError(error.code, **(error.values | {"path": spelled(key)})) from None
