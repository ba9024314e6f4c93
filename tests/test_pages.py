"""The README and the pages of the documentation show what the program says; ``--golden`` writes them anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from running import ROOT
from shown import BLOCK, shown

if TYPE_CHECKING:
    from pathlib import Path

PAGES = [
    page
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
    if BLOCK.search(page.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_shows_what_the_program_says(
    page: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    again = shown(page, tmp_path)
    if request.config.getoption("--golden"):
        page.write_text(again, encoding="utf-8")
    assert page.read_text(encoding="utf-8") == again


def test_the_readme_and_the_adviser_s_page_are_among_them() -> None:
    assert {"README.md", "conseiller.md"} <= {page.name for page in PAGES}
