"""The two pens on a real terminal: keys, widths, streams, and the terminal given back as it was."""

from __future__ import annotations

import re
import shlex
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from keyboard import CTRL_C, CTRL_D, CURSOR_ASKED, DOWN, ENTER, SPACE, UP, Terminal, python

from reseau_cli.ask.prompt import HABIT

DRIVER = str(Path(__file__).with_name("driver.py"))
KNOWN = ("text=x", "solitude=1", "smallness=1", "department=44", "stage=handing-over", "budget=0", "hours=1")
LACKS = "Pour quoi vous faudrait-il de l’aide ?"


def start(*words: str, **options: Any) -> Terminal:
    return python(DRIVER, "--quiet", *words, **options)


def test_from_the_first_question_to_the_last_in_few_keys() -> None:
    terminal = start(columns=120)
    terminal.see("question 1 sur 12 · 320 réseaux possibles")
    terminal.press("je suis seul avec mes dettes", ENTER)
    terminal.see("question 2 sur 12")
    terminal.see("[1] 1 trésorerie et financement")
    terminal.press("4", ENTER)
    terminal.see("→ trésorerie et financement, recruter et encadrer")
    terminal.press("2")
    terminal.see("→ oui, mais pas assez souvent")
    terminal.press("0")
    terminal.see("→ pas de réponse")
    terminal.press("1", ENTER)
    terminal.see("→ voir du monde, passer de bons moments ; faire des affaires")
    terminal.press("Nantes", ENTER)
    terminal.see("→ Nantes (44)")
    terminal.press("pain", ENTER)
    terminal.see("Est-ce bien cela ?")
    terminal.press("1")
    terminal.see("Où en est votre entreprise ?")
    terminal.press("3")
    terminal.see("Êtes-vous une femme ?")
    terminal.press("o")
    terminal.see("→ oui")
    terminal.press("1 200 euros", ENTER)
    terminal.see("→ 1 200 € par an")
    terminal.press("2h30", ENTER)
    terminal.see("→ 2 h par mois")
    terminal.press("?")
    terminal.see("Certains réseaux attendent")
    terminal.press("3")
    assert terminal.leave() == 0
    terminal.see('"lacks": ["finance", "people"]')
    terminal.see('"budget": 1200')
    assert CURSOR_ASKED not in terminal.raw


def test_arrows_and_the_ways_out_work_everywhere() -> None:
    terminal = start(rows=60)
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
    terminal.press(DOWN, SPACE, UP, SPACE, ENTER)
    terminal.see("→ comptabilité et impôts, trésorerie et financement")
    terminal.press("!")
    assert terminal.leave() == 0
    assert "Vos réponses sont gardées sur cette machine." in terminal.text()
    assert "LEFT" in terminal.text()


def test_a_letter_chooses_what_is_alone_to_bear_it_and_points_at_the_next_of_several() -> None:
    terminal = start(*KNOWN, "lacks=finance", "wants=business", "trade=x")
    terminal.see("Que pouvez-vous apporter au réseau ?")
    terminal.press("b")
    terminal.see("→ beaucoup, jusqu’à entrer au bureau de l’association")
    terminal.press(CTRL_C)
    terminal.leave()
    terminal = start(*KNOWN)
    terminal.see(LACKS)
    terminal.press("d")  # the key of « dettes », though two others begin with it
    terminal.see("[1] d dettes, impayés, procédure")
    terminal.press(CTRL_C)
    terminal.leave()


def test_enter_where_nothing_is_chosen_skips() -> None:
    terminal = start(*KNOWN)
    terminal.see(LACKS)
    terminal.press(ENTER)
    terminal.see("→ pas de réponse")
    terminal.press(SPACE, ENTER)
    terminal.see("→ faire des affaires")
    terminal.press(CTRL_C)
    assert terminal.leave() == 130
    terminal = start("text=x", "lacks=finance")
    terminal.see("avez-vous quelqu’un à qui parler ?")
    assert "> 1" not in terminal.text()  # nothing is pointed at before the owner does
    terminal.press(ENTER)
    terminal.see("→ pas de réponse")
    terminal.press(UP, ENTER)
    terminal.see("→ non, je ne pèse rien")
    terminal.press(CTRL_C)
    assert terminal.leave() == 130


def test_enter_typed_by_habit_after_a_key_that_has_answered_skips_nothing() -> None:
    terminal = start(
        "text=x", "lacks=finance", PYTHONUTF8="1"
    )  # a Python of its own: no hand is as fast as the others'
    terminal.see("avez-vous quelqu’un à qui parler ?")
    terminal.child.send("2\r")
    terminal.see("Face à un gros client")
    terminal.child.send("?\r3\r")
    terminal.see("Qu’attendez-vous d’un réseau, d’abord ?")
    assert "pas de réponse" not in terminal.text()
    time.sleep(HABIT)
    terminal.press(ENTER)
    terminal.see("→ pas de réponse")
    terminal.press(CTRL_C)
    assert terminal.leave() == 130


@pytest.mark.parametrize("name", ["lacks", "wants"])
def test_the_question_stays_above_its_list_in_sixteen_rows(name: str) -> None:
    terminal = start(*KNOWN, *(["lacks=finance"] if name == "wants" else []), rows=16)
    question = LACKS if name == "lacks" else "Qu’attendez-vous d’un réseau"
    terminal.see(question)
    terminal.press(UP)
    assert any(question[:20] in line for line in terminal.screen.display)
    terminal.press(CTRL_C)
    terminal.leave()


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D])
@pytest.mark.parametrize("typing", [True, False])
def test_breaking_off_gives_the_terminal_back(key: str, typing: bool) -> None:
    command = shlex.join([sys.executable, DRIVER, *(() if typing else KNOWN)])
    terminal = Terminal(["/bin/sh", "-c", f"set -m; {command}; echo code=$?; stty -a"], columns=120)
    terminal.see("question 1 sur" if typing else LACKS)
    terminal.press(*(["dettes", ENTER, "0", "0", "0", "0"] if typing else [SPACE, ENTER]))
    terminal.see("KEPT")
    terminal.press(key)
    terminal.leave()
    assert "code=130" in terminal.text()
    assert "Traceback" not in terminal.text()
    assert not re.search(r"-(echo|icanon|isig)\b", terminal.text())
    assert terminal.raw.rfind(b"\x1b[?25h") > terminal.raw.rfind(b"\x1b[?25l")


def test_a_full_disk_is_one_line_and_the_questions_go_on() -> None:
    terminal = start("--full-disk")
    terminal.see("question 1 sur 12")
    terminal.press("dettes", ENTER)
    terminal.see("rien n’a été gardé : disque plein.")
    terminal.press("!")
    terminal.see("question 2 sur 12")
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


@pytest.mark.parametrize(("columns", "lang"), [(40, "fr"), (40, "en"), (60, "fr"), (80, "en"), (200, "fr")])
def test_no_word_is_cut_whatever_the_width(columns: int, lang: str) -> None:
    words = () if lang == "fr" else ("--en",)
    terminal = start(*words, "text=x", "lacks=finance", "solitude=1", "smallness=1", columns=columns)
    terminal.see("question 1")
    terminal.see("voir du monde, passer de bons moments" if lang == "fr" else "enjoy good company")
    terminal.press("?")
    terminal.see("votre premier choix compte le plus." if lang == "fr" else "your first choice counts most.")
    terminal.press(CTRL_C)
    assert terminal.leave() == 130


def test_no_prompt_has_a_colour() -> None:
    terminal = start(*KNOWN)
    terminal.see(LACKS)
    terminal.press(DOWN, SPACE, CTRL_C)
    terminal.leave()
    assert not re.search(rb"\x1b\[[0-9;]*\b[34][0-8][;m]", terminal.raw)


def test_an_ascii_locale_still_asks() -> None:
    terminal = start(*KNOWN, LANG="C", LC_ALL="C", PYTHONIOENCODING="ascii:replace", PYTHONUTF8="0")
    terminal.see("faudrait-il de l'aide")
    terminal.press(CTRL_C)
    assert terminal.leave() == 130
    assert "Traceback" not in terminal.text()


def test_the_menu_compares_two() -> None:
    terminal = start("--menu")
    terminal.see("d détails p pourquoi c comparer m modifier s garder en fichier q quitter")
    terminal.press("x", ENTER, "c")
    terminal.see("Lequel ?")
    terminal.press("1")
    terminal.see("Avec lequel ?")
    terminal.press("2")
    assert terminal.leave() == 0
    assert "ACTION compare ('cjd', 'cma')" in terminal.text()


@pytest.mark.parametrize("columns", [40, 60, 80])
def test_a_key_and_what_it_does_stand_on_one_line(columns: int) -> None:
    terminal = start("--menu", columns=columns)
    terminal.see("q quitter")
    lines = [" ".join(line.split()) for line in terminal.text().splitlines()]
    for told in ("d détails", "p pourquoi", "c comparer", "m modifier", "s garder en fichier", "q quitter"):
        assert any(told in line for line in lines), told
    terminal.press("q")
    terminal.leave()


def test_in_line_mode_all_is_said_in_words_and_no_escape_is_sent() -> None:
    terminal = start("--lines", rows=100)
    terminal.see("En une phrase, qu’est-ce qui vous amène ?")
    terminal.see("Ou l’un de ces mots : passer, pourquoi.")
    terminal.press("je suis seul\n")
    terminal.see("1. trésorerie et financement")
    terminal.see("Déjà choisi : trésorerie et financement. Entrée sans rien écrire le garde.")
    terminal.press("4 1\n")
    terminal.see("Réponse : recruter et encadrer, trésorerie et financement.")
    terminal.press("pourquoi\n")
    terminal.see("Bpifrance")
    terminal.press("9\n")
    terminal.see("« 9 » n’est pas dans la liste")
    terminal.press("non\n")
    terminal.see("Réponse : non, personne.")
    terminal.see("Et vous, tenez-vous le coup ?")
    terminal.press("4\n")
    terminal.see("Appelez le 3114.")
    terminal.press("revenir\n")
    terminal.see("Déjà choisi : non, plus du tout.")
    terminal.press("\n", "passer\n", "\n", "nantes\n", "pain\n", "1\n", "réponse\n")
    assert terminal.leave() == 0
    assert "FINISHED" in terminal.text()
    assert b"\x1b" not in terminal.raw
    assert b"\r" not in terminal.raw.replace(b"\r\n", b"")


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D])
def test_line_mode_is_broken_off_as_any(key: str) -> None:
    terminal = start("--lines")
    terminal.see("question 1 sur 12")
    terminal.press("dettes\n")
    terminal.see("question 2 sur 12")
    terminal.press(key)
    assert terminal.leave() == 130
    assert "Vos réponses sont gardées sur cette machine." in terminal.text()
    assert "Traceback" not in terminal.text()
