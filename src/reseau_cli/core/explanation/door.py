"""Where one knocks: the nearest known group with its page, telephone or e-mail; else what finds it; else the body itself."""

from __future__ import annotations

from ..tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..catalogue.network import Catalogue, Record
    from ..method.proximity import Nearest
    from ..method.ranking import Match


class Door(NamedTuple):
    """A door: how near it is (``vocabulary.LEVELS``), whose, where, and the ways to reach it, each known or None.

    ``finder`` is the page of the national body that leads to the local group; ``seen`` the year in which the telephone
    or the address was read.
    """

    level: str | None
    name: str
    place: str | None
    url: str | None
    phone: str | None
    email: str | None
    finder: str | None
    seen: int | None = None


def door_of(record: Record, nearest: Nearest, role: str = "member") -> Door | None:
    """The door of a network for who comes in a role; None where no way to reach it is known."""
    presence = record.get("presence", {})
    group = _group(presence.get("groups", ()), nearest)
    for_role = record.get("roles", {}).get(role, {}).get("door")
    url = for_role or group.get("url") or record.get("website")
    phone, email = (group.get(way) or record.get(way) for way in ("phone", "email"))
    finder = None if group.get("url") else presence.get("finder")
    if not (url or phone or email or finder):
        return None
    told_there = group.get("phone") or group.get("email")
    seen = group.get("seen") if told_there else record.get("phone_seen")
    return Door(nearest.level, record["name"], group.get("name"), url, phone, email, finder, seen)


def door_to(match: Match, catalogue: Catalogue) -> Door | None:
    """The door of a network that was matched, for who comes as he would."""
    return door_of(catalogue.record(match.network.id), match.fit.nearest, match.fit.role)


def _group(groups: Any, nearest: Nearest) -> dict[str, Any]:
    """The record's entry of the nearest group; empty where none is told."""
    if nearest.group is None:
        return {}
    code, name = nearest.group
    return next((group for group in groups if (group["code"], group["name"]) == (code, name)), {})
