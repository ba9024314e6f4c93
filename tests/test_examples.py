"""The examples of the library run as they are printed."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from running import ROOT, environment

pytestmark = pytest.mark.usefixtures("catalogue")


def run(name: str, *args: str, given: str = "") -> str:
    done = subprocess.run(
        [sys.executable, str(ROOT / "examples" / name), *args],
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment(),
        timeout=60,
        check=True,
    )
    return done.stdout


def test_one_owner() -> None:
    first, *networks = run("one_owner.py").splitlines()
    assert first and [line[:2] for line in networks] == ["1.", "2.", "3."]


def test_several_owners() -> None:
    owners = [{"wants": ["business"]}, {"wants": ["gold"]}]
    good, bad = map(
        json.loads, run("several_owners.py", given="\n".join(map(json.dumps, owners))).splitlines()
    )
    assert len(good["ids"]) == 5 and "error" in bad


def test_what_is_left() -> None:
    lines = run("what_is_left.py", "44", "976").splitlines()
    assert [line.split(":")[0] for line in lines] == ["44", "976"]
