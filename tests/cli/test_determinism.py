"""Same input, same catalogue, same version: the same bytes, anywhere, any time; screens for any terminal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from running import ADVICE, Ran, call, run

if TYPE_CHECKING:
    from pathlib import Path

JSON = ("match", "--sample", "boulangere", "--format", "json", "--top", "50")
TABLE = ("match", "--sample", "consultante")
ELSEWHERE: dict[str, dict[str, str | None]] = {
    "hash seed 1, the C locale": {
        "PYTHONHASHSEED": "1",
        "LC_ALL": "C",
        "LANG": None,
        "PYTHONIOENCODING": None,
        "TZ": "UTC",
    },
    "hash seed 2, a French locale": {
        "PYTHONHASHSEED": "2",
        "LC_ALL": "fr_FR.UTF-8",
        "LANGUAGE": "fr",
        "PYTHONIOENCODING": None,
        "TZ": "Pacific/Noumea",
    },
    "no home, an unknown locale, an ASCII stdout": {
        "HOME": None,
        "XDG_DATA_HOME": "/nonexistent",
        "USER": None,
        "LC_ALL": "xx_XX",
        "PYTHONIOENCODING": "ascii",
    },
}
"""Runs that differ in several ways at once."""


@pytest.fixture(scope="module")
def first() -> str:
    ran = run(*JSON)
    assert (ran.code, ran.err) == (0, "")
    return ran.out


@pytest.mark.parametrize("name", ELSEWHERE)
def test_json_is_the_same_bytes_everywhere(name: str, first: str, tmp_path: Path) -> None:
    assert run(*JSON, env=ELSEWHERE[name], cwd=tmp_path) == Ran(0, first, "")


@pytest.mark.parametrize("args", [TABLE, ("list", "club", "--need", "business")])
def test_screens_are_the_same_bytes_twice(args: tuple[str, ...], tmp_path: Path) -> None:
    one = run(*args, env={"PYTHONHASHSEED": "1"})
    other = run(*args, env={"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo"}, cwd=tmp_path)
    assert one == other and one.code == 0


def test_an_answer_does_not_depend_on_the_one_before() -> None:
    alone = call(*JSON)
    ADVICE.clear()
    call("match", "--sample", "restaurateur", "--lang", "en")
    assert call(*JSON) == alone


SCREENS = [
    TABLE,
    ("match", "--sample", "restaurateur"),
    (*TABLE, "--plain"),
    (*TABLE, "--lang", "en"),
    ("show", "cjd"),
    ("list", "club"),
    ("compare", "cjd", "bni"),
]


@pytest.mark.parametrize("args", SCREENS, ids=" ".join)
def test_piped_output_has_no_escape_codes_and_no_trailing_blanks(args: tuple[str, ...]) -> None:
    ran = call(*args, env={"NO_COLOR": None})
    assert ran.code == 0
    assert "\x1b" not in ran.out and "\ue000" not in ran.out
    assert all(line == line.rstrip() for line in ran.out.splitlines())
    assert ran.out.endswith("\n") and not ran.out.endswith("\n\n\n")


@pytest.mark.parametrize("env", [{"TERM": "dumb"}, {"NO_COLOR": "1", "TERM": "xterm-256color"}])
def test_a_dumb_terminal_and_no_color_change_no_word(env: dict[str, str]) -> None:
    assert call(*TABLE, env=env).out == call(*TABLE, env={"TERM": "xterm"}).out


def test_colour_is_there_for_those_who_force_it_unless_told_no() -> None:
    forced = call(*TABLE, env={"FORCE_COLOR": "1", "NO_COLOR": None, "TERM": "xterm-256color"})
    assert "\x1b[" in forced.out
    refused = call(*TABLE, "--no-color", env={"FORCE_COLOR": "1", "NO_COLOR": None, "TERM": "xterm-256color"})
    assert "\x1b" not in refused.out
    both = call(*TABLE, env={"FORCE_COLOR": "1", "NO_COLOR": "1", "TERM": "xterm-256color"})
    assert "\x1b" not in both.out


@pytest.mark.parametrize("args", SCREENS, ids=" ".join)
def test_an_ascii_terminal_reads_plain_letters(args: tuple[str, ...]) -> None:
    ran = call(*args, env={"PYTHONIOENCODING": "ascii"})
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.isascii() and "??" not in ran.out
    assert "r?seau" not in ran.out.lower()


def test_a_fault_on_an_ascii_terminal_is_plain() -> None:
    ran = run("match", "--commune", "Orléanssss", env={"PYTHONIOENCODING": "ascii"})
    assert ran.code == 2 and ran.err.isascii()
    assert '" Orleanssss "' in ran.err and "n'est pas un lieu connu" in ran.err


def test_json_on_an_ascii_terminal_keeps_its_letters(first: str) -> None:
    assert "’" in first and "é" in first
    records = json.loads(run("list", "club", "--format", "json", env={"PYTHONIOENCODING": "ascii"}).out)
    assert any("é" in record["what"] for record in records)
