"""Filter, score, rank: an owner and a catalogue in, an ordered answer out."""

# No postponed annotations here: a NamedTuple of strings takes three times as long to make, on every run.

from typing import TYPE_CHECKING, NamedTuple

from .admission import chance, share
from .criteria import HUNDREDTHS, criteria, points
from .eligibility import Finding, examine
from .proximity import ORDER, is_of_another_town, level_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..catalogue.network import Catalogue, Network
    from ..owner.understood import Owner


class Match(NamedTuple):
    """A network that may suit: ``points`` and ``score`` in hundredths, ``worth`` what each criterion could give."""

    rank: int
    network: "Network"
    score: int
    points: dict[str, int]
    worth: dict[str, int]
    to_check: list[Finding]
    level: str | None


class Exclusion(NamedTuple):
    """A network that a sure "no" rules out, with every condition that does."""

    network: "Network"
    findings: list[Finding]


class Answer(NamedTuple):
    """All the networks, ranked or ruled out."""

    owner: "Owner"
    matches: list[Match]
    excluded: list[Exclusion]


def match(owner: "Owner", catalogue: "Catalogue") -> Answer:
    """Rank every network of the catalogue for an owner; equal scores keep the order of their ids."""
    fitting: list[Network] = []
    to_check: list[list[Finding]] = []
    excluded: list[Exclusion] = []
    for network in catalogue.networks:
        findings = examine(owner, network) if network.conditions or owner.profile.must else []
        sure = [finding for finding in findings if finding.sure and finding.met is False]
        if sure:
            excluded.append(Exclusion(network, sure))
        else:
            fitting.append(network)
            to_check.append(findings)
    chances = [chance(owner, findings) for findings in to_check]
    found = criteria(owner, fitting, chances, catalogue.postings)
    kept = [share(owner, *both) for both in zip(fitting, chances, strict=True)]
    rows = list(zip(*points(found, kept), strict=True)) or [()] * len(fitting)
    totals = [sum(row) for row in rows]
    levels = [level_of(owner.place, network) for network in fitting]
    names = [criterion.name for criterion in found]
    worth = {criterion.name: round(criterion.weight * HUNDREDTHS) for criterion in found}
    matches = [
        Match(
            rank, fitting[i], totals[i], dict(zip(names, rows[i], strict=True)), worth, to_check[i], levels[i]
        )
        for rank, i in enumerate(_one_per_family(fitting, totals, list(map(_distance, fitting, levels))), 1)
    ]
    return Answer(owner, matches, excluded)


def _one_per_family(networks: "Sequence[Network]", totals: list[int], distances: list[float]) -> list[int]:
    """Positions in rank order, keeping of each family (a national body and its local ones) the nearest that fits."""
    best: dict[str, int] = {}
    order = sorted(range(len(networks)), key=lambda i: (-totals[i], networks[i].id))
    for i in order:
        family = networks[i].family
        if family not in best or distances[i] < distances[best[family]]:
            best[family] = i
    chosen = set(best.values())
    return [i for i in order if i in chosen]


def _distance(network: "Network", level: str | None) -> float:
    """How far it is, by the order of the levels; the club of another town does not stand in for the national body."""
    if is_of_another_town(network, level):
        return ORDER["national"] + 0.5
    return ORDER[level] if level else len(ORDER)
