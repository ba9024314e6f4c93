"""From an owner's answers to his place: his commune where it is sure, his département, his région.

The table of communes is opened only for an answer that needs it. Of answers that contradict each other the surer is
kept, and it is said: the postcode before the commune, the commune before the département.
"""

from __future__ import annotations

from functools import partial

from ..core.errors import ProfileError
from ..core.france.arrondissements import city_of
from ..core.france.departments import HOMES, department_typed
from ..core.method.proximity import kilometres
from ..core.owner.understood import Doubt, Place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.owner.profile import Profile
    from .communes import Commune
    from .meaning import Meaning, Reading

FIVE = 5
"""Digits of a postcode; one of four has lost its first zero."""


_UNKNOWN = {"situation.postcode": "unknown-postcode", "situation.department": "unknown-department"}
"""The fault of a key whose answer names no place, where it is that key's own."""


def place_of(profile: Profile) -> Place:
    """The owner's place, from the most precise of his answers; else the départements that his sentence names.

    A postcode of several communes gives what they share, their département and perhaps their intercommunalité:
    only an answer tells which commune is his.

    Raises:
        ProfileError: a place that does not exist, or is not in France.
    """
    if profile.postcode and not (profile.commune or profile.department):
        served = _served(profile.postcode)
        if served:  # the plainest of answers
            return served
    code = department_typed(profile.department) if profile.department else None
    if profile.postcode or profile.commune:
        return _narrowed(_read(profile, code), code)
    if code:
        return Place(department=code, region=HOMES[code].region or None)
    if profile.department:
        return place_named(profile.department, "situation.department")
    if not profile.text:
        return Place()
    from ..core.text.places_named import departments_named

    return Place(around=departments_named(profile.text))


def _served(postcode: str) -> Place | None:
    """The place that a postcode alone tells, where it serves a commune, or several; as ``_read`` has it, sooner."""
    from . import communes

    served = communes.by_postcode(postcode) if len(postcode) == FIVE else ()
    if len(served) < 2:
        return _commune(served[0]) if served else None
    from .postcode import among

    return _shared(served)._replace(doubts=(among(postcode, served),))


def place_named(text: str, path: str = "situation.commune") -> Place:
    """The place that a few words name: a postcode, an address, a commune, a département, a région, an area.

    Raises:
        ProfileError: there is no such place, or it is not in France.
    """
    if any("\ud800" <= sign < "\ue000" for sign in text):
        raise ProfileError("not-text", path, value=text)  # read otherwise, it would be another town
    code = department_typed(text)
    if code and text.strip()[:1].isdecimal():
        return Place(department=code, region=HOMES[code].region or None)
    from .place_reader import read_place

    return _place(_known(read_place(text), text, path))


def _read(profile: Profile, department: str | None) -> Reading:
    """What postcode and commune mean together."""
    name, postcode = profile.commune or "", profile.postcode
    if postcode and not name and len(postcode) == FIVE:
        from .postcode import of_postcode  # opens no table of names

        return _known(of_postcode(postcode), postcode, "situation.postcode")
    from .place_reader import read_place, with_postcode
    from .postcode import of_postcode

    if postcode:
        told = of_postcode(postcode) if len(postcode) == FIVE else read_place(postcode)
        alone = _known(told, postcode, "situation.postcode")
        return with_postcode(postcode, name) if name else alone
    if department:
        inside = read_place(f"{name} ({department})")
        borne = all(doubt.key != "contradiction" for doubt in inside.doubts)
        if borne and (inside.how == "settled" or (inside.how == "open" and not inside.postcode)):
            return inside
    return _known(read_place(name), name, "situation.commune")


def _known(found: Reading, text: str, path: str) -> Reading:
    """The reading, where it is of a place in France.

    Raises:
        ProfileError: it is not; the nearest are named.
    """
    if found.how == "abroad" or (found.meanings and found.meanings[0].kind == "abroad"):
        raise ProfileError("abroad", path, value=text, country=found.meanings[0].label)
    if found.how in ("unknown", "close"):
        fault = _UNKNOWN.get(path, "unknown-commune")
        raise ProfileError(fault, path, value=text, near=[one.label for one in found.meanings] or None)
    return found


def _narrowed(found: Reading, department: str | None) -> Place:
    """The place read, with the département answered beside it: it chooses among several, or is said to disagree."""
    if not department:
        return _place(found)
    within = tuple(one for one in found.meanings if one.within({department}))
    if within and len(within) < len(found.meanings):
        doubts = tuple(doubt for doubt in found.doubts if not doubt.key.startswith("place-"))
        how = "settled" if len(within) == 1 else found.how
        place = _place(found._replace(how=how, meanings=within, doubts=doubts))
    elif within:
        place = _place(found)
    else:
        kept = _place(found)
        name = found.meanings[0].label if len(found.meanings) == 1 or not found.postcode else found.postcode
        doubt = Doubt("contradiction", f"{HOMES[department].name} ({department})", name, (name,))
        return kept._replace(doubts=(*kept.doubts, doubt))
    return place._replace(department=place.department or department)


def _place(found: Reading) -> Place:
    """The first meaning, or what the communes of a postcode share."""
    if found.how == "open" and found.postcode:
        from . import communes

        told = [one for meant in found.meanings if (one := communes.by_code(meant.communes[0]))]
        return _shared(told)._replace(doubts=found.doubts)
    from .meaning import namesakes_of

    namesakes = namesakes_of(found)
    if namesakes:
        return _one_of(namesakes, found.doubts)
    return _of(found.meanings[0])._replace(doubts=found.doubts)


def _one_of(namesakes: Sequence[Meaning], doubts: Sequence[Doubt]) -> Place:
    """One of several communes, nobody knows which: what they share, their name, and the question."""
    from .meaning import region_of

    homes = tuple(dict.fromkeys(home for one in namesakes for home in one.departments))
    asked = tuple(
        doubt._replace(key="place-asked", taken="", others=(doubt.taken, *doubt.others))
        if doubt.key == "place-open"
        else doubt
        for doubt in doubts
    )
    return _in(homes, Place(name=_of(namesakes[0]).name, region=region_of(homes), doubts=asked))


def _in(homes: Sequence[str], place: Place) -> Place:
    """A place in its département, or around those it may be in or is in part."""
    return place._replace(department=homes[0]) if len(homes) == 1 else place._replace(around=frozenset(homes))


def _of(meant: Meaning) -> Place:
    from . import communes
    from .meaning import region_of

    if meant.kind == "commune":
        one = communes.by_code(meant.communes[0])
        assert one is not None
        return _commune(one)
    if meant.kind == "region" and meant.region:
        inside = frozenset(code for code, home in HOMES.items() if home.region == meant.region)
        return Place(region=meant.region, around=inside)
    homes = meant.departments
    region = region_of(homes)
    if meant.kind == "communes":
        return _in(homes, Place(name=meant.name, together=frozenset(meant.communes), region=region))
    return _in(homes, Place(name=None if len(homes) == 1 else meant.name, region=region))


def _shared(found: Sequence[Commune]) -> Place:
    """What several communes have in common."""
    from .meaning import region_of

    homes = tuple(dict.fromkeys(one.department for one in found if one.department))
    group = found[0].epci if len({one.epci for one in found}) == 1 else None
    return Place(
        intercommunality=group,
        department=homes[0] if homes else None,
        region=region_of(homes) if homes else None,
        together=_members(group),
        among=tuple(one.name for one in found),
        sharing=frozenset(one.code for one in found),
    )


def _commune(commune: Commune) -> Place:
    return Place(
        commune=commune.code,
        name=commune.name,
        intercommunality=commune.epci,
        department=commune.department,
        region=commune.region,
        city=city_of(commune.code),
        together=_members(commune.epci),
        basin=_basin(commune.code),
        inhabitants=commune.population or None,
        distance=partial(_distance, commune.code),
    )


def _members(epci: str | None) -> frozenset[str]:
    """The communes of an intercommunality; none where there is none."""
    from . import communes

    return communes.members(epci) if epci else frozenset()


def _basin(commune: str) -> frozenset[str]:
    """The communes of the employment area, where the user has fetched that table."""
    from . import updated

    area = updated.employment_area(commune)
    return updated.communes_of_area(area[0]) if area else frozenset()


def _distance(commune: str, other: str) -> float | None:
    """Kilometres between the centres of two communes, where the user has fetched that table."""
    from . import updated

    here, there = updated.centre(commune), updated.centre(other)
    return kilometres(here, there) if here and there else None
