"""What judges gave to whole answers: means with a bootstrap interval, counts, and how far the judges agree.

Usage: python bench/panel.py bench/blind/marks-f.yaml

A file holds ``judged`` (the commit whose answers were marked) and ``marks``: judge -> a list of {id, whole, ranks, first,
tomorrow, baker, expected_in_ten, of, cause}. Whole answers and ranks are marked 0 to 3, the three questions yes, partly, no.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from itertools import combinations
from pathlib import Path
from statistics import mean
from typing import Any

import yaml

DRAWS, SEED = 2000, 20261129


def interval(values: list[float]) -> tuple[float, float]:
    """The middle 95 % of the means of samples drawn again."""
    drawn = random.Random(SEED)
    means = sorted(mean(drawn.choices(values, k=len(values))) for _ in range(DRAWS))
    return means[DRAWS // 40], means[-DRAWS // 40]


def told(marks: list[dict[str, Any]]) -> list[str]:
    """The lines on one judge."""
    lines = []
    for key in ("whole", "ranks"):
        values = [float(mark[key]) for mark in marks]
        low, high = interval(values)
        counts = Counter(map(int, values))
        shares = " ".join(f"{worth}:{counts[worth]}" for worth in (3, 2, 1, 0))
        lines.append(f"{key} {mean(values):.2f} [{low:.2f}, {high:.2f}] of {len(values)}, {shares}")
    for key in ("first", "tomorrow", "baker"):
        counts = Counter(str(mark[key]) for mark in marks)
        lines.append(f"{key} " + " ".join(f"{word} {counts[word]}" for word in ("yes", "partly", "no")))
    found, named = sum(mark["expected_in_ten"] for mark in marks), sum(mark["of"] for mark in marks)
    return [*lines, f"expected in ten {found} of {named}, {found / named:.0%}"]


def main() -> None:
    data = yaml.safe_load(Path(sys.argv[1]).read_text(encoding="utf-8"))
    print("answers of", data["judged"])
    for judge, marks in data["marks"].items():
        print(f"\njudge {judge}", *told(marks), sep="\n  ")
    for one, other in combinations(data["marks"].values(), 2):
        apart = [abs(a["whole"] - b["whole"]) for a, b in zip(one, other, strict=True)]
        print(
            f"\nwhole answers marked alike: {apart.count(0)} of {len(apart)}; two apart or more: {sum(d > 1 for d in apart)}"
        )


if __name__ == "__main__":
    main()
