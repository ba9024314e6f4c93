"""The versions and hashes of all that an install takes: ``python scripts/lock.py`` writes, ``--check`` installs from it.

Asked of pip for each system and Python below, so that one list serves them all; no address stands in it. Installed with
``pip install --require-hashes -r requirements.lock && pip install --no-deps .``. Needs the package index of pip.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
import venv
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "requirements.lock"
PYTHONS = ("3.11", "3.12", "3.13")
SYSTEMS = {
    "linux": ("manylinux_2_28_x86_64", "manylinux_2_28_aarch64"),
    "darwin": ("macosx_14_0_arm64", "macosx_14_0_x86_64"),
    "win32": ("win_amd64",),
}
"""What ``sys.platform`` says -> the kinds of wheel that run there."""
OLDER = {
    "manylinux_2_28": ("manylinux_2_17", "manylinux2014"),
    "macosx_14_0": ("macosx_11_0", "macosx_10_9", "macosx_10_13"),
}
"""Kinds that run where a newer one does."""
WINDOWS = ("colorama",)
"""What libraries ask for there alone: pip answers such a condition for the system that it runs on, whatever it is asked."""

Found = dict[str, tuple[str, set[str], set[str]]]
"""Name of a library -> its version, the systems that need it, the hashes of its files."""


def main() -> int:
    """Write the list, or install from it; an exit code."""
    if sys.argv[1:] == ["--check"]:
        return installed()
    LOCK.write_text(text(locked()), encoding="utf-8")
    return 0


def locked() -> Found:
    """What each system and Python takes; the first one asked chooses the versions."""
    found: Found = {}
    for system, kinds in SYSTEMS.items():
        for kind in kinds:
            for python in PYTHONS:
                chosen = {name: version for name, (version, _, _) in found.items()}
                for one in resolved(kind, python, chosen, WINDOWS if system == "win32" else ()):
                    name = one["metadata"]["name"].lower().replace("_", "-")
                    _, systems, hashes = found.setdefault(name, (one["metadata"]["version"], set(), set()))
                    systems.add(system)
                    hashes.add(one["download_info"]["archive_info"]["hashes"]["sha256"])
    return found


def resolved(kind: str, python: str, chosen: dict[str, str], more: Sequence[str]) -> list[dict[str, Any]]:
    """What pip would install of our dependencies, and of ``more``, on a system; the versions already chosen kept."""
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    with tempfile.TemporaryDirectory() as folder:
        pins, report = Path(folder) / "pins.txt", Path(folder) / "report.json"
        pins.write_text("".join(f"{name}=={version}\n" for name, version in chosen.items()), encoding="utf-8")
        base, machine = next(
            (base, kind.removeprefix(base)) for base in (*OLDER, kind) if kind.startswith(base)
        )
        kinds = [f"--platform={one}{machine}" for one in (base, *OLDER.get(base, ()))]
        command = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--dry-run",
            "--ignore-installed",
            "--only-binary=:all:",
        ]
        command += [
            "--report",
            str(report),
            "--target",
            f"{folder}/none",
            "--python-version",
            python,
            "-c",
            str(pins),
            *kinds,
            *wanted,
            *more,
        ]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
        taken: list[dict[str, Any]] = json.loads(report.read_text(encoding="utf-8"))["install"]
    return taken


def text(found: Found) -> str:
    """The list as pip reads it."""
    lines = ["# Made by scripts/lock.py: what an install takes, each file by its SHA-256; no address."]
    for name, (version, systems, hashes) in sorted(found.items()):
        where = (
            ""
            if systems == set(SYSTEMS)
            else " ; " + " or ".join(f'sys_platform == "{one}"' for one in sorted(systems))
        )
        lines += [f"{name}=={version}{where} \\"]
        lines += [f"    --hash=sha256:{one} \\" for one in sorted(hashes)]
        lines[-1] = lines[-1].removesuffix(" \\")
    return "\n".join(lines) + "\n"


def installed() -> int:
    """Install from the list alone in an environment of its own, and run the program there."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(Path(folder) / ("Scripts" if sys.platform == "win32" else "bin") / "python")
        pip = [python, "-m", "pip", "install", "--quiet"]
        subprocess.run([*pip, "--require-hashes", "--only-binary=:all:", "-r", str(LOCK)], check=True)
        subprocess.run([*pip, "--no-deps", str(ROOT)], check=True)
        subprocess.run([python, "-m", "pip", "check"], check=True)
        return subprocess.run([python, "-m", "reseau_cli", "--version"], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
