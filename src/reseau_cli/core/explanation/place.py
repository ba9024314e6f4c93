"""Where a network is, seen from the owner, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import vocabulary as v
from ..explanation import conditions
from ..france.departments import HOMES, REGIONS
from ..messages.say import say
from ..messages.typography import place_in
from ..method.proximity import nearest_of

if TYPE_CHECKING:
    from ..catalogue.network import Network
    from ..method.proximity import Group
    from ..owner.understood import Place

_CONTRACTED = {"Le": "au", "Les": "aux"}


def told(place: Place, network: Network, lang: str) -> tuple[str, str]:
    """The name of a text in ``place``, and the sentence it gives."""
    key, values = _nearest(place, network, lang)
    return key, say(f"place.{key}", lang, **values)


def _nearest(place: Place, network: Network, lang: str) -> tuple[str, dict[str, str]]:
    level, group = nearest_of(place, network)
    if group and level:
        far = place.distance(group[0])
        values = {"at": _at(group), "name": group[1], "level": v.word(v.LEVELS, level, lang)}
        return ("near-group", values) if far is None else ("near-group-far", values | {"far": f"{far:.0f}"})
    if level == "department" and place.department:
        here = HOMES[place.department]
        return "near-department", {"at": here.at, "name": here.name}
    if level == "region" and place.region:
        region = REGIONS[place.region]
        return "near-region", {"at": region.at, "name": region.name}
    if level in ("national", "online"):
        return f"near-{level}", {}
    places = conditions.places(network, lang)
    return ("near-places", {"places": places}) if places else ("near-unknown", {})


def _at(group: Group) -> str:
    """Where a group is, as it is said in French: « à Nantes », « au Havre », « dans le Gard »."""
    code, name = group
    if code in HOMES:
        return HOMES[code].at
    article, _, rest = name.partition(" ")
    return f"{_CONTRACTED[article]} {rest}" if article in _CONTRACTED else f"à {name}"


def short(place: Place, network: Network, level: str | None, lang: str) -> str:
    """The same in a few words, for a line of facts."""
    group = nearest_of(place, network).group
    if group and level in ("neighbour", "region"):
        return f"{group[1]} ({v.word(v.LEVELS, level, lang)})"
    if group and level not in (None, "national"):
        return group[1]
    if level == "department" and place.department:
        return place_in(HOMES[place.department], lang)
    if level == "region" and place.region:
        return place_in(REGIONS[place.region], lang)
    if level:
        return v.word(v.LEVELS, level, lang)
    return conditions.places(network, lang) or say("place.where-unknown", lang)
