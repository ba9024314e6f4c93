"""Nothing goes out but where a command says so and is told yes: Python's own audit of every socket, over all commands."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from running import ROOT, environment
from server import Reply, serving

from reseau_cli.cli import app

if TYPE_CHECKING:
    from pathlib import Path

HEARD = """
import sys
found = []
sys.addaudithook(lambda event, args: event.startswith("socket.") and found.append(event))
from reseau_cli.__main__ import run
for line in sys.stdin:
    sys.argv = ["reseau", *line.split()]
    told = len(found)
    code = run()
    print("@", *sys.argv[1:], code, *found[told:], file=sys.__stderr__)
"""

PLACE = "--postcode 44000"
COMMANDS = {
    "forget": ["forget"],
    "match": [f"match {PLACE} --lacks finance", "match --sample --format html", "match --company 123456782"],
    "why": [f"why bni {PLACE}"],
    "plan": ["plan --sample"],
    "dossier": ["dossier --template", "dossier clients.csv --to out"],
    "visit": ["visit bni --outcome joined", "visit"],
    "show": ["show bni"],
    "list": ["list club"],
    "near": ["near 44000", "near 44000 --register"],
    "compare": ["compare bni cjd"],
    "company": ["company 123456782"],
    "report": ["report bni --correction x"],
    "batch": ["batch owners.csv -o -", "batch owners.csv -o done.csv"],
    "catalogue": ["catalogue stats", "catalogue stale", "catalogue links", "catalogue schema"],
    "territory": ["territory show", "territory update"],
    "completion": ["completion bash"],
    "config": ["config show"],
    "doctor": ["doctor"],
    "glossary": ["glossary cma"],
    "schema": ["schema"],
    "owners": ["owners"],
    "help": ["help match"],
}
LINES = [line for lines in COMMANDS.values() for line in lines]


def heard(lines: list[str], folder: Path, **env: str) -> dict[str, list[str]]:
    """What each command did with sockets."""
    (folder / "owners.csv").write_text("pseudonym,solitude,postcode\na,3,44000\n")
    (folder / "clients.csv").write_text("client;postcode;wants\nA-1;44000;local-roots\n")
    homes = {f"XDG_{name}_HOME": str(folder / name) for name in ("STATE", "DATA", "CACHE", "CONFIG")}
    ran = subprocess.run(
        [sys.executable, "-c", HEARD],
        input="\n".join(lines),
        capture_output=True,
        text=True,
        cwd=folder,
        env=environment({"PYTHONPATH": str(ROOT / "src"), **homes, **env}),
        check=False,
    )
    told = [one.split() for one in ran.stderr.splitlines() if one.startswith("@ ")]
    assert len(told) == len(lines), ran.stderr[-2000:]
    return {
        line: [one for one in words if one.startswith("socket.")]
        for line, words in zip(lines, told, strict=True)
    }


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("all")


@pytest.fixture(scope="module")
def each(folder: Path) -> dict[str, list[str]]:
    """All commands run in one folder, and what each did with sockets."""
    return heard(LINES, folder)


def test_no_command_opens_a_socket_unasked(each: dict[str, list[str]]) -> None:
    assert {line: found for line, found in each.items() if found} == {}


def test_the_audit_hears_what_goes_out(tmp_path: Path) -> None:
    with serving(lambda asked: Reply({"results": [], "total_results": 0})) as (url, _):
        found = heard(["company 123456782 --yes"], tmp_path, RESEAU_COMPANY_URL=url)
    assert "socket.connect" in found["company 123456782 --yes"]


def test_every_command_is_tried() -> None:
    assert set(COMMANDS) >= set(app.COMMANDS)


@pytest.mark.usefixtures("each")
def test_what_is_kept_is_for_its_owner_alone(folder: Path) -> None:
    kept = list((folder / "STATE").rglob("*"))
    assert any(one.is_file() for one in kept)
    assert {one.stat().st_mode & 0o777 for one in kept if one.is_file()} == {0o600}
    assert {one.stat().st_mode & 0o777 for one in kept if one.is_dir()} == {0o700}
    for file in (folder / "done.csv", *(one for one in (folder / "out").iterdir() if one.is_file())):
        assert file.stat().st_mode & 0o777 == 0o600, file
