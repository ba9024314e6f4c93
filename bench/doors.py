"""How well the networks shown can be reached: the shares of the answers to all cases, counted network by network shown.

Usage: python bench/doors.py CASES.yaml... [FOLDER...] [--top N] [--list]

Files of cases are of either shape of ``bench/advice.py``; a folder stands for the files of cases in it. Each network shown
counts once an answer, as an owner sees it. ``--list`` names those that cannot be reached, or that end in "national, ask"
without any door, the most shown first.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from advice import cases_of

from reseau_cli.adviser import advise
from reseau_cli.catalogue import shipped
from reseau_cli.core.owner.profile import from_mapping

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reseau_cli.core.catalogue.network import Catalogue
    from reseau_cli.core.explanation.advice import Shown

AIMS = {
    "reached": (">=", 0.95),
    "national, ask": ("<=", 0.35),
    "group or finder": (">=", 0.50),
    "phone or e-mail": (">=", 0.20),
    "its year known": (">=", 1.00),
}
"""What is counted -> its aim. "national, ask": nothing nearer than the national body is told, and no finder, telephone or
e-mail of it; "group or finder": the group near the owner is named, or a page finds it, or the house that is asked for it."""


class Seen(NamedTuple):
    """A network as an answer shows it: its id, and what is true of its door."""

    id: str
    facts: dict[str, bool]


def seen(shown: Shown) -> Seen:
    """What is true of the door of a network shown."""
    door, presence = shown.door, shown.record.get("presence", {})
    finder = bool(presence.get("finder") or (door and door.house))
    number = bool(door and (door.phone or door.email))
    named = shown.match.fit.nearest.group is not None
    here = named or shown.match.fit.nearest.level not in ("national", None)
    return Seen(
        shown.match.network.id,
        {
            "reached": door is not None,
            "national, ask": not here and not finder and not (door and number),
            "group or finder": named or finder,
            "phone or e-mail": number,
            "its year known": not number or (door is not None and door.seen is not None),
        },
    )


def answers(files: list[Path], catalogue: Catalogue, top: int) -> Iterator[list[Seen]]:
    """The networks shown to each case."""
    for file in files:
        for case in cases_of(file):
            if "profile" in case:
                yield [seen(one) for one in advise(from_mapping(case["profile"]), catalogue, top=top).shown]


def files_of(paths: list[Path]) -> list[Path]:
    """The files named, and those of the folders named."""
    return [file for path in paths for file in (sorted(path.glob("*.yaml")) if path.is_dir() else [path])]


def main() -> None:
    """Print the share of each fact, its aim, and whether it is met."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("cases", nargs="+", type=Path)
    parser.add_argument("--top", type=int, default=5)
    parser.add_argument("--list", action="store_true", dest="listed")
    asked = parser.parse_args()
    catalogue = shipped.load()
    found = list(answers(files_of(asked.cases), catalogue, asked.top))
    whole = [one for answer in found for one in answer]
    print(f"{len(found)} answers, {len(whole)} networks shown, {len({one.id for one in whole})} different")
    for name, (sign, aim) in AIMS.items():
        share = sum(one.facts[name] for one in whole) / max(1, len(whole))
        met = share >= aim if sign == ">=" else share <= aim
        print(f"{name:16} {share:6.1%}  aim {sign} {aim:.0%}  {'met' if met else 'NOT MET'}")
    if asked.listed:
        _list("not reached", [one.id for one in whole if not one.facts["reached"]])
        _list("national, ask", [one.id for one in whole if one.facts["national, ask"]])


def _list(name: str, ids: list[str]) -> None:
    counts: Any = Counter(ids).most_common()
    print(f"\n{name}: " + ", ".join(f"{id_} {count}" for id_, count in counts))


if __name__ == "__main__":
    main()
