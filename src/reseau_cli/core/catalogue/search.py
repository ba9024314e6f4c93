"""Search in the catalogue, whatever the owner: by vocation, need, département, price and words."""

from __future__ import annotations

from ..france.departments import HOMES
from ..text.stems import fold, stems
from ..tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .network import Catalogue, Network


class Search(NamedTuple):
    """What is looked for; None and "" ask nothing. ``price`` is the most to pay, in euros a year."""

    vocation: str | None = None
    need: str | None = None
    department: str | None = None
    price: int | None = None
    kind: str | None = None
    words: str = ""
    closed: bool = False


def search(catalogue: Catalogue, wanted: Search) -> list[Network]:
    """The networks that answer, those that answer best first, then by name."""
    relevance: dict[str, float] = {}
    asked = stems(wanted.words)
    for stem in asked:
        for id_, impact in catalogue.postings(stem).items():
            relevance[id_] = relevance.get(id_, 0.0) + impact
    needle = fold(wanted.words)
    if wanted.words.strip() and not needle:
        return []  # signs alone: nothing is called that
    meant = catalogue.resolve(wanted.words) if needle else None

    def is_named(network: Network) -> bool:
        return network.id == meant or needle in fold(network.name) or needle in network.id

    found = [
        network
        for network in catalogue.networks
        if _answers(network, wanted) and (not needle or network.id in relevance or is_named(network))
    ]

    def order(network: Network) -> tuple[float, float, str, str]:
        named = needle and is_named(network)
        strength = network.needs.get(wanted.need, 0) if wanted.need else 0
        return (
            -(100.0 * bool(named) + relevance.get(network.id, 0.0)),
            -strength,
            fold(network.name),
            network.id,
        )

    return sorted(found, key=order)


def _answers(network: Network, wanted: Search) -> bool:
    if network.is_closed and not wanted.closed:
        return False
    if wanted.vocation and wanted.vocation not in network.vocations:
        return False
    if wanted.kind and wanted.kind != network.kind:
        return False
    if wanted.need and wanted.need not in network.needs:
        return False
    if wanted.price is not None and (network.low is None or network.low > wanted.price):
        return False
    return wanted.department is None or _reaches(network, wanted.department)


def _reaches(network: Network, department: str) -> bool:
    if network.departments:
        return department in network.departments
    if network.regions:
        return HOMES[department].region in network.regions
    rules = {rule: value for rule, value, _ in network.conditions}
    away = ("mainland" in rules and len(department) == 3) or department in rules.get("absent", ())
    return network.scope in ("national", "online") and not away
