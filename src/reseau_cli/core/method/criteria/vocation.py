"""What the network is for: how well its vocations answer what the owner wants, lacks or lives through."""

from __future__ import annotations

from itertools import chain, repeat

from ...owner.needs import VOCATIONS_OF
from ..facets import VOCATIONS as CALLED
from .criterion import BAD, GOOD, Criterion, Reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...owner.needs import Shares
    from ...owner.understood import Owner
    from ..fit import Fit

WEIGHT = 0.16

READS = frozenset({"lacks", "wants", "woman", "stage", "legal_form"})

BY_PLACE = (1.0, 0.8, 0.6)
"""What a vocation is worth first, second and further down in a network's own list."""

REALLY = 0.7
"""The share of an answer that a vocation must take to be told as answering it."""


def values(owner: Owner, fits: Sequence[Fit]) -> list[float] | None:
    """The best of each network's vocations that the owner calls for; None where he calls for none."""
    wanted = owner.vocations
    if not wanted:
        return None
    worth: dict[tuple[str, ...], float] = {}  # many networks have the same
    found = []
    for fit in fits:
        told = tuple(fit.network.vocations)
        value = worth.get(told)
        if value is None:
            value = worth[told] = best(wanted, answering(wanted, told))
        found.append(value)
    return found


def answering(wanted: Shares, told: Sequence[str]) -> list[tuple[str, float]]:
    """Those of a network's vocations that are called for, each with what its place in the list is worth."""
    return [
        (one, part)
        for one, part in zip(told, chain(BY_PLACE, repeat(BY_PLACE[-1])), strict=False)
        if one in wanted
    ]


def best(wanted: Shares, answers: Sequence[tuple[str, float]]) -> float:
    """What the best of such vocations is worth; nothing where there is none."""
    return max([wanted[one] * part for one, part in answers], default=0.0)


def _reason(fit: Fit, value: float) -> Reason:
    owner, vocations = fit.owner, fit.network.vocations
    called = [name for name in vocations if owner.vocations.get(name)]
    if not called:
        return Reason("vocation-no", BAD, {"vocation": vocations[0]})
    best = max(called, key=lambda name: owner.vocations[name])
    answer = behind(owner, best)
    if answer is None:
        return Reason("vocation-some", 0, {"vocation": best})
    return Reason("vocation", GOOD, {"vocation": best}, answer)


def behind(owner: Owner, vocation: str) -> tuple[str, str] | None:
    """The owner's answer that a vocation really answers, as (kind, id); None where it only touches on one.

    His legal form calls for vocations too, but asks nothing: none is said to answer it.
    """
    profile = owner.profile
    for kind, given in (
        ("want", profile.wants),
        ("lack", profile.lacks),
        ("stage", (profile.stage,)),
    ):
        for answer in given:
            if answer and VOCATIONS_OF.get(answer, {}).get(vocation, 0.0) >= REALLY:
                return kind, answer
    return None


CRITERIA = (Criterion("vocation", WEIGHT, READS, values, _reason, facets=(CALLED,)),)
