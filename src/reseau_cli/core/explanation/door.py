"""Where one knocks: the nearest known group with its page, telephone or e-mail; else what finds it; else the body itself.

Whose own door is not known is asked of the house that its record names, by that house's door (``lent``). So is that of which
only the site is known, where the house has a telephone or an e-mail near him, or else a page that finds it: the site is
told after.
"""

from __future__ import annotations

from ..catalogue.network import short_name
from ..messages.say import RECORDS, say
from ..method.proximity import AT_LEVEL, Nearest, nearest_of
from ..tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..catalogue.network import Catalogue, Record
    from ..method.nearby import Neighbour
    from ..method.ranking import Match
    from ..owner.understood import Place

WAYS = ("phone", "email", "finder", "url")
"""How one reaches a door, the quickest first."""

OLD = 8
"""Years after which a telephone or an e-mail is told after the pages: numbers change hands, sites are kept."""


_OFFICES = "https://lannuaire.service-public.gouv.fr/navigation"
OFFICES = {
    f"{_OFFICES}/mairie": "words.offices.town-hall",
    f"{_OFFICES}/epci": "words.offices.communes",
    f"{_OFFICES}/prefecture": "words.offices.prefecture",
}
"""The pages of the directory of the administration by which a record finds its network -> the house that is asked there."""


class Door(NamedTuple):
    """A door: how near it is (``vocabulary.LEVELS``), whose, where, and the ways to reach it, each known or None.

    ``finder`` is the page of the national body that leads to the local group; ``seen`` the year in which the telephone
    or the address was read; ``ways`` names the ways that are known, in the order in which to try them; ``house``
    is whose door it is, where another body lends it.
    """

    level: str | None
    name: str
    place: str | None
    url: str | None
    phone: str | None
    email: str | None
    finder: str | None
    seen: int | None
    ways: tuple[str, ...]
    house: str | None = None


def door_of(
    record: Record, nearest: Nearest, role: str = "member", year: int = 0, lang: str = RECORDS
) -> Door | None:
    """The door of a network for who comes in a role; None where no way to reach it is known.

    Args:
        record: the network's whole record.
        nearest: which of its groups is the nearest.
        role: who he comes as.
        year: the catalogue's; 0 where it is not known: then no number is old.
        lang: that in which a public office is named.
    """
    presence = record.get("presence", {})
    group = _group(presence.get("groups", ()), nearest)
    for_role = record.get("roles", {}).get(role, {}).get("door")
    url = for_role or group.get("url") or record.get("website")
    finder = None if group.get("url") else presence.get("finder")
    phone, email = (group.get(way) or record.get(way) for way in ("phone", "email"))
    if phone and phone != group.get("phone") and is_of_one_place(phone) and any(map(group.get, WAYS)):
        phone = None
    if not (url or phone or email or finder):
        return None
    told_there = group.get("phone") or group.get("email")
    seen = group.get("seen") if told_there else record.get("phone_seen")
    known = dict(zip(WAYS, (phone, email, finder, url), strict=True))
    name, place, ways = record["name"], group.get("name"), _order(known, seen, year)
    office = OFFICES.get(finder or "") if ways[0] == "finder" else None
    house = say(office, lang) if office else None
    return Door(nearest.level, name, place, url, phone, email, finder, seen, ways, house)


def door_to(match: Match, catalogue: Catalogue, lang: str = RECORDS) -> Door | None:
    """The door of a network that was matched, for who comes as he would; the telephone last if he asks to be written to."""
    fit, record = match.fit, catalogue.record(match.network.id)
    in_writing = _asks_in_writing(fit.owner.profile.text)
    own = door_of(record, fit.nearest, fit.role, catalogue.year, lang)
    door = _nearer(own, record, fit.nearest, fit.owner.place, catalogue, in_writing=in_writing)
    if door and "phone" in door.ways[:-1] and in_writing:
        return door._replace(ways=tuple(sorted(door.ways, key="phone".__eq__)))
    return door


def _asks_in_writing(text: str | None) -> bool:
    if not text:
        return False
    from ..text.in_writing import asks_in_writing

    return asks_in_writing(text)


def door_around(near: Neighbour, place: Place, catalogue: Catalogue, lang: str = RECORDS) -> Door | None:
    """The door of a network around a place, for who would be a member."""
    record, nearest = catalogue.record(near.network.id), Nearest(near.level, near.group)
    own = door_of(record, nearest, year=catalogue.year, lang=lang)
    return _nearer(own, record, nearest, place, catalogue)


def _nearer(
    own: Door | None,
    record: Record,
    nearest: Nearest,
    place: Place,
    catalogue: Catalogue,
    *,
    in_writing: bool = False,
) -> Door | None:
    """A network's own door; that of the house that is asked for it where it has none, or none nearer than its site.

    Who asks to be written to is sent before its site to none but the e-mail of the house.
    """
    if own and (own.phone or own.email or own.url != record.get("website")):
        return own
    there = lent(record, nearest, place, catalogue)
    if own is None or there is None:
        return own or there
    if there.email or (there.phone and not in_writing):
        ways = dict.fromkeys((*(way for way in there.ways if way in ("phone", "email")), *own.ways))
        return there._replace(url=own.url, finder=own.finder, ways=tuple(ways))
    if there.finder and not own.finder and not in_writing:
        return there._replace(url=own.url, phone=None, seen=None, ways=("finder", *own.ways))
    return own


def lent(record: Record, nearest: Nearest, place: Place, catalogue: Catalogue) -> Door | None:
    """The door of the house that is asked for a network, told as that house's; None where its record names none.

    The house's group near him knows what is in his département or its région, and the bodies of the whole country; of what
    is in the next département, the house itself is asked.
    """
    asked_at = record.get("presence", {}).get("asked_at")
    lender = next((one for one in catalogue.networks if one.id == asked_at), None) if asked_at else None
    if lender is None:
        return None
    near = nearest_of(place, lender) if nearest.level != "neighbour" else AT_LEVEL["national"]
    whole = catalogue.record(lender.id)
    door = door_of(whole, near, year=catalogue.year)
    if door is None:
        return None
    group = _group(whole.get("presence", {}).get("groups", ()), near)
    theirs = short_name(group["name"] if any(map(group.get, WAYS)) else whole["name"])
    town = nearest.group[1] if nearest.group else None
    house = (
        None if theirs == short_name(record["name"]) else theirs
    )  # a branch with a record of its own is its own house
    return door._replace(level=nearest.level, name=record["name"], place=town, house=house)


def _order(known: dict[str, str | None], seen: int | None, year: int) -> tuple[str, ...]:
    """The ways that are known, the quickest first; the pages first where the number was read long ago."""
    old = seen is not None and year - seen > OLD
    order = (*WAYS[2:], *WAYS[:2]) if old else WAYS
    return tuple(way for way in order if known[way])


def _group(groups: Any, nearest: Nearest) -> dict[str, Any]:
    """The record's entry of the nearest group; empty where none is told."""
    if nearest.group is None:
        return {}
    code, name = nearest.group
    return next((group for group in groups if (group["code"], group["name"]) == (code, name)), {})


def is_of_one_place(phone: str) -> bool:
    """Whether a telephone is in one part of France: a headquarters' own, not a line for the callers of all the country.

    Who can reach the group near him is not sent to the headquarters.
    """
    return phone.startswith(("01", "02", "03", "04", "05"))
