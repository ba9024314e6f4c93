"""What filters and scores need of a network, and the catalogue that holds them.

The texts people read (what it is, first step, sources) stay in the full record, fetched by id when shown.
"""

from __future__ import annotations

from functools import cached_property

from ..france.naf import apart, levels, verdicts
from ..tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, TypeAlias

    Record = dict[str, Any]
    """A network as written in ``data/networks.yaml``: every fact, text and source."""

    Condition: TypeAlias = tuple[str, Any, bool]
    """A rule's name, the network's value, and whether a source backs it; one object for the networks that share it."""

    Holders: TypeAlias = tuple[Condition, Sequence[int]]
    """A condition, and the places of those that hold it."""

DOORS = ("website", "finder", "phone", "email")
"""The ways to reach the body itself: its site, its page that finds the local group, its telephone, its e-mail."""

HOUSE = "asked_at"
"""The key of the house that is asked of a body without a door of its own."""

LOCAL = ("local", "departmental")
"""The scopes of a network that is in some towns or départements, which its record tells."""

OF_PLACES = (*LOCAL, "regional")
"""The scopes of a network that is in some places alone."""

_PARTS = ("first_step", "audience", "needs", "cost", "commitment")


def as_seen_by(record: Record, role: str) -> Record:
    """A record to who comes in a role: each part that the role tells stands for the record's own, whoever helps there."""
    told = record.get("roles", {}).get(role, {})
    seen = record | {part: told[part] for part in _PARTS if part in told}
    helpers = {key: value for key, value in record.get("audience", {}).items() if key == "helpers"}
    return seen | {"audience": helpers | seen["audience"]} if "audience" in told else seen


def value_at(record: Record, path: str) -> Any:
    """What stands in a record at a path, as ``audience.max_age``; None where nothing does."""
    value: Any = record
    for key in path.split("."):
        value = value.get(key) if isinstance(value, dict) else None
    return value


def short_name(name: str) -> str:
    """A body's name without what its brackets add: its initials, its town."""
    return name.partition(" (")[0]


class Network(NamedTuple):
    """One network, ready to be filtered and scored.

    ``groups`` are (code of a commune or département, its name). ``needs`` maps a need to its strength (1 to 3).
    ``conditions`` holds (rule, value, sure): ``sure`` is False where no source backs the condition. ``regions``
    are told only where the départements are not. Prices are euros a year, ``hours`` a month, ``asks`` and
    ``small`` (how well it suits a very small firm) 0 to 3; None is unknown. ``weak`` names the scored facts that no
    source backs; ``dated`` is the year of the latest source. ``partly`` are those of ``sectors`` it takes in part: the
    ``trades`` it names; ``apart`` are trades of its sectors that it leaves to others (see ``trade_match``).

    ``seen`` is the last year a page shows it at work; ``doubted`` whether the record doubts that it still exists.
    ``partial``: it is also in places that are not told; ``everywhere``: in each département; ``overseas``: told to be
    there, or not to be. ``doors`` are the ways to reach the body itself that are known (of ``DOORS``). ``roles`` gives,
    for a role, the fields it changes. ``named`` tells how likely advisers are to name its
    family, in lists of a hundred, by what is asked (``catalogue.advised``): parts that add up. ``matters`` name what one
    goes there for, and nowhere else: each is a list of words that are told together, each word the stems it may have.
    """

    id: str
    name: str
    kind: str
    family: str
    vocations: list[str]
    needs: dict[str, int]
    conditions: Sequence[Condition]
    scope: str
    departments: list[str]
    regions: list[str]
    groups: list[tuple[str, str]]
    online: bool
    stages: list[str]
    sectors: list[str]
    partly: list[str]
    trades: list[str]
    apart: list[str]
    circumstances: list[str]
    helpers: str | None
    formats: list[str]
    small: int
    low: int | None
    high: int | None
    year: int | None
    hours: float | None
    asks: int | None
    weak: list[str]
    dated: int | None
    seen: int | None = None
    doubted: bool = False
    partial: bool = False
    everywhere: bool = False
    overseas: bool | None = None
    doors: Sequence[str] = ()
    roles: Mapping[str, Mapping[str, Any]] = {}
    named: Mapping[str, int] = {}
    matters: Sequence[Sequence[Sequence[str]]] = ()

    @property
    def is_closed(self) -> bool:
        """Whether it is known to have ended: conditions stand in the order of their rules, of which this is the first."""
        return bool(self.conditions) and self.conditions[0][0] == "closed"

    def as_seen_by(self, role: str) -> Network:
        """The network to who comes in that role: itself, where the role changes nothing."""
        return self._replace(**self.roles[role]) if role in self.roles else self


class Networks(tuple[Network, ...]):
    """All networks of a catalogue, with indices by what they have in common: the places of those that have it."""

    @cached_property
    def holders(self) -> Sequence[Holders]:
        """Each condition with its holders: those that have the same object."""
        found: dict[int, tuple[Condition, list[int]]] = {}
        for at, network in enumerate(self):
            for condition in network.conditions:
                found.setdefault(id(condition), (condition, []))[1].append(at)
        return list(found.values())

    @cached_property
    def by_sector(self) -> Mapping[str, Mapping[str, Sequence[int]]]:
        """For each section of the NAF, each of their sectors in it, and those that are for it."""
        found: dict[str, dict[str, list[int]]] = {}
        for at, network in enumerate(self):
            for sector in network.sectors:
                found.setdefault(levels(sector)[0], {}).setdefault(sector, []).append(at)
        return found

    def perhaps_for(self, code: str) -> dict[int, bool | None]:
        """Those that a code may lie inside, and whether it does: in another section none does, nor in another division."""
        found = dict[int, bool | None]()
        for sector, places in self.by_sector.get(levels(code)[0], {}).items():
            if apart(sector, code) or (within := verdicts(code)[sector]) is False:
                continue
            for at in places:
                found[at] = within or found.get(at)
        return found


class Catalogue(NamedTuple):
    """All networks, in the order of their ids; ``version`` is a hash of the YAML they come from, advisers' lists included.

    ``names`` gives the names that resolve, each with its id. ``record`` fetches the full record of an id;
    ``postings`` gives, for a stem, how strongly each network's words hold it (see ``words``).
    """

    version: str
    date: str
    networks: tuple[Network, ...]
    names: Callable[[], Mapping[str, str]]
    record: Callable[[str], Record]
    postings: Callable[[str], Mapping[str, float]]

    def __repr__(self) -> str:
        """A line, not half a megabyte: a test that fails prints its arguments."""
        return f"Catalogue({self.version}, {len(self.networks)} networks)"

    @property
    def year(self) -> int:
        """The year of its date, from which the age of what is known is told; 0 where it has none."""
        return int(self.date[:4] or 0)

    @property
    def active(self) -> list[Network]:
        """The networks that are not known to have ended."""
        return [one for one in self.networks if not one.is_closed]

    def resolve(self, name: str) -> str | None:
        """The id a person means by ``name``: an id, an alias or an acronym, spelling and brackets aside."""
        names = self.names()
        found = names.get(name.strip().lower())
        if found:
            return found
        from ..text.spelling import squeezed, ways  # only for what is not written as we write it

        whole = squeezed(name)
        alike = {id_ for known, id_ in names.items() if squeezed(known) == whole}
        if not alike:
            meant = ways(name)
            alike = {id_ for known, id_ in names.items() if not meant.isdisjoint(ways(known))}
        return alike.pop() if len(alike) == 1 else None
