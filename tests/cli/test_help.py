"""``--help``: in French, in English behind ``--lang en``, and no text of it left in the other language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import typer
from running import run

from reseau_cli.cli.app import app
from reseau_cli.cli.english import HELP, english

if TYPE_CHECKING:
    from collections.abc import Iterator

SAME = {"ID,ID…", "ID=A,…", "A", "A,B…", "D", "F", "L", "N", "ID", "ID ID…", "IDS", "SIREN"}
"""What stands for a value, alike in both languages."""


def commands(command: Any = None, *path: str) -> Iterator[tuple[tuple[str, ...], Any]]:
    """(words, command) for the whole tree of commands, its groups included."""
    command = command or typer.main.get_command(app)
    yield path, command
    for name in getattr(command, "table", ()):
        yield from commands(command.get_command(None, name), *path, name)


TREE = dict(commands())


def texts(command: Any) -> Iterator[str]:
    """All that a command's help says."""
    yield from filter(None, (command.help, command.short_help, command.epilog))
    for parameter in command.params:
        yield from filter(None, (parameter.help, parameter.metavar))


@pytest.mark.parametrize("words", TREE, ids=" ".join)
def test_every_text_of_the_help_has_its_english(words: tuple[str, ...]) -> None:
    same = SAME | {text for text, said in HELP.items() if text == said}
    left = [text for text in texts(TREE[words]) if english(text) == text]
    assert [text for text in left if text.rstrip(".").partition(". [")[0] not in same] == []


def test_no_english_is_left_over() -> None:
    said = "\n".join(text for command in TREE.values() for text in texts(command))
    assert [text for text in HELP if text not in said and text != "Montrer cette aide et s’arrêter."] == []


@pytest.mark.parametrize("words", TREE, ids=" ".join)
def test_help_in_both_languages_without_typers_mark(words: tuple[str, ...]) -> None:
    french, spoken = run(*words, "--help"), run(*words, "--help", "--lang", "en")
    assert (french.code, spoken.code) == (0, 0)
    assert "Montrer cette aide" in french.out and "Show this help" in spoken.out
    assert "[required]" not in french.out + spoken.out
    assert "Montrer" not in spoken.out and "Exemple" not in spoken.out


def test_the_language_may_come_first() -> None:
    assert run("--lang", "en", "show", "cjd").out == run("show", "cjd", "--lang", "en").out
