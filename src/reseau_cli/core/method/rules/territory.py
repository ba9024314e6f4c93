"""Conditions on the place: a fact about where a network is, not a rule of admission."""

from __future__ import annotations

from ...france.departments import COLLECTIVITIES, DEPARTMENTS, HOMES, OVERSEAS
from ..facets import HOME, PLACE, Facet
from .rule import ALL, Rule, always, plain, unasked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from ...catalogue.network import Network, Record
    from ..fit import Fit


def _is_partial(network: Network) -> bool:
    return network.partial


def _departments(fit: Fit, departments: list[str]) -> bool | None:
    """A list known to be incomplete refuses nobody: beyond it, one asks."""
    place = fit.owner.place
    if place.department is not None:
        met = place.department in departments
    elif place.region is not None and all(HOMES[d].region != place.region for d in departments):
        met = False
    else:
        return None
    return met or (None if fit.network.partial else False)


def _departments_odds(fit: Fit, within: list[str]) -> float:
    """Their share of the people of the country, or of the départements that his sentence names."""
    if fit.network.partial and fit.owner.place.department:
        return ELSEWHERE[fit.owner.place.department in OVERSEAS]
    around = fit.owner.place.around or DEPARTMENTS.keys()
    return max(0.01, _people(around & set(within)) / _people(around))


ELSEWHERE = 0.2, 0.05
"""The chance that a network whose list of places is known to be incomplete has a group in a département it does not tell;
the same overseas."""


def _people(codes: Iterable[str]) -> int:
    return sum(HOMES[code].thousands for code in codes)


def _regions(fit: Fit, regions: list[str]) -> bool | None:
    place = fit.owner.place
    if not (place.region or place.department):
        return None
    return place.region in regions or (None if fit.network.partial else False)


def _regions_odds(fit: Fit, within: list[str]) -> float:
    return _departments_odds(
        fit, [code for code, department in DEPARTMENTS.items() if department.region in within]
    )


def _regions_read(record: Record, key: str) -> Any:
    return None if plain(record, "presence.departments") else plain(record, key)


def _somewhere_read(record: Record, key: str) -> Any:
    presence = record.get("presence", {})
    told = presence.get("departments") or presence.get("regions")
    return None if told or presence["scope"] in ("national", "online") else presence["scope"]


def _mainland(fit: Fit, _: Any) -> bool | None:
    here = fit.owner.place.department
    return None if here is None else here not in OVERSEAS


def _mainland_read(record: Record, key: str) -> Any:
    presence = record.get("presence", {})
    told = presence.get("departments") or presence.get("regions")
    return (
        True if presence["scope"] == "national" and presence.get("overseas") is False and not told else None
    )


def _absent(fit: Fit, places: list[str]) -> bool | None:
    """Another body does its work there; whoever lives elsewhere, or has not said where, is not asked."""
    return fit.owner.place.department not in places


def _beyond_the_sea(fit: Fit, _: Any) -> bool | None:
    """Unless it tells a group there, a national network that no page shows overseas is asked there.

    So is one that a page shows elsewhere overseas in a collectivity, which has laws and bodies of its own.
    """
    here, network = fit.owner.place.department, fit.network
    if here not in OVERSEAS or network.scope != "national" or network.departments:
        return True
    if here not in COLLECTIVITIES and _is_known_overseas(network):
        return True
    return True if any(code.startswith(here) for code, _ in network.groups) else None


def _is_known_overseas(network: Network) -> bool:
    """Whether it can be joined from afar, is a help by national law, or is told to be overseas."""
    return bool(network.overseas or network.online or network.kind == "help")


def _overseas_of(network: Network) -> tuple[object, ...]:
    homes = frozenset(code[:3] for code, _ in network.groups).intersection(OVERSEAS)
    return network.scope == "national", bool(network.departments), _is_known_overseas(network), homes


AFAR = 0.25, 0.1, 0.15
"""The chance that a national network that no page shows overseas is in a département there, or in a collectivity; and
that one shown elsewhere overseas is in a collectivity."""


def _beyond_the_sea_odds(fit: Fit, _: Any) -> float:
    if fit.owner.place.department not in COLLECTIVITIES:
        return AFAR[0]
    return AFAR[2 if _is_known_overseas(fit.network) else 1]


def _small_commune(fit: Fit, most: int) -> bool | None:
    known = fit.owner.place.inhabitants
    return None if known is None else known < most


_INHABITANTS = Facet("inhabitants", frozenset({PLACE}), lambda owner: owner.place.inhabitants)

_OVERSEAS = Facet(
    "overseas",
    frozenset({PLACE}),
    lambda owner: here if (here := owner.place.department) in OVERSEAS else None,
)

RULES = (
    Rule(
        "departments",
        "presence.departments",
        "department",
        _departments,
        _departments_odds,
        ALL,
        "departments",
        ask="departments-ask",
        fills=lambda value: {"departments": value},
        facets=(HOME,),
        of=_is_partial,
    ),
    Rule(
        "regions",
        "presence.regions",
        "department",
        _regions,
        _regions_odds,
        ALL,
        "departments",
        ask="departments-ask",
        fills=lambda value: {"regions": value},
        read=_regions_read,
        facets=(HOME,),
        of=_is_partial,
    ),
    Rule(
        "inhabitants",
        "audience.max_inhabitants",
        "commune",
        _small_commune,
        always(0.35),
        ALL,
        "inhabitants",
        facets=(_INHABITANTS,),
    ),
    Rule(
        "somewhere",
        "presence.scope",
        "",
        unasked,
        always(0.2),
        ALL,
        "somewhere",
        read=_somewhere_read,
    ),
    Rule(
        "mainland",
        "presence.overseas",
        "department",
        _mainland,
        always(0.96),
        ALL,
        "mainland",
        read=_mainland_read,
        facets=(HOME,),
    ),
    Rule(
        "absent",
        "presence.absent",
        "",
        _absent,
        always(0.99),
        ALL,
        "absent",
        fills=lambda value: {"departments": value},
        facets=(HOME,),
    ),
    Rule(
        "beyond-the-sea",
        "",  # of every national network: no record sets it
        "department",
        _beyond_the_sea,
        _beyond_the_sea_odds,
        ALL,
        "beyond-the-sea",
        read=lambda record, key: None,
        facets=(_OVERSEAS,),
        of=_overseas_of,
    ),
)
