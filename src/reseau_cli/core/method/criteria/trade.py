"""The owner's trade: made for it, open to all, for others."""

from __future__ import annotations

from ...france.naf import canonical, holding
from ..facets import TRADE as TOLD
from ..trade_match import precision, share
from .criterion import BAD, GOOD, PLAIN, ROLE, TRADE, Criterion, Reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...owner.understood import Owner
    from ..fit import Fit

WEIGHT = 0.18

OPEN_TO_ALL, PERHAPS, OF_MANY = 0.3, 0.45, 0.5
"""Open to all trades is a fair middle, but a union of all trades is none of his: worth nothing, as one of another trade;
a union that may be of his trade is worth a little more than the middle, so is one of many trades, his among them."""

MANY = 4
"""Divisions of the NAF from which a network is one of many trades, as is one that takes a whole section."""


def _values(owner: Owner, fits: Sequence[Fit]) -> list[float] | None:
    if not owner.codes and not any(fit.takes for fit in fits):
        return None
    return [_value(owner, fit) for fit in fits]


def _value(owner: Owner, fit: Fit) -> float:
    if not fit.network.sectors:
        return 0.0 if "union" in fit.network.vocations[:1] else OPEN_TO_ALL
    if fit.takes:
        return 1.0 if _digits(fit) and not _is_of_many(fit.network.sectors) else OF_MANY
    typed_another = bool((fit.network.partly or fit.network.apart) and owner.trade)
    if fit.takes is False or typed_another:
        return 0.0
    several = len(owner.codes) > 1 and not owner.together
    return share(fit.network.sectors, owner) if several else PERHAPS


_ALL, _NO = Reason("trade-all", PLAIN), Reason("trade-no", BAD)


def _reason(fit: Fit, value: float) -> Reason:
    if not fit.network.sectors:
        return _ALL
    if fit.takes:
        near = _digits(fit) >= NARROW and not _is_of_many(fit.network.sectors)
        own = near and fit.network.vocations[0] in ("union", "peers")
        return Reason("trade-yes" if own else "trade-among", GOOD)
    return _NO if fit.takes is False or not value else Reason("trade-some", PLAIN)


NARROW = 4
"""Digits of a code from which the record names activities, rather than a whole branch: a class, or a sub-class."""


def _is_of_many(sectors: Sequence[str]) -> bool:
    return len({sector[:2] for sector in sectors}) >= MANY


def _digits(fit: Fit) -> int:
    """How finely the record names his trade: the digits of its narrowest code that holds it, 0 for a whole section."""
    owner, network = fit.owner, fit.network
    if precision(owner.trade, network.trades):
        return NARROW
    naming = [sector for code in owner.codes for sector in holding(network.sectors, code)]
    return max([0 if sector.isalpha() else len(canonical(sector)) for sector in naming], default=0)


CRITERIA = (Criterion("trade", WEIGHT, TRADE | ROLE, _values, _reason, facets=(TOLD,)),)
