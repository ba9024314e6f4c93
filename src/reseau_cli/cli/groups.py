"""Typer applications with help and faults in our words, and groups whose commands are loaded one at a time.

A group is a table: a command's name, and its module beside the table.
"""

from __future__ import annotations

from importlib import import_module
from itertools import pairwise
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from ..core.errors import UsageError
from .declared import declared
from .flags import EVERY, OPTIONAL, SHORT
from .usage import in_our_words, like


class _Ours:
    """What commands and groups have in common."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """The arguments read; a fault is one of ours."""
        with in_our_words(ctx):
            return super().parse_args(ctx, args)  # type: ignore[misc, no-any-return]

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """The help, from the tables of messages."""
        from .help import write

        write(self, ctx, formatter)


class Command(_Ours, TyperCommand):
    """A command."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """The arguments read.

        Raises:
            UsageError: one is not expected.
        """
        if EVERY in args:
            from .help import whole

            typer.echo(whole(self, ctx))
            raise typer.Exit
        ctx.allow_extra_args = True
        left = super().parse_args(ctx, self._spelled_out(args))
        if left:
            raise UsageError(
                "own-words" if self.name == "match" else "unexpected-argument", value=" ".join(left)
            )
        return left

    def _spelled_out(self, args: list[str]) -> list[str]:
        """The arguments with each flag that is another's spelling, or stands alone, written in full."""
        ours: list[Any] = self.params
        options = [one for one in ours if one.param_type_name == "option"]
        flags = {flag for one in options for flag in (*one.opts, *one.secondary_opts)}
        valued = {flag for one in options if not one.is_flag for flag in one.opts}
        spelled: list[str] = []
        waiting = False  # for the value of the flag before
        for arg, following in pairwise([*args, "-"]):
            if waiting or arg not in {*SHORT, *OPTIONAL}:
                spelled.append(arg)
            elif arg in SHORT:
                spelled.append(SHORT[arg] if SHORT[arg].partition("=")[0] in flags else arg)
            else:
                alone = arg in flags and following.startswith("-")
                spelled.append(f"{arg}={OPTIONAL[arg]}" if alone else arg)
            waiting = not waiting and spelled[-1] in valued
            if arg == "--" and not waiting:
                return [*spelled, *args[len(spelled) :]]
        return spelled


class Commands(_Ours, TyperGroup):
    """A group whose commands are loaded one at a time, from ``table`` in the package ``home``."""

    table: dict[str, str]
    home: str

    def invoke(self, ctx: Any) -> Any:
        """Run the command named."""
        with in_our_words(ctx):
            return super().invoke(ctx)

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """The command that the first argument names; ``help COMMAND`` is ``COMMAND --help``.

        Raises:
            UsageError: there is none of that name.
        """
        if args == ["help"]:
            typer.echo(ctx.get_help())
            raise typer.Exit
        if args[0] == "help":
            return self.resolve_command(ctx, [*args[1:], "--help"])
        command = self.get_command(ctx, args[0])
        if command is None:
            raise like(args[0], list(self.table), "no-such-command", "no-command-like-it", ctx)
        return args[0], command, args[1:]

    def list_commands(self, ctx: Any) -> list[str]:
        """All names, in the order of the table."""
        return list(self.table)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of a name, or None."""
        if cmd_name not in self.table:
            return None
        command = typer.main.get_command(import_module(f"{self.home}.{self.table[cmd_name]}").app)
        command.name = cmd_name
        for one in command.params:
            if hasattr(one.type, "readable"):  # a file: what reads it tells why it cannot
                one.type.readable = False
        return command


def group_app(table: dict[str, str], home: str | None) -> typer.Typer:
    """A typer application for a table of commands whose modules are in the package ``home``."""
    return _app(cls=type("Group", (Commands,), {"table": table, "home": home}))


def command_app() -> typer.Typer:
    """A typer application for one command's module."""
    return _app()


class _App(typer.Typer):
    """An application whose commands are declared from the table of flags."""

    def command(self, *args: Any, **settings: Any) -> Any:
        """As typer's."""
        register = super().command(*args, **settings)
        return lambda function: register(declared(function))

    def callback(self, *args: Any, **settings: Any) -> Any:
        """As typer's."""
        register = super().callback(*args, **settings)
        return lambda function: register(declared(function))


def _app(**settings: Any) -> typer.Typer:
    return _App(
        rich_markup_mode=None,
        add_completion=False,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
        **settings,
    )
