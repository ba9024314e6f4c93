"""Write ``src/reseau_cli/data/reach.tsv``: how many golden cases show each network among their five.

Run it after ``python bench/advice.py tests/cases/*.yaml --record bench/advice.json``; a test tells when it is due.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]


def table() -> str:
    """One line a network, most shown first."""
    recorded = json.loads((ROOT / "bench" / "advice.json").read_text(encoding="utf-8"))
    shown = Counter(id_ for top in tops(recorded) for id_ in top)
    rows = sorted(shown.items(), key=lambda item: (-item[1], item[0]))
    return "".join(f"{id_}\t{count}\n" for id_, count in rows)


def tops(recorded: dict[str, list[str]]) -> list[list[str]]:
    """The top fives of the recorded run."""
    return [top[:5] for top in recorded.values()]


if __name__ == "__main__":
    path = ROOT / "src" / "reseau_cli" / "data" / "reach.tsv"
    path.write_text(table(), encoding="utf-8")
    print(f"{path.name}: {len(table().splitlines())} networks")
