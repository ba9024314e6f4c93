"""A plain command line is read the same without typer; whatever is doubtful is left to typer."""

from __future__ import annotations

from functools import wraps
from typing import Any

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st
from running import call

from reseau_cli.cli.declared import with_profile
from reseau_cli.cli.flags import SHORT, of_command, of_profile
from reseau_cli.cli.groups import Command, command_app
from reseau_cli.cli.matching import match
from reseau_cli.cli.plain_line import read

FLAGS = [(kind, flag) for _, kind, flag in (*of_command(match), *of_profile())]
VALUED = [one for kind, flag in FLAGS if kind is not bool for one in flag.spellings]
YES_NO = [one for kind, flag in FLAGS if kind is bool for one in (*flag.spellings, flag.opposite) if one]

TEXTS = st.text(max_size=8) | st.sampled_from(["-", "--json", "-5", "=", "a=b", "n,m", " ", "--"])
PLAIN = st.one_of(
    st.sampled_from([*YES_NO, *SHORT]).map(lambda flag: [flag]),
    st.tuples(st.sampled_from(VALUED), st.text(min_size=1, max_size=8)).map(list),
    st.tuples(st.sampled_from(VALUED), st.text(min_size=1, max_size=8)).map(lambda pair: ["=".join(pair)]),
)
ODD = st.one_of(
    st.sampled_from([*VALUED, *YES_NO, "-h", "--help", "--sample", "--", "--nothing"]).map(
        lambda flag: [flag]
    ),
    st.tuples(st.sampled_from([*VALUED, *YES_NO]), TEXTS).map(lambda pair: ["=".join(pair)]),
    st.sampled_from([*VALUED, *YES_NO]).map(lambda flag: [flag[:-1]]),
    TEXTS.map(lambda text: [text]),
)


def typers(words: list[str]) -> dict[str, Any]:
    """What typer calls the command with."""
    called: list[dict[str, Any]] = []

    @wraps(match)
    def spy(**values: Any) -> None:
        called.append(values)

    app = command_app()
    app.command(cls=Command)(with_profile(spy))
    typer.main.get_command(app)(words, prog_name="reseau", standalone_mode=False)
    return called[0]


@given(st.lists(PLAIN, max_size=6) | st.lists(PLAIN | ODD, max_size=4))
def test_what_is_not_left_to_typer_is_read_as_typer_reads_it(parts: list[list[str]]) -> None:
    words = [word for part in parts for word in part]
    here = read(words, match)
    if here is not None:
        assert here == typers(words)


@pytest.mark.parametrize(("kind", "flag"), FLAGS, ids=lambda one: str(one))
def test_every_flag_is_read_here(kind: type, flag: Any) -> None:
    for spelled in filter(None, (*flag.spellings, flag.opposite)):
        words = [spelled] if kind is bool else [spelled, "2"]
        assert read(words, match) == typers(words)


@pytest.mark.parametrize(
    "line",
    [
        "--help",
        "-h",
        "something",
        "-- --json",
        "--lac finance",  # neither typer nor we complete it, but typer says so
        "--lacks",
        "--lacks --json",
        "--lacks=",
        "--sample",
        "--sample --json",
        "--deep=yes",
        "--deep --deep",
        "--woman --man",
        "--budget 5 --budget 6",
        "--budget -5",
        "-ofile.json",
    ],
)
def test_what_is_doubtful_is_left_to_typer(line: str) -> None:
    assert read(line.split(), match) is None


def test_faults_of_a_plain_line_are_told_as_ever() -> None:
    for words in (["--format", "xml"], ["--top", "0"], ["--lang", "de"], ["--budget", "much"]):
        plain, typed = call("match", *words), call("--lang", "fr", "match", *words)
        assert plain == typed and plain.code == 2
