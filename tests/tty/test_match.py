"""The whole of ``reseau match`` on a real terminal: trades with figures, narrow, and in plain lines."""

from __future__ import annotations

import json
import shlex
import stat
import sys
from typing import TYPE_CHECKING, Any

import pytest
from keyboard import CTRL_C, CTRL_U, ENTER, Terminal, python
from rich.cells import cell_len

if TYPE_CHECKING:
    from pathlib import Path


def match(home: Path, *words: str, **options: Any) -> Terminal:
    return python("-m", "reseau_cli", "match", *words, XDG_STATE_HOME=str(home), **options)


def kept(home: Path) -> dict[str, Any]:
    """The answers on the disk, for their owner's eyes alone."""
    (file,) = home.rglob("*.json")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))["profile"]
    return found


def test_a_trade_that_begins_with_a_figure_ends_nothing(tmp_path: Path) -> None:
    terminal = match(tmp_path, "--lacks", "finance", "--resume")
    assert "aucune réponse" in terminal.see("reseau")  # nothing is kept yet
    terminal.leave()
    terminal = match(tmp_path)
    terminal.see("question 1 sur 12")
    terminal.press("seule", ENTER, "0", "0", "0", "0", "44000", ENTER)
    for trade, told in (
        ("3d", "« 3d » n’est pas un code NAF"),
        ("4x4", "« 4x4 » n’est pas reconnu."),
        ("2 boulangeries", "→ 2 boulangeries"),
        ("10,71C", "→ 10,71C"),
        ("10.71C boulanger", "→ 10.71C boulanger"),
    ):
        terminal.see("Quel est votre métier ?")
        terminal.press(CTRL_U, trade, ENTER)
        terminal.see(told)
        if trade != "3d":  # all but what looks like a code and is none lead on
            terminal.press("<")
    terminal.press(CTRL_C)
    assert terminal.leave() == 130
    assert "Traceback" not in terminal.text()
    assert kept(tmp_path)["situation"]["postcode"] == "44000"


def test_sixty_columns(tmp_path: Path) -> None:
    given = (
        "--lacks finance --solitude 1 --smallness 1 --wants business --trade 56.10A --stage growing".split()
    )
    terminal = match(tmp_path, columns=60)
    terminal.see("question 1 sur 12")
    terminal.press("x", ENTER, "!")
    assert terminal.leave() == 0
    terminal = match(tmp_path, "--resume", "--top", "3", *given, columns=60, rows=50)
    terminal.see("Où travaillez-vous ?")
    terminal.press("Le Havre", ENTER)
    terminal.see("→ Le Havre")
    terminal.press("=")
    screen = terminal.see("q quitter")
    assert "Pour commencer" in screen
    assert all(cell_len(line) <= 60 for line in screen.splitlines())
    terminal.press("q")
    assert terminal.leave() == 0


def test_a_postcode_of_several_communes_is_settled_by_a_question(tmp_path: Path) -> None:
    terminal = match(tmp_path, rows=60, columns=250)
    terminal.see("question 1 sur 12")
    terminal.press(ENTER, "0", "0", "0", "0")
    terminal.see("Où travaillez-vous ?")
    terminal.press("01400", ENTER)
    shown = terminal.see("Neuville-les-Dames (01)")
    assert "Châtillon-sur-Chalaronne (01)" in shown
    terminal.press("n")
    terminal.see("→ Neuville-les-Dames (01400)")
    terminal.press(CTRL_C)
    terminal.leave()
    assert kept(tmp_path)["situation"] == {"postcode": "01400", "commune": "Neuville-les-Dames"}


@pytest.mark.parametrize("env", [{"TERM": "dumb"}, {"ACCESSIBLE": "1"}, {}])
def test_a_whole_interview_and_its_answer_without_one_escape(tmp_path: Path, env: dict[str, str]) -> None:
    terminal = match(tmp_path, *([] if env else ["--accessible"]), rows=100, columns=100, **env)
    terminal.see("En une phrase, qu’est-ce qui vous amène ?")
    terminal.press("Boulangère à Châteaubriant, j’ai du mal à recruter un apprenti\n")
    terminal.see("lieu : Châteaubriant (44)")
    terminal.press("\n")
    terminal.see("Déjà choisi : recruter et encadrer.")
    terminal.press("\n", "2\n", "2\n", "1 7\n", "3\n", "200 euros\n", "deux heures\n", "réponse\n")
    terminal.see("q quitter")
    terminal.press("q\n")
    assert terminal.leave() == 0
    assert b"\x1b" not in terminal.raw
    assert "Rang 1" in terminal.text()


def test_a_terminal_without_accents_is_given_the_nearest_letters(tmp_path: Path) -> None:
    terminal = python(
        "-m", "reseau_cli", "match", XDG_STATE_HOME=str(tmp_path),
        LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0", PYTHONIOENCODING="ascii",
    )  # fmt: skip
    terminal.see("qu'est-ce qui vous amene ?")
    terminal.press(ENTER)
    terminal.see("tresorerie et financement")
    assert "?" not in terminal.see("vendre a l'etranger").replace(" ?", "").replace("? pourquoi", "")
    terminal.press(CTRL_C)
    assert terminal.leave() == 130


def test_an_answer_that_goes_to_a_file_is_followed_by_no_keys(tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    command = f"{shlex.join([sys.executable, '-m', 'reseau_cli', 'match'])} > {shlex.quote(str(out))}"
    terminal = Terminal(["/bin/sh", "-c", command], XDG_STATE_HOME=str(tmp_path))
    terminal.see("question 1 sur 12")
    terminal.press("plombier à Mende", ENTER)
    terminal.see("C’est bien cela ?")
    terminal.press(ENTER)
    terminal.see("question 2 sur 12")
    terminal.press("=")
    assert terminal.leave() == 0
    assert "q quitter" not in terminal.text() and "reseau forget" in terminal.text()
    assert "Pour commencer" in out.read_text(encoding="utf-8")
