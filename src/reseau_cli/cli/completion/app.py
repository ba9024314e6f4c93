"""``reseau completion``: what a shell needs to complete commands, flags, needs, networks and départements by itself."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from ..flags import Lang
from ..groups import Command, command_app
from ..language import language
from ..streams import exact, streams

HERE = Path(__file__).parent

app = command_app()


class Shell(StrEnum):
    """A shell that can be told how to complete."""

    bash = "bash"
    zsh = "zsh"
    fish = "fish"


@app.command(cls=Command)
def completion(shell: Annotated[Shell, typer.Argument(metavar="SHELL")], lang: Lang = None) -> None:
    """Write what completes commands in a shell; it asks nothing of Python afterwards."""
    exact(streams().out).write(script(shell, language(lang)))


def script(shell: Shell, lang: str) -> str:
    """The script of a shell: its own few lines, the table, and what looks into it."""
    from .table import table

    text = (HERE / f"reseau.{shell.value}").read_text(encoding="utf-8")
    awk = (HERE / "candidates.awk").read_text(encoding="utf-8")
    return text.replace("@AWK@", quoted(awk, shell)).replace("@TABLE@", quoted(table(lang), shell))


def quoted(text: str, shell: Shell) -> str:
    """A text between single quotes, in which the shell expands nothing."""
    if shell is Shell.fish:
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
    return "'" + text.replace("'", "'\\''") + "'"
