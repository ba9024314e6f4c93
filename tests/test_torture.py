"""The short form of ``scripts/torture.py``: four commands that write, each of their acts in turn failing or killed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from torture import KILLED
from tortured import SCENARIOS, Bench

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the command is broken in a child of this process")
@pytest.mark.parametrize("name", ["visit", "forget", "import-rna", "match -o"])
def test_a_disk_that_fails_and_a_process_that_is_killed(name: str, tmp_path: Path) -> None:
    bench = Bench(SCENARIOS[name], tmp_path / "there")
    assert len(bench.acts) >= 3
    found = [
        line for at in range(len(bench.acts)) for line in bench.faults(KILLED if at % 2 else "ENOSPC", at)
    ]
    assert found == []
