"""The help of a command, laid out from the ``help`` table of the language: none of its words stands beside the code.

A text is looked for by the command's words (``catalogue.check``) and the parameter's name: that of this command alone
(``list.price``), that of all commands (``flag.top``), or that of an answer of the profile (``answer.budget``).
"""

from __future__ import annotations

from typing import Any

from ..core import vocabulary as v
from ..core.messages.say import has, say
from ..core.messages.typography import printed
from ..core.owner.profile import KEY
from .language import language
from .variables import variable

WORDS = {"vocation": v.VOCATIONS, "need": v.NEEDS, "kind": v.KINDS, "outcome": v.OUTCOMES}
"""Flags whose words are listed, beside the answers of the profile."""


def topic(ctx: Any) -> str:
    """A command by its words, as the table names it."""
    return ".".join(ctx.command_path.split()[1:]) or "reseau"


def write(command: Any, ctx: Any, formatter: Any) -> None:
    """The whole help: usage, what the command does, arguments, options, commands below it, examples."""
    lang, about = language(), topic(ctx)
    commands = getattr(command, "table", {})
    arguments = [one for one in command.get_params(ctx) if one.param_type_name == "argument"]
    options = [one for one in command.get_params(ctx) if one.param_type_name == "option"]
    pieces = [
        "[OPTIONS]",
        *([value("COMMAND", lang), "…"] if commands else []),
        *(_usage(one) for one in arguments),
    ]
    formatter.write_usage(ctx.command_path, " ".join(pieces), printed("help.usage", lang) + " ")
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text(printed(f"help.{about}.about", lang))
    below = about.removeprefix("reseau") + ("." if about != "reseau" else "")
    for name, rows in (
        ("arguments", [(_usage(one), _told(one, about, lang)) for one in arguments]),
        ("options", [(_spelled(one, lang), _told(one, about, lang)) for one in options]),
        ("commands", [(name, printed(f"help.{below}{name}.summary", lang)) for name in commands]),
    ):
        if rows:
            _section(formatter, name, lang)
            with formatter.indentation():
                formatter.write_dl(rows)
    _section(formatter, "examples", lang)
    for line in say(f"help.{about}.examples", lang).split("\n"):
        formatter.write(f"  {line}\n")  # never cut: it is there to be copied


def _section(formatter: Any, name: str, lang: str) -> None:
    formatter.write_paragraph()
    formatter.write(printed("help.section", lang, name=say(f"help.{name}", lang)) + "\n")


def value(name: str, lang: str) -> str:
    """What stands for a value: FILE, or the language's own word for it."""
    key = f"help.value.{name}"
    return say(key, lang) if has(key, lang) else name


def name_of(argument: Any) -> str:
    """What an argument is called where it is missing."""
    return value(argument.metavar or argument.name.upper(), language())


def _usage(argument: Any) -> str:
    """An argument as the usage line has it: PLACE…, [WORDS…]."""
    name = name_of(argument) + ("…" if argument.nargs == -1 else "")
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


def _told(parameter: Any, about: str, lang: str) -> str:
    name = parameter.name
    key = next(key for kind in (about, "flag", "answer") if has(key := f"help.{kind}.{name}", lang))
    words = WORDS.get(name) or (KEY[name].words if name in KEY else ())
    return printed(key, lang, words=", ".join(words), variable=variable(name), default=parameter.default)
