"""Where one answer spends its processor time, from the interpreter to the last sign: the least of several fresh processes.

Each process loads what the answer needs first, then answers; a step that is part of another is indented below it.

Usage: python bench/steps.py [PROCESSES]      (the interpreter must have reseau installed)
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path
from typing import Any

STEPS = (
    ("the catalogue read", "cli.matching", "open_catalogue"),
    ("who he is", "adviser", "owner_of"),
    ("  the sentence heard", "adviser", "heard_in"),
    ("  the place", "adviser", "place_of"),
    ("  the trade", "adviser", "trade_of"),
    ("the ranking", "adviser", "match"),
    ("  of those that fit", "core.method.ranking", "ranked"),
    ("the advice", "adviser", "advice"),
    ("  how well the ranks hold", "core.explanation.advice", "robustness"),
    ("  networks in words", "core.explanation.advice", "_shown"),
    ("the answer written", "cli.matching", "answer"),
    ("  what rules networks out", "core.explanation.advice:Advice", "excluded"),
)
"""What is measured: its name, the module, and its class after a colon, and the function."""

PROFILE = """{"lacks": ["finance", "people"], "solitude": 2, "wants": ["business", "local-roots"],
"situation": {"postcode": "44000", "trade": "56.10A", "stage": "growing"}, "means": {"budget": 500, "hours": 6},
"text": "je suis seul depuis que mon associé est parti"}
"""


def answer_once(profile: str) -> dict[str, float]:
    """Seconds of each step of this process, which has done nothing yet but load this module."""
    spent = {"the interpreter, with what this measures with": time.process_time()}
    from reseau_cli import __main__ as program

    start = time.process_time()
    for _, home, _ in STEPS:
        _home(home)
    for name in ("render.json", "cli.plain_line", "cli.profile_file", "core.text.hearing", "ear", "visits"):
        import_module(f"reseau_cli.{name}")
    spent["modules loaded"] = time.process_time() - start
    for label, home, name in STEPS:
        _measure(_home(home), name, label, spent)
    sys.argv = ["reseau", "match", "--profile", profile, "--json"]
    program.run()
    sys.stdout.flush()
    return spent


def _home(name: str) -> Any:
    module, _, of_class = name.partition(":")
    found: Any = import_module(f"reseau_cli.{module}")
    return getattr(found, of_class) if of_class else found


def _measure(home: Any, name: str, label: str, spent: dict[str, float]) -> None:
    function = getattr(home, name)

    def measured(*args: Any, **named: Any) -> Any:
        start = time.process_time()
        found = function(*args, **named)
        spent[label] = spent.get(label, 0.0) + time.process_time() - start
        return found

    setattr(home, name, measured)


def main() -> None:
    """Print each step's least milliseconds."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder) / "profile.json"
        profile.write_text(PROFILE, encoding="utf-8")
        runs = []
        for _ in range(count + 1):
            command = [sys.executable, __file__, "--once", str(profile)]
            done = subprocess.run(
                command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True
            )
            runs.append(json.loads(done.stderr))
    order = [label for label in runs[0] if label not in {step[0] for step in STEPS}]
    for label in (*order, *(step[0] for step in STEPS)):
        print(f"{label:48} {1000 * min(one[label] for one in runs[1:]):6.1f} ms")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--once"]:
        print(json.dumps(answer_once(sys.argv[2])), file=sys.stderr)
    else:
        main()
