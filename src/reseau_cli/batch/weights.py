"""The most that each criterion may give each owner: weights scaled to what so many answers may give at most."""

from __future__ import annotations

import numpy as np

from ..core.method.criteria import ALWAYS, CRITERIA, criterion_of, scale
from ..core.method.criteria import needs as by_need
from ..core.method.ranking import HUNDREDTHS
from ..core.tuples import NamedTuple
from .interned import Combinations, Growing, Interned

NAMES = tuple(one.name for one in CRITERIA)


class Weights(NamedTuple):
    """The most that each criterion may give each owner, in hundredths, 0 where it is not open: a row a need; the others.

    ``opened`` says to whom each of the others gives anything.
    """

    needs: np.ndarray
    others: dict[str, np.ndarray]
    opened: dict[str, np.ndarray]


class Scales:
    """By what weights are multiplied, for each number of answers and each set of open criteria."""

    def __init__(self) -> None:
        self._known = Combinations()
        self._rows = Growing(2, np.float64)
        self.words = Interned(0.0)

    def weights(
        self, answers: np.ndarray, needs: np.ndarray, opened: dict[str, np.ndarray], words: np.ndarray
    ) -> Weights:
        """The weights of owners who gave so many answers.

        ``needs`` are their shares of each need; ``opened`` says which criteria are open to each; ``words`` which of
        ``self.words`` their own have.
        """
        flags: np.ndarray = np.zeros(len(answers), np.int64)
        for at, name in enumerate(NAMES):
            flags |= opened[name].astype(np.int64) << at

        def made(at: int) -> int:
            return self._rows.add(_scale(int(answers[at]), int(flags[at]), self.words.values[words[at]]))

        places = self._known.numbers([answers, words, flags], len(answers), made)
        scales, held = self._rows.rows[places].T
        most = {
            name: np.where(
                opened[name],
                scales * (held if name in ALWAYS else 1.0) * criterion_of(name).weight * HUNDREDTHS,
                0.0,
            )
            for name in NAMES
        }
        most["words"] = scales * np.array(self.words.values)[words] * HUNDREDTHS
        given = {name: each > 0 for name, each in most.items()}
        return Weights(scales * by_need.weight(needs) * HUNDREDTHS, most, given)


def _scale(answers: int, flags: int, words: float) -> tuple[float, float]:
    """By what the weights of so many answers are multiplied, and those open to all besides; 0 where none is open."""
    opened = {name for at, name in enumerate(NAMES) if flags >> at & 1}
    needs = "focus" in opened
    if not (needs or words or opened - ALWAYS):
        return 0.0, 0.0
    answered = [by_need.NEED] if needs else []
    answered += [criterion_of(name).weight for name in opened - ALWAYS] + ([words] if words else [])
    return scale(answers, answered, [criterion_of(name).weight for name in opened & ALWAYS])
