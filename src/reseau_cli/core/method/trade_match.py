"""Whether a network takes the owner's trade: by his NAF code, and by its name where the code holds other trades too.

A code may hold trades that have nothing in common (96.09Z: tattooists, dog groomers, coaches). A network that takes a few
of them lists the code under ``partly``: the code alone then does not tell, his own words do, of trade or sentence. One
that takes the code but leaves a few trades to others names these (``apart``): a midwife is not one of the nurses who
share her code. Of two names that he says, the more precise tells: who breeds dogs is no stock farmer, though he says
that he breeds.
"""

from __future__ import annotations

from functools import cache
from math import fsum

from ..france.naf import admits, agreed
from ..text.stems import stems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence, Set

    from ..catalogue.network import Network
    from ..owner.understood import Owner


def trades_of(network: Network) -> tuple[tuple[str, ...], ...]:
    """All of a network that tells whether it takes a trade."""
    return tuple(map(tuple, (network.sectors, network.partly, network.trades, network.apart)))


def inside(owner: Owner, network: Network) -> bool | None:
    """Whether his codes lie inside the network's, whichever is his; None where a finer code would tell."""
    return _among(network.sectors, owner)


def _among(sectors: Sequence[str], owner: Owner) -> bool | None:
    if len(owner.codes) == 1:  # nearly always
        return admits(sectors, owner.codes[0])
    return agreed((admits(sectors, code) for code in owner.codes), owner.together)


def share(sectors: Sequence[str], owner: Owner) -> float:
    """How likely his trade lies in some sectors, where it may be several: the first that it may be is the likeliest.

    The k-th weighs 1/k, brought to a sum of 1.
    """
    weights = [1 / at for at in range(1, len(owner.codes) + 1)]
    inside = [bool(admits(sectors, code)) for code in owner.codes]
    return fsum(weight for weight, within in zip(weights, inside, strict=True) if within) / fsum(weights)


def takes(owner: Owner, network: Network, taken: bool | None) -> bool | None:
    """Whether the network takes his trade; None where a finer code, or the trade's name, would tell.

    ``taken`` is what his codes tell alone (``inside``).
    """
    if taken is False:
        return False
    if taken and not network.partly and not network.apart:
        return True  # whatever the names: the code alone tells
    own = precision(owner.said.keys() if owner.codes else owner.trade, network.trades)
    another = precision(owner.trade, network.apart)
    if own and own >= another:
        return True
    if not taken or another:
        return None
    partly = network.partly
    whole = [sector for sector in network.sectors if sector not in partly] if partly else network.sectors
    return _among(whole, owner) or None


def is_of_another(owner: Owner, network: Network) -> bool:
    """Whether he names no trade of the network's as precisely as one it leaves to others; not of who has several trades."""
    own = precision(owner.said.keys() if owner.codes else owner.trade, network.trades)
    return precision(owner.trade, network.apart) > own and not owner.together


def precision(said: Set[str], trades: Iterable[str]) -> int:
    """How many stems the longest of the trades' names holds, of those that he says whole; 0 where he says none."""
    if not said:
        return 0
    return max([len(name) for name in map(_whole, trades) if name and said >= name], default=0)


@cache
def _whole(name: str) -> frozenset[str]:
    """The stems of a trade's name."""
    return frozenset(stems(name))
