"""From an owner's answers to his place: his commune where it is sure, his département, his région.

The table of communes is opened only for an answer that needs it.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from ..core.errors import ProfileError, nearest
from ..core.france.departments import HOMES, REGIONS, department_of_postcode
from ..core.method.proximity import kilometres
from ..core.owner.profile import KEY, Profile, read_value
from ..core.owner.understood import Place
from .typed_place import fold

if TYPE_CHECKING:
    from .communes import Commune

MONACO = "98000"

ALIKE = 10
"""A commune this many times as populous as its namesakes is the one meant, and they are not told."""

_POSTCODE = r"(f-)?\d\d ?\d{3}( cedex.*)?"


def place_of(profile: Profile) -> Place:
    """The owner's place, from the most precise of his answers; else the départements that his sentence names.

    A postcode of several communes gives what they share, their département and perhaps their intercommunalité:
    only an answer tells which commune is his.

    Raises:
        ProfileError: a département, postcode or commune that does not exist.
    """
    department = _department(profile.department) if profile.department else None
    if profile.postcode or profile.commune:
        return _in_commune(profile, department)
    if department:
        return Place(department=department, region=HOMES[department].region or None)
    if not profile.text:
        return Place()
    from ..core.text.places_named import departments_named

    return Place(around=departments_named(profile.text))


def place_named(text: str) -> Place:
    """The place that a few words name: a postcode, a département, a région, or a commune.

    Raises:
        ProfileError: there is no such place.
    """
    code = department_named(text)
    if code:
        return place_of(Profile(department=code))
    region = next((one for one in REGIONS.values() if fold(one.name) == fold(text)), None)
    if region:
        inside = (code for code, home in HOMES.items() if home.region == region.code)
        return Place(region=region.code, around=frozenset(inside))
    postcode = postcode_in(text)
    return place_of(Profile(postcode=postcode) if postcode else Profile(commune=text))


def postcode_in(text: str) -> str | None:
    """The five digits of a typed postcode, however it is written; None where the text is no postcode."""
    if not re.fullmatch(_POSTCODE, text.strip(), re.IGNORECASE):
        return None
    found: str = read_value(KEY["postcode"], text)
    return found


def department_named(text: str) -> str | None:
    """The code of the département that a text names, by code or name; None where a commune of it bears that name."""
    from . import communes

    key = fold(text)
    for code, department in HOMES.items():
        if key in (code.lower(), fold(department.name)):
            return None if communes.by_name(text, code) else code
    return None


def _department(text: str) -> str:
    code = text.upper().zfill(2)
    if code in HOMES:
        return code
    named = {fold(department.name): key for key, department in HOMES.items()}
    found = named.get(fold(text))
    if found is None:
        close = nearest(fold(text), list(named))
        near = HOMES[named[close]].name if close else None
        raise ProfileError("unknown-department", "situation.department", value=text, near=near)
    return found


def _in_commune(profile: Profile, department: str | None) -> Place:
    served = _served(profile.postcode) if profile.postcode else ()
    found = _named(profile, department, served) if profile.commune else served
    if profile.commune or len(found) == 1:
        first, *others = found
        alike = [one for one in others if ALIKE * one.population >= first.population]
        return _place(first)._replace(namesakes=tuple(map(label, alike)))
    where = department or (found[0].department if found else department_of_postcode(profile.postcode or ""))
    group = found[0].epci if found and len({commune.epci for commune in found}) == 1 else None
    return Place(
        intercommunality=group,
        department=where,
        region=(where and HOMES[where].region) or None,
        together=_members(group),
        among=tuple(commune.name for commune in found),
    )


def label(commune: Commune) -> str:
    """A commune told apart from those of its name: "Saint-Denis (93)"."""
    return f"{commune.name} ({commune.department})" if commune.department else commune.name


def _served(postcode: str) -> tuple[Commune, ...]:
    """The communes of a postcode; none for the CEDEX of a known département."""
    from . import communes

    if postcode == MONACO:
        raise ProfileError("monaco", "situation.postcode", value=postcode)
    found = communes.by_postcode(postcode)
    if not found and department_of_postcode(postcode) is None:
        raise ProfileError("unknown-postcode", "situation.postcode", value=postcode)
    return found


def _named(profile: Profile, department: str | None, served: tuple[Commune, ...]) -> tuple[Commune, ...]:
    """The communes of the name he gave, those of his postcode first."""
    from . import communes
    from .close_names import suggest, sure

    name = profile.commune or ""
    likely = None
    found = communes.by_name(name, department)
    if not found:
        likely = sure(name, department)
    if likely:
        return (likely,)
    if not found:
        if fold(name) == "monaco":
            raise ProfileError("monaco", "situation.commune", value=name)
        close = suggest(name, department) or suggest(name)
        near = [label(commune) for commune in close]
        raise ProfileError("unknown-commune", "situation.commune", value=name, near=near)
    codes = {commune.code for commune in served}
    return tuple(c for c in found if c.code in codes) or found


def _place(commune: Commune) -> Place:
    from . import communes

    return Place(
        commune=commune.code,
        name=commune.name,
        intercommunality=commune.epci,
        department=commune.department,
        region=commune.region,
        city=communes.city_of(commune.code),
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
