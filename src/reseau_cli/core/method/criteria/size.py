"""The owner's size: his staff and turnover against the sizes of firm that the network is for."""

from __future__ import annotations

from math import log

from ..facets import Facet
from ..roles import BUYER, HELPER
from .criterion import BAD, GOOD, PLAIN, ROLE, Criterion, Reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...owner.understood import Owner
    from ..fit import Fit

WEIGHT = 0.12

BY_GAP = (1.0, 0.6, 0.25, 0.0)
"""What a network is worth whose sizes of firm are so many steps from his; between two steps, in proportion."""

SMALL, LARGE = 5, 50
"""Up to so many people a firm is very small; from so many on it is not, and larger networks are for it."""

STEPS = 2.0
"""Steps of size between the two: from « made for very small firms » (3) to « rather larger ones » (1)."""

TURNOVER = 120_000
"""Euros of turnover a year for one person at work, where the staff is not told."""

TINY = 2.5
"""The size from which a firm may be told that a network is made for very small ones."""


NO_FIRM = (HELPER, BUYER)
"""Roles in which the size of his own firm tells nothing: at least as good as made for all sizes."""


def own_size(owner: Owner) -> float:
    """His place on the scale of ``audience.small``: 3 for a very small firm, 1 for one of fifty people."""
    people = owner.profile.employees
    if people is None:
        people = (owner.profile.turnover or 0) // TURNOVER
    if people <= SMALL:
        return 3.0
    return 3.0 - STEPS * min(1.0, log(people / SMALL) / log(LARGE / SMALL))


def _values(owner: Owner, fits: Sequence[Fit]) -> list[float] | None:
    own = own_size(owner)
    worth = [_worth(abs(own - small)) for small in range(4)]
    return [
        max(BY_GAP[1], worth[f.network.small]) if f.role in NO_FIRM else worth[f.network.small] for f in fits
    ]


def _worth(gap: float) -> float:
    step = min(2, int(gap))
    return BY_GAP[step] + (BY_GAP[step + 1] - BY_GAP[step]) * (min(gap, 3.0) - step)


def _reason(fit: Fit, value: float) -> Reason:
    small, own = fit.network.small, own_size(fit.owner)
    if small == 2 or fit.role in NO_FIRM:
        return Reason("size-2", PLAIN)
    if own >= TINY:
        return Reason(f"size-{small}", GOOD if small == 3 else BAD)
    return Reason("size-larger", GOOD) if small < 2 else Reason("size-smaller", BAD)


_SIZE = Facet("size", frozenset({"employees", "turnover"}), own_size)

CRITERIA = (
    Criterion(
        "size",
        WEIGHT,
        frozenset({"employees", "turnover"}) | ROLE,
        _values,
        _reason,
        minor=True,
        facets=(_SIZE,),
    ),
)
