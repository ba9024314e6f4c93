"""The profile's flags, made from the table of its keys: every key has one, and no flag is written twice."""

import inspect
import os
from collections.abc import Callable
from typing import Annotated, Any

import typer

from ..core.errors import ProfileError, UsageError
from ..core.owner.profile import KEY, KEYS, Key, Profile
from ..core.owner.typed import from_words
from .variables import variable


def with_profile(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the profile's flags: it receives their values in one mapping, ``given``."""
    own = [p for p in inspect.signature(command).parameters.values() if p.name != "given"]
    flags = [_parameter(key) for key in KEYS]

    def run(**values: Any) -> None:
        given = {key.name: values.pop(key.name) for key in KEYS}
        command(given=given, **values)

    parameters = [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in (*own, *flags)]
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {p.name: p.annotation for p in parameters}
    run.__doc__ = command.__doc__
    run.__name__ = command.__name__
    return run


def _parameter(key: Key) -> inspect.Parameter:
    name = f"{key.flag}/{key.opposite}" if key.kind == "flag" else key.flag
    kind: Any = {"flag": bool, "words": list[str], "ids": list[str], "outcomes": list[str]}.get(key.kind, str)
    option = typer.Option(name, metavar=_metavar(key))
    return inspect.Parameter(
        key.name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=Annotated[kind | None, option]
    )


def _metavar(key: Key) -> str | None:
    shapes = {
        "words": "A,B…",
        "word": "A",
        "count": "N",
        "text": "TEXT",
        "ids": "ID,ID…",
        "outcomes": "ID=A,…",
    }
    return shapes.get(key.kind)


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
