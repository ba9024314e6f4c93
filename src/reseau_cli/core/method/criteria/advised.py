"""Whom advisers send those who ask the same: how often each network stands in their lists (``data/advisers.yaml``).

A prior, learnt from lists written before any ranking was seen; it says what no record says, who is known for what.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...owner.asks import KINDS, asks_of
from ..facets import HEARD, Facet
from .criterion import PLAIN, ROLE, Criterion, Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...owner.understood import Owner
    from ..fit import Fit

WEIGHTS = {"stage": 0.04, "lack": 0.1, "want": 0.08, "who": 0.08}
"""Weights, by what is asked."""

WHOLE = 0.5
"""A network that stands in such a share of the lists is worth the most."""

UNLISTED, OF_A_TRADE = 0.1, 0.2
"""What a network is worth that stands in no list at all, and a union of some trades at least: those who wrote the lists
cannot know the clubs of each town, and came to few owners of each trade."""

READS = {
    "stage": frozenset({"stage"}),
    "lack": frozenset({"lacks"}),
    "want": frozenset({"wants"}),
    "who": frozenset({"circumstances", "legal_form", "woman", "text"}),
}
"""The answers behind each kind of ask."""


def share(fit: Fit, asked: Sequence[str]) -> float:
    """The share of the lists for one of these asks in which the network stands: the greatest of them."""
    named = fit.network.named
    return max([named.get(ask, 0.0) for ask in asked], default=0.0)


def _worth(fit: Fit, asked: Sequence[str]) -> float:
    network = fit.network
    told = min(1.0, share(fit, asked) / WHOLE) if network.named else UNLISTED
    return max(told, OF_A_TRADE) if network.sectors and "union" in network.vocations else told


def _criterion(kind: str) -> Criterion:
    def values(owner: Owner, fits: Sequence[Fit]) -> list[float] | None:
        asked = asks_of(owner)[kind]
        return [_worth(fit, asked) for fit in fits] if asked else None

    def reason(fit: Fit, value: float) -> Reason:
        """Never an argument: the lists are of those who wrote them."""
        percent = round(100 * share(fit, asks_of(fit.owner)[kind]))
        return Reason("advised", PLAIN, {"percent": percent}) if percent else Reason("advised-no", PLAIN)

    return Criterion(
        f"advised-{kind}", WEIGHTS[kind], ROLE | READS[kind], values, reason, facets=(_facet(kind),)
    )


def _facet(kind: str) -> Facet:
    told_by = READS[kind] - {"text"} | ({HEARD} if "text" in READS[kind] else set())
    return Facet(f"asked:{kind}", told_by, lambda owner: asks_of(owner)[kind])


CRITERIA = tuple(map(_criterion, KINDS))
