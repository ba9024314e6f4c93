"""Whether a network takes the owner's trade: by his NAF code, and by its name where the code holds other trades too.

A code may hold trades that have nothing in common (96.09Z: tattooists, dog groomers, coaches). A network that takes a few
of them lists the code under ``partly``: the code alone then does not tell, his own words do, of trade or sentence. For
the unions that take the rest of the code, the trades so named are ``apart``: the midwives' unions tell that a midwife
is not one of the nurses who share her code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..france.naf import admits, agreed
from ..text.stems import stems

if TYPE_CHECKING:
    from collections.abc import Iterable, Set

    from ..catalogue.network import Network
    from ..owner.understood import Owner


def inside(owner: Owner, network: Network) -> bool | None:
    """Whether his codes lie inside the network's, whichever is his; None where a finer code would tell."""
    return agreed(admits(network.sectors, code) for code in owner.codes)


def takes(owner: Owner, network: Network, taken: bool | None) -> bool | None:
    """Whether the network takes his trade; None where a finer code, or the trade's name, would tell.

    ``taken`` is what his codes tell alone (``inside``).
    """
    if not network.trades or taken is False:
        return taken
    if is_named(owner.said.keys() if owner.codes else owner.trade, network.trades):
        return True
    if not taken or is_named(owner.trade, network.apart):
        return None
    whole = [sector for sector in network.sectors if sector not in network.partly]
    return agreed(admits(whole, code) for code in owner.codes) or None


def is_named(said: Set[str], trades: Iterable[str]) -> bool:
    """Whether the stems of what he said hold all those of one of the names."""
    return bool(said) and any(said >= set(name) for name in map(stems, trades) if name)
