"""What people call places that no commune's name tells: régions, départements, natural areas, islands, countries.

The table is compiled from ``data/places.yaml`` and the official names by ``scripts/build_places.py``.
"""

from functools import cache, lru_cache

from .. import package_data
from ..core.text.sorted_lines import starting
from ..core.tuples import NamedTuple
from .typed_place import bare, telling

CLOSE = 0.85
"""How alike two names must be for the one to be a slip for the other, as ``difflib`` counts."""

LIKEST = 2
"""Names that one may be a slip for, at most."""


class Row(NamedTuple):
    """What a name means: a kind, its Insee codes (the SIREN of a "group", the country of what is "abroad"), its name."""

    kind: str
    codes: tuple[str, ...]
    label: str


def named(key: str) -> tuple[Row, ...]:
    """What a folded name may mean; its first article does not matter."""
    found = []
    for line in starting(_table(), f"{bare(key)}\t").decode().splitlines():
        _, kind, codes, label = line.split("\t")
        found.append(Row(kind, (codes,) if kind == "abroad" else tuple(codes.split()), label))
    return tuple(found)


@lru_cache(maxsize=8)
def close(key: str) -> tuple[str, ...]:
    """The names of the table that a folded name may be a slip for, the likest first."""
    from difflib import get_close_matches  # costs more to import than most look-ups take

    name = bare(key)
    if len(name) < 5:
        return ()  # everything would be close
    size = range(len(name) - 3, len(name) + 4)
    alike = [one for one in _names() if len(one) in size and (one[0] == name[0] or one[-3:] == name[-3:])]
    likely = get_close_matches(name, alike, LIKEST, CLOSE)
    # "vallée de la Brévenne" is not that of the Bresle: what tells them apart must be alike, or only spaces miss.
    told, glued = telling(name), name.replace(" ", "")
    return tuple(
        one
        for one in likely
        if one.replace(" ", "") == glued or get_close_matches(told, [telling(one)], 1, CLOSE)
    )


@cache
def _names() -> tuple[str, ...]:
    """All names but those of groups of communes, which hold those of their towns."""
    keys = (
        line.partition("\t")[0] for line in _table().decode().split("\n")[1:-1] if "\tgroup\t" not in line
    )
    return tuple(dict.fromkeys(keys))


@cache
def _table() -> bytes:
    return package_data.read("places.tsv")
