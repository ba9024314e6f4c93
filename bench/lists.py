"""How well other people's lists foretell whom an adviser names: the owners of each writer, ranked without his own lists.

Usage: python bench/lists.py [LISTS.yaml]

An owner is what his list tells of him; his place is not told, so that local networks count for less than in an answer.
Each figure stands beside that of the same ranking without any list. A network counts as its national body does.
"""

from __future__ import annotations

import sys
from pathlib import Path
from statistics import mean
from typing import TYPE_CHECKING, Any

from reseau_cli.adviser import rank
from reseau_cli.catalogue import advised, shipped
from reseau_cli.core.owner.profile import from_mapping

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue
    from reseau_cli.core.owner.profile import Profile

LISTS = Path(__file__).parents[1] / "data" / "advisers.yaml"
SITUATION = ("stage", "circumstances", "legal_form", "woman", "trade")
THREE, TEN = 3, 10


def profile_of(one: dict[str, Any]) -> Profile:
    """The owner of a list, as far as it tells him."""
    told = {key: one[key] for key in ("lacks", "wants") if key in one}
    return from_mapping(told | {"situation": {key: one[key] for key in SITUATION if key in one}})


def foretold(one: dict[str, Any], catalogue: Catalogue, family: dict[str, str]) -> dict[str, float]:
    """What the ranking gives of a list: how many of its names stand among three and ten, and the best of all."""
    named = [family[id_] for id_ in one["names"]]
    found = [match.network.family for match in rank(profile_of(one), catalogue).matches[:TEN]]
    best = {named[0], family[one.get("first", one["names"][0])]}
    return {
        "among three": mean(id_ in found[:THREE] for id_ in named),
        "among ten": mean(id_ in found for id_ in named),
        "one of the first two among three": bool({*named[:2]} & {*found[:THREE]}),
        "the first, first": bool(found) and found[0] in best,
    }


def main() -> None:
    lists = advised.read(Path(sys.argv[1]) if len(sys.argv) > 1 else LISTS).lists
    catalogue = shipped.load()
    family = {network.id: network.family for network in catalogue.networks}
    lists = [one | {"names": [id_ for id_ in one["names"] if id_ in family]} for one in lists]
    lists = [one for one in lists if one["names"] and one.get("first", one["names"][0]) in family]
    rows: list[tuple[dict[str, float], dict[str, float]]] = []
    for writer in dict.fromkeys(one["by"] for one in lists):
        learnt = advised.learnt([one for one in lists if one["by"] != writer], family.__getitem__)
        without, others = (
            catalogue._replace(networks=tuple(advised.given(catalogue.networks, told)))
            for told in ({}, learnt)
        )
        his = [one for one in lists if one["by"] == writer]
        rows += [(foretold(one, without, family), foretold(one, others, family)) for one in his]
    print(f"{len(rows)} owners, each ranked without the lists of who wrote his")
    for name in rows[0][0]:
        print(
            f"{name:34} {mean(a[name] for a, _ in rows):.3f} without lists, {mean(b[name] for _, b in rows):.3f}"
        )


if __name__ == "__main__":
    main()
