"""How sure it is that a network lives: the last year a page shows it at work, or why one doubts it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..catalogue.network import Network

FRESH, A_YEAR, LEAST = 5, 0.015, 0.75
"""Years for which a sign of life holds; what each year beyond takes off a network's points; what it keeps at least."""

UNSEEN = 10
"""Years taken for the age, at least, of the last sign of a network that is doubted."""


def life_of(network: Network, year: int) -> float:
    """The share of its points that a network keeps, in [``LEAST``, 1]; the least where nobody can be asked about a doubt.

    Args:
        network: its ``seen`` is a year, ``doubted`` says that its record doubts that it still exists.
        year: the catalogue's; 0 where it is not known: then age tells nothing.
    """
    if not year:
        return 1.0
    age = FRESH if network.seen is None else year - network.seen
    if network.doubted:
        if not (network.doors or network.groups):
            return LEAST
        age = max(age, UNSEEN)
    return 1.0 if age <= FRESH else max(LEAST, 1.0 - A_YEAR * (age - FRESH))
