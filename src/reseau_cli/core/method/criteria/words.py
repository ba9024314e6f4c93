"""The owner's own words against the network's record: BM25F, on an absolute scale."""

from __future__ import annotations

from ...text.bm25f import impacts
from .criterion import GOOD, PLAIN, TRADE, Criterion, Reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...owner.understood import Owner
    from ...text.bm25f import Postings
    from ..fit import Fit

SENTENCE, TRADE_NAME = 0.6, 0.2
"""Weights: where he wrote a sentence, and where the name of his trade is all that he wrote."""

HALF_RELEVANCE = 22.0
"""Summed impact of the owner's words at which a record is half relevant; an absolute scale, the same for all."""

OVERLAP = 0.4
"""From here on his words and the record's really meet; below, nothing is told of them."""


def criterion(owner: Owner, postings: Postings) -> Criterion:
    """The criterion for one owner, over one catalogue's postings."""

    def values(owner: Owner, fits: Sequence[Fit]) -> list[float] | None:
        """None where his words meet no record: then they say nothing of any."""
        heard = impacts(owner.said, postings, [fit.network.id for fit in fits])
        return None if heard is None else [one / (one + HALF_RELEVANCE) for one in heard]

    return ANY._replace(weight=SENTENCE if owner.profile.text else TRADE_NAME, values=values)


def _reason(fit: Fit, value: float) -> Reason:
    return Reason("words-yes", GOOD) if value >= OVERLAP else Reason("words-no", PLAIN)


ANY = Criterion("words", SENTENCE, TRADE, lambda owner, fits: None, _reason, minor=True)
"""The criterion before an owner has spoken."""
