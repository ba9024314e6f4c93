"""Try the lowest versions that pyproject.toml admits: ``python scripts/lowest.py``. Needs the package index of pip.

An environment of its own, each dependency at its lower bound, then what the program says there. Exit 1 where it fails.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).parents[1]
COMMANDS = (
    ("match", "--sample", "--format", "json"),
    ("match", "--sample", "--format", "html"),
    ("plan", "--sample", "-o", "-", "--format", "ics"),
    ("show", "bni"),
    ("catalogue", "check", str(ROOT / "data" / "networks.yaml")),
    ("doctor",),
)


def lowest() -> list[str]:
    """Each dependency at its lower bound, as pip reads it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found = [re.match(r"([\w.-]+)>=([\d.]+)", one) for one in project["dependencies"]]
    return [f"{one[1]}=={one[2]}" for one in found if one]


def main() -> int:
    """Make the environment, run the commands; how many failed, as an exit code."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(Path(folder) / "bin" / "python")
        subprocess.run([python, "-m", "pip", "install", "-q", *lowest(), str(ROOT)], check=True)
        failed = 0
        for command in COMMANDS:
            ran = subprocess.run(
                [python, "-m", "reseau_cli", *command],
                capture_output=True,
                text=True,
                check=False,
                cwd=folder,
            )
            failed += bool(ran.returncode)
            print(ran.returncode, *command, ran.stderr[-300:] if ran.returncode else "")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
