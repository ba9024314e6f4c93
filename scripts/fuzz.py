"""Search each reader of foreign content for what breaks it, guided by coverage: ``python scripts/fuzz.py [READER …]``.

Needs atheris (libFuzzer for Python) beside the project: ``pip install atheris`` in an environment of its own. Readers are
searched one after the other, ``--seconds`` each; what is learnt stays in ``--keep``, to go on from there, and what breaks
a reader in its ``finds``: such a file, moved to ``tests/finds/READER``, is a test. Exit 1 where something is found.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import sys
import traceback
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "tests")]

LONGEST = 4096
"""Bytes of a try."""
PATIENCE, MEMORY = 20, 3000
"""Seconds of one try, megabytes of the search: beyond, it is a find."""
WORDS = (
    "!!bool ",
    "&a ",
    "*a",
    "<<: ",
    ": ",
    r"\x0a- ",
    "null",
    "1e999",
    r"\\ud800",
    "[ND]",
    r"\xe2\x80\xae",
    r"\x00",
    r"\xc2\xb2",
    r"\"",
)


ODD = (None, True, -1, 0.5, 10**400, "", "[ND]", "\ud800", "a" * 200, [], [[]], [None], {}, {"a": 1})
"""What may stand anywhere in JSON."""


def main() -> int:
    """Search the readers named, or all; how many finds, as an exit code."""
    import atheris

    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("reader", nargs="*")
    ask.add_argument("--seconds", type=int, default=60)
    ask.add_argument("--keep", type=Path, default=Path("fuzz"))
    asked = ask.parse_args()
    with atheris.instrument_imports(include=["reseau_cli"]):
        from readers import READERS
        from seeds import SEEDS
    total = 0
    for name in asked.reader or READERS:
        told = asked.keep / "told" / name
        told.parent.mkdir(parents=True, exist_ok=True)
        child = os.fork()  # a search does not come back
        if not child:
            os.dup2(os.open(told, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
            search(name, SEEDS[name], asked.seconds, asked.keep)
        _, status = os.waitpid(child, 0)
        words = told.read_text(encoding="utf-8", errors="replace")
        counts = re.findall(r"^(?:#|stat::number_of_executed_units: *)(\d+)", words, re.M)
        total += int(counts[-1]) if counts else 0
        print(f"{name}: {int(counts[-1]) if counts else 0:,} tries", flush=True)
        if status:
            print(words[-1500:], flush=True)
    found = sorted(asked.keep.glob("finds/*/*"))
    print(f"{total:,} tries, {len(found)} finds", *found, sep="\n")
    return int(bool(found))


def search(name: str, seeds: Sequence[bytes], seconds: int, keep: Path) -> None:
    """Search one reader; does not come back."""
    import atheris
    from readers import run

    finds, corpus = keep / "finds" / name, keep / "corpus" / name
    for folder in (corpus, finds):
        folder.mkdir(parents=True, exist_ok=True)
    for seed in seeds:
        (corpus / sha256(seed).hexdigest()[:16]).write_bytes(seed)
    words = keep / "words"
    words.write_text("".join(f'"{word}"\n' for word in WORDS), encoding="utf-8")
    seen: set[str] = set()

    def one(content: bytes) -> None:
        try:
            run(name, content)
        except Exception as error:
            where = traceback.extract_tb(error.__traceback__)[-1]
            cause = f"{type(error).__name__}-{Path(where.filename).stem}-{where.lineno}"
            if cause not in seen:
                seen.add(cause)
                (finds / cause).write_bytes(content)

    bounds = {"max_total_time": seconds, "max_len": LONGEST, "timeout": PATIENCE, "rss_limit_mb": MEMORY}
    bounds["report_slow_units"] = PATIENCE  # of a clock: on a busy machine, nothing is slow before
    flags = [f"-{flag}={value}" for flag, value in bounds.items()]
    flags += ["-print_final_stats=1", f"-dict={words}", f"-artifact_prefix={finds}/"]

    def changed(content: bytes, longest: int, seed: int) -> bytes:
        misfit = _misfitted(content, seed) if seed % 2 else None
        return misfit if misfit and len(misfit) <= longest else bytes(atheris.Mutate(content, longest))

    atheris.Setup([sys.argv[0], *flags, str(corpus)], one, custom_mutator=changed)
    atheris.Fuzz()


def _misfitted(content: bytes, seed: int) -> bytes | None:
    """A JSON document one part of which is of another type, or gone; None for what is no JSON."""
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        return None
    draw = random.Random(seed)
    homes = [one for one in _parts(data) if one]
    if not homes:
        return None
    home = draw.choice(homes)
    key = draw.choice(list(home) if isinstance(home, dict) else range(len(home)))
    if draw.random() < 0.1:
        del home[key]
    else:
        home[key] = draw.choice(ODD)
    return json.dumps(data, ensure_ascii=draw.random() < 0.5).encode("utf-8", "surrogatepass")


def _parts(data: Any) -> Iterator[Any]:
    """Every mapping and list of a document."""
    waiting = [data]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict | list):
            yield one
            waiting += one.values() if isinstance(one, dict) else one


if __name__ == "__main__":
    sys.exit(main())
