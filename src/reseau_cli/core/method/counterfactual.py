"""The smallest change of one answer that lets another network pass ahead: what a rank hangs on.

A counterfactual explanation (Wachter, Mittelstadt & Russell 2018, "Counterfactual explanations without
opening the black box", Harvard Journal of Law & Technology 31), found by matching again, so that it is
exact. Only what the owner can choose is changed: the order of what he asks, his budget, his hours, what he gives, going
online or not. Changes are tried from the smallest to the largest, at most ``MOST`` in all, and the first that works is kept.
"""

from __future__ import annotations

from itertools import pairwise

from ..tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any

    from ..owner.profile import Profile
    from .ranking import Answer

MOST = 40
"""Matches made again, in all: a fifth of a second on the whole catalogue."""

LADDERS: dict[str, Sequence[int]] = {
    "hours": (0, 1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 30, 40),
    "budget": (0, 50, 100, 150, 200, 300, 500, 750, 1000, 1500, 2000, 3000, 5000, 10_000),
    "give": range(4),
}
"""The rungs by which a figure is changed: hours a month, euros a year as people say them, what he gives."""

KNOWN = {"hours": "hours", "budget": "low", "give": "asks"}
"""The fact of a network that a figure is compared with: where it is not known, nothing is told to hang on it."""

LEADERS = 3
"""The first matches, whose ranks are questioned."""


class Flip(NamedTuple):
    """The answer ``key`` said otherwise, and the network that then passes ahead.

    ``before`` and ``after`` are its values. For two neighbouring lacks or wants that change places they are
    the two ids in each order.
    """

    key: str
    before: Any
    after: Any
    id: str


class Change(NamedTuple):
    """One answer said otherwise: how large a change it is, and the profile it makes."""

    size: int
    key: str
    before: Any
    after: Any
    profile: Profile


def flips(answer: Answer, rematch: Callable[[Profile], Answer]) -> dict[str, Flip]:
    """For each of the first three matches that one answer keeps ahead, the smallest change to that answer.

    The one that passes ahead is the next match, or a network that was excluded and no longer is. Ids that are
    absent stayed ahead under every change tried. ``rematch`` is called at most ``MOST`` times.
    """
    ids = [match.network.id for match in answer.matches]
    networks = {match.network.id: match.network for match in answer.matches}
    networks |= {exclusion.network.id: exclusion.network for exclusion in answer.excluded}
    leaders, follows = ids[:LEADERS], dict(pairwise(ids))
    excluded = {exclusion.network.id for exclusion in answer.excluded}
    found: dict[str, Flip] = {}
    for _, key, before, after, profile in changes(answer.owner.profile)[:MOST]:
        if len(found) == len(leaders):
            break
        order = [match.network.id for match in rematch(profile).matches]
        for leader in leaders:
            if leader in found or leader not in order:
                continue
            ahead = order[: order.index(leader)]
            passes = next((id_ for id_ in ahead if id_ == follows.get(leader) or id_ in excluded), None)
            if passes and (key not in KNOWN or getattr(networks[passes], KNOWN[key]) is not None):
                found[leader] = Flip(key, before, after, passes)
    return found


def changes(profile: Profile) -> list[Change]:
    """The changes of one answer, smallest first; an answer not given cannot change.

    Sizes: 1, two neighbouring lacks or wants change places, the least important first; 2, one rung of what he
    gives, of the budget or the hours; 3, two of them, or at a distance instead of not; 4, three rungs. Equal sizes keep
    the order of this list.
    """
    found = [*_swaps(profile), *_steps(profile), *_others(profile)]
    return sorted(found, key=lambda change: change.size)


def _swaps(profile: Profile) -> Iterator[Change]:
    for key in ("lacks", "wants"):
        answers = getattr(profile, key)
        for i in reversed(range(len(answers) - 1)):
            pair = answers[i : i + 2]
            swapped = (*answers[:i], *pair[::-1], *answers[i + 2 :])
            yield Change(1, key, pair, pair[::-1], _with(profile, key, swapped))


def _steps(profile: Profile) -> Iterator[Change]:
    for key, ladder in LADDERS.items():
        value = getattr(profile, key)
        if value is None:
            continue
        above = [rung for rung in ladder if rung > value]
        below = [rung for rung in reversed(ladder) if rung < value]
        for rungs in (above, below):
            for steps, rung in enumerate(rungs[:3], 1):
                yield Change(1 + steps, key, value, rung, _with(profile, key, rung))


def _others(profile: Profile) -> Iterator[Change]:
    if profile.remote is not None:
        yield Change(
            3, "remote", profile.remote, not profile.remote, _with(profile, "remote", not profile.remote)
        )


def _with(profile: Profile, key: str, value: Any) -> Profile:
    answers: dict[str, Any] = {key: value}
    return profile._replace(**answers)
