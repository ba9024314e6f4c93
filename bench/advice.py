"""How good the advice is, and how it has moved: runs files of cases in process.

Usage: python bench/advice.py CASES.yaml... [--no-text] [--record FILE] [--against FILE]

A file is a list of cases, of either shape: golden (see ``tests/cases``), or graded ({case, profile,
relevant: {id: grade}, forbidden: [ids], forbidden_hard: [ids]}). Expected are the ids of ``any_of``, or those of
grade 3. A ``forbidden`` id counts where it is among the first five, a ``forbidden_hard`` or ``never`` one where
it is a match at all. The top fives are compared with the last recorded run (``bench/advice.json``); ``--record`` writes
those of this run, keeping those of the cases it has not run.
"""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path
from typing import Any, NamedTuple

from reseau_cli.adviser import rank as advise
from reseau_cli.catalogue import shipped
from reseau_cli.catalogue.source import read_yaml
from reseau_cli.core.errors import ReseauError
from reseau_cli.core.owner.profile import from_mapping

RECORD = Path(__file__).with_name("advice.json")
TOP = 5
BEST = 3


class Outcome(NamedTuple):
    """One case, run: the ids in rank order, and what was expected of them."""

    name: str
    case: dict[str, Any]
    ranked: list[str]
    expected: set[str]


def cases_of(path: Path) -> list[dict[str, Any]]:
    """The cases of a file: a list, or a list under one key."""
    data = read_yaml(path).data
    if isinstance(data, dict):
        data = next(value for value in data.values() if isinstance(value, list))
    found: list[dict[str, Any]] = data
    return found


def run(case: dict[str, Any], catalogue: Any, *, without: tuple[str, ...] = ()) -> Outcome:
    """One case against the catalogue, its profile less the keys ``without``."""
    profile = {key: value for key, value in case["profile"].items() if key not in without}
    ranked = [match.network.id for match in advise(from_mapping(profile), catalogue).matches]
    if "among" in case:
        return Outcome(case["name"], case, ranked, set(case["among"]["any_of"]))
    joined = {key for key, grade in (case.get("relevant") or {}).items() if grade == BEST}
    return Outcome(str(case["case"]), case, ranked, joined)


def first_rank(outcome: Outcome) -> int | None:
    """The rank of the first expected network, or None."""
    return next((rank for rank, key in enumerate(outcome.ranked, 1) if key in outcome.expected), None)


def ndcg(outcome: Outcome, top: int = TOP) -> float:
    """Normalised discounted cumulative gain of the first ``top``, with gains 2^grade - 1."""
    grades = outcome.case["relevant"]
    ideal = _gain(sorted(grades.values(), reverse=True)[:top])
    return _gain([grades.get(key, 0) for key in outcome.ranked[:top]]) / ideal if ideal else 0.0


def _gain(grades: list[float]) -> float:
    return sum((2**grade - 1) / math.log2(rank + 1) for rank, grade in enumerate(grades, 1))


def forbidden(outcome: Outcome) -> tuple[list[str], list[str]]:
    """(ids that should not be among the first, ids that should not be matches) and are."""
    case, soft = outcome.case, []
    soft += [key for key in case.get("forbidden") or [] if key in outcome.ranked[:TOP]]
    kept_out = case.get("not_in_top") or {"top": 0, "ids": []}
    soft += [key for key in kept_out["ids"] if key in outcome.ranked[: kept_out["top"]]]
    hard = [*(case.get("never") or []), *(case.get("forbidden_hard") or [])]
    return soft, [key for key in hard if key in outcome.ranked]


def holds(outcome: Outcome) -> bool:
    """Whether all that a golden case asks is there."""
    rank = first_rank(outcome)
    return rank is not None and rank <= outcome.case["among"]["top"] and forbidden(outcome) == ([], [])


def drift(before: list[str], now: list[str]) -> str | None:
    """How a top five has moved: what came in, went out, changed rank; None where it has not."""
    if before == now:
        return None
    moves = [f"+{key} ({now.index(key) + 1})" for key in now if key not in before]
    moves += [f"-{key} ({before.index(key) + 1})" for key in before if key not in now]
    moves += [
        f"{key} {before.index(key) + 1}→{now.index(key) + 1}"
        for key in now
        if key in before and before.index(key) != now.index(key)
    ]
    return ", ".join(moves)


def figures(outcomes: list[Outcome]) -> list[str]:
    """The measures, one a line."""
    ranks = [first_rank(outcome) for outcome in outcomes if outcome.expected]
    lines = [f"cases {len(outcomes)}"]
    if ranks:
        hits = "  ".join(
            f"hit@{k} {sum(r is not None and r <= k for r in ranks) / len(ranks):.3f}" for k in (1, 3, 5)
        )
        lines.append(f"{hits}  MRR {sum(1 / r for r in ranks if r) / len(ranks):.3f}")
    graded = [ndcg(outcome) for outcome in outcomes if outcome.case.get("relevant")]
    if graded:
        lines.append(f"nDCG@{TOP} {sum(graded) / len(graded):.3f} ({len(graded)} graded cases)")
    golden = [outcome for outcome in outcomes if "among" in outcome.case]
    if golden:
        failing = [outcome for outcome in golden if not holds(outcome)]
        lines.append(f"golden cases that hold {len(golden) - len(failing)}/{len(golden)}")
        for o in failing:
            mark = "open" if o.case.get("open") else "FAILS"
            lines.append(f"  {mark} {o.name}: first expected {first_rank(o)}, top {', '.join(o.ranked[:3])}")
        solved = [o.name for o in golden if o.case.get("open") and holds(o)]
        lines += [f"  {name} holds now: take its `open` away" for name in solved]
    soft, hard = zip(*map(forbidden, outcomes), strict=True)
    lines.append(
        f"forbidden among the first {sum(map(len, soft))}, excluded by a fact yet shown {sum(map(len, hard))}"
    )
    lines += [
        f"  {o.name}: {', '.join([*s, *h])}" for o, s, h in zip(outcomes, soft, hard, strict=True) if s or h
    ]
    return lines


def main() -> None:
    """Run the files, print the measures and the drift; record where asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("cases", nargs="+", type=Path, metavar="CASES.yaml")
    parser.add_argument("--no-text", action="store_true", help="leave the owners' sentences out")
    parser.add_argument("--record", type=Path, metavar="FILE", help="write the top fives of this run")
    parser.add_argument(
        "--against", type=Path, default=RECORD, metavar="FILE", help="the run to compare with"
    )
    given = parser.parse_args()
    catalogue = shipped.load()
    try:
        without = ("text",) if given.no_text else ()
        outcomes = [run(case, catalogue, without=without) for path in given.cases for case in cases_of(path)]
    except ReseauError as error:
        parser.error(str(error))
    if not outcomes:
        parser.error("no case in these files")
    before = _read(given.against)
    now = {outcome.name: outcome.ranked[:TOP] for outcome in outcomes}
    known = [name for name in now if name in before]
    moved = {name: text for name in known if (text := drift(before[name], now[name]))}
    if given.record:
        kept = dict(sorted({**_read(given.record), **now}.items()))
        given.record.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    lines = figures(outcomes)
    lines.append(f"top fives that moved {len(moved)}/{len(known)}, new {len(now) - len(known)}")
    lines += [f"  {name}: {text}" for name, text in moved.items()]
    print("\n".join(lines))


def _read(path: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return found


if __name__ == "__main__":
    main()
