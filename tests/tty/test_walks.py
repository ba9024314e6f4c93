"""Five people before the screen, whole ways: at leisure, to help, as an adviser, in English, in distress."""

from __future__ import annotations

import json
import re
import sys
from typing import TYPE_CHECKING, Any

import pytest
from keyboard import CTRL_C, ENTER, Terminal

if TYPE_CHECKING:
    from pathlib import Path

MOST_KEYS = 15
"""Key presses beyond typed words, from the first question to the answer."""

MOST_LINES = 22
"""Of the answer, its keys included, in 80 columns."""


class Walk:
    """A person at ``reseau match``: typed lines and keys, the latter counted."""

    def __init__(self, home: Path, *words: str, **options: Any) -> None:
        self.home, self.keys = home, 0
        options = {"rows": 60} | options
        self.terminal = Terminal(
            [sys.executable, "-m", "reseau_cli", "match", *words],
            cwd=home,
            PAGER="cat",
            XDG_STATE_HOME=str(home),
            **options,
        )

    def see(self, text: str) -> str:
        return self.terminal.see(text)

    def type(self, *texts: str) -> None:
        for text in texts:
            self.keys += 1
            self.terminal.press(text, ENTER)

    def press(self, *keys: str) -> None:
        self.keys += len(keys)
        self.terminal.press(*keys)

    def profile(self) -> dict[str, Any]:
        (file,) = self.home.rglob("*.json")
        found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))["profile"]
        return found


def test_an_owner_at_leisure(tmp_path: Path) -> None:
    walk = Walk(tmp_path)
    walk.see("question 1 sur 12")
    walk.type("Boulangère à Châteaubriant, deux salariés, je n’arrive pas à recruter et je suis seule")
    walk.see("C’est bien cela ?")
    walk.press(ENTER)
    walk.see("[1] 4 recruter et encadrer")
    walk.press(ENTER)
    walk.press("3")  # seldom someone to talk to
    walk.see("Et vous, tenez-vous le coup ?")
    walk.press("2", "2", "7", ENTER, "3")
    walk.see("Combien pouvez-vous y mettre")
    walk.type("300 euros", "2 h par mois")
    walk.press("2")
    walk.type("=")
    answer = walk.see("q quitter")
    assert walk.keys <= MOST_KEYS
    assert "Boulangère, Châteaubriant (44), 2 salariés" in answer
    screen = answer[answer.index("Boulangère, Châteaubriant (44), 2 salariés") :].splitlines()
    assert len(screen) <= MOST_LINES
    assert any("Pour commencer" in line for line in screen)
    walk.press("1")
    walk.see("Pas pour")
    walk.press("p", "1")
    assert "[1m" not in walk.see("rang 1")  # its bold is drawn, not written out
    walk.press("c", "1", "2")
    walk.press("s")
    walk.see("Écrit pour vous seul dans reseau-")
    walk.see("reseau match --lacks people")
    assert re.search(
        rb"reseau match --lacks people[^\r\n]+--give 1", walk.terminal.raw
    )  # to be copied: one line
    walk.press("m")
    walk.see("Quelle réponse changer ?")
    walk.press("5")  # the first goes on with the questions left
    walk.see("une réponse à changer")
    walk.press("1")
    walk.see("→ oui, ça va")
    walk.press("q")
    assert walk.terminal.leave() == 0
    profile = walk.profile()
    assert profile["situation"] == {
        "commune": "Châteaubriant", "department": "44", "trade": "Boulangère", "employees": 2, "stage": "growing",
        "woman": True,
    }  # fmt: skip
    assert profile["means"] == {"budget": 300, "hours": 2, "give": 1}
    assert (profile["solitude"], profile["holding"], profile["lacks"]) == (2, 3, ["people"])


def test_one_who_comes_to_help(tmp_path: Path) -> None:
    walk = Walk(tmp_path)
    walk.see("question 1 sur 12")
    walk.type("Retraité du commerce à Lannion, j’ai du temps pour aider un jeune qui démarre")
    walk.see("lieu : Lannion (22)")
    walk.press(ENTER)
    for question in ("Pour quoi vous faudrait-il", "quelqu’un à qui parler", "vous faire entendre"):
        walk.see(question)
        walk.press("0")
    walk.see("Qu’attendez-vous d’un réseau")
    walk.see("[1] t transmettre, aider à mon tour")  # his sentence says so
    walk.press(ENTER)
    walk.see("Quel est votre métier ?")
    walk.type("=")
    walk.see("q quitter")
    assert walk.keys <= MOST_KEYS
    walk.press(CTRL_C)
    assert walk.terminal.leave() == 130
    assert "give-back" in walk.profile()["wants"]


def test_an_adviser_gives_what_he_knows_and_is_asked_nothing(tmp_path: Path) -> None:
    known = "--lacks finance --wants business --postcode 44000 --trade 56.10A --no-input --top 3".split()
    walk = Walk(tmp_path, *known)
    walk.see("Pour commencer")
    assert walk.terminal.leave() == 0
    assert "question 1" not in walk.terminal.text()
    assert not list(tmp_path.rglob("*.json"))


def test_one_in_english(tmp_path: Path) -> None:
    walk = Walk(tmp_path, "--lang", "en")
    walk.see("In one sentence, what brings you here?")
    walk.type("I am a translator in Rennes, I need customers")
    walk.see("Is this right?")
    walk.press(ENTER)
    walk.see("What would you need help with?")
    walk.press("6", ENTER, "1", "2", "1", ENTER)
    walk.see("Where does your firm stand?")
    walk.press("=")
    walk.see("q quit")
    assert walk.keys <= MOST_KEYS
    walk.press("q")
    assert walk.terminal.leave() == 0
    assert walk.profile()["situation"]["commune"] == "Rennes"


@pytest.mark.parametrize("sentence", ["je veux en finir", "je n’en peux plus, je veux mourir"])
def test_one_in_distress(tmp_path: Path, sentence: str) -> None:
    walk = Walk(tmp_path)
    walk.see("Si un jour c’est trop lourd : 3114")  # before any word
    walk.type(sentence)
    screen = walk.see("Entrée continuer").replace("\u202f", " ")
    care = screen.index("3114 : ")
    assert "09 72 39 40 50" in screen and "question 2" not in screen
    assert len(screen[care:].splitlines()) < 20  # the first number is still there on a small terminal
    walk.press(ENTER)
    walk.see("question 2")
    walk.press(CTRL_C)
    assert walk.terminal.leave() == 130
    end = walk.terminal.text().replace("\u202f", " ")
    assert end.count("3114 : ") == 2
    assert end.rindex("3114 : ") > end.rindex("Vos réponses sont gardées")
    walk = Walk(tmp_path)
    walk.see("Des réponses sont gardées sur cette machine")
    walk.terminal.settle()
    assert "finir" not in walk.terminal.text() and "mourir" not in walk.terminal.text()
    walk.press(CTRL_C)
    walk.terminal.leave()
    assert walk.profile()["text"] == sentence
