"""Some owners of a piece answered at once: neighbours in its order, so few that what is worked out of them stays at hand.

A piece has many owners, so that those of like trades stand together; where each stands in the tables is looked up for all
of them, and what is worked out of each pair for a part.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .pairs import MANY

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator

    import numpy as np

    from ..core.method.facets import Facet
    from ..core.owner.understood import Owner
    from .told import Piece

OWNERS = 14 * MANY
"""Owners of a part."""


class Part:
    """Some owners of a piece: ``columns`` are what each told, by source, ``answered`` how many answers each gave."""

    def __init__(self, piece: Piece, span: slice) -> None:
        self._piece, self._span = piece, span
        self.telling = piece.telling
        self.columns = {name: column[span] for name, column in piece.columns.items()}
        self.answered = piece.answered[span]

    def __len__(self) -> int:
        return len(self.answered)

    def owner(self, at: int, names: Iterable[str]) -> Owner:
        """One of these owners, had he said no more than this."""
        return self._piece.owner(self._span.start + at, names)

    def value(self, name: str, at: int) -> Any:
        """What one of these owners has told."""
        return self._piece.value(name, self._span.start + at)

    def facet(self, facet: Facet) -> np.ndarray:
        """The number of each owner's value of a facet."""
        return self._piece.facet(facet)[self._span]

    def values(self, facet: Facet) -> list[Any]:
        """The values of a facet, by their numbers."""
        return self._piece.values(facet)

    def of_all(self, name: Hashable, made: Callable[[Piece], np.ndarray]) -> np.ndarray:
        """Theirs of what is ``made`` of each owner of the piece, once for all its parts."""
        return self._piece.once(name, lambda: made(self._piece))[self._span]


def parts(piece: Piece) -> Iterator[Part]:
    """The parts of a piece, in its order."""
    return (Part(piece, slice(start, start + OWNERS)) for start in range(0, len(piece), OWNERS))
