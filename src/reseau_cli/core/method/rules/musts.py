"""Conditions that the owner himself sets (``must``): his budget, his time, at a distance, in his département."""

from __future__ import annotations

from ...tuples import NamedTuple
from ..facets import HOME, answer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from typing import Any

    from ...catalogue.network import Network
    from ..facets import Facet
    from ..fit import Fit


class Must(NamedTuple):
    """A condition of the owner's: ``test`` gives the verdict and the network's value, ``fills`` the sentence's words.

    ``facets`` are all of the owner that the test depends on, ``of`` gives all of the network that it does.
    """

    test: Callable[[Fit], tuple[bool | None, Any]]
    fills: Callable[[Any], dict[str, Any]]
    of: Callable[[Network], Hashable]
    facets: tuple[Facet, ...] = ()


def _budget(fit: Fit) -> tuple[bool | None, Any]:
    budget, low = fit.owner.profile.budget, fit.network.low
    return (None if budget is None or low is None else low <= budget), low


def _hours(fit: Fit) -> tuple[bool | None, Any]:
    hours, asked = fit.owner.profile.hours, fit.network.hours
    return (None if hours is None or asked is None else asked <= hours), asked


def _remote(fit: Fit) -> tuple[bool | None, Any]:
    network = fit.network
    return (network.online or "online" in network.formats), network.scope


def _department(fit: Fit) -> tuple[bool | None, Any]:
    here, network = fit.owner.place.department, fit.network
    if here is None or network.scope == "national":
        return None, network.scope
    if network.departments:
        return (here in network.departments or (None if network.partial else False)), network.departments
    return (False if network.scope == "online" else None), network.scope


def _places_told(network: Network) -> tuple[object, ...]:
    return network.scope, tuple(network.departments), network.partial


MUSTS = {
    "budget": Must(_budget, lambda value: {"euros": value}, lambda network: network.low, (answer("budget"),)),
    "hours": Must(_hours, lambda value: {"hours": value}, lambda network: network.hours, (answer("hours"),)),
    "remote": Must(_remote, lambda value: {}, lambda network: (network.online, "online" in network.formats)),
    "department": Must(_department, lambda value: {}, _places_told, (HOME,)),
}
