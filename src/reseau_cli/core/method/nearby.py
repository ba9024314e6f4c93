"""What exists around a place, nearest first, whatever the owner."""

from __future__ import annotations

from ..france.departments import OVERSEAS
from ..text.stems import fold
from ..tuples import NamedTuple
from .proximity import ORDER, nearest_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..catalogue.network import Catalogue, Network
    from ..owner.understood import Place
    from .proximity import Group


class Neighbour(NamedTuple):
    """A network around a place: how near it is known to be, and by which of its groups."""

    network: Network
    level: str
    group: Group | None
    far: float | None
    """Kilometres to that group as the crow flies, where they are known."""


def around(place: Place, catalogue: Catalogue) -> list[Neighbour]:
    """The networks that are there, by level, distance and name; those known to be elsewhere are left out."""
    found = []
    for network in catalogue.networks:
        rules = {rule: value for rule, value, _ in network.conditions}
        if "closed" in rules or ("mainland" in rules and place.department in OVERSEAS):
            continue
        if place.department in rules.get("absent", ()):
            continue
        level, group = nearest_of(place, network)
        if level:
            found.append(Neighbour(network, level, group, place.distance(group[0]) if group else None))
    return sorted(found, key=_order)


def _order(near: Neighbour) -> tuple[int, float, str, str]:
    far = near.far if near.far is not None else 1e9
    return ORDER[near.level], far, fold(near.network.name), near.network.id
