"""One place that typed words may mean, and how a reading of them ends."""

from collections import Counter

from ..core.errors import ProfileError
from ..core.france.departments import HOMES, REGIONS, department_of_commune, prefix
from ..core.france.former_regions import FORMER
from ..core.owner.understood import Doubt
from ..core.tuples import NamedTuple
from . import communes
from .communes import Commune
from .typed_place import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .place_table import Row

EXACT = 5
"""A commune that bears the very name counts as so many times its people beside those whose name only begins so."""
AREA, COUNTRY = 300_000, 300_000
"""What an area, and a country or a town of it, count as beside communes: they are named far more often."""


class Meaning(NamedTuple):
    """One place: as people see it, its Insee codes, and ``weight``, how likely it is meant, in people.

    ``kind`` is "commune", "communes", "departments", "region" or "abroad"; ``begun`` is a town whose name only begins so.
    """

    kind: str
    label: str
    weight: float
    communes: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()
    region: str | None = None
    begun: bool = False

    @property
    def name(self) -> str:
        """The label without what stands in brackets: the codes of its départements, « région »."""
        return self.label.rpartition(" (")[0]

    @property
    def answers(self) -> dict[str, str]:
        """The profile's answers that tell this place and no other."""
        if self.kind == "commune":
            one = communes.by_code(self.communes[0])
            assert one is not None
            return {"commune": one.name} | ({"department": one.department} if one.department else {})
        if self.label in _labels(self.departments):
            return {"department": self.departments[0]}
        return {"commune": self.label}

    @property
    def is_area(self) -> bool:
        """Whether it is an area told by its départements, and none of these itself, nor a région of the past."""
        homes = {HOMES[code].name for code in self.departments}
        return (
            self.kind == "departments"
            and self.name not in FORMER
            and self.name not in homes
            and "), " not in self.label
        )

    def within(self, homes: set[str]) -> bool:
        """Whether it lies, at least in part, in one of the départements; any is right where none is told."""
        inside = self.departments or tuple(code for code, home in HOMES.items() if home.region == self.region)
        return not homes or not homes.isdisjoint(inside)


class Reading(NamedTuple):
    """What typed words mean, best first.

    ``how`` is "settled" (the first, surely), "open" (the first, or what all share where ``postcode`` is told; the others
    are to be proposed), "close" (none bears that name: proposals), "abroad", or "unknown".
    """

    how: str
    meanings: tuple[Meaning, ...] = ()
    postcode: str | None = None
    doubts: tuple[Doubt, ...] = ()


def of_commune(one: Commune, exact: bool = True) -> Meaning:
    """A commune, or an arrondissement of a city."""
    label = f"{one.name} ({one.department})" if one.department else one.name
    home = (prefix(one.code),)
    weight = (EXACT if exact else 1) * one.population + 1
    return Meaning("commune", label, weight, (one.code,), home, begun=not exact)


def of_row(row: "Row") -> Meaning:
    """What a row of our table means."""
    if row.kind == "abroad":
        return Meaning("abroad", row.label, COUNTRY)
    if row.kind == "region":
        inside = [home for home in HOMES.values() if home.region == row.codes[0]]
        people = 1000 * sum(home.thousands for home in inside)
        return Meaning("region", f"{row.label} (région)", people, region=row.codes[0])
    if row.kind == "group":
        return _of_group(row.codes[0], row.label)
    if row.kind == "communes":
        found = [one for code in row.codes if (one := communes.by_code(code))]
        if len(found) == 1:
            return of_commune(found[0])._replace(weight=max(found[0].population, AREA))
        homes = tuple(dict.fromkeys(department_of_commune(code) for code in row.codes))
        people = sum(one.population for one in found)
        return Meaning("communes", f"{row.label} ({', '.join(homes)})", people, row.codes, homes)
    people = 1000 * HOMES[row.codes[0]].thousands if len(row.codes) == 1 else AREA
    return Meaning("departments", f"{row.label} ({', '.join(row.codes)})", people, departments=row.codes)


def _of_group(siren: str, name: str) -> Meaning:
    """An intercommunalité: its communes."""
    inside = sorted(communes.members(siren))
    homes = Counter(prefix(code) for code in inside)
    told = tuple(code for code, _ in homes.most_common())
    return Meaning("communes", f"{name} ({', '.join(told)})", AREA, tuple(inside), told)


def of_departments(codes: tuple[str, ...]) -> Meaning:
    """Some départements, told by their codes."""
    return Meaning("departments", _of(codes), 1000 * HOMES[codes[0]].thousands, departments=codes)


def _labels(codes: tuple[str, ...]) -> tuple[str, ...]:
    """How the one département is written: "Mayenne (53)", "Mayenne (département 53)"."""
    names = [HOMES[code].name for code in codes[:1] if len(codes) == 1]
    return tuple(f"{name} ({word}{codes[0]})" for name in names for word in ("", "département "))


def _of(codes: tuple[str, ...]) -> str:
    return ", ".join(f"{HOMES[code].name} ({code})" for code in codes)


def abroad(typed: str, country: str, path: str) -> ProfileError:
    """The fault of a place that is not in France."""
    return ProfileError("abroad", path, value=typed, country=country)


def region_of(codes: tuple[str, ...]) -> str | None:
    """The région that holds all of some départements, if one does."""
    regions = {HOMES[code].region for code in codes}
    found = regions.pop() if len(regions) == 1 else ""
    return found if found in REGIONS else None


CLEARLY, WELL_AHEAD = 3, 10
"""A town so many times as likely as the others of its name is taken, which is said; and so many times where a sentence
names it, which may speak of another place than his: Valence."""


def namesakes_of(found: Reading) -> list[Meaning]:
    """The communes of a name that may each be meant; none where one is, or is clearly the likeliest."""
    if found.how != "open":
        return []
    same = [one for one in found.meanings if one.kind == "commune" and not one.begun]
    typed = {fold(doubt.typed) for doubt in found.doubts if doubt.key == "place-open"}
    # « Le Lamentin » is none of Lamentin.
    exact = [one for one in same if fold(one.name) in typed]
    first, *others = exact or same or found.meanings[:1]
    if not same or first != found.meanings[0]:
        return []
    return [first, *others] if first.weight < CLEARLY * sum(one.weight for one in others) else []


def first_of_its_name(found: Reading) -> Meaning | None:
    """The one place that a name surely means, or the town that leaves the others of its very name well behind."""
    first, *others = found.meanings or (None,)
    if first is None or found.how == "settled":
        return first
    if found.how != "open" or first.kind != "commune" or first.begun:
        return None
    return first if first.weight > WELL_AHEAD * sum(one.weight for one in others) else None
