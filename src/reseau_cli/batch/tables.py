"""All that is worked out once of criteria and conditions, and kept from piece to piece."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from ..core.method.admission import left_by
from ..core.method.criteria import CRITERIA
from ..core.method.criteria import vocation as by_vocation
from ..core.method.criteria.means import is_far_beyond
from ..core.method.facets import CALLED, DISPUTE, DISTRESS, NEEDED_APART, Facet, answer, saying
from ..core.owner.needs import IN_DISPUTE, IN_DISTRESS, VOCATIONS_OF, told_by_answers, vocations_of
from ..core.vocabulary import NEEDS, VOCATIONS
from . import advised
from .bits import sets
from .conditions import Conditions
from .criteria import NEED_AT, VOCATION_AT, Focus, Needs, OwnWords, Tabulated, Vocation, tabulated
from .interned import Growing
from .near import Nearness
from .view import Keyed
from .weights import Scales

if TYPE_CHECKING:
    from ..core.owner.understood import Owner
    from .part import Part
    from .view import View

NAMES = (*(f"need:{name}" for name in NEEDS), *(one.name for one in CRITERIA), "words")
"""Every criterion there may be; the place of each in a row of points."""


class Tables:
    """The tables of a view."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.conditions = Conditions(view)
        self.tabulated: dict[str, Tabulated] = {one.criterion.name: one for one in tabulated(view)}
        self.needs, self.focus, self.vocation = Needs(view), Focus(view), Vocation(view)
        self.nearness, self.words = Nearness(view), OwnWords(view)
        self.advised = advised.Rows(view)
        told = [{*network.needs, *network.vocations} for network in view.networks]
        self.there_for = sets([[name in one for one in told] for name in (*NEEDS, *VOCATIONS)])
        self._needed, self._wanted = Growing(len(NEEDS), np.float64), Growing(len(VOCATIONS), np.int32)
        self._answered = Growing(len(VOCATIONS), bool)
        self._by_needs = [Keyed(facets, self._told) for facets in NEEDED_APART]
        self._by_vocations = [Keyed(facets, self._called) for facets in CALLED]
        self._left = Growing(len(view), np.float64)
        self._by_budget = Keyed((answer("budget"),), self._paid)
        self._beyond = Growing(len(view), bool)
        self._by_means = Keyed((answer("budget"), answer("hours")), self._far)
        self.row_of_words = lru_cache(4_000)(self.words.row)
        self.scales = Scales()

    def needed(self, part: Part) -> np.ndarray:
        """The share that each need has of all those of each owner: a row a need."""
        first, *others = [keyed.places(part) for keyed in self._by_needs]
        rows = self._needed.rows
        total = rows[first]
        for places in others:
            total += rows[places]
        total[:, NEED_AT[IN_DISPUTE]] += _surely(part, DISPUTE)
        total[:, NEED_AT[IN_DISTRESS]] += np.where(total.any(axis=1), _surely(part, DISTRESS), 0.0)
        total = np.ascontiguousarray(total.T)
        whole = summed(total)
        return np.divide(total, whole, out=np.zeros_like(total), where=whole > 0)

    def _told(self, owner: Owner) -> int:
        """What some answers tell of each need."""
        row = [0.0] * len(NEEDS)
        for name, part in told_by_answers(owner.profile).items():
            row[NEED_AT[name]] = part
        return self._needed.add(row)

    def called(self, part: Part) -> tuple[np.ndarray, np.ndarray]:
        """How strongly each owner calls for each vocation, by number, and whether an answer really asks for it: a row each.

        A vocation is called for as strongly as by the one of his answers that does most.
        """
        places = [keyed.places(part) for keyed in self._by_vocations]
        strengths = np.array(self.vocation.strengths)
        rows, asked = self._wanted.rows[places[0]], self._answered.rows[places[0]]
        for place in places[1:]:
            others = self._wanted.rows[place]
            rows = np.where(strengths[others] > strengths[rows], others, rows)
            asked = asked | self._answered.rows[place]
        return np.ascontiguousarray(rows.T, np.int64), np.ascontiguousarray(asked.T)

    def _called(self, owner: Owner) -> int:
        """How strongly some answers call for each vocation, and whether one of them really asks for it."""
        row, asked = [0] * len(VOCATIONS), [False] * len(VOCATIONS)
        for name, strength in vocations_of(owner.profile).items():
            row[VOCATION_AT[name]] = self.vocation.number(strength)
        profile = owner.profile
        given: list[tuple[str, str | None]] = [("stage", profile.stage), ("legal_form", profile.legal_form)]
        given += [*(("wants", one) for one in profile.wants), *(("lacks", one) for one in profile.lacks)]
        for kind, one in given:
            for at in _really(kind, one):
                asked[at] = True
        self._answered.add(asked)
        return self._wanted.add(row)

    def left(self, part: Part) -> tuple[np.ndarray, np.ndarray]:
        """What each budget leaves each network of its points, and which is each owner's."""
        places = self._by_budget.places(part)
        return self._left.rows, places

    def _paid(self, owner: Owner) -> int:
        told = zip(self.view.networks, self.view.life.tolist(), strict=True)
        return self._left.add([left_by(owner.profile.budget, network, life) for network, life in told])

    def beyond(self, part: Part) -> tuple[np.ndarray, np.ndarray]:
        """Which networks are far beyond some means, and which means are each owner's."""
        places = self._by_means.places(part)
        return self._beyond.rows, places

    def _far(self, owner: Owner) -> int:
        budget, hours = owner.profile.budget, owner.profile.hours
        return self._beyond.add([is_far_beyond(budget, hours, network) for network in self.view.networks])


def _surely(part: Part, facet: Facet) -> np.ndarray:
    """How surely each owner tells such a thing."""
    numbers = part.facet(facet)  # first: it makes the values
    sure: np.ndarray = np.array(part.values(facet), float)[numbers]
    return sure


def summed(rows: np.ndarray) -> np.ndarray:
    """The sum of several rows to the last digit, as ``math.fsum`` gives it: what each addition loses is added at the end.

    That sum of what is lost is exact where the numbers are not too far apart, as weights are.
    """
    whole, lost = np.zeros_like(rows[0]), np.zeros_like(rows[0])
    for row in rows:
        more = whole + row
        of_row = more - whole
        lost += (whole - (more - of_row)) + (row - of_row)
        whole = more
    return whole + lost


@lru_cache(None)
def _really(kind: str, one: str | None) -> list[int]:
    """The places of the vocations that an answer alone really asks for."""
    owner = saying({kind: (one,) if kind in ("wants", "lacks") else one})
    called = VOCATIONS_OF.get(one or "", {})
    return [VOCATION_AT[name] for name in called if by_vocation.behind(owner, name)]
