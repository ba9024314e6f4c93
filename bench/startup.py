"""Start-up of the commands people and scripts call most, as ratios to ``python -c pass``, paired in one run.

Two ratios for each: of processor time, which other work on the machine disturbs little, and of time on the clock.

Usage: python bench/startup.py [ROUNDS]      (the interpreter must have reseau installed)
"""

from __future__ import annotations

import os
import pty
import resource
import select
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

COMPLETE = """
source "$1"; COMP_WORDS=(reseau match --lacks finance,pe); COMP_CWORD=3; COMP_TYPE=9; _reseau
[[ ${COMPREPLY[0]} == finance,people ]]
"""
"""One completion in bash, the script read anew."""

PROFILE = """\
lacks: [finance, people]
solitude: 2
wants: [business, local-roots]
situation: {postcode: "44000", trade: "56.10A", stage: growing}
means: {budget: 500, hours: 6}
text: "je suis seul depuis que mon associé est parti"
"""
JSON = """{"lacks": ["finance", "people"], "solitude": 2, "wants": ["business", "local-roots"],
"situation": {"postcode": "44000", "trade": "56.10A", "stage": "growing"}, "means": {"budget": 500, "hours": 6},
"text": "je suis seul depuis que mon associé est parti"}
"""
CEILINGS = {
    "--version": 3.0,
    "match, JSON profile": 7.4,
    "match, YAML profile": 8.5,
    "match, table": 10.0,
    "match --deep": 20.0,
    "first question": 15.0,
    "completion": 3.0,
}

Spent = tuple[float, float]
"""Seconds of processor time and on the clock."""


def timed(argv: list[str]) -> Spent:
    """A whole process, output thrown away."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(argv, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return _since(before, start)


def _since(before: resource.struct_rusage, start: float) -> Spent:
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    busy = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return busy, time.perf_counter() - start


def first_question(argv: list[str]) -> Spent:
    """A process until the first question stands on a terminal."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    child, screen = pty.fork()
    if child == 0:
        os.environ["TERM"] = "xterm"
        os.execv(argv[0], argv)
    seen = b""
    while b"1 sur" not in seen and time.perf_counter() - start < 20:
        if select.select([screen], [], [], 0.05)[0]:
            try:
                part = os.read(screen, 4096)
            except OSError:
                break
            if b"\x1b[6n" in part:  # the program asks where the cursor is
                os.write(screen, b"\x1b[1;1R")
            seen += part
    stood = time.perf_counter() - start
    os.kill(child, signal.SIGKILL)  # nothing more is worked out than what stands there
    os.waitpid(child, 0)
    os.close(screen)
    return _since(before, start)[0], stood


def main() -> None:
    """Print each command's median ratios, with its ceiling."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody runs an installed program without its bytecode
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    reseau = str(Path(sys.executable).with_name("reseau"))
    with tempfile.TemporaryDirectory() as folder:
        yaml, json = Path(folder) / "profile.yaml", Path(folder) / "profile.json"
        yaml.write_text(PROFILE, encoding="utf-8")
        json.write_text(JSON, encoding="utf-8")
        script = Path(folder) / "reseau.bash"
        script.write_bytes(
            subprocess.run([reseau, "completion", "bash"], capture_output=True, check=True).stdout
        )
        commands: dict[str, Callable[[], Spent]] = {
            "--version": lambda: timed([reseau, "--version"]),
            "match, JSON profile": lambda: timed([reseau, "match", "--profile", str(json), "--json"]),
            "match, YAML profile": lambda: timed([reseau, "match", "--profile", str(yaml), "--json"]),
            "match, table": lambda: timed([reseau, "match", "--profile", str(yaml)]),
            "match --deep": lambda: timed([reseau, "match", "--profile", str(yaml), "--json", "--deep"]),
            "first question": lambda: first_question([reseau, "match"]),
            "completion": lambda: timed(["bash", "-c", COMPLETE, "bash", str(script)]),
        }
        ratios: dict[str, list[Spent]] = {name: [] for name in commands}
        for turn in range(rounds + 1):
            for name, measure in commands.items():
                base, spent = timed([sys.executable, "-c", "pass"]), measure()
                if turn:  # the first round warms the caches
                    ratios[name].append((spent[0] / base[0], spent[1] / base[1]))
    for name, found in ratios.items():
        busy, clock = (statistics.median(each) for each in zip(*found, strict=True))
        print(f"{name:22} processor {busy:5.1f} x   clock {clock:5.1f} x   ceiling {CEILINGS[name]:g} x")


if __name__ == "__main__":
    main()
