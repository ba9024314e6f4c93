"""What the owner needs: how strongly the network serves each of his needs, and whether it does little else."""

from __future__ import annotations

from ...owner.needs import GIVING, IN_DISPUTE, NEEDS_OF, STRENGTH
from ..facets import NEEDS as NEEDED
from .criterion import BAD, GOOD, PLAIN, ROLE, Criterion, Reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ...owner.understood import Owner
    from ..fit import Fit
    from .criterion import Bounds

NEED, FOCUS = 0.34, 0.06
"""Weights: of all needs together, shared as they weigh; of doing little else."""

READS = ROLE | {"solitude", "smallness", "holding", "woman"}

SERVES = 2
"""The strength of a need from which a network regularly serves it."""

MOSTLY = 0.5
"""The share of its strengths from which a network is said to devote itself to what he asks."""


def weight(share: Any) -> Any:
    """The weight of a need that is such a share of all; of arrays too."""
    return NEED * share


def need(name: str, share: float) -> Criterion:
    """The criterion of one need, whose ``share`` of all his needs is that of the weight."""
    return Criterion(
        f"need:{name}",
        weight(share),
        READS,
        lambda owner, fits: [STRENGTH[fit.network.needs.get(name, 0)] for fit in fits],
        lambda fit, value: _reason(fit, name),
        lambda fit, value: _doubt(fit, name),
        facets=(),
    )


def _reason(fit: Fit, name: str) -> Reason:
    level = fit.network.needs.get(name, 0)
    side = GOOD if level >= SERVES else BAD
    key = f"give-{level}" if name == GIVING else f"need-{level}"
    return Reason(key, side, {"need": name}, answer_behind(fit.owner, name))


def answer_behind(owner: Owner, name: str) -> tuple[str, str]:
    """The owner's answer behind a need, as (kind, id)."""
    profile = owner.profile
    if name in profile.lacks:
        return "lack", name
    if name == IN_DISPUTE:
        return "heard", name
    for want in profile.wants:
        if name in NEEDS_OF.get(want, {}):
            return "want", want
    if name in NEEDS_OF["solitude"] and profile.solitude:
        return "alone", name
    return ("small", name) if name in NEEDS_OF["smallness"] and profile.smallness else ("held", name)


def _doubt(fit: Fit, name: str) -> Bounds | None:
    """Where no source backs what a network serves, a strength may be one level less or one more."""
    level = fit.network.needs.get(name, 0)
    if "needs" not in fit.network.weak or not level:
        return None
    return STRENGTH[level - 1], STRENGTH[min(3, level + 1)]


def _focus(owner: Owner, fits: Sequence[Fit]) -> list[float] | None:
    """What does one thing well beats what does all a little: the share of its strengths that he needs."""
    if not owner.needs:
        return None
    needs = owner.needs
    return [
        sum([strength for need, strength in served.items() if need in needs]) / whole(served)
        for served in [fit.network.needs for fit in fits]
    ]


def whole(served: dict[str, int]) -> int:
    """The sum of a network's strengths, of which its focus is a share; 1 where it serves nothing."""
    return sum(served.values()) or 1


CRITERIA = (
    Criterion(
        "focus",
        FOCUS,
        READS,
        _focus,
        lambda fit, value: Reason("focus" if value >= MOSTLY else "focus-no", PLAIN),
        facets=(NEEDED,),
    ),
)
