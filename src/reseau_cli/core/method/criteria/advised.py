"""Whom advisers send those who ask the same: how likely one is to name each network (``data/advisers.yaml``).

A prior, learnt from lists written before any ranking was seen; it says what no record says, who is known for what.
"""

from __future__ import annotations

from itertools import repeat

from ...catalogue.network import OF_PLACES
from ...owner.advice_keys import ALL, KINDS, PLACED, TRADED, advice_keys, asks, keys_in
from ..facets import HEARD, HELPING, TRADE_TOLD, Facet
from ..facets import PLACE as HERE
from .criterion import PLACE, PLAIN, ROLE, TRADE, Criterion, Reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from ...catalogue.network import Network
    from ...owner.understood import Owner
    from ..fit import Fit

NAME, WEIGHT = "advised", 0.4

WHOLE = 40
"""A network that so many lists in a hundred are likely to name is worth the most."""

UNLISTED, OF_A_TRADE, OF_A_PLACE = 0.05, 0.3, 0.4
"""What a network is worth at least: one that stands in no list; to who tells his trade, one for some trades; to who tells
where he is, one that is in some places alone. Those who wrote the lists cannot know the clubs of each town, and came to few
owners of each trade."""

SELDOM = 0.1
"""A network worth less is hardly ever named to who asks the same."""

TOLD_BY = {
    "stage": frozenset({"stage"}),
    "lack": frozenset({"lacks"}),
    "want": frozenset({"wants", "woman"}),
    "who": frozenset({"circumstances", "legal_form", "woman", HEARD}),
    "trade": frozenset({TRADE_TOLD, "lacks", "wants"}),
    "place": frozenset({HERE}),
}
"""What tells the keys of each kind."""

READS = ROLE | PLACE | TRADE | {"woman", "circumstances", "legal_form"}


def _of_kind(kind: str) -> Callable[[Owner], tuple[str, ...]]:
    return lambda owner: advice_keys(owner)[kind]


BY_TRADE = Facet(
    "trade-keys",
    frozenset({TRADE_TOLD}),
    lambda owner: keys_in({"trade": owner.naf, TRADED: bool(owner.codes)})["trade"],
)

FACETS: dict[str, tuple[Facet, ...]] = {
    kind: (Facet(f"advice-keys:{kind}", told_by, _of_kind(kind)),) for kind, told_by in TOLD_BY.items()
} | {"trade": (BY_TRADE, *HELPING)}
"""What the keys of each kind depend on; those of a trade apart from whether he comes to help, which few answers tell."""


def opens(kind: str) -> bool:
    """Whether keys of this kind open the criterion: where he is asks nothing."""
    return kind != "place"


def keys_of(owner: Owner) -> tuple[str, ...]:
    """The keys by which lists are read for an owner; none for who says no more than where he is."""
    groups = advice_keys(owner)
    asking = any(asks(groups[kind]) for kind in KINDS if opens(kind))
    return tuple(key for group in groups.values() for key in group) if asking else ()


def added(network: Network, keys: Sequence[str]) -> int:
    """What some keys add to the lists in a hundred that are likely to name the network."""
    return sum(map(network.named.get, keys, repeat(0))) if network.named else 0


def share(network: Network, keys: Sequence[str]) -> int:
    """Of a hundred lists for who has these keys, how many are likely to name the network: below 0 or above 100 at times."""
    return added(network, (ALL, *keys))


def least(network: Network, *, placed: bool, traded: bool) -> float:
    """What the network is worth at least, whatever the lists say, to who tells where he is, or his trade."""
    if placed and network.scope in OF_PLACES:
        return OF_A_PLACE
    if traded and network.sectors:
        return OF_A_TRADE
    return 0.0 if network.named else UNLISTED


def worth(
    share: Any, least: Any, smaller: Callable[..., Any] = min, greater: Callable[..., Any] = max
) -> Any:
    """What such a share is worth, from the least to 1; of arrays too, with the picks of arrays."""
    return smaller(1.0, greater(least, share / WHOLE))


def _values(owner: Owner, fits: Sequence[Fit]) -> list[float] | None:
    keys = keys_of(owner)
    if not keys:
        return None
    every, placed, traded = (ALL, *keys), PLACED in keys, TRADED in keys
    return [
        worth(added(fit.network, every), least(fit.network, placed=placed, traded=traded)) for fit in fits
    ]


def _reason(fit: Fit, value: float) -> Reason:
    """Never an argument: the lists are of those who wrote them."""
    percent = min(100, share(fit.network, keys_of(fit.owner)))
    return Reason("advised", PLAIN, {"percent": percent}) if percent > 0 else Reason("advised-no", PLAIN)


_KEYS = Facet("advice-keys", frozenset[str]().union(*TOLD_BY.values()), keys_of)

CRITERIA = (Criterion(NAME, WEIGHT, READS, _values, _reason, facets=(_KEYS,)),)
"""How likely an adviser is to name the network to who asks the same."""
