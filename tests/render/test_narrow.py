"""Five pages on a screen 360 pixels wide: nothing reaches beyond its edge, nobody scrolls sideways."""

from __future__ import annotations

import runpy

import pytest
from running import ROOT

CHECK = runpy.run_path(str(ROOT / "scripts" / "check_pages.py"))
WIDE = '<!doctype html><html><body><main><p style="width: 400px">x</p></main></body></html>'


@pytest.mark.skipif(CHECK["browser"]() is None, reason="only a browser lays a page out")
def test_no_page_is_wider_than_a_telephone() -> None:
    pages = CHECK["pages"]()
    assert {"distress", "nothing"} < pages.keys() and len(pages) == 5
    found = CHECK["beyond"](pages | {"wide": WIDE})
    assert len(found.pop("wide")) == 2, "what is too wide is seen"
    assert found == {name: [] for name in pages}
