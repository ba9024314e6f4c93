"""Where the parts meet: a profile is located, understood and matched with a catalogue.

Faces call this and nothing deeper. Look-up tables are opened only for the answers that need them: a run without
a place opens no commune, a run without a trade no trade.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .catalogue import compiled
from .core.departments import DEPARTMENTS, department_of_postcode
from .core.errors import ProfileError, nearest
from .core.matching import Answer, match
from .core.owner import Owner, Place, understand

if TYPE_CHECKING:
    from .core.network import Catalogue
    from .core.profile import Profile


def advise(profile: Profile, catalogue: Catalogue) -> Answer:
    """Rank the catalogue for a profile.

    Raises:
        ProfileError: a place or a NAF code that does not exist.
    """
    return match(owner_of(profile), catalogue)


def owner_of(profile: Profile) -> Owner:
    """The owner behind a profile: his place, his trade's code, what his sentence speaks of."""
    heard: dict[str, float] = {}
    if profile.text:
        from .core.thesaurus import concepts

        heard = concepts(profile.text, compiled.load_thesaurus())
    return understand(profile, place_of(profile), naf_of(profile.trade), heard)


def place_of(profile: Profile) -> Place:
    """The owner's place, from the most precise of his answers.

    Raises:
        ProfileError: a département, postcode or commune that does not exist.
    """
    department = _department(profile.department)
    if profile.postcode:
        department = department or _postcode(profile.postcode)
    if profile.commune or profile.postcode:
        return _commune(profile, department)
    return Place(department=department, region=DEPARTMENTS[department].region if department else None)


def _department(text: str | None) -> str | None:
    if text is None:
        return None
    code = text.upper().zfill(2)
    if code not in DEPARTMENTS:
        from .territory.communes import fold

        named = {fold(department.name): key for key, department in DEPARTMENTS.items()}
        found = named.get(fold(text))
        if found is None:
            close = nearest(fold(text), list(named))
            near = DEPARTMENTS[named[close]].name if close else None
            raise ProfileError("unknown-department", "situation.department", value=text, near=near)
        return found
    return code


def _postcode(postcode: str) -> str:
    found = department_of_postcode(postcode) if len(postcode) == 5 and postcode.isdecimal() else None
    if found is None:
        raise ProfileError("unknown-postcode", "situation.postcode", value=postcode)
    return found


def _commune(profile: Profile, department: str | None) -> Place:
    from .territory import communes

    if profile.commune:
        found = communes.by_name(profile.commune, department)
        if not found:
            close = communes.suggest(profile.commune, department) or communes.suggest(profile.commune)
            near = [f"{c.name} ({c.department})" for c in close]
            raise ProfileError("unknown-commune", "situation.commune", value=profile.commune, near=near)
    else:
        found = communes.by_postcode(profile.postcode or "")
    if profile.postcode and profile.commune:
        found = tuple(c for c in found if profile.postcode in c.postcodes) or found
    certain = found[0] if len(found) == 1 or profile.commune else None
    where = department or (found[0].department if found else None)
    region = DEPARTMENTS[where].region if where in DEPARTMENTS else None
    if certain is None:
        return Place(department=where, region=region)
    return Place(
        certain.code, certain.name, certain.epci, certain.department or where, certain.region or region
    )


def naf_of(trade: str | None) -> str | None:
    """A trade's NAF rev. 2 code; None where it is not surely understood.

    Raises:
        ProfileError: a code that does not exist.
    """
    if not trade:
        return None
    if trade[0].isdecimal():
        from .territory.naf_list import parse_naf

        code = parse_naf(trade)
        if code is None:
            raise ProfileError("unknown-naf", "situation.trade", value=trade)
        return code
    from .territory import trades

    found = trades.find(trade)
    return found[0].code if found and found[0].certainty >= trades.SURE else None
