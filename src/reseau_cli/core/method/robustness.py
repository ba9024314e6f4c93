"""How well a rank holds: stochastic multicriteria acceptability analysis (SMAA-2).

The score rests on weights nobody gave and on facts nobody is sure of. Both are drawn again and again, within
what the owner said and what the record knows, and each network's places are counted (Lahdelma & Salminen
2001, "SMAA-2: stochastic multicriteria acceptability analysis for group decision making", Operations
Research 49; Tervonen & Figueira 2008, "A survey on SMAA methods", Journal of Multi-Criteria Decision
Analysis 15).
"""

# No postponed annotations here: a NamedTuple of strings takes three times as long to make, on every run.

from random import Random
from typing import TYPE_CHECKING, NamedTuple

from ..owner.needs import Importance
from ..owner.understood import reweigh
from .admission import chance, share
from .criteria import criteria, vocations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..catalogue.network import Catalogue, Network
    from ..owner.understood import Owner
    from .ranking import Answer, Match

SOLID, LIKELY = 0.8, 0.5
"""Shares of the draws from which a rank is called "solid", then "likely"; below, "fragile"."""

SPREAD = 0.5
"""A family of criteria (needs, price, words…) weighs what ``scoring`` says, more or less this share."""


class Sampling(NamedTuple):
    """How many draws, how many networks beyond those shown are drawn against them, and the seed."""

    draws: int
    margin: int
    seed: int = 20261122


QUICK = Sampling(40, 10)
"""Every answer's: a share is known within 0.16, nineteen times in twenty; the word is 400 draws' nine times in ten."""

THOROUGH = Sampling(400, 50)
"""For who asks for depth: a share is known within 0.05, nineteen times in twenty.

The margin was measured, not proved: on 54 real cases with 10 networks shown and every match drawn, one ranked beyond
the 60th never came in the first three, and came in the first ten in at most 1.5 % of the draws of a case.
"""

UNKNOWN = {"price": "low", "hours": "hours", "give": "asks"}
"""Criterion -> the fact it reads: where that is unknown, any value is as likely as another."""

COIN = 1e-9
"""Largest lot drawn between equal networks: an order that only the alphabet decides is not a solid one."""


class Robustness(NamedTuple):
    """Shares of the draws, from 0 to 1, that put a network first and among three, and the word for it."""

    first: float
    top3: float
    word: str


class Doubt(NamedTuple):
    """One uncertain value: the position of its network, and the bounds it is drawn between, uniformly."""

    position: int
    low: float
    high: float


class Column(NamedTuple):
    """One criterion over the candidates: its family, its need if it has one, its weight and its values."""

    family: str
    need: str
    weight: float
    values: list[float]
    doubts: list[Doubt]


def robustness(
    answer: "Answer",
    catalogue: "Catalogue",
    shown: int,
    sampling: Sampling = THOROUGH,
    furthest: int = 0,
) -> dict[str, Robustness]:
    """How well the rank of each match holds: id -> shares and word.

    Matches are tried as far as the sampling's margin beyond the ``shown`` first, and as rank ``furthest``. The word judges
    the place where a network is shown: for the first, its share of first places; for the second and third, of the
    first three; for the others, their share of the first ``shown``. The seed being fixed, the same answer gives the
    same shares.
    """
    owner, samples = answer.owner, sampling.draws
    candidates = _candidates(answer.matches, max(shown + sampling.margin, furthest))
    columns = _columns(owner, candidates, catalogue)
    networks = [match.network for match in candidates]
    kept = [share(owner, match.network, chance(owner, match.to_check)) for match in candidates]
    random = Random(sampling.seed)
    first, top3, stays = ([0] * len(candidates) for _ in range(3))
    for _ in range(samples):
        drawn = _draw(random, owner, networks, columns)
        scores = [score * part for score, part in zip(drawn, kept, strict=True)]
        order = sorted(range(len(scores)), key=scores.__getitem__, reverse=True)
        for counts, places in ((first, 1), (top3, 3), (stays, shown)):
            for position in order[:places]:
                counts[position] += 1
    return {
        match.network.id: Robustness(
            first[i] / samples,
            top3[i] / samples,
            _word((first[i] if match.rank == 1 else top3[i] if match.rank <= 3 else stays[i]) / samples),
        )
        for i, match in enumerate(candidates)
    }


def _word(share: float) -> str:
    return "solid" if share >= SOLID else "likely" if share >= LIKELY else "fragile"


def _candidates(matches: "list[Match]", count: int) -> "list[Match]":
    """The first matches, and those that tie with the last of them."""
    if len(matches) <= count:
        return matches
    last = matches[count - 1].score
    return [match for match in matches if match.rank <= count or match.score == last]


def _columns(owner: "Owner", candidates: "list[Match]", catalogue: "Catalogue") -> list[Column]:
    """The criteria over the candidates, with the bounds of every uncertain value."""
    networks = [match.network for match in candidates]
    chances = [chance(owner, match.to_check) for match in candidates]
    weak = _unsourced(owner, networks)
    columns = []
    for name, weight, values in criteria(owner, networks, chances, catalogue.postings):
        family, _, need = name.partition(":")
        doubts = weak.get(name, [])
        if name in UNKNOWN:
            doubts = [Doubt(i, 0.0, 1.0) for i, n in enumerate(networks) if getattr(n, UNKNOWN[name]) is None]
        if name == "admission":
            # As far above as below, so that the mean is the chance itself, and a sure admission stays sure.
            likely = [(i, p) for i, p in enumerate(values) if 0 < p < 1]
            doubts = [Doubt(i, max(0.0, 2 * p - 1), min(1.0, 2 * p)) for i, p in likely]
        columns.append(Column(family, need, weight, values, doubts))
    return columns


def _unsourced(owner: "Owner", networks: "Sequence[Network]") -> dict[str, list[Doubt]]:
    """Where no source backs what a network serves, each strength may be one level less or one more."""
    weak = [i for i, network in enumerate(networks) if "needs" in network.weak]
    if not weak:
        return {}
    silent = owner._replace(said={})  # his words are read in the record's text, which no strength changes
    levels = [
        criteria(silent, [_shifted(networks[i], step) for i in weak], [1.0] * len(weak), lambda stem: {})
        for step in (-1, 0, 1)
    ]
    doubts: dict[str, list[Doubt]] = {}
    for less, same, more in zip(*levels, strict=True):
        for i, *values in zip(weak, less.values, same.values, more.values, strict=True):
            if min(values) < max(values):
                doubts.setdefault(same.name, []).append(Doubt(i, min(values), max(values)))
    return doubts


def _shifted(network: "Network", step: int) -> "Network":
    needs = {need: min(3, max(0, level + step)) for need, level in network.needs.items()}
    return network._replace(needs=needs)


def _draw(
    random: Random, owner: "Owner", networks: "Sequence[Network]", columns: list[Column]
) -> list[float]:
    """Scores of the networks in one possible world; only their order means something."""
    profile = owner.profile
    drawn = reweigh(owner, Importance(cone(random, len(profile.lacks)), cone(random, len(profile.wants))))
    vocation = vocations(drawn, networks) or []
    whole = sum(column.weight for column in columns if column.need)
    factors: dict[str, float] = {}
    scores = [COIN * random.random() for _ in networks]
    for column in columns:
        family, need = column.family, column.need
        if family not in factors:
            factors[family] = random.uniform(1 - SPREAD, 1 + SPREAD)
        weight = factors[family] * (whole * drawn.needs[need] if need else column.weight)
        values = vocation if family == "vocation" else column.values.copy()
        for position, low, high in column.doubts:
            values[position] = low + (high - low) * random.random()
        scores = [score + weight * value for score, value in zip(scores, values, strict=True)]
    return scores


def cone(random: Random, count: int) -> list[float]:
    """Weights of ``count`` ranked items, largest first, summing to 1: uniform among all that keep the order.

    Exponentials over their sum are uniform on the simplex (Devroye 1986, "Non-uniform random variate
    generation", chapter V); sorting them folds it on the cone, whose mean is ``needs.centroid``.
    """
    spacings = sorted((random.expovariate(1.0) for _ in range(count)), reverse=True)
    whole = sum(spacings)
    return [spacing / whole for spacing in spacings]
