"""``-o`` and ``--format``: every face in every format, whole or not at all, and never over a file unless forced to."""

from __future__ import annotations

import csv
import io
import json
import os
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from running import call, run

if TYPE_CHECKING:
    from pathlib import Path

FACES = {
    "match": ("match", "--sample", "plombier", "--top", "3"),
    "near": ("near", "44000", "--top", "5"),
    "show": ("show", "cjd"),
    "list": ("list", "boulanger"),
    "compare": ("compare", "cjd", "bni"),
    "why": ("why", "bni", "--sample"),
}
ENDS = {"json": ".json", "yaml": ".yaml", "csv": ".csv", "markdown": ".md", "html": ".html", "table": ".txt"}


def out(*args: str) -> str:
    ran = call(*args)
    assert (ran.code, ran.err) == (0, "")
    return ran.out


@pytest.mark.parametrize("name", FACES)
@pytest.mark.parametrize("format", ENDS)
def test_the_end_of_a_file_s_name_chooses(tmp_path: Path, name: str, format: str) -> None:
    file = tmp_path / f"face{ENDS[format]}"
    assert out(*FACES[name], "-o", str(file)) == ""
    assert file.read_text(encoding="utf-8") == out(*FACES[name], "--format", format)
    assert file.stat().st_mode & 0o777 == 0o600 or os.name == "nt"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("name", FACES)
def test_yaml_and_json_hold_the_same(name: str) -> None:
    told = json.loads(out(*FACES[name], "--format", "json"))
    assert yaml.load(out(*FACES[name], "--format", "yaml"), Loader=yaml.CSafeLoader) == told


@pytest.mark.parametrize("name", FACES)
def test_rows_are_as_long_as_their_head(name: str) -> None:
    head, *rows = csv.reader(io.StringIO(out(*FACES[name], "--format", "csv")))
    assert rows and head[0] in ("id", "rank") and {len(row) for row in rows} == {len(head)}


def test_every_format_shows_the_same_networks_in_the_same_order() -> None:
    names = [match["name"] for match in json.loads(out(*FACES["match"], "--format", "json"))["matches"]]
    assert [
        row["name"] for row in csv.DictReader(io.StringIO(out(*FACES["match"], "--format", "csv")))
    ] == names
    told = out(*FACES["match"], "--format", "markdown")
    headings = [line[3:] for line in told.split("\n") if line.startswith("## ") and line[3:4].isdigit()]
    assert headings == [f"{rank}. {name}" for rank, name in enumerate(names, 1)]
    page = out(*FACES["match"], "--format", "html").partition('id="networks"')[2]
    places = [page.index(f"<h3>{name.replace(chr(39), '’')}") for name in names]
    assert places == sorted(places)


def test_a_file_that_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text("mine", encoding="utf-8")
    ran = call(*FACES["match"], "-o", str(file))
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1) and "--force" in ran.err
    assert file.read_text(encoding="utf-8") == "mine"
    out(*FACES["match"], "-o", str(file), "--force")
    assert file.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_name_that_tells_no_format_is_refused(tmp_path: Path) -> None:
    ran = call(*FACES["show"], "-o", str(tmp_path / "fiche.doc"))
    assert ran.code == 2 and ".html" in ran.err
    assert list(tmp_path.iterdir()) == []
    out(*FACES["show"], "-o", str(tmp_path / "fiche.doc"), "--format", "markdown")
    assert (tmp_path / "fiche.doc").read_text(encoding="utf-8").startswith("# Centre des Jeunes")


def test_an_unknown_format_names_the_nearest() -> None:
    ran = call(*FACES["list"], "--format", "htlm")
    assert ran.code == 2 and "html" in ran.err


def test_a_folder_that_cannot_be_written_is_the_machine_s_refusal(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    ran = run(*FACES["show"], "-o", str(tmp_path / "file" / "fiche.html"))
    assert (ran.code, ran.err.count("\n")) == (4, 1)


def test_a_dash_is_standard_output() -> None:
    assert out(*FACES["show"], "-o", "-", "--format", "csv") == out(*FACES["show"], "--format", "csv")


def test_a_page_bears_its_day_and_the_note(tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("Appeler Paul\nlundi\u202e\n", encoding="utf-8")
    asked = (*FACES["match"], "--date", "2026-12-01", "--note")
    for text, told in ((str(note), "Appeler Paul\nlundi</p>"), ("À revoir en mars", "À revoir en mars</p>")):
        page = out(*asked, text, "--format", "html")
        assert told in page and "Fait le 1er décembre 2026" in page and "\u202e" not in page
        assert "La note de votre conseiller" in out(*asked, text, "--format", "markdown")
    assert call(*FACES["match"], "--date", "demain").code == 2


def test_comparing_for_somebody_says_how_each_suits_him(tmp_path: Path) -> None:
    file = tmp_path / "owner.yaml"
    file.write_text("situation: {woman: false, department: '44'}\nwants: [business]\n", encoding="utf-8")
    args = ("compare", "bni", "femmes-de-bretagne", "--profile", str(file))
    fits: list[dict[str, Any]] = [one["fit"] for one in json.loads(out(*args, "--format", "json"))]
    assert fits[0]["rank"] and fits[0]["reasons"] and not fits[0]["refusals"]
    assert fits[1]["rank"] is None and fits[1]["refusals"]
    for face in ((), ("--plain",), ("--format", "markdown"), ("--format", "html")):
        assert "Pour vous" in out(*args, *face)
    assert "Pour vous" not in out(*args[:3])


def test_no_cell_is_taken_for_a_formula() -> None:
    from reseau_cli.render.csv import cell

    told = [cell(text) for text in ("=1+1", "@SUM(A1)", "-2+3=x", "+33 1 23 45 67 89", "-5", "12 €")]
    assert told == ["'=1+1", "'@SUM(A1)", "'-2+3=x", "+33 1 23 45 67 89", "-5", "12 €"]


def test_no_text_becomes_a_mark_of_markdown() -> None:
    from reseau_cli.render.markdown import markdown
    from reseau_cli.render.sheet import Section, Sheet

    evil = "# <b> [x](javascript:1) `y` | *z*\n- w"
    told = markdown(
        Sheet(evil, [evil], [Section("1. t", facts=[(evil, evil)], head=["a"], rows=[[evil]])]), "fr"
    )
    for sign in ("<", "[", "`", "*z", "| *"):
        assert sign not in told.replace("\\" + sign[0], "").replace("- **", "").replace("**", "")
    assert "\n\\# \\<b\\>" in told and "\n\\- w" in told and "\n## 1. t" in told


@pytest.mark.parametrize("end", ["html", "md"])
def test_a_page_tells_the_thirty_days_that_follow_but_in_distress(end: str, tmp_path: Path) -> None:
    for name, told in (("plombier", True), ("restaurateur", False)):
        file = tmp_path / f"{name}.{end}"
        assert call("match", "--sample", name, "-o", str(file), "--date", "2026-12-01").code == 0
        text = file.read_text(encoding="utf-8")
        assert ("Trente jours, à partir du 1er décembre 2026" in text) is told
        assert ("31 décembre 2026" in text) is told
