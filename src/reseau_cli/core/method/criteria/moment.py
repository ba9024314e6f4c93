"""What the owner lives through: the stage of his firm, and his circumstances."""

from __future__ import annotations

from ...owner.situation import circumstances_told
from ...vocabulary import ORDINARY
from ..facets import CIRCUMSTANCES as TOLD
from ..facets import answer
from .criterion import BAD, GOOD, PLAIN, ROLE, Criterion, Reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...owner.understood import Owner
    from ..fit import Fit

STAGE, CIRCUMSTANCES = 0.07, 0.12
"""Weights."""

ANY_STAGE, EACH_STAGE = 0.4, 0.1
"""A network that names no stage is a fair middle; made for his, it is worth less for each other stage it names."""


def _stage(owner: Owner, fits: Sequence[Fit]) -> list[float] | None:
    stage = owner.profile.stage
    if stage is None:
        return None
    return [_stage_value(stage, fit.network.stages) for fit in fits]


def _stage_value(stage: str, stages: list[str]) -> float:
    if not stages:
        return ANY_STAGE
    return max(ANY_STAGE, 1.0 - EACH_STAGE * (len(stages) - 1)) if stage in stages else 0.0


def _stage_reason(fit: Fit, value: float) -> Reason:
    """That it takes firms which simply go on is no argument: nearly all do."""
    stages, stage = fit.network.stages, fit.owner.profile.stage or ORDINARY
    if not stages:
        return Reason("stage-all", PLAIN)
    if value:
        return Reason("stage-yes", PLAIN if stage == ORDINARY else GOOD, {"stage": stage})
    return Reason("stage-no", BAD, {"stage": stage})


def _circumstances(owner: Owner, fits: Sequence[Fit]) -> list[float] | None:
    own = circumstances_told(owner)
    return [float(not own.isdisjoint(fit.network.circumstances)) for fit in fits] if own else None


def _circumstances_reason(fit: Fit, value: float) -> Reason:
    """That a network is not made for his circumstances is no argument: hardly any is."""
    if not value:
        return Reason("circumstances-no", PLAIN)
    shared = sorted(circumstances_told(fit.owner).intersection(fit.network.circumstances))
    return Reason("circumstances-yes", GOOD, {"circumstances": shared})


CRITERIA = (
    Criterion("stage", STAGE, ROLE, _stage, _stage_reason, facets=(answer("stage"),)),
    Criterion(
        "circumstances",
        CIRCUMSTANCES,
        ROLE | {"circumstances"},
        _circumstances,
        _circumstances_reason,
        facets=(TOLD,),
    ),
)
