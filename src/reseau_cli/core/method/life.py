"""How sure it is that a network lives: the last year a page shows it at work, or why one doubts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..catalogue.network import Network

DOUBTED, OLD = 0.95, 0.98
"""What is left of its points to a network whose life is in doubt, and to one not seen at work for long."""

LONG = 6
"""Years without a sign of life from which what is known is old."""


def life_of(network: Network, year: int) -> float:
    """The share of its points that a network keeps.

    Args:
        network: its ``seen`` is a year, ``doubted`` says that its record doubts that it still exists.
        year: the catalogue's; 0 where it is not known: then age tells nothing.
    """
    if network.doubted:
        return DOUBTED
    return OLD if network.seen is not None and year - network.seen >= LONG else 1.0
