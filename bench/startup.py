"""Start-up of the commands people and scripts call most, as ratios to ``python -c pass``, paired in one run.

Usage: python bench/startup.py [ROUNDS]      (the interpreter must have reseau installed)
"""

from __future__ import annotations

import os
import pty
import select
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

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
CEILINGS = {
    "--version": 3.0,
    "match --format json": 9.0,
    "match, table": 12.0,
    "first question": 20.0,
    "completion": 3.0,
}


def timed(argv: list[str]) -> float:
    """Wall seconds of a whole process, output thrown away."""
    start = time.perf_counter()
    subprocess.run(argv, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def first_question(argv: list[str]) -> float:
    """Wall seconds until the first question stands on a terminal."""
    start = time.perf_counter()
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
    spent = time.perf_counter() - start
    os.write(screen, b"\x03")
    os.close(screen)
    os.waitpid(child, 0)
    return spent


def main() -> None:
    """Print each command's median ratio, with its ceiling."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    reseau = str(Path(sys.executable).with_name("reseau"))
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder) / "profile.yaml"
        profile.write_text(PROFILE, encoding="utf-8")
        script = Path(folder) / "reseau.bash"
        script.write_bytes(
            subprocess.run([reseau, "completion", "bash"], capture_output=True, check=True).stdout
        )
        match = [reseau, "match", "--profile", str(profile)]
        commands = {
            "--version": ([reseau, "--version"], timed),
            "match --format json": ([*match, "--format", "json"], timed),
            "match, table": (match, timed),
            "first question": ([reseau, "match"], first_question),
            "completion": (["bash", "-c", COMPLETE, "bash", str(script)], timed),
        }
        ratios: dict[str, list[float]] = {name: [] for name in commands}
        for turn in range(rounds + 1):
            for name, (argv, measure) in commands.items():
                base = timed([sys.executable, "-c", "pass"])
                spent = measure(argv)
                if turn:  # the first round warms the caches
                    ratios[name].append(spent / base)
    for name, found in ratios.items():
        print(f"{name:22} {statistics.median(found):5.1f} x   ceiling {CEILINGS[name]:.0f} x")


if __name__ == "__main__":
    main()
