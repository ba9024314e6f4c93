"""How well sentences are heard: distress and its look-alikes, needs and wishes, circumstances and stages.

Usage: python bench/hearing.py FILE.yaml... [--misses FILE.yaml]

A file is a list of sentences of one shape: {says, kind: grave|lookalike|ordinary, direct, lang} or {says, labels, maybe,
lang}. Each figure stands with its interval at 95 % (Wilson's for a share, a seeded bootstrap over sentences for F1).
``--misses`` prints the sentences of one file that are heard wrong: never of a file that is kept apart.
"""

from __future__ import annotations

import argparse
import random
import timeit
from math import sqrt
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, Any, NamedTuple

from reseau_cli.catalogue.source import read_yaml
from reseau_cli.core.text.hearing import Heard, hear
from reseau_cli.core.vocabulary import CIRCUMSTANCES, LACKS, STAGES, WANTS
from reseau_cli.ear import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

NEEDS = frozenset({*LACKS, *WANTS, "pooling", "wellbeing", "dispute"})
MOMENTS = frozenset({*CIRCUMSTANCES, *STAGES})
DRAWS = 1000


class Said(NamedTuple):
    """A sentence of a file, and what was heard in it."""

    row: dict[str, Any]
    heard: dict[str, Heard]


def share(hits: Iterable[bool]) -> str:
    """A share with its Wilson interval."""
    found = list(hits)
    count, right, z = len(found), sum(found), 1.96
    if not count:
        return "none"
    middle = (right + z * z / 2) / (count + z * z)
    half = z * sqrt(right * (count - right) / count + z * z / 4) / (count + z * z)
    return (
        f"{right / count:.3f} [{max(0.0, middle - half):.3f}-{min(1.0, middle + half):.3f}] ({right}/{count})"
    )


def tally(said: list[Said], names: frozenset[str]) -> tuple[int, int, int]:
    """(right, wrong, missed) over sentences; what may be accepted or refused is neither."""
    right = wrong = missed = 0
    for row, heard in said:
        labels, told = names & {*row["labels"]}, names & heard.keys()
        right += len(labels & told)
        wrong += len(told - labels - {*row.get("maybe", ())})
        missed += len(labels - told)
    return right, wrong, missed


def f1(counts: tuple[int, int, int]) -> float:
    """The F1 of a tally."""
    right, wrong, missed = counts
    return 2 * right / max(1, 2 * right + wrong + missed)


def with_interval(said: list[Said], names: frozenset[str]) -> str:
    """Precision, recall and F1 of a group of concepts, F1 with its interval."""
    right, wrong, missed = tally(said, names)
    if not right + missed:
        return "none"
    draw = random.Random(1)
    drawn = sorted(f1(tally(draw.choices(said, k=len(said)), names)) for _ in range(DRAWS))
    low, high = drawn[DRAWS // 40], drawn[-DRAWS // 40]
    return (
        f"F1 {f1((right, wrong, missed)):.3f} [{low:.3f}-{high:.3f}]  P {right / max(1, right + wrong):.3f}  "
        f"R {right / (right + missed):.3f}  ({right + missed} told, {wrong} heard wrong)"
    )


def distress_figures(said: list[Said]) -> list[str]:
    """Both grades, on grave sentences, look-alikes and ordinary ones."""
    grades: dict[str, Callable[[Said], bool]] = {
        "sure": lambda one: "distress" in one.heard and one.heard["distress"].sure,
        "sure or perhaps": lambda one: "distress" in one.heard,
    }
    kinds = {
        kind: [one for one in said if one.row["kind"] == kind] for kind in ("grave", "lookalike", "ordinary")
    }
    lines = [
        f"{kind:9} {grade:16} {share(map(test, found))}"
        for kind, found in kinds.items()
        for grade, test in grades.items()
    ]
    direct = [one for one in kinds["grave"] if one.row.get("direct")]
    return [
        *lines,
        f"gravest direct ones missed {sum('distress' not in one.heard for one in direct)} of {len(direct)}",
    ]


def concept_figures(said: list[Said]) -> list[str]:
    """Needs and wishes by language, circumstances and stages, and what is heard where nothing is said."""
    lines = []
    for lang in ("fr", "en"):
        told = [one for one in said if one.row["lang"] == lang]
        lines.append(f"needs and wishes, {lang}: {with_interval(told, NEEDS)}")
        lines.append(f"circumstances and stages, {lang}: {with_interval(told, MOMENTS)}")
    lines.append(f"circumstances and stages: {with_interval(said, MOMENTS)}")
    speaking = [one for one in said if one.row["labels"]]
    silent = [one for one in said if not one.row["labels"]]
    lines.append(
        f"sentences in which a wrong need is heard: {share(tally([one], NEEDS)[1] > 0 for one in speaking)}"
    )
    lines.append(f"needs heard where nothing is said: {share(tally([one], NEEDS)[1] > 0 for one in silent)}")
    return lines


def misses(said: list[Said]) -> list[str]:
    """The sentences heard wrong: what was missed (-), what was heard too much (+)."""
    lines = []
    for row, heard in said:
        if "kind" in row:
            grave, told = row["kind"] == "grave", "distress" in heard
            off = [] if grave == told else ["-distress" if grave else "+distress"]
        else:
            names = NEEDS | MOMENTS
            labels, told_names = names & {*row["labels"]}, names & heard.keys()
            off = [f"-{name}" for name in sorted(labels - told_names)]
            off += [f"+{name}" for name in sorted(told_names - labels - {*row.get("maybe", ())})]
        if off:
            lines.append(f"  {' '.join(off)}: {row['says']}")
    return lines


def main() -> None:
    """Hear the files, print the figures of each and of all."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE.yaml")
    parser.add_argument("--misses", type=Path, metavar="FILE.yaml")
    given = parser.parse_args()
    ear = load()
    said = {path: [Said(row, hear(row["says"], ear)) for row in read_yaml(path).data] for path in given.files}
    for kind, figures in (("kind", distress_figures), ("labels", concept_figures)):
        groups = {path.name: found for path, found in said.items() if kind in found[0].row}
        if len(groups) > 1:
            groups["together"] = [one for found in groups.values() for one in found]
        for name, found in groups.items():
            print(f"{name} ({len(found)})", *(f"  {line}" for line in figures(found)), sep="\n")
    sentences = [one.row["says"] for found in said.values() for one in found][:200]
    spent = min(
        timeit.repeat(lambda: [hear(text, ear) for text in sentences], timer=process_time, number=1, repeat=5)
    )
    print(f"{1000 * spent / len(sentences):.2f} ms a sentence")
    if given.misses:
        print(*misses([Said(row, hear(row["says"], ear)) for row in read_yaml(given.misses).data]), sep="\n")


if __name__ == "__main__":
    main()
