"""The help of a command, laid out: what it says is in ``reference``.

Where a command has more flags than a screen holds, ``--help`` tells the usual ones, ``--help-all`` all of them.
"""

from __future__ import annotations

from typing import Any

from ..core.messages.say import say
from ..core.messages.typography import printed
from .flags import EVERY
from .language import language
from .reference import parameters, topic

MOST = 24
"""How many flags are told before the usual ones alone are."""

_HYPHEN = "\ue002"
"""Stands for a hyphen while lines are broken: a word of a list is typed as it is read."""

USUAL = (
    "text", "trade", "commune", "lacks", "wants", "stage", "budget", "hours", "output", "plain", "help",
)  # fmt: skip
"""What a newcomer uses of them, in the order in which he would say it."""


def whole(command: Any, ctx: Any) -> str:
    """The help with every flag."""
    formatter = ctx.make_formatter()
    command.get_params(ctx)  # makes ``-h``, which this context alone knows, once for all
    write(command, ctx, formatter, every=True)
    return str(formatter.getvalue()).rstrip("\n")


def write(command: Any, ctx: Any, formatter: Any, every: bool = False) -> None:
    """The help: usage, what the command does, arguments, options (``every`` one), commands below it, examples."""
    lang, words = language(), tuple(ctx.command_path.split()[1:])
    told = topic(command, words, lang)
    formatter.write_usage(ctx.command_path, told.usage, printed("help.usage", lang) + " ")
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text(told.about)
    options = told.options if every or len(told.options) <= MOST else _usual(command, told.options, lang)
    rows = {"arguments": told.arguments, "options": options, "commands": told.commands}
    for name in filter(rows.get, rows):
        _section(formatter, name, lang)
        with formatter.indentation():
            formatter.write_dl([(first, second.replace("-", _HYPHEN)) for first, second in rows[name]])
    _section(formatter, "examples", lang)
    for line in told.examples:
        formatter.write(f"  {line}\n")  # never cut: it is there to be copied
    formatter.buffer[:] = [piece.replace(_HYPHEN, "-") for piece in formatter.buffer]


def _usual(command: Any, rows: list[tuple[str, str]], lang: str) -> list[tuple[str, str]]:
    names = [one.name for one in parameters(command) if one.param_type_name == "option"]
    told = dict(zip(names, rows, strict=True))
    return [*(told[name] for name in USUAL if name in told), (EVERY, printed("help.flag.help-all", lang))]


def _section(formatter: Any, name: str, lang: str) -> None:
    formatter.write_paragraph()
    formatter.write(printed("help.section", lang, name=say(f"help.{name}", lang)) + "\n")
