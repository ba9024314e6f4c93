"""The chance of being admitted."""

from __future__ import annotations

from .criterion import ALL_ANSWERS, Criterion, Reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...owner.understood import Owner
    from ..fit import Fit
    from .criterion import Bounds

WEIGHT = 0.14


def _values(owner: Owner, fits: Sequence[Fit]) -> list[float] | None:
    return [fit.chance for fit in fits]


def _doubt(fit: Fit, value: float) -> Bounds | None:
    """As far above as below, so that the mean is the chance itself, and a sure admission stays sure."""
    return (max(0.0, 2 * value - 1), min(1.0, 2 * value)) if 0 < value < 1 else None


CRITERIA = (
    Criterion(
        "admission",
        WEIGHT,
        ALL_ANSWERS,
        _values,
        lambda fit, value: Reason("admission-yes" if value >= 1 else "admission-no"),
        _doubt,
    ),
)
