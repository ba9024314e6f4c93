"""``reseau plan``: the same answers as ``match``, a file by the end of its name, nothing written over."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from running import call

if TYPE_CHECKING:
    from pathlib import Path

    from reseau_cli.core.catalogue.network import Catalogue

pytestmark = pytest.mark.usefixtures("catalogue")
SAMPLE = ("plan", "--sample", "plombier", "--date", "2026-12-01")


@pytest.mark.parametrize(
    ("end", "begins"),
    [
        ("txt", "Trente jours"),
        ("md", "# Trente"),
        ("html", "<!doctype html>"),
        ("ics", "BEGIN:VCALENDAR\r\n"),
        ("json", "{"),
    ],
)
def test_the_end_of_the_name_tells_the_format(end: str, begins: str, tmp_path: Path) -> None:
    file = tmp_path / f"plan.{end}"
    done = call(*SAMPLE, "-o", str(file))
    assert (done.code, done.out, done.err) == (0, "", "")
    assert file.read_bytes().decode().startswith(begins)
    assert file.stat().st_mode & 0o777 == 0o600


def test_the_file_is_what_the_screen_shows(tmp_path: Path) -> None:
    file = tmp_path / "plan.txt"
    call(*SAMPLE, "-o", str(file))
    assert file.read_text(encoding="utf-8") == call(*SAMPLE).out


def test_a_file_that_is_there_is_kept_unless_forced(tmp_path: Path) -> None:
    file = tmp_path / "plan.md"
    file.write_text("mine", encoding="utf-8")
    refused = call(*SAMPLE, "-o", str(file))
    assert refused.code == 2 and "--force" in refused.err and file.read_text(encoding="utf-8") == "mine"
    assert call(*SAMPLE, "-o", str(file), "--force").code == 0
    assert file.read_text(encoding="utf-8").startswith("# Trente")


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("--date", "demain"), "demain"),
        (("--format", "marckdown"), "markdown"),
        (("-o", "plan.doc"), ".doc"),
        (("--top", "0"), "0"),
    ],
)
def test_what_cannot_be_is_told(args: tuple[str, ...], told: str) -> None:
    done = call("plan", "--sample", *args)
    assert done.code == 2 and told in done.err and done.err.count("\n") == 1


def test_without_answers_nor_a_terminal_it_says_what_to_give() -> None:
    done = call("plan")
    assert done.code == 2 and "--profile" in done.err


def test_the_doors_are_those_of_the_answer(catalogue: Catalogue) -> None:
    made = json.loads(call(*SAMPLE, "--format", "json").out)
    answer = json.loads(call("match", "--sample", "plombier", "--json").out)
    known = {one["id"] for one in answer["matches"] + answer["helps"]}
    assert {door["id"] for door in made["doors"]} <= known
    assert made["doors"][0]["id"] == answer["first"]["id"]
