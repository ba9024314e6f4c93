"""``--help`` and ``help``: every command and flag has its text in each language, and nothing of typer's is left."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Any

import pytest
import typer
from running import call, run

from reseau_cli.cli.app import app
from reseau_cli.core.messages.fr.help import TEXTS
from reseau_cli.core.messages.say import LANGUAGES, say

if TYPE_CHECKING:
    from collections.abc import Iterator

TYPERS = ("Usage: [", "ARGS", "[required]", "[default", "Options:", "Commands:", "Arguments:", "Show this")


def commands(command: Any = None, *path: str) -> Iterator[tuple[tuple[str, ...], Any]]:
    """(words, command) for the whole tree of commands, its groups included."""
    command = command or typer.main.get_command(app)
    yield path, command
    for name in getattr(command, "table", ()):
        yield from commands(command.get_command(None, name), *path, name)


TREE = dict(commands())
each = pytest.mark.parametrize("words", TREE, ids=" ".join)


@each
def test_the_help_is_in_the_language_asked_for(words: tuple[str, ...]) -> None:
    french, english = call(*words, "--help"), call(*words, "--help", "--lang", "en")
    assert (french.code, english.code, french.err, english.err) == (0, 0, "", "")
    topic = ".".join(words) or "reseau"
    for lang, said in (("fr", french.out), ("en", english.out)):
        about = say(f"help.{topic}.about", lang).partition("\n")[0]
        assert " ".join(about.split()) in " ".join(said.replace("\u202f", " ").split())
        assert say("help.flag.help", lang) in said
    assert not any(text in french.out for text in TYPERS)
    assert not any(text in english.out for text in ("ARGS", "[required]", "[default"))


@each
def test_help_before_the_command_is_the_same(words: tuple[str, ...]) -> None:
    assert call("help", *words) == call(*words, "--help") == call(*words, "-h")
    assert call("--lang", "en", "help", *words) == call(*words, "--help", "--lang", "en")


def keys() -> Iterator[str]:
    """The keys of the table that commands and their parameters call for."""
    for words, command in TREE.items():
        topic = ".".join(words) or "reseau"
        yield from (f"{topic}.about", f"{topic}.examples")
        yield from ([f"{topic}.summary"] if words else [])
        context = command.context_class(command, info_name="reseau")
        for one in command.get_params(context):
            yield next(key for kind in (topic, "flag", "answer") if (key := f"{kind}.{one.name}") in TEXTS)
            yield f"value.{str(one.metavar or one.name).strip('[]')}"
        yield "value.COMMAND"


def test_no_text_of_the_help_is_dead() -> None:
    called = {*keys(), "usage", "section", "arguments", "options", "commands", "examples", "flag.help-all"}
    assert [key for key in TEXTS if key not in called] == []


@each
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_command_has_two_examples_that_it_reads(words: tuple[str, ...], lang: str) -> None:
    topic = ".".join(words) or "reseau"
    examples = say(f"help.{topic}.examples", lang).split("\n")
    assert len(set(examples)) == 2
    for example in examples:
        name, *args = shlex.split(example.partition(" > ")[0])
        assert name == "reseau"
        if args[0] == "help":
            args = args[1:]
        assert tuple(args[: len(words)]) == words
        context, command = None, typer.main.get_command(app)
        while hasattr(command, "table"):
            context = command.context_class(
                command, info_name=args[0] if context else "reseau", parent=context
            )
            _, command, args = command.resolve_command(context, args)
        assert command.make_context("x", args, parent=context).params


@pytest.mark.parametrize("command", ["match", "why", "plan"])
def test_the_help_is_short_and_the_whole_of_it_is_one_flag_away(command: str) -> None:
    short, whole = call(command, "--help").out, call(command, "--help-all").out
    assert "--help-all" in short and len(short.splitlines()) <= 40
    named = [flag for one in TREE[(command,)].params for flag in one.opts if one.param_type_name == "option"]
    assert [flag for flag in named if flag not in whole] == []
    assert call("forget", "--help-all").out == call("forget", "--help").out


def test_a_command_that_is_not_there_has_no_help() -> None:
    assert "help" not in TREE
    told = call("help", "mach")
    assert told.code == 2 and "match" in told.err


@pytest.mark.parametrize("flag", ["--version", "-V"])
def test_the_version(flag: str) -> None:
    alone, after = run(flag), run("--lang", "en", flag)
    assert alone == after and alone.out.startswith("reseau ")


def test_the_language_may_come_first() -> None:
    assert call("--lang", "en", "show", "cjd").out == call("show", "cjd", "--lang", "en").out


def test_a_word_of_a_list_is_never_cut_at_its_hyphen():
    told = call("match", "--help-all", "--lang", "en").out
    words = set(told.replace(",", " ").replace(".", " ").split())
    assert {"good-practice", "culture-patronage", "taking-over", "priority-district"} <= words
    assert not any(line.endswith("-") for line in told.splitlines())
