"""An installed package whose data are not what was built says so and stops: no traceback, no other answer."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from running import environment

from reseau_cli import package_data

DATA = Path(package_data.FOLDER)
PACKAGE = DATA.parent
SHIPPED = sorted(one.name for one in DATA.iterdir() if one.name != package_data.SUMS)


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """The package as an install leaves it: no checkout around it."""
    site = tmp_path / "lib" / "site"
    shutil.copytree(PACKAGE, site / "reseau_cli", ignore=shutil.ignore_patterns("__pycache__"))
    package_data.seal(site / "reseau_cli" / "data")
    return site


def ask(site: Path, *args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "reseau_cli", *args],
        capture_output=True,
        text=True,
        env=environment({"PYTHONPATH": str(site)}),
        check=False,
    )


def torn(content: bytes, how: str) -> bytes | None:
    middle = len(content) // 2
    flipped = content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]
    return {"missing": None, "empty": b"", "cut": content[:-1], "a bit": flipped, "longer": content + b"\n"}[
        how
    ]


@pytest.mark.parametrize("how", ["missing", "empty", "cut", "a bit", "longer"])
@pytest.mark.parametrize("name", SHIPPED)
def test_no_file_that_is_damaged_is_read(name: str, how: str, tmp_path: Path) -> None:
    whole = (DATA / name).read_bytes()
    (tmp_path / name).write_bytes(whole)
    package_data.seal(tmp_path)
    assert package_data.read(name, tmp_path) == whole
    (tmp_path / name).unlink()
    content = torn(whole, how)
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(package_data.MachineError, match="damaged-install"):
        package_data.read(name, tmp_path)


def test_one_line_tells_to_install_again(installed: Path) -> None:
    sound = ask(installed, "match", "--sample", "--format", "json")
    assert sound.returncode == 0, sound.stderr
    data = installed / "reseau_cli" / "data"
    for name, args in {
        "records.jsonl": ("match", "--sample"),
        "postings.txt": ("match", "--text", "seul dans mon fournil"),
        "communes.tsv": ("near", "Nantes"),
        package_data.SUMS: ("list",),
    }.items():
        content = (data / name).read_bytes()
        (data / name).write_bytes(content[: len(content) // 2])
        told = ask(installed, *args)
        assert (told.returncode, told.stdout, told.stderr.count("\n")) == (4, "", 1), told
        damaged = r"networks\.bin" if name == package_data.SUMS else name
        assert re.search(rf"{damaged}.*réinstaller reseau", told.stderr)
        (data / name).write_bytes(content)


def test_every_file_of_the_package_is_read_in_one_place() -> None:
    named = re.compile("|".join(map(re.escape, SHIPPED)))
    around = re.compile(r"read_text|read_bytes|open\(")
    modules = [one for one in PACKAGE.rglob("*.py") if one.name != "package_data.py"]
    found = [
        (one.name, line)
        for one in modules
        for line in one.read_text(encoding="utf-8").splitlines()
        if named.search(line) and around.search(line)
    ]
    assert found == []


@pytest.mark.parametrize("how", ["missing", "empty", "cut", "a bit", "longer"])
def test_no_damaged_file_is_mapped(how: str, tmp_path: Path) -> None:
    (tmp_path / "some.txt").write_bytes(b"\nsome lines\nof text\n")
    package_data.seal(tmp_path)
    assert package_data.mapped("some.txt", tmp_path)[:] == b"\nsome lines\nof text\n"
    content = torn((tmp_path / "some.txt").read_bytes(), how)
    (tmp_path / "some.txt").unlink()
    if content is not None:
        (tmp_path / "some.txt").write_bytes(content)
    with pytest.raises(package_data.MachineError, match="damaged-install"):
        package_data.mapped("some.txt", tmp_path)
