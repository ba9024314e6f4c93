"""How near a network is known to be to an owner: a level, from his own commune to online.

A network's groups are told by the codes of their communes, or of their départements where the commune is not
known. What is not known is not guessed: a national network whose groups are not told is "national".
"""

# No postponed annotations here: a NamedTuple of strings takes three times as long to make, on every run.

from math import asin, cos, radians, sin, sqrt
from typing import TYPE_CHECKING, NamedTuple

from ..france.departments import HOMES, department_of_commune

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..catalogue.network import Network
    from ..owner.understood import Place

WORTH = {
    "commune": 1.0,
    "intercommunality": 0.98,
    "employment-area": 0.97,
    "department": 0.95,
    "neighbour": 0.65,
    "region": 0.8,
    "national": 0.6,
    "online": 0.5,
}
"""What each level is worth. A regional body covers the owner; a group in the next département is only not far."""

OF_ANOTHER_TOWN, PERHAPS_OF_ANOTHER = 0.35, 0.8
"""What a club of one town is worth in its département, to an owner whose commune is in another employment area (less than a
national body, which may have a group near him), or is not known."""

UNKNOWN = 0.1
"""What a network is worth whose place, or the owner's, is not known."""

ORDER = {level: rank for rank, level in enumerate(WORTH)}
"""The levels, nearest first."""

EARTH = 6371.0
"""Mean radius of the Earth, in kilometres."""


Group = tuple[str, str]
"""The code of a group's commune, or of its département, and the name of the place."""


class Nearest(NamedTuple):
    """The nearest level at which a network is known to be, and the group that is there, if one is told."""

    level: str | None
    group: Group | None = None


def nearest_of(place: "Place", network: "Network") -> Nearest:
    """How near a network is known to be, and by which of its groups."""
    level, group = level_of(place, network), nearest_group(place, network)
    return Nearest(level, group if group and _level(place, group[0]) == level else None)


def level_of(place: "Place", network: "Network") -> str | None:
    """How near a network is known to be; asked of every network on every run, so the plain cases go first."""
    if network.scope == "online":
        return "online"
    group = nearest_group(place, network) if network.groups else None
    near = _level(place, group[0]) if group else None
    if near and ORDER[near] <= ORDER["department"]:
        return near
    if network.departments:
        return _of_departments(place, network.departments) or near
    if place.region and place.region in network.regions:
        return "region"
    if near or _is_named(place, network):
        return near or "region"
    return "national" if network.scope == "national" and not network.regions else None


def nearest_group(place: "Place", network: "Network") -> Group | None:
    """The group of the nearest level, if any is nearer than the country."""
    levels = [
        (ORDER[level], i) for i, (code, _) in enumerate(network.groups) if (level := _level(place, code))
    ]
    return network.groups[min(levels)[1]] if levels else None


def _of_departments(place: "Place", departments: list[str]) -> str | None:
    if place.department is None:
        return "region" if not place.around.isdisjoint(departments) else None
    if place.department in departments:
        return "department"
    neighbours = HOMES[place.department].neighbours
    return "neighbour" if any(code in neighbours for code in departments) else None


def _is_named(place: "Place", network: "Network") -> bool:
    """Whether it is in the région of a département that the owner's sentence names."""
    return any(HOMES[code].region in network.regions for code in place.around)


def _level(place: "Place", code: str) -> str | None:
    """The level of a group told by the code of its commune or of its département."""
    if len(code) == 5:
        if code in (place.commune, place.city):
            return "commune"
        if code in place.together:
            return "intercommunality"
        if code in place.basin:
            return "employment-area"
    department = code if code in HOMES else department_of_commune(code)
    if department == place.department:
        return "department"
    if place.department and department in HOMES[place.department].neighbours:
        return "neighbour"
    return "region" if HOMES[department].region == place.region else None


def values(place: "Place", networks: "Iterable[Network]", remote: bool | None) -> list[float] | None:
    """What each network's nearness is worth, or None where nothing is known of the owner's place."""
    if not (place.region or place.department or place.around or remote is not None):
        return None
    return [1.0 if remote and n.online else _worth(place, n) for n in networks]


def _worth(place: "Place", network: "Network") -> float:
    level = level_of(place, network)
    if is_of_another_town(network, level):
        return OF_ANOTHER_TOWN if place.commune or place.among else PERHAPS_OF_ANOTHER
    return WORTH[level] if level else UNKNOWN


def is_of_another_town(network: "Network", level: str | None) -> bool:
    """Whether it is a club of one town, told by its commune, that is only known to be in the owner's département."""
    return (
        level == "department"
        and network.scope == "local"
        and bool(network.groups)
        and all(len(code) == 5 for code, _ in network.groups)
    )


def kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """As the crow flies between two points, each a latitude and a longitude in degrees (haversine)."""
    (lat1, lon1), (lat2, lon2) = (tuple(map(radians, point)) for point in (one, other))
    chord = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH * asin(sqrt(chord))
