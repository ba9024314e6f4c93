"""How near the network is known to be."""

from __future__ import annotations

from ..facets import HERE, answer
from ..proximity import AT_HAND, worth
from .criterion import BAD, GOOD, PLACE, Criterion, Reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...owner.understood import Owner
    from ..fit import Fit

WEIGHT = 0.25

REMOTE = 0.8
"""What meets online is worth to who may meet so."""

NEAR = (*AT_HAND, "region")
"""The levels that speak for a network."""


def _values(owner: Owner, fits: Sequence[Fit]) -> list[float] | None:
    place, remote = owner.place, owner.profile.remote
    if not (place.region or place.department or place.around or remote is not None):
        return None
    return [
        max(
            REMOTE if remote and fit.network.online else 0.0,
            worth(place, fit.network, fit.nearest.level),
        )
        for fit in fits
    ]


def _reason(fit: Fit, value: float) -> Reason:
    """The sentence is the place's own (``explanation.place``)."""
    level = fit.nearest.level
    side = GOOD if level in NEAR and value >= 0.5 else BAD if level is None else 0
    return Reason("near", side)


CRITERIA = (
    Criterion(
        "nearness", WEIGHT, PLACE | {"remote"}, _values, _reason, minor=True, facets=(HERE, answer("remote"))
    ),
)
