"""The command table: names, one line of help each, and the module that holds each command.

A module is imported only when its command is called; ``--help`` reads the table alone.
"""

from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

COMMANDS: dict[str, tuple[str, str]] = {
    "match": ("match", "Trouver les réseaux qui vous vont, et pourquoi."),
    "why": ("why", "Pourquoi tel réseau, ou pourquoi pas."),
    "show": ("show", "Voir la fiche d’un réseau."),
    "list": ("list_", "Chercher dans le catalogue."),
    "compare": ("compare", "Mettre des réseaux côte à côte."),
    "forget": ("forget", "Effacer les réponses gardées sur cette machine."),
}


HELP = "Montrer cette aide et s’arrêter."


class Command(TyperCommand):
    """A command whose help is in French throughout."""

    def get_help_option(self, ctx: Any) -> Any:
        """The help flag, in our words."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = HELP
        return option


class Commands(TyperGroup):
    """A group whose commands are loaded one at a time."""

    def get_help_option(self, ctx: Any) -> Any:
        """The help flag, in our words."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = HELP
        return option

    def list_commands(self, ctx: Any) -> list[str]:
        """All names, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of a name, or None."""
        if cmd_name not in COMMANDS:
            return None
        module, summary = COMMANDS[cmd_name]
        command = typer.main.get_command(import_module(f"{__package__}.{module}").app)
        command.name, command.short_help = cmd_name, summary
        return command

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Help of the table, without importing any command."""
        with formatter.section("Commandes"):
            formatter.write_dl([(name, summary) for name, (_, summary) in COMMANDS.items()])


app = typer.Typer(
    cls=Commands,
    rich_markup_mode=None,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def reseau(
    version: Annotated[bool, typer.Option("--version", help="Dire la version et s’arrêter.")] = False,
) -> None:
    """Le réseau de patrons qu’il vous faut, et pourquoi. Hors ligne, sans compte.

    Commencer par : reseau match
    """


def command_app() -> typer.Typer:
    """A typer application for one command's module."""
    return typer.Typer(
        rich_markup_mode=None,
        add_completion=False,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
