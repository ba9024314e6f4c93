"""How near each network is to each place, and what that is worth: a byte a pair, for what it stands for is seldom new.

A place is looked at from afar, as its whole département is, but for the networks that have a group at hand.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from ..core.france.departments import HOMES, prefix
from ..core.method.criteria import criterion_of
from ..core.method.criteria.criterion import GOOD
from ..core.method.facets import PLACE, saying
from ..core.method.proximity import (
    LEVELS,
    Nearest,
    among_groups,
    at_hand,
    from_afar,
    levels,
    nearest_of,
    whereabouts,
)
from ..core.method.ranking import distance
from ..core.owner.understood import Place
from ..core.tuples import NamedTuple
from .interned import Combinations, Growing, Interned
from .pairs import picked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.catalogue.network import Network
    from ..core.method.proximity import Group
    from ..core.owner.understood import Owner
    from .part import Part
    from .view import View

Levels = frozenset[str]
"""Levels of the groups that a network has at hand: with the place from afar, all that tells how near it is."""

Near = tuple[tuple[int, Levels], ...]
"""The networks that have groups at hand, each with the levels of these."""


LEVELS_TOLD = (None, *LEVELS)
"""Every level that a network may be at, None where nothing is known of it: each by its number."""


EVERYWHERE = ""
"""What stands for every département of a network that is in each."""

NOWHERE = Place()

KINDS = 256
"""Kinds of nearness that a byte tells apart."""


class Worth(NamedTuple):
    """A pair's nearness: its worth, whether it speaks for the network, and the distance that chooses within a family."""

    value: float
    good: bool
    distance: float


class Nearness:
    """The criterion of nearness over a view."""

    def __init__(self, view: View) -> None:
        self.criterion = criterion_of("nearness")
        self._view = view
        self._found = Interned()
        self._rows = Growing(len(view), np.uint8)
        self._known = Combinations()
        self._places: dict[int, tuple[Place, Near]] = {}
        self._alike: dict[tuple[Place, bool | None, Near], int] = {}
        self._afar: dict[Place, np.ndarray] = {}
        self._nearer: dict[Place, dict[tuple[int, Levels], int]] = {}
        self._asking = cache(self._asked)
        self._codes: dict[tuple[bool, bool, bool | None], np.ndarray] = {}
        self._opened: list[bool] = []
        models = Interned()
        # Of a family, one that may live no more does not stand for the whole: its distance is another's.
        self._like = models.numbers((whereabouts(one), one.doubted) for one in view.networks)
        self._models: np.ndarray = np.unique(self._like, return_index=True)[1]
        self._about: dict[str, list[int]] = {}
        for model, at in enumerate(self._models.tolist()):
            for code in _homes(view.networks[at]):
                self._about.setdefault(code, []).append(model)
        self._at_code: dict[str, set[int]] = {}
        self._groups: dict[int, dict[str, list[Group]]] = {}
        for at, network in enumerate(view.networks):
            for group in network.groups:
                self._at_code.setdefault(group[0], set()).add(at)
                self._groups.setdefault(at, {}).setdefault(group[0][:2], []).append(group)
        self._with_groups = frozenset(self._at_code)

    def places(self, part: Part) -> np.ndarray:
        """The row of each owner's place."""
        columns = [part.columns[PLACE], part.columns["remote"]]
        return self._known.numbers(
            columns,
            len(part),
            lambda at: self._row(int(columns[0][at]), part.value(PLACE, at), part.value("remote", at)),
        )

    @property
    def opened(self) -> np.ndarray:
        """For each row, whether the criterion is open."""
        return np.array(self._opened, bool)

    @property
    def codes(self) -> np.ndarray:
        """For each row and network, which of ``found`` it is."""
        return self._rows.rows

    @property
    def found(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """What the codes stand for: values, whether they speak for the network, and the order of the distances."""
        values, goods, distances = zip(*self._found.values, strict=True)
        order = np.unique(np.array(distances), return_inverse=True)[1]
        return np.array(values), np.array(goods), order

    def _row(self, number: int, place: Place, remote: bool | None) -> int:
        """The row of a place; those from which all that is at hand is as near, share one."""
        if number not in self._places:
            self._places[number] = from_afar(place), self._at_hand(place)
        afar, near = self._places[number]
        far = self._alike.get((afar, remote, ()))
        if far is None:
            far = self._add(
                self._told(afar, remote, self._models, self._from(afar))[self._like], afar, remote
            )
            self._alike[afar, remote, ()] = far
        if not near:
            return far
        found = self._alike.get((afar, remote, near))
        if found is None:
            row = self._rows.rows[far].copy()
            networks = np.array([at for at, _ in near])
            row[networks] = self._told(afar, remote, networks, self._of_groups(place, afar, near))
            found = self._alike[afar, remote, near] = self._add(row, afar, remote)
        return found

    def _from(self, afar: Place) -> np.ndarray:
        """The level of each model from afar: whether the commune is known says nothing of it.

        A model that tells nothing of where he is, is as near as to who does not tell it.
        """
        home = afar._replace(among=())
        if home not in self._afar:
            if home == NOWHERE:
                some: Sequence[int] = range(len(self._models))
                row: np.ndarray = np.zeros(len(some), np.int64)
            else:
                some, row = self._telling(home), self._from(NOWHERE).copy()
            about, models = levels(home)[1], self._models.tolist()
            row[some] = [self._level(home, about, models[model]) for model in some]
            self._afar[home] = row
        return self._afar[home]

    def _telling(self, home: Place) -> Sequence[int]:
        """The models that tell something of where a place is, from afar."""
        if not home.department:
            return range(len(self._models))
        codes = (EVERYWHERE, home.department, *HOMES[home.department].neighbours)
        return sorted({model for code in codes for model in self._about.get(code, ())})

    def _of_groups(self, place: Place, afar: Place, near: Near) -> np.ndarray:
        """The level of each network with groups at hand."""
        known = self._nearer.setdefault(afar._replace(among=()), {})
        new = [one for one in near if one not in known]
        about = levels(place)[1] if new else frozenset()
        for one in new:
            known[one] = self._level(place, about, one[0])
        return np.array([known[one] for one in near])

    def _level(self, place: Place, about: frozenset[str], at: int) -> int:
        """The level of a network from a place; only its groups ``about`` there are looked through."""
        known = self._groups.get(at)
        groups = [group for prefix in known.keys() & about for group in known[prefix]] if known else ()
        return LEVELS_TOLD.index(nearest_of(place, self._view.networks[at], groups).level)

    def _at_hand(self, place: Place) -> Near:
        """The networks that have a group at hand, each with the levels of its groups there."""
        codes = self._with_groups & at_hand(place)
        home, found = place.department or "", dict[int, set[str]]()
        whole = self._at_code.get(home, set())
        for code, level in among_groups(place, codes).items() if codes else ():
            for at in self._at_code[code] if prefix(code) == home else self._at_code[code] - whole:
                found.setdefault(at, set()).add(level)
        return tuple((at, frozenset(found[at])) for at in sorted(found))

    def _asked(self, afar: Place, remote: bool | None) -> tuple[Owner, bool]:
        """Who says no more than this, and whether the criterion is open to him."""
        owner = saying({PLACE: afar, "remote": remote})
        return owner, self.criterion.values(owner, []) is not None

    def _add(self, row: np.ndarray, place: Place, remote: bool | None) -> int:
        self._opened.append(self._asking(place, remote)[1])
        return self._rows.add(row)

    def _told(
        self, afar: Place, remote: bool | None, networks: np.ndarray, nearest: np.ndarray
    ) -> np.ndarray:
        """The codes of some networks that are so near: asked once for each level of each model."""
        owner, opened = self._asking(afar, remote)
        whose = bool(afar.among), opened, remote
        if whose not in self._codes:
            self._codes[whose] = np.full((len(LEVELS_TOLD), len(self._view)), -1, np.int16)
        known, networks = self._codes[whose], self._models[self._like[networks]]
        found = picked(known, nearest, networks)
        new = np.flatnonzero(found < 0)
        for level, at in zip(nearest[new].tolist(), networks[new].tolist(), strict=True):
            if known[level, at] < 0:
                known[level, at] = self._code(owner, at, Nearest(LEVELS_TOLD[level]))
        return (picked(known, nearest, networks) if len(new) else found).astype(np.uint8)

    def _code(self, owner: Owner, at: int, nearest: Nearest) -> int:
        pair = self._view.pair(owner, at)
        pair.nearest = nearest
        value = (self.criterion.values(owner, [pair]) or [0.0])[0]
        good = self.criterion.reason(pair, value).side == GOOD
        code = self._found.number(Worth(value, good, distance(pair)))
        if code >= KINDS:
            raise OverflowError("more kinds of nearness than a byte holds")
        return code


def _homes(network: Network) -> set[str]:
    """The départements that a network tells, itself, by its groups or by a région."""
    homes = {prefix(code) for code, _ in network.groups} | set(network.departments)
    homes |= {code for code, home in HOMES.items() if home.region in network.regions}
    return homes | ({EVERYWHERE} if network.everywhere else set())
