"""The help of a command, laid out: what it says is in ``reference``."""

from __future__ import annotations

from typing import Any

from ..core.messages.say import say
from ..core.messages.typography import printed
from .language import language
from .reference import topic


def write(command: Any, ctx: Any, formatter: Any) -> None:
    """The whole help: usage, what the command does, arguments, options, commands below it, examples."""
    lang, words = language(), tuple(ctx.command_path.split()[1:])
    told = topic(command, words, lang)
    formatter.write_usage(ctx.command_path, told.usage, printed("help.usage", lang) + " ")
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text(told.about)
    rows = {"arguments": told.arguments, "options": told.options, "commands": told.commands}
    for name in filter(rows.get, rows):
        _section(formatter, name, lang)
        with formatter.indentation():
            formatter.write_dl(rows[name])
    _section(formatter, "examples", lang)
    for line in told.examples:
        formatter.write(f"  {line}\n")  # never cut: it is there to be copied


def _section(formatter: Any, name: str, lang: str) -> None:
    formatter.write_paragraph()
    formatter.write(printed("help.section", lang, name=say(f"help.{name}", lang)) + "\n")
