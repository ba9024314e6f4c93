"""The whole of ``reseau match`` on a real terminal: to the result and back, broken off and taken up again, narrow."""

from __future__ import annotations

import json
import signal
import stat
import sys
from typing import TYPE_CHECKING, Any

import pytest

if sys.platform == "win32":
    pytest.skip("no PTY", allow_module_level=True)

from keyboard import CTRL_C, CTRL_D, DOWN, ENTER, SPACE, UP, Terminal, python
from rich.cells import cell_len

if TYPE_CHECKING:
    from pathlib import Path


def match(home: Path, *words: str, **options: Any) -> Terminal:
    return python("-m", "reseau_cli", "match", *words, XDG_STATE_HOME=str(home), **options)


def test_happy_path_with_back_and_change(tmp_path: Path) -> None:
    terminal = match(tmp_path, "--top", "2", rows=60)
    terminal.see("question 1 sur 12")
    terminal.press("je suis seul", ENTER)
    terminal.see("Voici ce que j’en comprends")
    terminal.press(ENTER)
    terminal.see("question 2 sur 12")
    terminal.press(SPACE, ENTER)
    terminal.see("question 3 sur 12")
    terminal.press("<")  # back, the answer kept
    terminal.see("[x] trésorerie et financement")
    terminal.press(ENTER)
    terminal.press(DOWN, DOWN, ENTER)  # solitude
    terminal.see("question 4 sur 12")
    terminal.press(DOWN, ENTER)  # smallness
    terminal.see("question 5 sur 12")
    terminal.press(ENTER, ENTER)  # one wish, then « c’est tout »
    terminal.see("question 6 sur 12")
    terminal.press("44000", ENTER)
    terminal.see("question 7 sur 12")
    terminal.press("boulangère", ENTER)
    terminal.see("question 8 sur 12")
    terminal.press(DOWN, DOWN, ENTER)
    terminal.see("question 9 sur 12")
    terminal.press(ENTER)
    terminal.see("question 10 sur 12")
    terminal.press(DOWN, DOWN, ENTER)
    terminal.see("question 11 sur 12")
    terminal.press(DOWN, DOWN, ENTER)
    terminal.see("question 12 sur 12")
    terminal.press(DOWN, ENTER)
    recap = terminal.see("Tout est juste : voir le résultat")
    assert "Nantes" in recap
    terminal.press(ENTER)
    first = terminal.see("Et maintenant ?")
    assert "À faire d’abord" in first
    command = next(line for line in first.splitlines() if line.startswith("reseau match --lacks finance"))
    assert "--solitude 2" in command
    terminal.press(ENTER, ENTER)  # look closely at the first
    terminal.see("Pas pour")
    terminal.press(DOWN, DOWN, ENTER)  # change an answer
    terminal.see("Laquelle ?")
    terminal.press(DOWN, DOWN, ENTER)  # solitude
    terminal.see("une réponse à changer")
    terminal.press(DOWN, ENTER)
    terminal.see("Tout est juste : voir le résultat")
    terminal.press(ENTER)
    terminal.see("--solitude 3")
    terminal.press(DOWN, DOWN, DOWN, ENTER)  # quit
    assert terminal.leave() == 0
    assert not list(tmp_path.rglob("*.json")), "nothing is kept unless it is asked for"


def test_ctrl_c_in_the_middle_then_resume(tmp_path: Path) -> None:
    terminal = match(tmp_path)
    terminal.see("question 1 sur 12")
    terminal.press(ENTER)
    terminal.press(SPACE, ENTER)
    terminal.see("question 3 sur 12")
    terminal.press(CTRL_C)
    terminal.see("reseau match --resume")
    assert terminal.leave() == 130
    (kept,) = tmp_path.rglob("*.json")
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert json.loads(kept.read_text(encoding="utf-8"))["profile"]["lacks"] == ["finance"]
    again = match(tmp_path, "--resume")
    again.see("question 3 sur 12")
    again.press("<")
    again.see("[x] trésorerie et financement")
    again.press(CTRL_D)
    assert again.leave() == 130
    forgotten = python("-m", "reseau_cli", "forget", XDG_STATE_HOME=str(tmp_path))
    forgotten.see("Réponses effacées.")
    assert forgotten.leave() == 0
    assert not list(tmp_path.rglob("*.json"))


@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGHUP, None], ids=["SIGTERM", "SIGHUP", "closed"])
def test_stopped_by_the_system_keeps_the_answers(tmp_path: Path, sent: signal.Signals | None) -> None:
    terminal = match(tmp_path)
    terminal.see("question 1 sur 12")
    terminal.press(ENTER)
    terminal.press(SPACE, ENTER)
    terminal.see("question 3 sur 12")
    if sent is None:
        assert terminal.close_window() == 128 + signal.SIGHUP
    else:
        terminal.child.kill(sent)
        terminal.see("reseau match --resume")
        assert terminal.leave() == 128 + sent
    (kept,) = (path for path in tmp_path.rglob("*") if path.is_file())
    assert json.loads(kept.read_text(encoding="utf-8"))["profile"]["lacks"] == ["finance"]


def test_sixty_columns(tmp_path: Path) -> None:
    given = (
        "--solitude",
        "2",
        "--smallness",
        "1",
        "--wants",
        "business",
        "--trade",
        "56.10A",
        "--stage",
        "growing",
    )
    state = tmp_path / "reseau"
    terminal = match(tmp_path, columns=60, rows=50)
    terminal.see("question 1 sur 12")
    terminal.press(ENTER)
    terminal.press(SPACE, ENTER)
    terminal.see("question 3 sur 12")
    terminal.press("!")  # save and leave, to take up again with flags for the rest
    assert terminal.leave() == 0
    assert state.exists()
    terminal = match(tmp_path, "--resume", "--top", "3", *given, columns=60, rows=50)
    terminal.see("Où travaillez-vous ?")
    terminal.press("Le Havre", ENTER)
    for question in (
        "Êtes-vous une femme ?",
        "Combien pouvez-vous y mettre",
        "En heures",
        "donner en retour",
    ):
        terminal.see(question)
        terminal.press(ENTER)
    terminal.see("Une de ces situations est-elle la vôtre ?")
    terminal.press(UP, UP, UP, UP, ENTER)  # round by the end: « Passer »
    terminal.see("question 9 sur 10")
    terminal.press(ENTER)
    terminal.see("Quel est le statut de votre entreprise ?")
    terminal.see("question 10 sur 10")
    terminal.see("micro-entreprise")
    terminal.press(ENTER)
    screen = terminal.see("Tout est juste : voir le résultat")
    assert "Le Havre" in screen
    terminal.press(ENTER)
    screen = terminal.see("Et maintenant ?")
    assert "À faire d’abord" in screen
    assert all(cell_len(line) <= 60 for line in screen.splitlines())
    terminal.press(CTRL_C)
    assert terminal.leave() == 130


def test_a_postcode_of_several_communes_is_settled_by_a_question(tmp_path: Path) -> None:
    given = (
        "--lacks finance --solitude 1 --smallness 1 --wants business --trade 56.10A --stage growing".split()
    )
    given += "--no-woman --budget 200 --hours 2 --give 1".split()
    terminal = match(tmp_path)
    terminal.see("question 1 sur 12")
    terminal.press("!", ENTER)  # save and leave, to take up again with flags for the rest
    assert terminal.leave() == 0
    terminal = match(tmp_path, "--resume", "--top", "1", *given, rows=60, columns=250)
    terminal.see("question 1 sur")
    terminal.press(ENTER)
    terminal.see("Où travaillez-vous ?")
    terminal.press("01400", ENTER)
    shown = terminal.see("Neuville-les-Dames (01)")
    assert "Châtillon-sur-Chalaronne (01)" in shown
    assert "Saint-Georges-sur-Renon (01)" in shown
    terminal.press(DOWN, ENTER)
    while "Tout est juste" not in terminal.text():
        terminal.press(UP, UP, UP, UP, ENTER)  # whatever else is asked: « Passer »
    terminal.press(ENTER)
    terminal.see("Et maintenant ?")
    assert "--commune Neuville-les-Dames" in terminal.text()
    assert "--postcode 01400" in terminal.text()
    terminal.press(CTRL_C)
    terminal.leave()
