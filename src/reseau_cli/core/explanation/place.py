"""Where a network is, seen from the owner, in words."""

from __future__ import annotations

from .. import vocabulary as v
from ..france.departments import COLLECTIVITIES, HOMES, REGIONS
from ..messages.say import pronouns, say
from ..messages.typography import place_in
from . import fills

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..catalogue.network import Network
    from ..method.proximity import Group, Nearest
    from ..owner.understood import Place

_CONTRACTED = {"Le": "au", "Les": "aux"}


def told(place: Place, nearest: Nearest, network: Network, lang: str) -> str:
    """Where a network is, in a sentence."""
    key, values = _nearest(place, nearest, network, lang)
    return say(f"place.{key}", lang, **pronouns(network.name, lang), **values)


def level_told(level: str, place: Place, lang: str) -> str:
    """How near, in words: « votre département », or « votre territoire » where he is in none."""
    if level == "department" and place.department in COLLECTIVITIES:
        return say("place.territory", lang)
    return v.word(v.LEVELS, level, lang)


def _nearest(place: Place, nearest: Nearest, network: Network, lang: str) -> tuple[str, dict[str, str]]:
    level, group = nearest
    if group and level:
        far = place.distance(group[0])
        values = {"at": _at(group, network, lang), "level": level_told(level, place, lang)}
        return ("near-group", values) if far is None else ("near-group-far", values | {"far": f"{far:.0f}"})
    if level == "department" and place.department:
        key = "near-everywhere" if network.everywhere else "near-department"
        return key, {"at": place_in(HOMES[place.department], lang), "level": level_told(level, place, lang)}
    if level == "region" and place.region:
        return "near-region", {"at": place_in(REGIONS[place.region], lang)}
    if level in ("national", "online"):
        return (
            "near-national-help" if network.kind == "help" and level == "national" else f"near-{level}"
        ), {}
    known = places(network, lang)
    return ("near-places", {"places": known}) if known else ("near-unknown", {})


def places(network: Network, lang: str = "fr") -> str:
    """Where the network is known to be, or an empty text."""
    if network.departments:
        return fills.places("departments", network.departments, lang)
    return fills.places("regions", network.regions, lang) if network.regions else ""


def _at(group: Group, network: Network, lang: str) -> str:
    """Where a group is, as it is said: « à Nantes », « au Havre », « dans le Gard »; in English its name.

    A group called by a name of its own is named: « : CPME de l’Yonne (Auxerre) ».
    """
    code, name = group
    if code in HOMES:
        return say("marks.group", lang, at=place_in(HOMES[code], lang))
    if _is_own_name(name, network):
        return say("marks.group-named", lang, name=name)
    article, _, rest = name.partition(" ")
    at = f"{_CONTRACTED[article]} {rest}" if article in _CONTRACTED else f"à {name}"
    return say("marks.group", lang, at=say("marks.place", lang, at=at, name=name))


def _is_own_name(name: str, network: Network) -> bool:
    """Whether a group is called otherwise than by its town: « Kiwanis de Niort »; a town's small words have hyphens."""
    words = name.split()
    return (
        name.endswith(")") or words[0] == network.name.split()[0] or any(word[0].islower() for word in words)
    )


def short(place: Place, nearest: Nearest, network: Network, lang: str) -> str:
    """The same in a few words, for a line of facts."""
    level, group = nearest
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
    return places(network, lang) or say("place.where-unknown", lang)
