"""The map in words and codes: which département is his, in which the networks shown are, and which are in none."""

from __future__ import annotations

from ..france.departments import HOMES, department_of_commune
from ..messages.say import say
from ..tuples import NamedTuple
from .you_said import place_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .advice import Advice, Shown


class Where(NamedTuple):
    """What a map shows: ``home`` is his département, ``region`` the codes of those of his région.

    ``marks`` gives, for a département, the ranks of the networks that have a group there; ``told`` says the same in
    sentences, his place first, for who sees no map.
    """

    home: str | None
    region: frozenset[str]
    marks: dict[str, list[int]]
    told: list[str]


def where(advice: Advice) -> Where:
    """The map of an answer."""
    place, lang = advice.answer.owner.place, advice.lang
    marks: dict[str, list[int]] = {}
    for one in advice.shown:
        code = _department(one, place.department)
        if code:
            marks.setdefault(code, []).append(one.rank)
    around = {code for code, home in HOMES.items() if place.region and home.region == place.region}
    name = place_name(place, lang)
    told = [say("page.map-home", lang, place=name)] if name else []
    told += [
        say("page.map-network", lang, rank=one.rank, name=one.match.network.name, where=one.explanation.where)
        for one in advice.shown
        if _department(one, place.department)
    ]
    told += _nowhere(advice)
    return Where(place.department, frozenset(around), marks, told)


def _department(one: Shown, home: str | None) -> str | None:
    """The département in which the nearest group of a network is known to be; None where none is."""
    level, group = one.match.fit.nearest
    if group:
        return group[0] if group[0] in HOMES else department_of_commune(group[0])
    if level == "department":
        return home
    if level == "neighbour" and home:
        near = HOMES[home].neighbours
        return next((code for code in one.match.network.departments if code in near), None)
    return None


def _nowhere(advice: Advice) -> list[str]:
    """The networks that the map cannot place, by how near they are."""
    ranks: dict[str, list[str]] = {}
    for one in advice.shown:
        if _department(one, advice.answer.owner.place.department) is None:
            ranks.setdefault(one.match.fit.nearest.level or "unknown", []).append(str(one.rank))
    return [
        say(f"page.map-{level}", advice.lang, ranks=", ".join(ranks[level]))
        for level in ("region", "national", "online", "unknown")
        if level in ranks
    ]
