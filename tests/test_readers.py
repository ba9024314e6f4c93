"""What ``scripts/fuzz.py`` has found, and the examples it begins from: a reader takes content, or refuses it in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from readers import READERS, run
from seeds import SEEDS

FINDS = Path(__file__).parent / "finds"
FOUND = sorted(str(path.relative_to(FINDS)) for path in FINDS.glob("*/*"))


@pytest.mark.parametrize("name", READERS)
def test_sound_examples_are_taken(name: str) -> None:
    assert all(run(name, seed) for seed in SEEDS[name])


@pytest.mark.parametrize("found", FOUND)
def test_what_broke_a_reader_is_taken_or_refused(found: str) -> None:
    path = FINDS / found
    run(path.parent.name, path.read_bytes())
