"""Distress: the words that tell it, with inflections and negations; and the numbers that then come before any network."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from running import call

from reseau_cli.core.text.concepts import compile_entries, concepts

HERE = Path(__file__).parent
TABLE = yaml.safe_load((HERE.parents[2] / "data" / "thesaurus.yaml").read_text(encoding="utf-8"))
ENTRIES = compile_entries(TABLE)
SAID = yaml.safe_load((HERE / "distress.yaml").read_text(encoding="utf-8"))
ALONE = ("match", "--stage", "struggling", "--solitude", "3", "--lacks", "hardship")


def test_the_table_is_large_enough():
    assert len(SAID["distress"]) + len(SAID["calm"]) >= 60


@pytest.mark.parametrize("text", SAID["distress"])
def test_distress_is_heard(text):
    assert "distress" in concepts(text, ENTRIES)


@pytest.mark.parametrize("text", SAID["calm"])
def test_what_looks_like_it_is_not(text):
    assert "distress" not in concepts(text, ENTRIES)


def lines(*args):
    return json.loads(call(*args, "--format", "json").out)["care"]


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("--stage", "struggling", "--solitude", "2"), True),
        (("--stage", "after-failure", "--solitude", "3"), True),
        (("--stage", "struggling", "--solitude", "1"), False),
        (("--stage", "growing", "--solitude", "3"), False),
        (("--text", "j’ai des idées noires"), True),
        (("--text", "je n’ai pas d’idées noires"), False),
    ],
)
def test_when_the_numbers_are_told(args, told):
    assert (lines("match", *args) is not None) is told


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_3114_comes_first_and_each_line_has_its_hours_its_year_and_its_page(lang):
    care = lines(*ALONE, "--lang", lang)
    assert care["lines"][0]["phone"] == "3114"
    assert all(line["hours"] and line["seen"][:4].isdecimal() and line["source"] for line in care["lines"])


@pytest.mark.parametrize("face", [(), ("--plain",), ("--lang", "en"), ("--plain", "--lang", "en")])
def test_they_come_before_any_network(face):
    told = call(*ALONE, *face).out
    first = json.loads(call(*ALONE, "--format", "json").out)["matches"][0]["name"]
    assert 0 <= told.index("3114") < told.index(first[:20])


def test_they_are_told_even_where_nothing_fits(tmp_path):
    path = tmp_path / "none.yaml"
    path.write_text("alone: true\nnetworks: []\n", encoding="utf-8")
    assert "3114" in call(*ALONE, "--catalogue", str(path)).out
