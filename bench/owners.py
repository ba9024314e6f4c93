"""Owners made up: postcodes drawn by the population of their communes, trades and all other answers evenly.

How many people live in a commune is Insee's (the table of communes of the program). How many firms each trade has is not in
the program: trades drawn evenly are harder to answer than real ones, of which a few are most.
"""

from __future__ import annotations

import csv
import random
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from reseau_cli.core import vocabulary as v

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

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


def owners(count: int, seed: int = 1, sentences: float = 0.0) -> Iterator[dict[str, str]]:
    """So many owners as rows of a table, the same for the same seed; a share of them with a sentence."""
    draw = random.Random(seed)
    places, weights = communes()
    trades = naf()
    total = list(accumulate(weights))
    for _ in range(count):
        yield owner(draw, places, total, trades, sentences)


def owner(
    draw: random.Random, places: list[str], total: list[int], trades: list[str], sentences: float
) -> dict[str, str]:
    """One of them."""
    postcode = draw.choices(places, cum_weights=total)[0]

    def some(words: Any, most: int) -> str:
        return "|".join(draw.sample(list(words), draw.randint(0, most)))

    def perhaps(chance: float, value: object) -> str:
        return str(value) if draw.random() < chance else ""

    return {
        "postcode": postcode,
        "trade": perhaps(0.95, draw.choice(trades)),
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


def write(file: Path, count: int, sentences: float = 0.0) -> None:
    """A table of so many owners."""
    with file.open("w", newline="", encoding="utf-8") as out:
        table = csv.DictWriter(out, [*COLUMNS, "text"])
        table.writeheader()
        table.writerows(owners(count, sentences=sentences))
