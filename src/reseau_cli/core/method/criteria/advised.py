"""Whom advisers send those who ask the same: how often each network stands in their lists (``data/advisers.yaml``).

A prior, learnt from lists written before any ranking was seen; it says what no record says, who is known for what.
"""

from __future__ import annotations

from ...owner.advice_keys import KINDS, advice_keys
from ..facets import HEARD, Facet
from .criterion import PLAIN, ROLE, Criterion, Reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...owner.understood import Owner
    from ..fit import Fit

WEIGHTS = {"stage": 0.04, "lack": 0.1, "want": 0.08, "who": 0.08}
"""Weights, by the kind of key."""

WHOLE = 0.5
"""A network that stands in such a share of the lists is worth the most."""

UNLISTED, OF_A_TRADE = 0.1, 0.2
"""What a network is worth that stands in no list at all, and a union of some trades at least: those who wrote the lists
cannot know the clubs of each town, and came to few owners of each trade."""

READS = {
    "stage": frozenset({"stage"}),
    "lack": frozenset({"lacks"}),
    "want": frozenset({"wants", "woman"}),
    "who": frozenset({"circumstances", "legal_form", "woman", "text"}),
}
"""The answers behind each kind of key."""


def share(fit: Fit, keys: Sequence[str]) -> float:
    """The share of the lists of one of these keys in which the network stands: the greatest of them."""
    named = fit.network.named
    return max([named.get(key, 0.0) for key in keys], default=0.0)


def _worth(fit: Fit, keys: Sequence[str]) -> float:
    network = fit.network
    told = min(1.0, share(fit, keys) / WHOLE) if network.named else UNLISTED
    return max(told, OF_A_TRADE) if network.sectors and "union" in network.vocations else told


def _criterion(kind: str) -> Criterion:
    def values(owner: Owner, fits: Sequence[Fit]) -> list[float] | None:
        keys = advice_keys(owner)[kind]
        return [_worth(fit, keys) for fit in fits] if keys else None

    def reason(fit: Fit, value: float) -> Reason:
        """Never an argument: the lists are of those who wrote them."""
        percent = round(100 * share(fit, advice_keys(fit.owner)[kind]))
        return Reason("advised", PLAIN, {"percent": percent}) if percent else Reason("advised-no", PLAIN)

    return Criterion(
        f"advised-{kind}", WEIGHTS[kind], ROLE | READS[kind], values, reason, facets=(_facet(kind),)
    )


def _facet(kind: str) -> Facet:
    told_by = READS[kind] - {"text"} | ({HEARD} if "text" in READS[kind] else set())
    return Facet(f"advice-keys:{kind}", told_by, lambda owner: advice_keys(owner)[kind])


CRITERIA = tuple(map(_criterion, KINDS))
