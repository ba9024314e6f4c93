"""``docs/trust.md`` names tests and scripts that are there."""

from __future__ import annotations

import re

from running import ROOT

PAGE = (ROOT / "docs" / "trust.md").read_text(encoding="utf-8")


def test_every_test_and_script_that_it_names_is_there() -> None:
    files = set(re.findall(r"\b(?:tests|scripts)/[\w/]+\.py", PAGE))
    held = PAGE.partition("held by (in `tests/`)")[2].partition("\n\n")[0]
    files |= {f"tests/{name}" for name in re.findall(r"`([\w/]+\.py)`", held)}
    assert len(files) > 30 and [file for file in sorted(files) if not (ROOT / file).is_file()] == []
    for home, names in re.findall(r"`([\w/]+\.py)` \(([^)]*)\)", held):
        written = (ROOT / "tests" / home).read_text(encoding="utf-8")
        for name in re.findall(r"`(test_\w+)`", names):
            assert f"def {name}(" in written, f"{home}: {name}"
