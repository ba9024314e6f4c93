"""What is likely where a fact is not known: the yearly price and the monthly hours of a network of its kind.

Each figure is the median of those the catalogue told for that vocation in November 2026 (61 prices; 56 hours, of which 18
were written on a page, the others counted from how often members meet); where fewer than three were told, that of all
networks. It is tested against the owner's means as a known figure would be, and always told as an estimate.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..catalogue.network import Network

ANY_PRICE, ANY_HOURS = 150, 2.0
"""Of all networks one joins: euros a year, hours a month."""

PRICES = {
    "business": 215,
    "culture": 3500,
    "peers": 2075,
    "prevention": 0,
    "start-up-support": 0,
    "territory": 150,
    "union": 160,
    "women": 0,
}
"""Euros a year, by the first vocation."""

HOURS = {"business": 2.5, "culture": 1.0, "peers": 5.0, "social": 0.0, "territory": 2.0, "union": 0.0}
"""Hours a month, by the first vocation."""

OF_LARGER_FIRMS = frozenset({"peers"})
"""Vocations whose sourced prices are all those of networks for larger firms: no clue to one for very small firms."""

VERY_SMALL = 3
"""What ``audience.small`` says of a network made for very small firms."""

OF_A_KIND = {"help": (0, 0.0), "place": (120, 0.0)}
"""A public help and a place: euros a year, hours a month."""


def price_of(network: Network) -> int:
    """Its least price in euros a year: what is known, else what is likely."""
    if network.low is not None:
        return network.low
    if network.kind in OF_A_KIND:
        return OF_A_KIND[network.kind][0]
    first = network.vocations[0] if network.vocations else ""
    if first in OF_LARGER_FIRMS and network.small == VERY_SMALL:
        return ANY_PRICE
    return PRICES.get(first, ANY_PRICE)


def hours_of(network: Network) -> float:
    """Its hours a month: what is known, else what is likely."""
    if network.hours is not None:
        return network.hours
    if network.kind in OF_A_KIND:
        return OF_A_KIND[network.kind][1]
    return HOURS.get(network.vocations[0], ANY_HOURS) if network.vocations else ANY_HOURS
