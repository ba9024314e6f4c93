"""The smallest change of one answer that lets another network pass ahead: what a rank hangs on.

A counterfactual explanation (Wachter, Mittelstadt & Russell 2018, "Counterfactual explanations without
opening the black box", Harvard Journal of Law & Technology 31), found by matching again, so that it is
exact. Changes are tried from the smallest to the largest, at most ``MOST`` in all, and the first that works
is kept.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from .. import vocabulary as v
from ..messages.say import say
from ..messages.typography import euros, hours
from .eligibility import NEXT_STAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from ..owner.profile import Profile
    from .ranking import Answer

MOST = 40
"""Matches made again, in all: a fifth of a second on the whole catalogue."""

LADDERS: dict[str, Sequence[int]] = {
    "hours": (0, 1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 30, 40),
    "budget": (0, 50, 100, 150, 200, 300, 500, 750, 1000, 1500, 2000, 3000, 5000, 10_000),
    "give": range(4),
    "solitude": range(4),
    "smallness": range(4),
}
"""The rungs by which a figure is changed: hours a month, euros a year as people say them, levels."""

LEADERS = 3
"""The first matches, whose ranks are questioned."""


class Flip(NamedTuple):
    """The answer ``key`` said otherwise, and the network that then passes ahead.

    ``before`` and ``after`` are its values. For two neighbouring lacks or wants that change places they are
    the two ids in each order; for a want that is dropped, its id and None.
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
            if passes:
                found[leader] = Flip(key, before, after, passes)
    return found


def changes(profile: Profile) -> list[Change]:
    """The changes of one answer, smallest first; an answer not given cannot change.

    Sizes: 1, two neighbouring lacks or wants change places, the least important first; 2, one step of a
    level or one rung of the budget or the hours; 3, two of them, or another answer: a neighbouring stage, at
    a distance or not, a want dropped, the least important first; 4, three steps or rungs. Equal sizes keep
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
    stage, remote, wants = profile.stage, profile.remote, profile.wants
    for other in v.STAGES if stage else ():
        if other in NEXT_STAGES[stage or ""]:
            yield Change(3, "stage", stage, other, _with(profile, "stage", other))
    if remote is not None:
        yield Change(3, "remote", remote, not remote, _with(profile, "remote", not remote))
    for want in reversed(wants):
        kept = tuple(other for other in wants if other != want)
        yield Change(3, "wants", want, None, _with(profile, "wants", kept))


def _with(profile: Profile, key: str, value: Any) -> Profile:
    answers: dict[str, Any] = {key: value}
    return profile._replace(**answers)


def flip_text(flip: Flip, lang: str, names: Mapping[str, str]) -> str:
    """The change in one sentence; ``names`` maps an id to a network's name."""
    key, before, after = flip.key, flip.before, flip.after
    sentence = key
    if key in ("give", "solitude", "smallness", "remote"):
        sentence = f"{key}-more" if after > before else f"{key}-less"
    elif key == "hours":
        before, after = hours(before, lang), hours(after, lang)
    elif key == "budget":
        before, after = euros(before, lang), euros(after, lang)
    elif key == "stage":
        before, after = v.word(v.STAGES, before, lang), v.word(v.STAGES, after, lang)
    else:
        words = v.LACKS if key == "lacks" else v.WANTS
        sentence = "drop" if after is None else "order"
        first, second = (before, None) if after is None else before
        before, after = v.word(words, first, lang), second and v.word(words, second, lang)
    change = say(f"change.{sentence}", lang, before=before, after=after)
    return say("change.frame", lang, name=names[flip.id], change=change)
