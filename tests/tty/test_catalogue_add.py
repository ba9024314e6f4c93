"""``reseau catalogue add`` on a real terminal: a record asked, refused where it is wrong, written, or kept as a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml
from keyboard import CTRL_C, DOWN, ENTER, SPACE, Terminal, python

if TYPE_CHECKING:
    from pathlib import Path


def add(home: Path) -> Terminal:
    mine = str(home / "mine.yaml")
    return python(
        "-m", "reseau_cli", "catalogue", "add", "--catalogue", mine, rows=50, XDG_DATA_HOME=str(home)
    )


def test_a_record_is_asked_and_written(tmp_path):
    terminal = add(tmp_path)
    terminal.see("Le nom du réseau")
    terminal.press("Club des Essais", ENTER)
    terminal.see("Qu’est-ce que c’est")
    terminal.press(ENTER)
    terminal.see("→ réseau")
    terminal.see("À quoi sert-il")
    terminal.press("2", "1", "1")
    terminal.see("[1] 2  réseau d’affaires")  # in the order in which they are chosen
    terminal.press("1", ENTER)
    terminal.see("en une phrase simple")
    terminal.press("x" * 221, ENTER)
    terminal.see("221 signes, c’est trop")
    terminal.press("Un club d’essai.", ENTER)
    for title, text in (
        ("À qui il va", "Qui vérifie."),
        ("chercher ailleurs", "Qui cherche."),
        ("premier pas", "Ne rien faire."),
        ("Son site", ""),
    ):
        terminal.see(title)
        terminal.press(text, ENTER) if text else terminal.press(ENTER)
    terminal.see("Comment y entre-t-on")
    terminal.press(ENTER)
    terminal.see("À quels besoins")
    terminal.press(SPACE, ENTER)
    terminal.see("à quel point")
    terminal.press(DOWN, ENTER)
    terminal.see("→ trésorerie et financement")
    terminal.see("Son prix")
    terminal.press("pas cher", ENTER)
    terminal.see("on attend un nombre entier")
    terminal.press("40 €", ENTER)
    terminal.see("L’année")
    terminal.press("2026", ENTER)
    terminal.see("heures par mois")
    terminal.press(ENTER)
    terminal.see("Jusqu’où")
    terminal.press(ENTER)
    terminal.see("Ses départements")
    terminal.press(ENTER)
    terminal.see("est quelque part")
    terminal.press("44", ENTER)
    terminal.see("La page qui le dit")
    terminal.press(ENTER)
    terminal.see("Ce que vous y avez lu")
    terminal.press("essai", ENTER)
    terminal.see("La date de cette page")
    terminal.press("2026", ENTER)
    terminal.see("est-il fiable")
    terminal.press(ENTER)
    terminal.see("+- id: club-des-essais")
    terminal.see("Écrire cela")
    terminal.press("o", ENTER)
    terminal.see("fiches ajoutées : 1")
    assert terminal.leave() == 0
    (record,) = yaml.safe_load((tmp_path / "mine.yaml").read_text(encoding="utf-8"))["networks"]
    assert (record["name"], record["cost"]) == ("Club des Essais", {"min_eur_year": 40, "year": 2026})
    assert list(record["needs"].values()) == [2]


def test_broken_off_nothing_is_written_and_nothing_is_lost(tmp_path):
    for name in ("Club des Essais", "Club des Épreuves"):
        terminal = add(tmp_path)
        terminal.see("Le nom du réseau")
        terminal.press(name, ENTER)
        terminal.see("Qu’est-ce que c’est")
        terminal.press(CTRL_C)
        terminal.see("--from")
        assert terminal.leave() == 130
    assert not (tmp_path / "mine.yaml").exists()
    drafts = [tmp_path / "reseau" / name for name in ("draft.yaml", "draft-2.yaml")]
    kept = [yaml.safe_load(draft.read_text(encoding="utf-8"))[0]["id"] for draft in drafts]
    assert kept == ["club-des-essais", "club-des-epreuves"]
