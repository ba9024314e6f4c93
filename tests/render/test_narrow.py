"""On a screen 360 pixels wide, nothing of five pages, nor of what other commands make a page of, reaches beyond its edge."""

from __future__ import annotations

import runpy
from typing import TYPE_CHECKING

import pytest
from running import ROOT, call

if TYPE_CHECKING:
    from pathlib import Path

CHECK = runpy.run_path(str(ROOT / "scripts" / "check_pages.py"))
WIDE = '<!doctype html><html><body><main><p style="width: 400px">x</p></main></body></html>'


@pytest.mark.skipif(CHECK["browser"]() is None, reason="only a browser lays a page out")
def test_no_page_is_wider_than_a_telephone(tmp_path: Path) -> None:
    pages = CHECK["pages"]()
    assert {"distress", "nothing"} < pages.keys() and len(pages) == 5
    asked = {
        "near": ["44000"],
        "compare": ["bni", "cjd", "--sample"],
        "plan": ["--sample"],
        "why": ["bni", "--sample"],
    }
    pages |= {name: call(name, *words, "--format", "html").out for name, words in asked.items()}
    out = tmp_path / ("without_a_space_to_break_a_line_at" * 3)
    few = tmp_path / "clients.csv"
    few.write_text(
        "".join((ROOT / "examples" / "clients.csv").read_text("utf-8").splitlines(True)[:3]), "utf-8"
    )
    call("dossier", str(few), "--to", str(out))
    pages["clients"] = (out / "index.html").read_text(encoding="utf-8")
    found = CHECK["beyond"](pages | {"wide": WIDE})
    assert len(found.pop("wide")) == 2, "what is too wide is seen"
    assert found == {name: [] for name in pages}
