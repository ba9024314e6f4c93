"""The owner's means: euros a year, hours a month, and what he is ready to give."""

from __future__ import annotations

from ..facets import answer
from ..priors import hours_of, price_of
from .criterion import BAD, GOOD, PLAIN, ROLE, Criterion, Reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...catalogue.network import Network
    from ...owner.understood import Owner
    from ..fit import Fit
    from .criterion import Bounds

PRICE, HOURS, GIVE = 0.10, 0.08, 0.04
"""Weights."""

AT_THE_LIMIT = 0.7
"""What a network is worth that takes all he has; less takes nothing off in proportion, more falls as his share of it."""

UNKNOWN_GIVE = 0.4
"""What a network is worth whose demands in return are not known."""


FAR = 1.5
"""So many times what he has is far beyond it: advisers hardly ever name such a network."""


def is_far_beyond(budget: int | None, hours: int | None, network: Network) -> bool:
    """Whether a network is known to cost, or to take, far more than he has."""
    return _far(network.low, budget) or _far(network.hours, hours)


def _far(asked: float | None, means: int | None) -> bool:
    return asked is not None and means is not None and asked > FAR * means


def within(asked: float, means: float) -> float:
    """1 for nothing asked, ``AT_THE_LIMIT`` where all his means are, falling to 0 beyond, without a step."""
    if asked <= means:
        return 1.0 - (1 - AT_THE_LIMIT) * (asked / means if means else 0.0)
    return AT_THE_LIMIT * means / asked


def _price(owner: Owner, fits: Sequence[Fit]) -> list[float] | None:
    budget = owner.profile.budget
    return None if budget is None else [within(price_of(fit.network), budget) for fit in fits]


def _price_reason(fit: Fit, value: float) -> Reason:
    budget, network = fit.owner.profile.budget or 0, fit.network
    if network.low is None:
        if price_of(network) > budget and network.kind == "network":
            return Reason("price-likely-over" if budget else "price-likely-asked", BAD, {"means": budget})
        return Reason("price-unknown", PLAIN, {"means": budget})
    if network.low == 0 == (network.high or 0):
        return Reason("price-free", GOOD, {"price": None})
    if network.low <= budget:
        return Reason("price-within", GOOD, {"price": None, "means": budget})
    return Reason("price-over", BAD, {"price": None, "means": budget})


def _price_doubt(fit: Fit, value: float) -> Bounds | None:
    return (0.0, 1.0) if fit.network.low is None else None


def _hours(owner: Owner, fits: Sequence[Fit]) -> list[float] | None:
    hours = owner.profile.hours
    return None if hours is None else [within(hours_of(fit.network), hours) for fit in fits]


def _hours_reason(fit: Fit, value: float) -> Reason:
    means, asked = fit.owner.profile.hours or 0, fit.network.hours
    if asked is None:
        return Reason("hours-unknown", PLAIN)
    if asked == 0:
        return Reason("hours-free", GOOD)
    fills = {"hours": asked, "time": means}
    return Reason("hours-within", GOOD, fills) if asked <= means else Reason("hours-over", BAD, fills)


def _hours_doubt(fit: Fit, value: float) -> Bounds | None:
    return (0.0, 1.0) if fit.network.hours is None else None


def _give(owner: Owner, fits: Sequence[Fit]) -> list[float] | None:
    give = owner.profile.give
    if give is None:
        return None
    return [
        UNKNOWN_GIVE if fit.network.asks is None else 1 - abs(give - fit.network.asks) / 3 for fit in fits
    ]


def _give_reason(fit: Fit, value: float) -> Reason:
    asks = fit.network.asks
    if asks is None:
        return Reason("give-unknown", PLAIN)
    gap = asks - (fit.owner.profile.give or 0)
    if gap > 0:
        return Reason("give-more", BAD)
    return Reason("give-less", PLAIN) if gap < -1 else Reason("give-yes", GOOD)


def _give_doubt(fit: Fit, value: float) -> Bounds | None:
    return (0.0, 1.0) if fit.network.asks is None else None


CRITERIA = (
    Criterion(
        "price",
        PRICE,
        ROLE | {"budget"},
        _price,
        _price_reason,
        _price_doubt,
        minor=True,
        facets=(answer("budget"),),
    ),
    Criterion(
        "hours",
        HOURS,
        ROLE | {"hours"},
        _hours,
        _hours_reason,
        _hours_doubt,
        minor=True,
        facets=(answer("hours"),),
    ),
    Criterion(
        "give", GIVE, ROLE | {"give"}, _give, _give_reason, _give_doubt, True, facets=(answer("give"),)
    ),
)
