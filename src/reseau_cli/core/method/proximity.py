"""How near a network is known to be to an owner: a level, from his own commune to online.

A network's groups are told by the codes of their communes, or of their départements where the commune is not
known. What is not known is not guessed: a national network whose groups are not told is "national".
"""

from functools import lru_cache
from math import asin, cos, radians, sin, sqrt

from ..france.arrondissements import city_of
from ..france.departments import DEPARTMENTS, HOMES, OVERSEAS, prefix
from ..tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..catalogue.network import Network
    from ..owner.understood import Place

AT_HAND = ("commune", "intercommunality", "employment-area", "department")
"""The levels within his département: told apart for people, worth the same."""

WORTH = dict.fromkeys(AT_HAND, 0.95) | {
    "neighbour": 0.65,
    "region": 0.8,
    "national": 0.6,
    "online": 0.5,
}
"""What each level is worth. A regional body covers the owner; a group in the next département is only not far."""

OF_ANOTHER_TOWN, PERHAPS_OF_ANOTHER = 0.15, 0.8
"""What a club of one town is worth in its département, to an owner whose commune is in another employment area (less than a
national body, which may have a group near him), or is not known."""

TOO_FAR = 50.0
"""Kilometres beyond which the group of another town is not taken for his, though it is in his département."""

UNKNOWN = 0.1
"""What a network is worth whose place, or the owner's, is not known."""

LEVELS = (*AT_HAND, "neighbour", "region", "national", "online")
"""The levels, nearest first."""

ORDER = {level: rank for rank, level in enumerate(LEVELS)}

EARTH = 6371.0
"""Mean radius of the Earth, in kilometres."""


Group = tuple[str, str]
"""The code of a group's commune, or of its département, and the name of the place."""


class Nearest(NamedTuple):
    """The nearest level at which a network is known to be, and the group that is there, if one is told."""

    level: str | None
    group: Group | None = None


FAR = Nearest(None)
"""Nothing known of where it is, or of where the owner is."""

AT_LEVEL = {level: Nearest(level) for level in LEVELS}
"""A level alone, without a group."""


def nearest_of(place: "Place", network: "Network", groups: "Sequence[Group] | None" = None) -> Nearest:
    """How near a network is known to be, and by which of its groups; asked of every network, so the plain cases go first.

    ``groups``: those of its groups that may be near, where these have been looked up; else all are looked through.
    """
    if network.scope == "online":
        return AT_LEVEL["online"]
    groups = network.groups if groups is None else groups
    group, near = _nearest_group(place, network, groups) if groups else (None, None)
    if near and ORDER[near] <= ORDER["department"]:
        return Nearest(near, group)
    if network.everywhere and place.department in DEPARTMENTS and _reaches(network, place.department):
        return AT_LEVEL["department"]
    if network.departments:
        level = _of_departments(place, network.departments) or near
        return Nearest(level, group if level == near else None)
    if place.region and place.region in network.regions:
        return AT_LEVEL["region"]
    if near and network.scope != "national":  # a national body leads to the group of his own département
        return Nearest(near, group)
    if place.around and _is_named(place, network):
        return AT_LEVEL["region"]
    return AT_LEVEL["national"] if network.scope == "national" and not network.regions else FAR


def _reaches(network: "Network", department: str) -> bool:
    """Whether « in each département » holds there: overseas, where other bodies do its work, of public helps alone."""
    return department not in OVERSEAS or network.kind == "help"


def whereabouts(network: "Network") -> tuple[object, ...]:
    """All of a network that tells its level from afar: those that have the same are as near to who has no group at hand."""
    towns = _is_by_towns(network)
    homes = frozenset(prefix(code) for code, _ in network.groups)
    told = (homes, towns, tuple(network.departments), tuple(network.regions))
    everywhere = network.everywhere and network.kind
    return (network.scope, everywhere, network.online, network.family == network.id, *told)


def at_hand(place: "Place") -> frozenset[str]:
    """The codes of the communes that a group may be in to be nearer than the owner's département."""
    return place.together | place.basin | {code for code in (place.commune, place.city) if code}


def among_groups(place: "Place", codes: frozenset[str]) -> dict[str, str]:
    """The levels of some codes at hand: two places alike in these, and from afar, are as near to the groups there."""
    known, _ = levels(place._replace(together=place.together & codes, basin=place.basin & codes))
    return {code: known[code] for code in codes if code in known}


def from_afar(place: "Place") -> "Place":
    """The same place to a network that has no group ``at_hand``: whether the commune is known still counts."""
    known = ("",) if place.commune or place.among else ()
    return type(place)(department=place.department, region=place.region, around=place.around, among=known)


def _nearest_group(
    place: "Place", network: "Network", groups: "Sequence[Group]"
) -> tuple[Group | None, str | None]:
    """The group of the nearest level, and that level, if any is nearer than the country.

    Where a group is that of his whole département, or each has its own, or these are public offices, one beyond the border
    of his is not his: they share France out so.
    """
    known, prefixes = levels(place)
    home = place.department
    inside = [group for group in groups if group[0].startswith(home)] if home else []
    shared_out = network.everywhere or network.kind == "help" or any(code == home for code, _ in inside)
    if inside and shared_out:
        groups = inside
    best = len(ORDER)
    nearest: list[Group] = []
    for group in [group for group in groups if group[0][:2] in prefixes]:
        code = group[0]
        level = (
            known.get(code) or known.get(code[:2]) or known.get(code[:3])
        )  # the département's, or overseas
        if level and ORDER[level] < best:
            best, nearest = ORDER[level], [group]
        elif level and ORDER[level] == best:
            nearest.append(group)
    if not nearest:
        return None, None
    return _led_to(place, network, nearest, LEVELS[best]), LEVELS[best]


def _led_to(place: "Place", network: "Network", groups: list[Group], level: str) -> Group | None:
    """The one of equally near groups that he is led to; None where that would be a guess.

    In his département the group of the whole comes before that of a town, that of a commune of his postcode, and the
    nearest, before another; of the offices of a body that is not of the whole country, the nearest that is known, else the
    first. Where it is not known which of several towns serves his, none is near, or the list leaves groups out that a page
    of the body finds, the body itself leads him to his.
    """
    if level != "department":
        return groups[0]
    far = [place.distance(code) for code, _ in groups]
    known = [kilometres for kilometres in far if kilometres is not None]
    closest = groups[far.index(min(known))] if len(known) == len(groups) > 1 else None
    if network.scope != "national":
        return closest or groups[0]
    whole = [group for group in groups if group[0] == place.department]
    sure = whole or [group for group in groups if group[0] in place.sharing]
    if sure:
        return sure[0] if len({name for _, name in sure}) == 1 else None
    if known and min(known) > TOO_FAR:
        return None
    if closest:
        return closest
    left_out = network.partial and not network.everywhere and "finder" in network.doors
    return groups[0] if len(groups) == 1 and not left_out else None


@lru_cache(maxsize=8)
def levels(place: "Place") -> tuple[dict[str, str], frozenset[str]]:
    """The level of a group told by the code of its commune, or else of its département; none farther than the next one.

    A group elsewhere in the région is no nearer than another: one asks the whole. Also the first two signs of all these
    codes: a group whose code begins otherwise need not be looked up.
    """
    levels: dict[str, str] = {}
    if place.department:
        levels |= dict.fromkeys(HOMES[place.department].neighbours, "neighbour")
        levels[place.department] = "department"
    levels |= dict.fromkeys(place.basin, "employment-area") | dict.fromkeys(
        place.together, "intercommunality"
    )
    levels = {code: level for code, level in levels.items() if not city_of(code)}  # one's is not another's
    levels |= {code: "commune" for code in (place.commune, place.city) if code}
    return levels, frozenset(code[:2] for code in levels)


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


def worth(place: "Place", network: "Network", level: str | None) -> float:
    """What being at that level is worth, in [0, 1]."""
    if is_of_another_town(network, level):
        return OF_ANOTHER_TOWN if place.commune or place.among else PERHAPS_OF_ANOTHER
    return WORTH[level] if level else UNKNOWN


def is_of_another_town(network: "Network", level: str | None) -> bool:
    """Whether it is a club of one town, told by its commune, that is only known to be in the owner's département."""
    return (
        level == "department" and network.scope == "local" and bool(network.groups) and _is_by_towns(network)
    )


def _is_by_towns(network: "Network") -> bool:
    """Whether each of its groups, if it has any, is told by its commune, not by its département alone."""
    return all(len(code) == 5 for code, _ in network.groups)


def kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """As the crow flies between two points, each a latitude and a longitude in degrees (haversine)."""
    (lat1, lon1), (lat2, lon2) = (tuple(map(radians, point)) for point in (one, other))
    chord = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH * asin(sqrt(chord))
