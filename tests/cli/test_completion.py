"""Completion: what a shell proposes at each place, without a line of Python."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from running import call

from reseau_cli.cli.completion.app import HERE, Shell, quoted, script
from reseau_cli.cli.completion.table import table
from reseau_cli.cli.reference import parameters, tree

if TYPE_CHECKING:
    from pathlib import Path

ASK = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_TYPE=%d
_reseau
printf '%%s\\n' "${COMPREPLY[@]}"
"""


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of the script and of the two programs that it may call: there is no Python in it."""
    folder = tmp_path_factory.mktemp("shell")
    (folder / "script").write_text(script(Shell.bash, "fr"), encoding="utf-8")
    for name in ("awk", "bash"):
        (folder / name).symlink_to(str(shutil.which(name)))
    return folder


def proposed(alone: Path, *words: str, listing: bool = False) -> list[str]:
    """What bash would complete the last word with, or what it would show."""
    done = subprocess.run(
        [alone / "bash", "-c", ASK % (9 if listing else 37), "bash", alone / "script", "reseau", *words],
        capture_output=True,
        env={"PATH": str(alone)},
        check=True,
        timeout=60,
    )
    assert done.stderr == b""
    return list(filter(None, done.stdout.decode().split("\n")))


def test_commands_flags_and_values(alone: Path) -> None:
    assert proposed(alone, "ma") == ["match"]
    assert proposed(alone, "catalogue", "import-rn") == ["import-rna"]
    assert proposed(alone, "match", "--la") == ["--lang", "--lacks"]
    assert proposed(alone, "match", "--top", "3", "--stag") == ["--stage"]
    assert proposed(alone, "match", "--stage", "hand") == ["handing-over"]
    assert proposed(alone, "near", "2") == ["21", "22", "23", "24", "25", "26", "27", "28", "29", "2A", "2B"]
    assert "cjd" in proposed(alone, "compare", "bni", "cj")
    assert proposed(alone, "match", "--lang", "=", "f") == ["fr"]
    assert proposed(alone, "match", "-o", "") == []


@pytest.mark.parametrize("path", ["dossier", "batch", "catalogue check", "match --note", "dossier --to"])
def test_where_a_file_is_expected_shells_propose_files(path: str) -> None:
    words, _, flag = path.partition(" --")
    row = f"f\t{words}\t--{flag}\tfile\t" if flag else f"a\t{words}\tfile"
    assert any(f"{line}\t".startswith(row) for line in table("fr").split("\n"))


def test_a_list_goes_on_after_its_comma(alone: Path) -> None:
    assert proposed(alone, "match", "--lacks", "finance,pe") == ["finance,people"]
    again = proposed(alone, "match", "--lacks", "finance,")
    assert "finance,finance" not in again and "finance,export" in again


def test_what_a_word_means_is_shown_beside_it_and_never_put_on_the_line(alone: Path) -> None:
    shown = proposed(alone, "match", "--wants", "p", listing=True)
    assert len(shown) > 1 and all(" (" in line for line in shown)
    assert proposed(alone, "show", "cjd", listing=True) == ["cjd"]


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_table_holds_every_command_and_flag_with_its_meaning(lang: str) -> None:
    rows = [line.split("\t") for line in table(lang).split("\n")]
    told = {(row[0], row[1], row[2]): row[-1] for row in rows if row[0] in "cf"}
    for words, command in tree():
        path = " ".join(words)
        wanted = [("c", path, name) for name in getattr(command, "table", ())]
        wanted += [
            ("f", path, flag)
            for one in parameters(command)
            if one.param_type_name == "option"
            for flag in (*one.opts, *one.secondary_opts)
        ]
        assert [key for key in wanted if not told.get(key)] == []
    sets = {row[1] for row in rows if row[0] == "v"}
    kinds = {row[3] if row[0] == "f" else row[2] for row in rows if row[0] in "fa"}
    asked = {kind.partition(":")[2] for kind in kinds if ":" in kind}
    assert asked <= sets


@pytest.mark.parametrize("shell", list(Shell))
def test_each_script_is_whole(shell: Shell) -> None:
    told = call("completion", shell.value)
    assert (told.code, told.err) == (0, "")
    assert "@AWK@" not in told.out and "@TABLE@" not in told.out
    assert quoted((HERE / "candidates.awk").read_text(encoding="utf-8"), shell) in told.out


EVIL = "l'un $(touch x) `y` \\ \"z\"\n!! \\'"


def test_nothing_of_a_name_is_run_by_the_shell(tmp_path: Path) -> None:
    said = subprocess.run(
        ["bash", "-c", f"printf %s {quoted(EVIL, Shell.bash)}"], capture_output=True, cwd=tmp_path, check=True
    )
    assert said.stdout.decode() == EVIL and list(tmp_path.iterdir()) == []
    assert quoted("l'un \\", Shell.fish) == "'l\\'un \\\\'"
