"""Owners made up: postcodes drawn by the population of their communes, trades by the firms of their sector, the rest evenly.

How many people live in a commune is Insee's (the table of communes of the program). How many firms of less than ten each
sector has is in ``firms_by_sector.tsv``, which says from where. Within a sector trades are drawn evenly; farmers, not
counted there, are never drawn. With ``even`` all trades of the NAF are, evenly.
"""

from __future__ import annotations

import csv
import random
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reseau_cli.core import vocabulary as v

if TYPE_CHECKING:
    from collections.abc import Iterator

COLUMNS = (
    *("postcode", "trade", "lacks", "wants", "solitude", "smallness", "employees", "legal_form"),
    *("stage", "woman", "age", "budget", "hours", "remote", "give", "circumstances", "must"),
)
SENTENCES = (
    "je suis seul depuis que mon associé est parti",
    "je cherche des clients et je ne connais personne ici",
    "je veux transmettre mon affaire dans deux ans",
    "mes clients paient en retard et la banque ne suit plus",
)

FIRMS = Path(__file__).with_name("firms_by_sector.tsv")
"""How many firms each sector has."""


def owners(count: int, seed: int = 1, sentences: float = 0.0, even: bool = False) -> Iterator[dict[str, str]]:
    """So many owners as rows of a table, the same for the same seed; a share of them with a sentence."""
    draw = random.Random(seed)
    places, people = communes()
    living = list(accumulate(people))
    trades = naf()
    firms = list(accumulate(firms_of(trades)))
    for _ in range(count):
        postcode = draw.choices(places, cum_weights=living)[0]
        trade = draw.choice(trades) if even else draw.choices(trades, cum_weights=firms)[0]
        yield owner(draw, postcode, trade, sentences)


def owner(draw: random.Random, postcode: str, trade: str, sentences: float) -> dict[str, str]:
    """One of them."""

    def some(words: Any, most: int) -> str:
        return "|".join(draw.sample(list(words), draw.randint(0, most)))

    def perhaps(chance: float, value: object) -> str:
        return str(value) if draw.random() < chance else ""

    return {
        "postcode": postcode,
        "trade": perhaps(0.95, trade),
        "lacks": "|".join(draw.sample(list(v.LACKS), draw.randint(1, 3))),
        "wants": some(v.WANTS, 3),
        "solitude": perhaps(0.7, draw.randint(0, 3)),
        "smallness": perhaps(0.5, draw.randint(0, 3)),
        "employees": perhaps(0.8, draw.choice((0, 0, 0, 1, 1, 2, 3, 5, 8, 12))),
        "legal_form": perhaps(0.7, draw.choice(list(v.LEGAL_FORMS))),
        "stage": perhaps(0.8, draw.choice(list(v.STAGES))),
        "woman": perhaps(0.8, draw.choice(("true", "false"))),
        "age": perhaps(0.7, draw.randint(20, 70)),
        "budget": perhaps(0.6, draw.choice((0, 50, 100, 150, 200, 300, 500, 1000, 2000))),
        "hours": perhaps(0.6, draw.choice((0, 1, 2, 3, 4, 6, 8, 12))),
        "remote": perhaps(0.4, draw.choice(("true", "false"))),
        "give": perhaps(0.4, draw.randint(0, 3)),
        "circumstances": perhaps(0.15, draw.choice(list(v.CIRCUMSTANCES))),
        "must": perhaps(0.1, draw.choice(list(v.MUSTS))),
        "text": perhaps(sentences, draw.choice(SENTENCES)),
    }


def communes() -> tuple[list[str], list[int]]:
    """Each commune's first postcode, and how many people live there."""
    from reseau_cli.territory import communes as table

    rows = (line.split("\t") for line in bytes(table.table()).decode().split("\n"))
    found = [row for row in rows if len(row) > 5 and len(row[0]) == 5 and row[4] not in ("", "0") and row[5]]
    return [row[5].split()[0] for row in found], [int(row[4]) for row in found]


def naf() -> list[str]:
    """The codes of the NAF."""
    from reseau_cli.territory.naf_list import titles

    return sorted(titles())


def firms_of(trades: list[str]) -> list[float]:
    """How many firms each trade has, were those of a sector alike; none where nothing is counted."""
    rows = [line.split("\t") for line in FIRMS.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    found = dict.fromkeys(trades, 0.0)
    for _, divisions, *counts in rows:
        theirs = [trade for trade in trades if trade[:2] in spelled_out(divisions)]
        found |= dict.fromkeys(theirs, sum(map(int, counts)) / len(theirs))
    return list(found.values())


def spelled_out(divisions: str) -> set[str]:
    """Each of several divisions: ``05-07 09`` is 05, 06, 07 and 09."""
    spans = [span.partition("-") for span in divisions.split()]
    return {f"{at:02}" for first, _, last in spans for at in range(int(first), int(last or first) + 1)}


def write(file: Path, count: int, sentences: float = 0.0, even: bool = False) -> None:
    """A table of so many owners."""
    with file.open("w", newline="", encoding="utf-8") as out:
        table = csv.DictWriter(out, [*COLUMNS, "text"])
        table.writeheader()
        table.writerows(owners(count, sentences=sentences, even=even))
