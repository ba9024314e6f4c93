"""How well a rank holds: stochastic multicriteria acceptability analysis (SMAA-2).

The score rests on weights nobody gave and on facts nobody is sure of. Both are drawn again and again, within
what the owner said and what the record knows, and each network's places are counted (Lahdelma & Salminen
2001, "SMAA-2: stochastic multicriteria acceptability analysis for group decision making", Operations
Research 49; Tervonen & Figueira 2008, "A survey on SMAA methods", Journal of Multi-Criteria Decision
Analysis 15).
"""

from operator import mul
from random import Random

from ..owner.needs import Importance, needs_of, vocations_of
from ..owner.situation import dispute_in, distress_in
from ..tuples import NamedTuple
from .admission import kept
from .criteria import columns
from .criteria.vocation import answering, best

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..catalogue.network import Catalogue
    from ..owner.understood import Owner
    from .criteria import Column as Opened
    from .fit import Fit
    from .ranking import Answer, Match
    from .selection import Selected

SOLID, LIKELY = 0.8, 0.5
"""Shares of the draws from which a rank is called "solid", then "likely"; below, "fragile"."""

SPREAD = 0.5
"""A family of criteria (needs, price, words…) weighs what ``criteria`` says, more or less this share."""


class Sampling(NamedTuple):
    """How many draws, how many networks beyond those shown are drawn against them, and the seed."""

    draws: int
    margin: int
    seed: int = 20261122


DRAWN = Sampling(64, 12)
"""Every answer's, short or long: a share is known within 0.12, nineteen times in twenty."""

COIN = 1e-9
"""Largest lot drawn between equal networks: an order that only the alphabet decides is not a solid one."""


class Robustness(NamedTuple):
    """Shares of the draws, from 0 to 1, of a first place and of one among three, the word, how often its place holds."""

    first: float
    top3: float
    word: str
    holds: float


class Column(NamedTuple):
    """One criterion over the candidates: its family, its need if it has one, its weight and its values.

    ``doubts`` are those that are uncertain: the position of the network, and the bounds, drawn between uniformly.
    """

    family: str
    need: str
    weight: float
    values: list[float]
    doubts: list[tuple[int, float, float]]


def robustness(
    answer: "Answer", selected: "Sequence[Selected]", catalogue: "Catalogue", sampling: Sampling = DRAWN
) -> dict[str, Robustness]:
    """How well the place of each selected match holds: id -> shares and word.

    They are drawn against the sampling's margin of matches beyond them. The word judges the place where a network is
    shown: for the first, its share of first places; for the second and third, of the first three; for the others, their
    share of the places shown. A network whose life is in doubt is never called solid. The seed being fixed, the same
    answer gives the same shares.
    """
    shown = len(selected)
    ids = {one.match.network.id for one in selected}
    near = _candidates(answer.matches, shown + sampling.margin)
    candidates = near + [one.match for one in selected if one.match.rank > len(near)]
    fits = [match.fit for match in candidates]
    opened = columns(answer.owner, fits, catalogue.postings)
    drawn, shares = _columns(fits, opened), [kept(fit) for fit in fits]
    first, top3, stays = ([0] * len(candidates) for _ in range(3))
    for world in _worlds(answer.owner, fits, drawn, sampling):
        scores = list(map(mul, world, shares))
        order = sorted(range(len(scores)), key=scores.__getitem__, reverse=True)
        for counts, places in ((first, 1), (top3, 3), (stays, shown)):
            for position in order[:places]:
                counts[position] += 1
    place = {one.match.network.id: number for number, one in enumerate(selected, 1)}
    held = {}
    for i, match in enumerate(candidates):
        id_ = match.network.id
        if id_ in ids:
            times = first[i] if place[id_] == 1 else top3[i] if place[id_] <= 3 else stays[i]
            share = times / sampling.draws
            word = _word(share, match.network.doubted)
            held[id_] = Robustness(first[i] / sampling.draws, top3[i] / sampling.draws, word, share)
    return held


def _word(share: float, doubted: bool) -> str:
    if share >= SOLID and not doubted:
        return "solid"
    return "likely" if share >= LIKELY else "fragile"


def _candidates(matches: "list[Match]", count: int) -> "list[Match]":
    """The first matches, and those that tie with the last of them."""
    if len(matches) <= count:
        return matches
    last = matches[count - 1].score
    return [match for match in matches if match.rank <= count or match.score == last]


def _columns(fits: "Sequence[Fit]", opened: "Sequence[Opened]") -> list[Column]:
    """The criteria over the candidates, with the bounds of every uncertain value."""
    drawn = []
    for criterion, weight, values in opened:
        family, _, need = criterion.name.partition(":")
        bounds = [criterion.doubt(fit, value) for fit, value in zip(fits, values, strict=True)]
        doubts = [(i, *pair) for i, pair in enumerate(bounds) if pair]
        drawn.append(Column(family, need, weight, values, doubts))
    return drawn


def _worlds(
    owner: "Owner", fits: "Sequence[Fit]", drawn: list[Column], sampling: Sampling
) -> "Iterator[list[float]]":
    """Scores of the networks in possible worlds, one after the other; only their order means something."""
    random = Random(sampling.seed)
    draw = random.random
    profile, heard = owner.profile, owner.heard
    distress, dispute = distress_in(profile, heard), dispute_in(heard)
    # What each network is worth by each column: in each world the values that are drawn are written over.
    rows = [list(row) for row in zip(*(column.values for column in drawn), strict=True)] or [[] for _ in fits]
    doubted = [[(rows[i], low, high - low) for i, low, high in column.doubts] for column in drawn]
    plain = [(*column[:3], doubts) for column, doubts in zip(drawn, doubted, strict=True)]
    # Whatever the importance of his answers, he calls for the same vocations.
    vocations = [answering(owner.vocations, fit.network.vocations) for fit in fits]
    called_for = [(row, answers) for row, answers in zip(rows, vocations, strict=True) if answers]
    whole = sum(column.weight for column in drawn if column.need)
    for _ in range(sampling.draws):
        importance = Importance(cone(random, len(profile.lacks)), cone(random, len(profile.wants)))
        needs, called = needs_of(profile, importance, distress, dispute), vocations_of(profile, importance)
        coins = [COIN * draw() for _ in fits]
        factors: dict[str, float] = {}
        weights = []
        for at, (family, need, weight, doubts) in enumerate(plain):
            if family not in factors:
                factors[family] = random.uniform(1 - SPREAD, 1 + SPREAD)
            weights.append(factors[family] * (whole * needs[need] if need else weight))
            if family == "vocation":
                for row, answers in called_for:
                    row[at] = best(called, answers)
            for row, low, width in doubts:
                row[at] = low + width * draw()
        yield [sum(map(mul, weights, row), coin) for row, coin in zip(rows, coins, strict=True)]


def cone(random: Random, count: int) -> list[float]:
    """Weights of ``count`` ranked items, largest first, summing to 1: uniform among all that keep the order.

    Exponentials over their sum are uniform on the simplex (Devroye 1986, "Non-uniform random variate
    generation", chapter V); sorting them folds it on the cone, whose mean is ``needs.centroid``.
    """
    spacings = sorted((random.expovariate(1.0) for _ in range(count)), reverse=True)
    whole = sum(spacings)
    return [spacing / whole for spacing in spacings]
