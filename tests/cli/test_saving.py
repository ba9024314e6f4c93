"""The answer kept at a key's press: a page, or lines for a screen reader, in a new file that only its owner reads."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from reseau_cli.adviser import advise
from reseau_cli.cli.answers import read_sample
from reseau_cli.cli.saving import save

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from reseau_cli.core.catalogue.network import Catalogue


def test_a_page_or_lines_never_over_another_file(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795651200")
    found = advise(read_sample("plombier"), catalogue)
    names = [str(save(found, lines)) for lines in (False, False, True)]
    assert names == ["reseau-2026-11-26.html", "reseau-2026-11-26-2.html", "reseau-2026-11-26.txt"]
    page, again, text = ((tmp_path / name).read_text(encoding="utf-8") for name in names)
    assert page == again and page.startswith("<!doctype html>") and "Fait le 26 novembre 2026" in page
    assert "<" not in text and found.shown[0].match.network.name in text
    assert os.name == "nt" or {(tmp_path / name).stat().st_mode & 0o777 for name in names} == {0o600}
