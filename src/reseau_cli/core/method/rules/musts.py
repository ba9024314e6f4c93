"""Conditions that the owner himself sets (``must``): his budget, his time, at a distance, in his département."""

from __future__ import annotations

from ...tuples import NamedTuple
from ..facets import HOME, answer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..facets import Facet
    from ..fit import Fit


class Must(NamedTuple):
    """A condition of the owner's: ``test`` gives the verdict and the network's value, ``fills`` the sentence's words.

    ``facets`` are all of the owner that the test depends on.
    """

    test: Callable[[Fit], tuple[bool | None, Any]]
    fills: Callable[[Any], dict[str, Any]]
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


MUSTS = {
    "budget": Must(_budget, lambda value: {"euros": value}, (answer("budget"),)),
    "hours": Must(_hours, lambda value: {"hours": value}, (answer("hours"),)),
    "remote": Must(_remote, lambda value: {}),
    "department": Must(_department, lambda value: {}, (HOME,)),
}
