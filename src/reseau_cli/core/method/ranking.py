"""Filter, score, rank: an owner and a catalogue in, an ordered answer out."""

from ..tuples import NamedTuple
from .admission import kept
from .criteria import columns
from .proximity import ORDER, is_of_another_town
from .screening import Screening

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..catalogue.network import Catalogue, Network
    from ..owner.understood import Owner
    from .criteria import Column
    from .eligibility import Finding
    from .fit import Fit

HUNDREDTHS = 10_000
"""A whole score, 100 points, in hundredths."""


class Match(NamedTuple):
    """A network that may suit.

    ``gains`` and ``score`` are in hundredths of a point, ``worth`` in [0, 1], ``max_points`` what each criterion could
    give; the first and the third in the order of the criteria that the last one names.
    """

    rank: int
    fit: "Fit"
    score: int
    gains: tuple[int, ...]
    worth: tuple[float, ...]
    max_points: dict[str, int]

    @property
    def points(self) -> dict[str, int]:
        """What each criterion gave."""
        return dict(zip(self.max_points, self.gains, strict=True))

    @property
    def values(self) -> dict[str, float]:
        """What it is worth by each criterion."""
        return dict(zip(self.max_points, self.worth, strict=True))

    @property
    def network(self) -> "Network":
        """The network, as it is seen in the owner's role."""
        return self.fit.network

    @property
    def to_check(self) -> "Sequence[Finding]":
        """The conditions that are not surely met."""
        return self.fit.findings

    @property
    def level(self) -> str | None:
        """How near it is known to be."""
        return self.fit.nearest.level

    @property
    def verdict(self) -> str:
        """« fits » where nothing is left to check, « to-check » elsewhere: a condition, or whether the network lives."""
        return "to-check" if self.to_check or self.network.doubted else "fits"


class Exclusion(NamedTuple):
    """A network that a sure "no" rules out, by its place in what was screened."""

    screening: "Screening"
    at: int

    @property
    def network(self) -> "Network":
        """The network, as it is seen in the owner's role."""
        return self.screening.network(self.at)

    @property
    def findings(self) -> "list[Finding]":
        """Every condition that rules it out."""
        return self.screening.refusals[self.at]


class Answer(NamedTuple):
    """All the networks, ranked or, where they have been screened, ruled out."""

    owner: "Owner"
    matches: list[Match]
    screening: "Screening | None" = None

    @property
    def excluded(self) -> list[Exclusion]:
        """The networks ruled out, in the order of their ids; made when asked for, which few do."""
        return [Exclusion(self.screening, at) for at in self.screening.out] if self.screening else []


def match(owner: "Owner", catalogue: "Catalogue") -> Answer:
    """Rank every network of the catalogue for an owner; equal scores keep the order of their ids."""
    screening = Screening(owner, catalogue.networks, catalogue.year)
    opened = columns(owner, screening.fits, catalogue.postings, screening.values)
    return Answer(owner, ranked(screening.fits, opened), screening)


def ranked(fits: "Sequence[Fit]", opened: "Sequence[Column]") -> list[Match]:
    """The pairs that nothing rules out, scored by the criteria that are open, one of each family, best first."""
    shares = [kept(fit) for fit in fits]
    whole = {column.criterion.name: round(column.weight * HUNDREDTHS) for column in opened}
    points = [
        [
            round(most * value * share) if value else 0
            for value, share in zip(column.values, shares, strict=True)
        ]
        for column in opened
        for most in (column.weight * HUNDREDTHS,)
    ]
    rows = list(zip(*points, strict=True)) or [()] * len(fits)
    values = list(zip(*(column.values for column in opened), strict=True)) or [()] * len(fits)
    totals = [sum(row) for row in rows]
    return [
        Match(rank, fits[i], totals[i], rows[i], values[i], whole)
        for rank, i in enumerate(_one_per_family(fits, totals), 1)
    ]


def _one_per_family(fits: "Sequence[Fit]", totals: list[int]) -> list[int]:
    """Positions in rank order, keeping of each family (a national body and its local ones) the nearest that fits."""
    ids = [fit.network.id for fit in fits]
    order = sorted(range(len(fits)), key=ids.__getitem__)
    order.sort(key=totals.__getitem__, reverse=True)
    best: dict[str, int] = {}
    for i in order:
        rival = best.setdefault(fits[i].network.family, i)
        if rival != i and distance(fits[i]) < distance(fits[rival]):
            best[fits[i].network.family] = i
    chosen = set(best.values())
    return [i for i in order if i in chosen]


def distance(fit: "Fit") -> float:
    """How far it is, by the order of the levels; the club of another town does not stand in for the national body.

    At an equal level the part stands for the whole: it is the one an owner knocks at, unless one doubts that it still lives.
    """
    level = fit.nearest.level
    if is_of_another_town(fit.network, level):
        return ORDER["national"] + 0.5
    if level is None:
        return len(ORDER)
    if ORDER[level] >= ORDER["national"]:
        return ORDER[level]
    whole = fit.network.family == fit.network.id
    return ORDER[level] + (0.25 if whole else 0.5 if fit.network.doubted else 0.0)
