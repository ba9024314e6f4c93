"""The public helps to call beside the networks shown: those that serve him best, and his own chamber."""

from itertools import islice

from ..method.admission import UNLIKELY
from ..method.criteria.needs import SERVES
from ..method.roles import HELPER
from ..method.rules.person import is_likely_his
from ..method.selection import calls, is_seldom_named
from ..vocabulary import HARD_STAGES
from .distress import level
from .door import door_to

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..catalogue.network import Catalogue
    from ..method.ranking import Answer, Match

HELPS = 3
"""Helps that are named, at most."""

PERHAPS_HIS = 0.4
"""A chamber is taken for his own above this chance: that of one he may be of, his standing in law not being told."""


def helps(
    answer: "Answer", told: "Iterable[str]", catalogue: "Catalogue", named: "Sequence[Match]" = ()
) -> "list[Match]":
    """The public helps to call: those ``named`` by their matter, then the best; his own chamber is one of them.

    So is someone to talk to, where he is worn out or in distress and nobody told of is there for it.
    Not those told of already (shown, or first to turn to), nor one whose door is not known.
    """
    ids = set(told)
    of_the_matter = _reached((match for match in named if match.network.id not in ids), HELPS, catalogue)
    ids.update(match.network.id for match in of_the_matter)
    left = [match for match in answer.matches if match.network.kind == "help" and match.network.id not in ids]
    chambers = [match for match in left if _is_his_chamber(match)] if _lacks_chamber(answer, ids) else []
    chamber = _reached(sorted(chambers, key=lambda match: -match.fit.chance), 1, catalogue)
    ears = (
        [match for match in left if _listens(match) and is_for_him(match)] if _lacks_ear(answer, ids) else []
    )
    sure = [*_reached(ears, 1, catalogue), *chamber][: HELPS - len(of_the_matter)]
    serving = (match for match in left if match not in sure and _is_to_call(answer, match))
    room = HELPS - len(of_the_matter) - len(sure)
    return of_the_matter + sorted(sure + _reached(serving, room, catalogue), key=lambda match: match.rank)


def _reached(matches: "Iterable[Match]", most: int, catalogue: "Catalogue") -> "list[Match]":
    """The first of them whose door is known: no record is read but of those asked for."""
    return list(islice((match for match in matches if door_to(match, catalogue)), most))


def _is_to_call(answer: "Answer", match: "Match") -> bool:
    """Is for him, serves one of his needs regularly, and asks no known price.

    Not one that he comes to help, nor one that advisers know, and hardly any names to who asks the same.
    """
    network = match.network
    serves = any(network.needs.get(need, 0) >= SERVES for need in answer.owner.needs)
    passed_over = bool(network.named) and is_seldom_named(match)
    helped = match.fit.role != HELPER
    return is_for_him(match) and serves and helped and not (network.low or passed_over)


def is_for_him(match: "Match") -> bool:
    """Whether a network lives, is likely to have him, and is not made for a circumstance of others."""
    network = match.network
    unlikely = match.fit.chance <= UNLIKELY or not is_likely_his(match.fit)
    return not (network.doubted or unlikely or _is_for_others(match))


def _is_for_others(match: "Match") -> bool:
    """A help for women, for who suffers or for firms in danger, where nothing tells that one asks."""
    network, profile = match.network, match.fit.owner.profile
    if network.kind != "help":
        return False
    women = network.vocations[0] == "women" and not (profile.woman or "women" in profile.wants)
    suffering = max(network.needs, key=lambda need: network.needs[need], default="") == "wellbeing"
    in_danger = bool(network.stages) and {*network.stages} <= {*HARD_STAGES}
    told = profile.stage is None or profile.stage in HARD_STAGES or "hardship" in match.fit.owner.needs
    return women or (suffering and level(match.fit.owner) is None) or (in_danger and not told)


def is_chamber(vocations: "Sequence[str]") -> bool:
    """Whether it is a public chamber before all else."""
    return vocations[0] == "chamber"


def _is_his_chamber(match: "Match") -> bool:
    """The public chamber of his standing in law: every firm of that standing has one, whatever it asks for."""
    network = match.network
    return (
        network.kind == "help"
        and is_chamber(network.vocations)
        and match.fit.chance > PERHAPS_HIS
        and match.fit.role != HELPER
    )


def _lacks_chamber(answer: "Answer", shown: "set[str]") -> bool:
    return calls(answer) and not any(m.network.id in shown and _is_his_chamber(m) for m in answer.matches)


def _listens(match: "Match") -> bool:
    return match.network.needs.get("wellbeing", 0) > SERVES


def _lacks_ear(answer: "Answer", shown: "set[str]") -> bool:
    return level(answer.owner) is not None and not any(
        match.network.id in shown and _listens(match) for match in answer.matches
    )
