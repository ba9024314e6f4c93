"""What befalls a terminal: a break at each question, Ctrl-Z, another size, a long paste, twenty columns, odd bytes."""

from __future__ import annotations

import re
import shlex
import sys
from typing import TYPE_CHECKING

import pytest
from keyboard import CTRL_C, CTRL_U, CTRL_Z, DOWN, ENTER, UP, Terminal, python
from running import call
from test_prompt import DRIVER, KNOWN, LACKS, start

from reseau_cli.core.owner.questions import QUESTIONS

if TYPE_CHECKING:
    from pathlib import Path

UNREADABLE = "« caf? » n’est pas du texte lisible (UTF-8)"


@pytest.mark.parametrize("pen", ["", "--lines"])
def test_each_question_can_be_broken_off(pen: str) -> None:
    terminal = start("--each", *filter(None, [pen]), rows=100)
    for question in QUESTIONS:
        terminal.press(CTRL_C)
        terminal.see(f"BROKEN {question.id}")
    assert terminal.leave() == 0


@pytest.mark.parametrize(
    ("words", "asked", "keys", "told"),
    [
        ((), "En une phrase", ("dettes", ENTER), "→ « dettes »"),
        (KNOWN, LACKS, ("4", ENTER), "→ recruter et encadrer"),
        (("--menu",), "q quitter", ("q",), "ACTION"),
        (("--lines",), "En une phrase", ("dettes\n",), "Réponse : « dettes »"),
    ],
)
def test_put_aside_and_brought_back(
    words: tuple[str, ...], asked: str, keys: tuple[str, ...], told: str
) -> None:
    terminal = Terminal(["/bin/sh", "-i"], columns=100, PS1="ready: ", ENV="")
    terminal.press(shlex.join([sys.executable, DRIVER, "--quiet", *words]) + "\n")
    terminal.see(asked)
    terminal.press(CTRL_Z)
    terminal.see("Stopped")
    terminal.press("fg\n", *keys)
    terminal.see(told)
    terminal.press(CTRL_C, "exit 7\n")
    assert terminal.leave() == 7
    assert "Traceback" not in terminal.text() and "^Z" not in terminal.text().partition("Stopped")[2]


def test_another_size_in_the_middle_of_a_list() -> None:
    terminal = start(*KNOWN)
    terminal.see(LACKS)
    terminal.press(DOWN, DOWN)
    for columns, rows in ((40, 40), (10, 3), (100, 30)):
        terminal.resize(columns, rows)
        terminal.press(DOWN, UP)
    terminal.press(" ", ENTER)
    terminal.see("→ droit et normes")
    terminal.press(CTRL_C)
    assert terminal.leave() == 130


def test_a_narrower_window_folds_the_question_and_it_is_drawn_from_its_first_line() -> None:
    terminal = start(*KNOWN)
    terminal.see(LACKS)
    terminal.settle()
    drawn = [line.rstrip() for line in terminal.screen.display]
    above = drawn[next(at for at, line in enumerate(drawn) if LACKS[:10] in line) : terminal.screen.cursor.y]
    ends = [*(len(line) - 1 for line in above), terminal.screen.cursor.x]
    terminal.raw = b""
    terminal.resize(40, 40)
    up = re.search(rb"\x1b\[(\d+)A", terminal.raw)  # before what prompt_toolkit does by itself
    assert up and int(up[1]) == sum(end // 40 for end in ends) > 0
    terminal.see("voir ma réponse")
    terminal.press(CTRL_C)
    assert terminal.leave() == 130


@pytest.mark.parametrize("words", [(), KNOWN])
def test_ten_thousand_characters_pasted(words: tuple[str, ...]) -> None:
    terminal = start(*words, rows=200)
    terminal.see("question 1 sur")
    terminal.paste("abcé4 " * 1667)
    if words:  # a list takes no text
        terminal.press("4", ENTER)
        terminal.see("→ recruter et encadrer")
    else:
        terminal.press(ENTER)
        terminal.see("2 000 caractères")
        terminal.press(CTRL_U, "dettes", ENTER)
        terminal.see("→ « dettes »")
    terminal.press(CTRL_C)
    assert terminal.leave() == 130


def test_twenty_columns_to_the_end() -> None:
    terminal = start(*KNOWN[:-2], columns=20)
    terminal.see("question 1 sur")
    terminal.press("4", ENTER, "1", ENTER, "pain", ENTER, "1", "0", ENTER, "1", ENTER, "0", ENTER)
    assert terminal.leave() == 0
    assert "FINISHED" in terminal.text() and "Traceback" not in terminal.text()


@pytest.mark.parametrize("pen", ["", "--lines"])
def test_bytes_that_are_no_text_are_asked_again(pen: str) -> None:
    terminal = start(*filter(None, [pen]))
    terminal.see("question 1 sur")
    terminal.settle()
    terminal.child.send(b"caf\xe9")
    terminal.press("\n" if pen else ENTER)
    terminal.see(UNREADABLE)
    terminal.settle()
    assert "udce9" not in terminal.text()
    terminal.press(CTRL_C)
    assert terminal.leave() == 130


@pytest.mark.parametrize("pen", ["", "--lines"])
def test_a_terminal_in_latin_1(pen: str) -> None:
    latin = {
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONIOENCODING": "latin-1:replace",
    }
    terminal = start(*filter(None, [pen]), **latin)
    terminal.see("question 1 sur")
    terminal.settle()
    terminal.child.send(b"caf\xe9")
    terminal.press("\n" if pen else ENTER)
    terminal.see("question 2 sur")
    assert terminal.raw.count(b"caf\xe9") >= 2
    terminal.press(CTRL_C)
    assert terminal.leave() == 130


def test_a_fault_is_cut_before_a_word() -> None:
    terminal = python("-m", "reseau_cli", "match", "--lacks", "zzz", columns=60)
    terminal.see("choisir parmi")
    assert terminal.leave() == 2
    lines = [line.rstrip() for line in terminal.text().replace("\u202f", " ").splitlines() if line.strip()]
    assert len(lines) > 5 and all(len(line) <= 60 for line in lines)
    known = "sales-marketing (vendre et se faire connaître), digital (informatique et Internet)"
    assert known in " ".join(lines)


def test_a_file_that_is_written_is_told_to_who_watches(tmp_path: Path) -> None:
    terminal = python("-m", "reseau_cli", "show", "cma", "-o", "fiche.md", cwd=tmp_path)
    terminal.see("Écrit pour vous seul dans fiche.md.")
    assert terminal.leave() == 0 and (tmp_path / "fiche.md").exists()


def test_what_a_small_screen_hides_of_a_list_is_told_and_what_is_chosen_is_seen() -> None:
    terminal = start(*KNOWN, rows=14)
    terminal.see("> [ ] 1  trésorerie et financement")
    assert "↓" in terminal.text() and "↑" not in terminal.text()
    terminal.press("d", ENTER)
    terminal.see("Et vous, tenez-vous le coup")
    terminal.press("<")
    terminal.see("> [1] d  dettes, impayés, procédure")
    assert "↑" in terminal.text() and "↓" not in terminal.text()
    terminal.press(CTRL_C)
    assert terminal.leave() == 130


def test_plain_sentences_are_cut_between_words_on_a_narrow_terminal() -> None:
    terminal = python("-m", "reseau_cli", "match", "--sample", "--plain", columns=60, rows=60)
    terminal.see("Catalogue du")
    assert terminal.leave() == 0
    lines = terminal.text().replace("\u202f", " ").splitlines()
    assert max(map(len, lines)) <= 60
    assert "demander s’il y a un groupe près de chez vous." in " ".join(lines)


@pytest.mark.parametrize(
    "words", [("plan", "--sample", "--date", "2026-12-01"), ("territory", "show"), ("catalogue", "check")]
)
def test_no_sentence_is_cut_in_a_word_on_a_narrow_terminal(words: tuple[str, ...]) -> None:
    terminal = python("-m", "reseau_cli", *words, columns=60, rows=60)
    terminal.leave()
    ran = call(*words)
    told = {word for word in (ran.out + ran.err).split() if word.strip("=-") and len(word) < 50}
    assert told - set(terminal.text().split()) == set()
