"""The short form of ``scripts/torture.py``: commands that write, some of their acts failing or killed."""

from __future__ import annotations

import os
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
from torture import FAULTS, KILLED
from tortured import SCENARIOS, Bench

if TYPE_CHECKING:
    from pathlib import Path

ONE_IN = {
    "visit": 19,
    "forget": 4,
    "import-rna": 17,
    "match": 113,
    "match -o": 47,
    "batch": 67,
    "catalogue add": 41,
    "dossier": 503,
}
"""Command -> of how many tries one is made; no multiple of five, so that the faults take turns."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the command is broken in a child of this process")
@pytest.mark.parametrize("name", ONE_IN)
def test_a_disk_that_fails_and_a_process_that_is_killed(name: str, tmp_path: Path, drawn: Any) -> None:
    bench = Bench(SCENARIOS[name], tmp_path / "there")
    assert len(bench.acts) >= 3
    tries = list(product(range(len(bench.acts)), (KILLED, *FAULTS)))
    assert [line for at, fault in drawn(tries, ONE_IN[name]) for line in bench.faults(fault, at)] == []
