"""How often advisers name each network, by what an owner asks: the lists of ``data/advisers.yaml``, counted.

A share is smoothed towards the network's own over all lists, as if so many more lists of that share had been read
(additive smoothing), so that a key of few lists says little.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from ..core.errors import FileError
from ..core.owner.advice_keys import keys_in
from ..core.tuples import NamedTuple
from .source import read_yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from ..core.catalogue.network import Network

SMOOTHING = 6
"""Lists of a network's share over all, added to those of a key."""

BLANK = 20
"""Lists that name nobody, added to all: who is named once in all is hardly known for anything."""

ENOUGH = 3
"""A key of fewer lists is not counted."""

LEAST = 0.04
"""A smaller share is left out."""

FIRST, BY_PLACE = 1.0, (0.6, 0.3, 0.1)
"""What a list is worth to whom it sends him first, and to those it names first, second and further down."""


class Advised(NamedTuple):
    """For each key, the share of lists that name a network, and that send him there first."""

    named: dict[str, float]
    sought: dict[str, float]


class Lists(NamedTuple):
    """The lists that stand beside a catalogue, and the bytes they come from."""

    lists: list[dict[str, Any]]
    text: bytes


def read(source: Path) -> Lists:
    """The lists of a file; none where there is no such file.

    Raises:
        FileError: it cannot be read, or a list names nobody, with its line.
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
    return Lists(lists, document.text)


def shares(lists: Sequence[Mapping[str, Any]], family: Callable[[str], str]) -> dict[str, Advised]:
    """What the lists say of each family; a network's share is its family's."""
    keyed = [tuple(key for group in keys_in(one).values() for key in group) for one in lists]
    often = Counter(key for keys in keyed for key in keys)
    known = {key: count for key, count in sorted(often.items()) if count >= ENOUGH}
    named = _smoothed(known, keyed, [dict.fromkeys(map(family, one["names"]), 1.0) for one in lists])
    sought = _smoothed(known, keyed, [_sought(one, family) for one in lists])
    return {id_: Advised(named[id_], sought.get(id_, {})) for id_ in named}


def given(networks: Iterable[Network], told: Mapping[str, Advised]) -> list[Network]:
    """The networks, each with what is told of its family."""
    return [
        network._replace(**told[network.family]._asdict()) if network.family in told else network
        for network in networks
    ]


def of(networks: Iterable[Network]) -> dict[str, Advised]:
    """What is told of each family, from networks that hold it."""
    return {network.family: Advised(dict(network.named), dict(network.sought)) for network in networks}


def _sought(one: Mapping[str, Any], family: Callable[[str], str]) -> dict[str, float]:
    """What one list is worth to each it names, as the first to turn to."""
    worth: dict[str, float] = {}
    for place, id_ in enumerate(dict.fromkeys(map(family, one["names"]))):
        worth[id_] = BY_PLACE[min(place, len(BY_PLACE) - 1)]
    if "first" in one:
        worth[family(one["first"])] = FIRST
    return worth


def _smoothed(
    known: Mapping[str, int], keyed: Sequence[Iterable[str]], worth: Sequence[Mapping[str, float]]
) -> dict[str, dict[str, float]]:
    """Network -> key -> its smoothed share: where no list of the key names it, what is left is the network's own."""
    whole: defaultdict[str, float] = defaultdict(float)
    of_key: defaultdict[tuple[str, str], float] = defaultdict(float)
    for keys, one in zip(keyed, worth, strict=True):
        for id_, value in one.items():
            whole[id_] += value
            for key in keys:
                of_key[id_, key] += value
    found = {}
    for id_ in sorted(whole):
        own = SMOOTHING * whole[id_] / (len(worth) + BLANK)
        rows = {key: round((of_key[id_, key] + own) / (count + SMOOTHING), 3) for key, count in known.items()}
        found[id_] = {key: value for key, value in rows.items() if value >= LEAST}
    return found
