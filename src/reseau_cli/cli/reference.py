"""What there is to know of each command, from the same tables: what its help, the man page and the reference lay out.

A text is looked for by the command's words (``catalogue.check``) and the parameter's name: that of this command alone
(``list.price``), that of all commands (``flag.top``), or that of an answer of the profile (``answer.budget``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import typer

from ..core import vocabulary as v
from ..core.messages.say import RECORDS, has, say
from ..core.messages.typography import printed
from ..core.owner.profile import KEY
from ..render.reference import Topic
from .options import variable

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = {"vocation": v.VOCATIONS, "need": v.NEEDS, "kind": v.KINDS, "outcome": v.OUTCOMES}
"""Flags whose words are listed, beside the answers of the profile."""


def tree(command: Any = None, *words: str) -> Iterator[tuple[tuple[str, ...], Any]]:
    """(words, command) for every command and group, in the order of their tables."""
    from .app import app

    command = command or typer.main.get_command(app)
    yield words, command
    for name in getattr(command, "table", ()):
        yield from tree(command.get_command(None, name), *words, name)


def parameters(command: Any) -> list[Any]:
    """The arguments and the flags of a command, ``--help`` among them."""
    found: list[Any] = command.get_params(command.context_class(command, info_name="reseau"))
    return found


def topics(lang: str) -> Iterator[Topic]:
    """Every command, the program itself first."""
    return (topic(command, words, lang) for words, command in tree())


def topic(command: Any, words: tuple[str, ...], lang: str) -> Topic:
    """What there is to know of one command."""
    name, below = ".".join(words) or "reseau", "".join(f"{word}." for word in words)
    commands, found = getattr(command, "table", {}), parameters(command)
    arguments = [one for one in found if one.param_type_name == "argument"]
    options = [one for one in found if one.param_type_name == "option"]
    pieces = [
        "[OPTIONS]",
        *([value("COMMAND", lang), "…"] if commands else []),
        *(_usage(one, lang) for one in arguments),
    ]
    return Topic(
        words,
        " ".join(pieces),
        printed(f"help.{name}.about", lang),
        [(_usage(one, lang), told(one, name, lang)) for one in arguments],
        [(_spelled(one, lang), told(one, name, lang)) for one in options],
        [(one, printed(f"help.{below}{one}.summary", lang)) for one in commands],
        say(f"help.{name}.examples", lang).split("\n"),
    )


def value(name: str, lang: str) -> str:
    """What stands for a value: FILE, or the language's own word for it."""
    key = f"help.value.{name}"
    return say(key, lang) if has(key, lang) else name


def name_of(argument: Any, lang: str) -> str:
    """What an argument is called where it is missing."""
    return value(argument.metavar or argument.name.upper(), lang)


def _usage(argument: Any, lang: str) -> str:
    """An argument as the usage line has it: PLACE…, [WORDS…]."""
    name = name_of(argument, lang) + ("…" if argument.nargs == -1 else "")
    return name if argument.required else f"[{name}]"


def _spelled(option: Any, lang: str) -> str:
    """The spellings of a flag, and what stands for its value."""
    spellings = ", ".join(sorted(option.opts, key=len))
    if option.secondary_opts:
        return f"{spellings} / {', '.join(option.secondary_opts)}"
    if option.is_flag:
        return spellings
    name = value((option.metavar or option.name.upper()).strip("[]"), lang)
    return f"{spellings} [{name}]" if (option.metavar or "").startswith("[") else f"{spellings} {name}"


def told(parameter: Any, about: str, lang: str) -> str:
    """What a parameter is for, in the command of that name."""
    name = parameter.name
    key = next(key for kind in (about, "flag", "answer") if has(key := f"help.{kind}.{name}", lang))
    return printed(key, lang, words=listed(name, lang), variable=variable(name), default=parameter.default)


def listed(name: str, lang: str) -> str:
    """The words that a parameter takes; those that are French, with what they mean in another language."""
    words = WORDS.get(name) or (KEY[name].words if name in KEY else {})
    if words is v.OUTCOMES and lang != RECORDS:
        return ", ".join(f"{word} ({say(key, lang)})" for word, key in words.items())
    return ", ".join(words)
