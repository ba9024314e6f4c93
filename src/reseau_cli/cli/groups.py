"""Typer applications with help in our words, and groups whose commands are loaded one at a time.

A group is a table: a command's name, its module beside the table, one line of help.
"""

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from .language import language

HELP = "Montrer cette aide et s’arrêter."


class _Help:
    """What both commands and groups tell of themselves: in our words, in the language asked for."""

    def get_help_option(self, ctx: Any) -> Any:
        """The help flag, in our words."""
        option = super().get_help_option(ctx)  # type: ignore[misc]
        if option is not None:
            option.help = _spoken(HELP)
        return option

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """The help, without typer's English mark: braces tell already which argument is required."""
        if language() == "en":
            from .english import translate

            translate(self)
        super().format_help(ctx, formatter)  # type: ignore[misc]
        formatter.buffer = [part.replace("  [required]", "") for part in formatter.buffer]


class Command(_Help, TyperCommand):
    """A command whose help is in our words."""


class Commands(_Help, TyperGroup):
    """A group whose commands are loaded one at a time, from ``table`` in the package ``home``."""

    table: dict[str, tuple[str, str]]
    home: str

    def list_commands(self, ctx: Any) -> list[str]:
        """All names, in the order of the table."""
        return list(self.table)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of a name, or None."""
        if cmd_name not in self.table:
            return None
        module, summary = self.table[cmd_name]
        command = typer.main.get_command(import_module(f"{self.home}.{module}").app)
        command.name, command.short_help = cmd_name, summary
        return command

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Help of the table, without importing any command."""
        with formatter.section("Commands" if language() == "en" else "Commandes"):
            formatter.write_dl([(name, _spoken(summary)) for name, (_, summary) in self.table.items()])


def _spoken(text: str) -> str:
    if language() != "en":
        return text
    from .english import english

    return english(text)


def group_app(table: dict[str, tuple[str, str]], home: str | None) -> typer.Typer:
    """A typer application for a table of commands whose modules are in the package ``home``."""
    return typer.Typer(
        cls=type("Group", (Commands,), {"table": table, "home": home}),
        rich_markup_mode=None,
        add_completion=False,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )


def command_app() -> typer.Typer:
    """A typer application for one command's module."""
    return typer.Typer(
        rich_markup_mode=None,
        add_completion=False,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
