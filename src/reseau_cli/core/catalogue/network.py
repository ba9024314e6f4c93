"""What filters and scores need of a network, and the catalogue that holds them.

The texts people read (what it is, first step, sources) stay in the full record, fetched by id when shown.
"""

# No postponed annotations here: a NamedTuple of strings takes three times as long to make, on every run.
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

Record = dict[str, Any]
"""A network as written in ``data/networks.yaml``: every fact, text and source."""


class Network(NamedTuple):
    """One network, ready to be filtered and scored.

    ``groups`` are (code of a commune or département, its name). ``needs`` maps a need to its strength (1 to 3).
    ``conditions`` holds (rule, value, sure): ``sure`` is False where no source backs the condition. ``regions``
    are told only where the départements are not. Prices are euros a year, ``hours`` a month, ``asks`` and
    ``small`` (how well it suits a very small firm) 0 to 3; None is unknown. ``weak`` names the scored facts that no
    source backs; ``dated`` is the year of the latest source. ``partly`` are those of ``sectors`` it takes in part: the
    ``trades`` it names; ``apart`` are trades of its sectors that it leaves to others (see ``trade``).
    """

    id: str
    name: str
    kind: str
    family: str
    vocations: list[str]
    needs: dict[str, int]
    conditions: list[tuple[str, Any, bool]]
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


class Catalogue(NamedTuple):
    """All networks, in the order of their ids; ``version`` is a hash of the YAML they come from.

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

    def resolve(self, name: str) -> str | None:
        """The id a person means by ``name``: an id, an alias or an acronym, whatever the case."""
        return self.names().get(name.strip().lower())
