"""Which of the ranked networks an answer holds: the best by score, and among them what he asked and they leave out.

One rule for every face. What is let in for one of his answers takes the last place, and says what it is there for.
"""

from __future__ import annotations

from functools import cache
from itertools import islice

from ..catalogue.network import OF_PLACES
from ..owner.needs import NEEDS_OF, VOCATIONS_OF, is_void
from ..owner.situation import circumstances_told
from ..tuples import NamedTuple
from ..vocabulary import ORDINARY, STAGES
from .criteria import advised
from .criteria.means import is_far_beyond
from .criteria.needs import SERVES
from .criteria.vocation import REALLY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ..catalogue.network import Network
    from ..owner.understood import Owner
    from .ranking import Answer, Match

REACH = 50
"""How many ranks beyond those shown are looked at: further down, it would no longer suit him."""

ENOUGH = 0.4
"""The share of the first one's score under which a network is not let in."""

LEAST = 3
"""With fewer networks to show, there is room for none but the best."""

BEST = 5
"""So many are shown whatever they are; further down, while there are others, none that may be dead, none that is far beyond
his means, none that hardly any adviser names to who asks the same, and none that is near and no more."""

STEERING = tuple(stage for stage in STAGES if stage != ORDINARY)
"""The stages at which one kind of network is to be shown: who starts, struggles, has closed, sells or buys."""


class Selected(NamedTuple):
    """A match that the answer holds; ``picked_for`` is what it is there for, though its score alone would not do."""

    match: Match
    picked_for: str | None = None


def select(answer: Answer, top: int) -> list[Selected]:
    """The best ``top`` matches; the first of what he asked that they leave unserved take the last places.

    They take no place of one that serves what he asked before.
    Nothing is selected where nothing he said calls for a network.
    """
    if not calls(answer) or not answer.matches[0].score:
        return []
    matches = _looked_at(answer.matches, top)
    shown = [Selected(match) for match in matches[:top]]
    if top < LEAST:
        return shown
    lasting = shown[: top - most_given(top)]
    least = least_of(matches[0].score)
    beyond = [match for match in matches[top:] if match.score >= least and not match.network.doubted]
    picks: list[Selected] = []
    needed: list[Selected] = []
    for ask in asks(answer.owner):
        serving = next((one for one in (*shown, *picks) if serves(one.match, ask)), None)
        if serving is None and len(picks) < most_given(top):
            found = next((match for match in beyond if serves(match, ask)), None)
            spare = [one for one in shown if one not in lasting and one not in needed]
            if found is not None and spare:
                shown.remove(spare[-1])
                serving = Selected(found, ask)
                picks.append(serving)
        needed += [serving] if serving else []
    return shown + sorted(picks, key=lambda pick: pick.match.rank)


def _looked_at(matches: list[Match], top: int) -> list[Match]:
    """The first of the matches, as many as any choice of ``top`` looks at: no filler beyond the best ones."""
    whole = matches[: top + REACH]
    if top <= BEST:
        return whole
    fitting = (match for at, match in enumerate(matches) if at < BEST or not is_filler(match))
    found = list(islice(fitting, top + REACH))
    return found if len(found) >= top else whole


def is_filler(match: Match) -> bool:
    """Whether it may be dead, is seldom named, is far beyond his means, or is there for nothing that he asks."""
    owner, network = match.fit.owner, match.network
    beyond = is_far_beyond(owner.profile.budget, owner.profile.hours, network)
    return bool(network.doubted) or beyond or is_seldom_named(match) or is_idle(match)


def is_idle(match: Match) -> bool:
    """Whether it is near, and no more: of no whole country, for no need, call, trade or circumstance of his."""
    owner, network = match.fit.owner, match.network
    asked = owner.needs.keys() | owner.vocations.keys()
    return (
        may_be_idle(network)
        and not match.fit.takes
        and asked.isdisjoint((*network.needs, *network.vocations))
    )


def may_be_idle(network: Network) -> bool:
    """Whether it may be there for its place alone."""
    return network.scope in OF_PLACES and not network.circumstances


def is_seldom_named(match: Match) -> bool:
    """Whether hardly any adviser names it to who asks the same."""
    return match.values.get(advised.NAME, 1.0) < advised.SELDOM


def most_given(top: int) -> int:
    """How many of so many places may be given to what their scores alone would not let in: one in three."""
    return top // 3


def least_of(first: Any) -> Any:
    """The score under which a network is not let in, from the first one's; of one owner, or of an array of them."""
    return ENOUGH * first


def calls(answer: Answer) -> bool:
    """Whether anything he said calls for a network that is there: not a place alone, nor a trade that nobody knows."""
    told = is_told(answer.owner) or any(match.fit.takes for match in answer.matches)
    return told and bool(answer.matches)


def is_told(owner: Owner) -> bool:
    """Whether he tells a need, a vocation, a trade that is understood, or a circumstance."""
    return bool(owner.needs or owner.vocations or owner.codes or circumstances_told(owner))


APART = (("lacks",), ("wants", "woman"), ("stage",))
"""The answers that ask for something, each group apart from the others; his trade's code beside them."""


def asks(owner: Owner) -> Iterator[str]:
    """What he asked, as "need:finance", "stage:starting", "trade", "want:women", in the order of ``asked_in_turn``."""
    return filter(None, asked_in_turn(owner))


def asked_in_turn(owner: Owner) -> tuple[str | None, ...]:
    """The same, each in its place or None: first lack, stage, his trade's own body, first wish, second lack, second wish.

    His trade's own body is asked for by who wishes to be defended, lacks law, or has debts: it knows them all.
    """
    profile = owner.profile
    lacks = [*(f"need:{lack}" for lack in profile.lacks), None, None]
    wants = [*(f"want:{want}" for want in profile.wants if not is_void(profile, want)), None, None]
    defends = "representation" in profile.wants or not {"law-standards", "hardship"}.isdisjoint(profile.lacks)
    return (
        lacks[0],
        f"stage:{profile.stage}" if profile.stage in STEERING else None,
        "trade" if owner.codes and defends else None,
        wants[0],
        lacks[1],
        wants[1],
    )


DEFENDS = "need:representation"
"""What his trade's own body is asked for."""


def serves(match: Match, ask: str) -> bool:
    """Whether a match answers what he asked."""
    if ask == "trade":
        return bool(match.fit.takes) and answers(match.network, DEFENDS)
    return answers(match.network, ask)


def answers(network: Network, ask: str) -> bool:
    """Whether a network is there for a lack, a wish or a stage, as "need:finance", "want:women", "stage:starting"."""
    needs, vocations = answered_by(ask)
    strengths = network.needs
    return any(strengths.get(need, 0) >= SERVES for need in needs) or not vocations.isdisjoint(
        network.vocations
    )


@cache
def answered_by(ask: str) -> tuple[frozenset[str], frozenset[str]]:
    """The needs and the vocations one of which a network is to serve, or to have, to be there for what is asked."""
    kind, _, name = ask.partition(":")
    called = VOCATIONS_OF.get(name, {}) if kind != "need" else {}
    needs = NEEDS_OF.get(name, {name: 1.0}) if kind == "want" else {name: 1.0} if kind == "need" else {}
    return frozenset(needs), frozenset(vocation for vocation, how in called.items() if how >= REALLY)
