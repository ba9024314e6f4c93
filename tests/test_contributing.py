"""CONTRIBUTING leads to files that are there: a newcomer's questions, each with the file that answers it."""

from __future__ import annotations

import re

import pytest
from running import ROOT

PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
TABLE = PAGE.partition("| you want to change, or to find | open |")[2].partition("\n\n")[0]
ROWS = dict(re.findall(r"^\| ([^|]+) \| ([^|]+) \|$", TABLE, re.MULTILINE))
PATH = re.compile(r"`((?:[a-z_]+/)+(?:[a-z_]+\.[a-z]+)?|data/[a-z_]+\.[a-z]+)`")

QUESTIONS = {
    "where is the damping of dear networks?": ("dear networks", "core/method/admission.py", "DEAR"),
    "where is « informations datent de » written?": (
        "informations datent de",
        "core/messages/fr/conditions.py",
        "informations datent de",
    ),
    "where is BM25F?": ("BM25F", "core/text/bm25f.py", "BM25F"),
    "where are the stop words?": ("stop words", "core/text/stems.py", "_EMPTY"),
    "what does an answer stand for?": ("an answer stands for", "core/owner/needs.py", "NEEDS_OF"),
    "where is a condition on headcount?": ("a condition", "core/method/rules/", "max-employees"),
    "what is a weight?": ("a criterion is worth", "core/method/criteria/", "WEIGHT"),
    "what is an unknown price taken for?": ("price that is not known", "core/method/priors.py", "PRICES"),
    "what of a network that may be dead?": ("still alive", "core/method/life.py", "doubted"),
    "how near is near?": ("how near", "core/method/proximity.py", "WORTH"),
    "why is this one in the list?": ("are shown", "core/method/selection.py", "picked_for"),
    "which ones together?": ("go together", "core/method/portfolio.py", "EARNS"),
    "what does one do first?": ("to do first", "core/explanation/first.py", "class First"),
    "where are the numbers to call?": ("distress", "core/explanation/distress.py", "help_line"),
    "what may a program rely on?": ("a program reads", "render/answer_schema.py", "answer_schema"),
}


def there(path: str) -> bool:
    return any((home / path).exists() for home in (ROOT, ROOT / "src" / "reseau_cli"))


def test_every_path_of_the_page_is_there() -> None:
    found = PATH.findall(PAGE.partition("## For programmers")[2])
    assert len(found) > 40
    assert [path for path in found if not there(path)] == []


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_leads_to_the_file_that_answers_it(question: str) -> None:
    subject, path, told = QUESTIONS[question]
    [row] = [files for asked, files in ROWS.items() if subject in asked]
    assert f"`{path}`" in row
    home = ROOT / "src" / "reseau_cli" / path
    files = [home] if home.is_file() else sorted(home.glob("*.py"))
    assert any(told in file.read_text(encoding="utf-8") for file in files)
