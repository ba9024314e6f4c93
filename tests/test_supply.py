"""What an install takes: the list of hashes holds what pyproject.toml asks for, and neither it nor the SBOM an address."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib

from packaging.requirements import Requirement
from running import ROOT

LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
NEEDED = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]


def test_every_dependency_is_locked_within_its_bounds() -> None:
    locked = dict(re.findall(r"^([\w.-]+)==([\w.]+)", LOCK, re.M))
    for one in map(Requirement, NEEDED):
        assert one.specifier.contains(locked[one.name.lower()]), one


def test_every_locked_version_has_a_hash_and_no_address() -> None:
    entries = LOCK.replace(" \\\n", "").splitlines()[1:]
    assert len(entries) > len(NEEDED)
    assert all(re.search(r"--hash=sha256:[0-9a-f]{64}$", one) for one in entries)
    assert "://" not in LOCK


def test_the_sbom_tells_all_that_the_program_needs_and_no_address() -> None:
    made = [
        subprocess.run([sys.executable, ROOT / "scripts" / "sbom.py"], capture_output=True, text=True).stdout
        for _ in range(2)
    ]
    assert made[0] == made[1] and "://" not in made[0]
    told = json.loads(made[0])
    names = {one["name"] for one in told["components"]}
    assert names >= {re.sub(r"[-_.]+", "-", Requirement(one).name).lower() for one in NEEDED}
    refs = {told["metadata"]["component"]["bom-ref"], *(one["bom-ref"] for one in told["components"])}
    assert {one["ref"] for one in told["dependencies"]} == refs
    assert all(refs >= set(one["dependsOn"]) for one in told["dependencies"])
    assert all(one["licenses"] for one in told["components"])
