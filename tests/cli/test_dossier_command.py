"""``reseau dossier``: from a template to a folder, what it says, and what it answers to what cannot be."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from running import call

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("catalogue")


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    file = tmp_path / "clients.csv"
    file.write_text("client;besoins;cp;rdv\nA-1;recruter;44000;lundi\nA-2;argent;44000;\n", encoding="utf-8")
    return file


def test_bad_rows_are_told_counted_and_make_exit_1(table: Path, tmp_path: Path) -> None:
    done = call("dossier", str(table), "--to", str(tmp_path / "out"), "--date", "2026-12-01")
    assert done.code == 1
    unread, fault = done.err.splitlines()
    assert "rdv" in unread and "ligne 3" in fault.replace("\u202f", " ") and "besoins" in fault
    told = done.out.replace("\u202f", " ")
    assert " : 1 ; lignes à corriger : 1." in told
    table.write_text("client;besoins\nA-1;recruter\n", encoding="utf-8")
    assert call("dossier", str(table), "--to", str(tmp_path / "out")).code == 0


def test_the_template_goes_to_a_file_or_to_the_output_and_over_nothing(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    assert call("dossier", str(file), "--template").code == 0
    assert file.read_bytes().decode() == call("dossier", "--template").out
    header = next(csv.reader([file.read_text(encoding="utf-8-sig").partition("\n")[0]], delimiter=";"))
    assert header[:2] == ["client", "besoins"]
    assert call("dossier", str(file), "--template").code == 2
    assert call("dossier", str(file), "--template", "--force", "--lang", "en").code == 0
    assert call("dossier", str(tmp_path / "t.xlsx"), "--template").code == 0


@pytest.mark.parametrize(
    ("args", "code", "told"),
    [
        ((), 2, "--template"),
        (("clients.csv",), 2, "--to"),
        (("nowhere.csv", "--to", "out"), 3, "nowhere.csv"),
        (("clients.doc", "--to", "out"), 2, ".xlsx"),
        (("clients.doc", "--template"), 2, ".xlsx"),
    ],
)
def test_what_cannot_be_is_told_in_one_line(args: tuple[str, ...], code: int, told: str) -> None:
    done = call("dossier", *args)
    assert done.code == code and told in done.err and done.err.count("\n") == 1


def test_of_a_table_without_clients_nothing_is_told_and_nothing_made(tmp_path: Path) -> None:
    table, folder = tmp_path / "t.csv", tmp_path / "dossier"
    assert call("dossier", str(table), "--template").code == 0
    told = call("dossier", str(table), "--to", str(folder))
    assert (told.code, told.out, folder.exists()) == (3, "", False) and "aucun client" in told.err
