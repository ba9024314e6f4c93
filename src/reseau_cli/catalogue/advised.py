"""How likely advisers are to name each network, by what an owner asks: learnt from the lists of ``data/advisers.yaml``.

A ridge regression (Hoerl and Kennard, 1970) of whom a list names on the keys of its owner: each key adds to a network, or
takes away, and a key of few lists does little. So what a trade brings is told apart from what a wish or a stage brings.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from math import sqrt
from operator import mul
from typing import TYPE_CHECKING, Any

from ..core.errors import FileError
from ..core.france.naf import levels
from ..core.owner.advice_keys import ALL, keys_in
from ..core.tuples import NamedTuple
from .source import read_yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from ..core.catalogue.network import Network

RIDGE, OF_ALL = 3.0, 0.1
"""How many lists of its own it takes for a key to say half of what they say; for the key of all lists, next to none."""

HOLDERS = 5
"""A key that fewer lists hold tells nothing of its own."""

LEAST = 0.01
"""What adds or takes away less is left out."""

FIRST, BY_PLACE = 1.0, (0.8, 0.5, 0.4)
"""What a list is worth to whom it sends him first, and to those it names first, second and further down."""


class Lists(NamedTuple):
    """The lists that stand beside a catalogue, and the bytes they come from."""

    lists: list[dict[str, Any]]
    text: bytes


def read(source: Path) -> Lists:
    """The lists of a file; none where there is no such file.

    Raises:
        FileError: it cannot be read, or a list names nobody, a trade that is no code or a count that is none, with its line.
    """
    if not source.is_file():
        return Lists([], b"")
    document = read_yaml(source)
    lists = document.data.get("lists") if isinstance(document.data, dict) else None
    if not isinstance(lists, list):
        raise FileError("missing-key", file=source.name, line=1, value="lists")
    for at, one in enumerate(lists):
        if not isinstance(one, dict) or not isinstance(one.get("names"), list):
            raise FileError("missing-key", file=source.name, line=document.line(("lists", at)), value="names")
        if not (isinstance(one.get("counts", 1), int) and one.get("counts", 1) > 0):
            line = document.line(("lists", at, "counts"))
            raise FileError("not-a-value", file=source.name, line=line, value=one["counts"])
        if "trade" in one and not _is_code(one["trade"]):
            line = document.line(("lists", at, "trade"))
            raise FileError("unknown-naf", file=source.name, line=line, value=one["trade"])
    return Lists(lists, document.text)


def _is_code(trade: Any) -> bool:
    try:
        return isinstance(trade, str) and bool(levels(trade))
    except ValueError:
        return False


def learnt(lists: Sequence[Mapping[str, Any]], family: Callable[[str], str]) -> dict[str, dict[str, int]]:
    """Family -> key -> what the key adds to the lists in a hundred that are likely to name it.

    A list counts for one, or for as many as it says (``counts``).
    """
    keyed = [(ALL, *(key for group in keys_in(one).values() for key in group)) for one in lists]
    held = Counter(key for found in keyed for key in found)
    keys = sorted(key for key, lists_of in held.items() if lists_of >= HOLDERS)
    at = {key: place for place, key in enumerate(keys)}
    alike = [[0.0] * len(keys) for _ in keys]
    for key, place in at.items():
        alike[place][place] = OF_ALL if key == ALL else RIDGE
    naming: defaultdict[str, list[float]] = defaultdict(lambda: [0.0] * len(keys))
    for of_one, one in zip(keyed, lists, strict=True):
        worth, times = _worth(one, family), float(one.get("counts", 1))
        found = [key for key in of_one if key in at]
        for key in found:
            row = alike[at[key]]
            for other in found:
                row[at[other]] += times
            for id_, value in worth.items():
                naming[id_][at[key]] += times * value
    factor = _triangle(alike)
    learnt_of = {id_: _solved(factor, naming[id_]) for id_ in sorted(naming)}
    return {
        id_: {key: round(100 * part) for key, part in zip(keys, parts, strict=True) if abs(part) >= LEAST}
        for id_, parts in learnt_of.items()
    }


def given(networks: Iterable[Network], told: Mapping[str, Mapping[str, int]]) -> list[Network]:
    """The networks, each with what is told of its family."""
    return [network._replace(named=told.get(network.family, {})) for network in networks]


def of(networks: Iterable[Network]) -> dict[str, Mapping[str, int]]:
    """What is told of each family, from networks that hold it."""
    return {network.family: network.named for network in networks}


def _worth(one: Mapping[str, Any], family: Callable[[str], str]) -> dict[str, float]:
    """What one list is worth to each family it names."""
    named = dict.fromkeys(map(family, one["names"]))
    worth = {id_: BY_PLACE[min(place, len(BY_PLACE) - 1)] for place, id_ in enumerate(named)}
    return worth | ({family(one["first"]): FIRST} if "first" in one else {})


def _triangle(matrix: Sequence[Sequence[float]]) -> list[list[float]]:
    """The lower triangle whose product with its transpose is a symmetric positive matrix (Cholesky)."""
    rows: list[list[float]] = []
    for i, line in enumerate(matrix):
        row: list[float] = []
        for j, above in enumerate(rows):
            row.append((line[j] - sum(map(mul, row, above))) / above[j])
        row.append(sqrt(line[i] - sum(map(mul, row, row))))
        rows.append(row)
    return rows


def _solved(triangle: Sequence[Sequence[float]], right: Sequence[float]) -> list[float]:
    """What the matrix of a triangle makes into ``right``: down the triangle, then up its transpose."""
    down: list[float] = []
    for row, value in zip(triangle, right, strict=True):
        down.append((value - sum(map(mul, row, down))) / row[-1])
    for i in reversed(range(len(down))):
        down[i] /= triangle[i][i]
        for j, part in enumerate(triangle[i][:i]):
            down[j] -= part * down[i]
    return down
