"""A catalogue as owners of one standing see it, and tables of what is worked out once for all who are alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.method.fit import Fit
from ..core.method.life import life_of
from ..core.method.roles import role_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..core.catalogue.network import Catalogue
    from ..core.method.facets import Facet
    from ..core.method.roles import Standing
    from ..core.owner.understood import Owner
    from .told import Piece


class View:
    """The networks, each as it is seen in the role that owners of a standing have in it."""

    def __init__(self, catalogue: Catalogue, whom: Standing) -> None:
        self.catalogue = catalogue
        self.roles = [role_of(whom, network) for network in catalogue.networks]
        self.networks = [
            network.as_seen_by(role) for network, role in zip(catalogue.networks, self.roles, strict=True)
        ]
        year = int(catalogue.date[:4] or 0)
        self.life: np.ndarray = np.array([life_of(network, year) for network in self.networks])

    def __len__(self) -> int:
        return len(self.networks)

    def pairs(self, owner: Owner) -> list[Fit]:
        """An owner and each network, before anything is examined."""
        return [
            Fit.bare(owner, network, role) for network, role in zip(self.networks, self.roles, strict=True)
        ]

    def pair(self, owner: Owner, at: int) -> Fit:
        """An owner and one network."""
        return Fit.bare(owner, self.networks[at], self.roles[at])


class Keyed:
    """Something worked out once for each combination of some facets: ``made`` gives its place in the caller's rows."""

    def __init__(self, facets: Sequence[Facet], made: Callable[[Owner], int]) -> None:
        self.facets, self._made = tuple(facets), made
        self._names = sorted(frozenset[str]().union(*(facet.told_by for facet in facets)))
        self._known: dict[tuple[int, ...], int] = {}

    def places(self, piece: Piece) -> np.ndarray:
        """The place of each owner's row."""
        where, found = piece.alike(self.facets)
        places = []
        for key, at in found:
            if key not in self._known:
                self._known[key] = self._made(piece.owner(at, self._names))
            places.append(self._known[key])
        return np.array(places, np.int64)[where]
