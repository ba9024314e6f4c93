"""An adviser at a terminal: an owner kept under his name, a visit asked for, a folder broken off and taken up again."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from keyboard import CTRL_C, ENTER, Terminal, python

if TYPE_CHECKING:
    from pathlib import Path

ROWS = "\n".join(f"C-{number:02};recruter;44000" for number in range(24))


def reseau(home: Path, *words: str, **options: Any) -> Terminal:
    return python("-m", "reseau_cli", *words, XDG_STATE_HOME=str(home / "state"), **options)


def test_an_owner_under_his_name_is_offered_his_own_answers(tmp_path: Path) -> None:
    terminal = reseau(tmp_path, "match", "--as", "A-12")
    terminal.see("question 1 sur 12")
    terminal.press(ENTER, "1", ENTER)
    terminal.see("question 3 sur 12")
    terminal.press(CTRL_C)
    assert terminal.leave() == 130
    nameless = reseau(tmp_path, "match")
    nameless.see("question 1 sur 12")
    nameless.press(CTRL_C)
    nameless.leave()
    again = reseau(tmp_path, "plan", "--as", "A-12")
    again.see("Des réponses sont gardées sur cette machine : trésorerie et financement.")
    again.press("1")
    again.see("question 3 sur 12")
    again.press("=", CTRL_C)
    again.leave()


@pytest.mark.parametrize("plain", [True, False])
def test_what_came_of_a_visit_is_asked(tmp_path: Path, plain: bool) -> None:
    terminal = reseau(tmp_path, "visit", "bni", *(["--plain"] if plain else []))
    terminal.see("qu’est-ce que cela a donné ?")
    terminal.press("2", *([ENTER] if plain else []))
    terminal.see("Noté")
    assert terminal.leave() == 0
    notes = json.loads((tmp_path / "state" / "reseau" / "visits.json").read_text(encoding="utf-8"))
    assert [(one["id"], one["outcome"]) for one in notes["visits"]] == [("bni", "pas-répondu")]


def test_where_nothing_is_to_be_asked_nothing_is(tmp_path: Path) -> None:
    terminal = reseau(tmp_path, "visit", "bni", "--no-input")
    assert terminal.leave() == 2
    assert "--outcome" in terminal.text() and "qu’est-ce que cela a donné" not in terminal.text()


def test_a_folder_broken_off_is_taken_up_again(tmp_path: Path) -> None:
    table, out = tmp_path / "clients.csv", tmp_path / "out"
    table.write_text(f"client;besoins;cp\n{ROWS}\n", encoding="utf-8")
    terminal = reseau(tmp_path, "dossier", str(table), "--to", str(out), "--date", "2026-12-01")
    terminal.see("Clients")
    terminal.see("/24")
    while not (out / "journal.jsonl").exists():
        time.sleep(0.01)
    terminal.child.send(CTRL_C)
    terminal.see("la même commande le reprendra")
    assert terminal.leave() == 130
    done = (out / "journal.jsonl").read_text(encoding="utf-8").count('"client"')
    assert done < 24 and not (out / "index.html").exists()
    again = reseau(tmp_path, "dossier", str(table), "--to", str(out), "--date", "2026-12-01", patience=90)
    again.see(": 24 ; lignes à corriger")
    assert again.leave() == 0
    lines = [json.loads(line) for line in (out / "journal.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [line["client"] for line in lines if "client" in line] == [
        f"C-{number:02}" for number in range(24)
    ]
