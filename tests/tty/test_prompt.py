"""The questionary pen on a real terminal: keys, widths, streams, and the terminal given back as it was."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path
from typing import Any

import pytest

if sys.platform == "win32":
    pytest.skip("no PTY", allow_module_level=True)

from keyboard import CTRL_C, CTRL_D, DOWN, ENTER, SPACE, UP, Terminal, python

DRIVER = str(Path(__file__).with_name("driver.py"))
KNOWN = ("text=x", "solitude=1", "smallness=1", "department=44", "stage=handing-over", "budget=0", "hours=1")
LACKS = "Pour quoi vous faudrait-il de l’aide ?"


def start(*words: str, **options: Any) -> Terminal:
    return python(DRIVER, *words, **options)


def test_from_the_first_question_to_the_recap() -> None:
    terminal = start(columns=120)
    terminal.see("question 1 sur 12 · 320 réseaux possibles")
    terminal.press("je suis seul avec mes dettes", ENTER)
    terminal.see("Voici ce que j’en comprends")
    terminal.press(DOWN, SPACE, ENTER)  # keeps the first of the two
    terminal.see("question 2 sur 12")
    terminal.press(DOWN, DOWN, DOWN, SPACE, ENTER)
    terminal.see("Lequel d’abord ?")
    terminal.press(DOWN, ENTER)
    terminal.see("→ recruter et encadrer, trésorerie et financement")
    terminal.press(UP, UP, UP, UP, ENTER)  # round by the end: « Passer »
    terminal.see("→ pas de réponse")
    terminal.see("question 4 sur 12")
    terminal.press(DOWN, ENTER)
    terminal.see("question 5 sur 12")
    terminal.press(ENTER, DOWN, ENTER, ENTER)
    terminal.see("→ faire des affaires, agir là où je vis")
    terminal.press("Nantes", ENTER)
    terminal.see("→ Nantes · 44")
    terminal.press("pain", ENTER)
    terminal.see("Est-ce bien cela ?")
    terminal.press(ENTER)
    terminal.see("question 8 sur 12")
    terminal.press(DOWN, DOWN, ENTER)
    terminal.see("Êtes-vous une femme ?")
    terminal.press(ENTER)
    terminal.see("question 10 sur 12")
    terminal.press(DOWN, DOWN, DOWN, DOWN, ENTER)
    terminal.press("1 200", ENTER)
    terminal.see("→ 1 200 € par an")
    terminal.press(DOWN, DOWN, ENTER)
    terminal.see("question 12 sur 12")
    terminal.press(DOWN, DOWN, ENTER)
    terminal.see("Vos réponses")
    terminal.press(DOWN, ENTER)  # change one
    terminal.see("Laquelle ?")
    terminal.press(DOWN, DOWN, ENTER)
    terminal.see("une réponse à changer")
    terminal.press(DOWN, DOWN, DOWN, ENTER)
    terminal.see("appui : non, personne")
    terminal.press(ENTER)
    assert terminal.leave() == 0
    assert "FINISHED" in terminal.text()
    terminal.see('"budget": 1200')


def test_the_four_keys_work_where_one_types_and_where_one_chooses() -> None:
    terminal = start()
    terminal.see("question 1 sur 12")
    terminal.press("?", ENTER)
    terminal.see("Votre réponse reste sur cette machine.")
    terminal.press("dettes", ENTER)
    terminal.see("question 2 sur 12")
    terminal.press("?")
    terminal.see("Aucun réseau n’est bon en tout")
    terminal.press("<")
    terminal.see("> dettes")  # the answer was kept
    terminal.press(ENTER)
    terminal.press("!")
    assert terminal.leave() == 0
    assert "KEPT" in terminal.text()
    assert "reseau forget" in terminal.text()
    assert "LEFT" in terminal.text()


def test_enter_on_nothing_ticked_says_what_to_do() -> None:
    terminal = start(*KNOWN)
    terminal.see(LACKS)
    terminal.press(ENTER)
    terminal.see("Rien n’est coché")
    terminal.press(SPACE, ENTER)
    terminal.see("→ trésorerie et financement")
    terminal.press(CTRL_C)
    assert terminal.leave() == 130


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D])
@pytest.mark.parametrize("typing", [True, False])
def test_breaking_off_keeps_answers_and_gives_the_terminal_back(key: str, typing: bool) -> None:
    command = shlex.join([sys.executable, DRIVER, *(() if typing else KNOWN)])
    terminal = Terminal(["/bin/sh", "-c", f"{command}; echo code=$?; stty -a"], columns=120)
    if typing:
        terminal.see("question 1 sur 12")
        terminal.press("dettes", ENTER, "", UP, UP, UP, UP, ENTER)
        terminal.see("question 3 sur 12")
        terminal.press(ENTER, ENTER, ENTER, ENTER)
        terminal.see("question 6 sur 12")
    else:
        terminal.see(LACKS)
        terminal.press(SPACE, ENTER)
    terminal.press(key)
    terminal.leave()
    assert "code=130" in terminal.text()
    assert "KEPT" in terminal.text()
    assert "Traceback" not in terminal.text()
    assert not re.search(r"-(echo|icanon|isig)\b", terminal.text())
    assert terminal.raw.rfind(b"\x1b[?25h") > terminal.raw.rfind(b"\x1b[?25l")


def test_breaking_off_before_any_answer_keeps_nothing() -> None:
    terminal = start()
    terminal.see("question 1 sur 12")
    terminal.press(CTRL_C)
    assert terminal.leave() == 130
    assert "KEPT" not in terminal.text()


def test_a_full_disk_is_one_line_and_the_questions_go_on() -> None:
    terminal = start("--full-disk")
    terminal.see("question 1 sur 12")
    terminal.press("!", ENTER)
    terminal.see("réponses non gardées : disque plein.")
    terminal.press(CTRL_C)
    assert terminal.leave() == 130


def test_standard_output_holds_no_prompt(tmp_path: Path) -> None:
    out = tmp_path / "out"
    command = shlex.join([sys.executable, DRIVER, *KNOWN])
    terminal = Terminal(["/bin/sh", "-c", f"{command} > {shlex.quote(str(out))}"])
    terminal.see(LACKS)
    terminal.press("!")
    terminal.leave()
    assert out.read_text(encoding="utf-8").startswith("KEPT {")
    assert "\x1b" not in out.read_text(encoding="utf-8")


@pytest.mark.parametrize("columns", [40, 60, 80, 200])
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_no_word_is_cut_whatever_the_width(columns: int, lang: str) -> None:
    words = () if lang == "fr" else ("--en",)
    terminal = start(*words, "solitude=1", "smallness=1", columns=columns)
    terminal.see("question 1")
    terminal.press("je suis seul", ENTER)
    terminal.see("voir du monde, passer de bons moments" if lang == "fr" else "enjoy good company")
    terminal.press("?")
    terminal.see("Votre réponse reste sur cette machine." if lang == "fr" else "stays on this machine.")
    terminal.see("> je suis seul")
    terminal.press(CTRL_C)
    assert terminal.leave() == 130


def test_no_color_means_no_colour() -> None:
    for env, colours in (({}, True), ({"NO_COLOR": "1"}, False)):
        terminal = start(*KNOWN, **env)
        terminal.see(LACKS)
        terminal.press(CTRL_C)
        terminal.leave()
        assert bool(re.search(rb"\x1b\[[0-9;]*\b3[0-7]\b", terminal.raw)) == colours


def test_an_ascii_locale_still_asks() -> None:
    terminal = start(*KNOWN, LANG="C", LC_ALL="C", PYTHONIOENCODING="ascii:replace", PYTHONUTF8="0")
    terminal.see("faudrait-il de l?aide")
    terminal.press(CTRL_C)
    assert terminal.leave() == 130
    assert "Traceback" not in terminal.text()


def test_the_menu_compares_two() -> None:
    terminal = start("--menu")
    terminal.see("Et maintenant ?")
    terminal.press(DOWN, ENTER)
    terminal.see("Lequel ?")
    terminal.press(ENTER)
    terminal.see("Avec lequel ?")
    terminal.press(DOWN, ENTER)
    assert terminal.leave() == 0
    assert "ACTION compare ('cjd', 'cma')" in terminal.text()
