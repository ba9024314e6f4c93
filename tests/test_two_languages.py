"""The site says the same in French and in English: the same pages, built alike, with the same names, figures and tables."""

from __future__ import annotations

import re

import pytest
import yaml
from running import ROOT

DOCS = ROOT / "docs"
BUILT = re.sub(r": *!!.*", ":", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
SITE = yaml.safe_load(BUILT)
NAV = {title: page for entry in SITE["nav"] for title, page in entry.items()}
TRANSLATED = next(one["i18n"] for one in SITE["plugins"] if "i18n" in one)["languages"][1]["nav_translations"]

OUTPUT = re.compile(r"<!-- output.*?<!-- /output -->", re.DOTALL)
FENCED = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
THOUSANDS = {
    "fr": re.compile(r"(?<=\d)[ \u202f](?=\d{3}(?!\d))"),
    "en": re.compile(r"(?<=\d),(?=\d{3}(?!\d))"),
}
DECIMAL = re.compile(r"(?<=\d)[.,](?=\d)")


def both(page: str) -> list[str]:
    """A page in French, then in English."""
    return [(DOCS / name).read_text(encoding="utf-8") for name in (page, page.replace(".md", ".en.md"))]


def test_no_page_exists_in_one_language_alone() -> None:
    assert [page for page in NAV.values() if not (DOCS / page.replace(".md", ".en.md")).is_file()] == []
    assert {page.name.replace(".en.md", ".md") for page in DOCS.glob("*.en.md")} == set(NAV.values())
    assert set(TRANSLATED) == set(NAV)


@pytest.mark.parametrize("page", NAV.values())
def test_a_page_is_built_alike_in_both(page: str) -> None:
    prose = [FENCED.sub("```", OUTPUT.sub("```", text)) for text in both(page)]
    levels, items, rows, outputs = (
        [re.findall(mark, text, re.MULTILINE) for text in prose]
        for mark in ("^(#+) ", r"^(- |\d\. )", r"^\|.*", "```")
    )
    assert levels[0] == levels[1]
    assert (len(items[0]), len(rows[0]), len(outputs[0])) == (len(items[1]), len(rows[1]), len(outputs[1]))


@pytest.mark.parametrize("page", ["method.md", "results.md", "catalogue.md"])
def test_names_and_figures_are_the_same_in_both(page: str) -> None:
    """What stands in backquotes is the program's own; a figure is itself in any language."""
    words = {"FICHIER": "FILE", "LIEU": "PLACE"}
    texts = [THOUSANDS[lang].sub("", text) for lang, text in zip(THOUSANDS, both(page), strict=True)]
    for said in (r"`([^`]+)`", r"(?<![\w.])\d+(?:[.,]\d+)*"):
        french, english = (
            sorted(DECIMAL.sub(".", " ".join(words.get(word, word) for word in one.split())) for one in found)
            for found in (re.findall(said, text) for text in texts)
        )
        assert french == english
