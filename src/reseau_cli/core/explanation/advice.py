"""A complete answer: what was understood, what to do first, the networks with their reasons, what is left out and why.

Faces lay it out; they decide nothing and word nothing.
"""

from __future__ import annotations

from .. import vocabulary as v
from ..messages.say import say
from ..method.portfolio import COVERED, Portfolio, coverage, is_relied_on
from ..method.robustness import DRAWN, Robustness, Sampling, robustness
from ..method.rules.past import joined
from ..method.selection import Selected, select
from ..owner.understood import asked
from ..tuples import NamedTuple
from .at_the_door import step_to_take
from .conditions import Refusals, nothing
from .distress import Care, Line, care, closing_line, help_line
from .door import Door, door_to
from .first import First, first
from .helps import helps
from .join_nothing_yet import Before, before
from .matters import of_the_matter
from .reasons import Explanation, explain
from .unsettled import left_open, untold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any

    from ..catalogue.declared import Declared
    from ..catalogue.network import Catalogue, Record
    from ..method.ranking import Answer, Match
    from ..owner.profile import Profile

    Excluded = tuple[str, list[tuple[str, str]]]
    """A network ruled out: its id, and (rule, text) for every condition that does."""

AMONG = 5
"""The first thing to do is one of so many, however many are shown: it is the same on every face."""


class Shown(NamedTuple):
    """One match as it is shown, numbered from 1.

    ``family`` is the name of the body it belongs to, or None. ``picked_for`` is what it is in the list for, though its
    score alone would not do, in an id and in words. ``flip`` says what would let another pass ahead, where it was asked.
    """

    rank: int
    match: Match
    record: Record
    explanation: Explanation
    family: str | None
    picked_for: str | None
    picked_text: str | None
    first_step: str
    door: Door | None
    held: Robustness
    holds: str
    flip: str | None = None


class Help(NamedTuple):
    """A public help to call: its record, what to do first, and its door."""

    record: Record
    first_step: str
    door: Door | None


class Advice(NamedTuple):
    """An answer ready to be laid out in one language.

    ``unsettled`` says what the answers leave open. ``care``, where it is sure, comes before all else; ``help_line`` is
    the number of the one quiet line. ``nothing`` says why no network is shown, where none is. ``covered`` and
    ``uncovered`` share out what he asked for between what the networks shown and the helps serve and what they leave.
    ``portfolio`` and its sentences ``together`` are there where depth was asked for. ``declared`` are associations that
    the user has imported from the register: shown apart, never ranked.
    """

    answer: Answer
    catalogue: Catalogue
    lang: str
    unsettled: list[str]
    care: Care | None
    help_line: Line | None
    first: First | None
    shown: list[Shown]
    helps: list[Help]
    nothing: list[str]
    before: Before | None
    covered: tuple[str, ...]
    uncovered: tuple[str, ...]
    sampling: Sampling
    portfolio: Portfolio | None = None
    together: Sequence[str] = ()
    declared: Sequence[Declared] = ()

    @property
    def closing(self) -> str | None:
        """The one line on whom to call, after the networks."""
        return closing_line(self.care, self.help_line, self.lang)

    @property
    def to_say(self) -> list[str]:
        """What his answers leave open, and what they do not tell and would change most: for people, a sentence each."""
        return [*self.unsettled, *untold(self.answer.owner, self.lang)]

    def excluded(self) -> Iterator[Excluded]:
        """Every network ruled out, with all its reasons; worded one by one when asked, for only some faces show them."""
        screening, said = self.answer.screening, Refusals(self.answer.owner, self.lang)
        for network, findings in screening.ruled_out() if screening else ():
            yield network.id, said.of(network.name, findings)


def advice(
    answer: Answer,
    catalogue: Catalogue,
    top: int,
    lang: str = "fr",
    lines: list[dict[str, Any]] | None = None,
    rematch: Callable[[Profile], Answer] | None = None,
    declared: Sequence[Declared] = (),
) -> Advice:
    """The whole answer in words.

    Args:
        answer: the ranking.
        catalogue: the records behind it.
        top: how many networks to show, at most.
        lang: "fr" or "en".
        lines: the numbers to call where answers speak of distress.
        rematch: ranks for another profile of the same owner; given where depth is asked for.
        declared: what the register has around him.
    """
    selected = select(answer, top)
    sampling = DRAWN
    held = robustness(answer, selected, catalogue, sampling) if selected else {}
    told, line = care(answer.owner, lines or [], lang), help_line(answer.owner, lines or [], lang)
    wait = before(answer.owner.profile, lang)
    shown = [
        _shown(rank, one, catalogue, held[one.match.network.id], len(selected), lang)
        for rank, one in enumerate(selected, 1)
    ]
    deep = None
    if rematch is not None:
        from .depth import depth  # seldom asked for

        deep = depth(answer, selected, rematch, told is None, _names(catalogue), lang)
        shown = [one._replace(flip=deep.flips.get(one.match.network.id)) for one in shown]
    among = [one.match for one in (selected if top == AMONG else select(answer, AMONG))]
    named = of_the_matter(answer)
    turn = first(answer, among, catalogue, wait.reason if wait else None, lang, named)
    told_of = [one.match.network.id for one in shown] + ([turn.id] if turn else [])
    calls = helps(answer, told_of, catalogue, named)
    covered, uncovered = _shared_out(answer, shown, calls, turn, catalogue)
    return Advice(
        answer,
        catalogue,
        lang,
        [*left_open(answer.owner, lang), *_past(answer.owner.profile, catalogue, lang)],
        told,
        line,
        turn,
        shown,
        [_help(match, catalogue, lang) for match in calls],
        [] if shown else nothing(answer, catalogue, lang, told is not None and told.level == "sure"),
        wait,
        covered,
        uncovered,
        sampling,
        deep.portfolio if deep else None,
        deep.together if deep else (),
        declared,
    )


def _shown(
    rank: int, selected: Selected, catalogue: Catalogue, held: Robustness, count: int, lang: str
) -> Shown:
    match = selected.match
    record = catalogue.record(match.network.id)
    parent = record.get("part_of")
    return Shown(
        rank,
        match,
        record,
        explain(match, record, lang),
        catalogue.record(parent)["name"] if parent else None,
        selected.picked_for,
        picked_text(selected.picked_for, lang),
        step_to_take(match, catalogue, lang),
        door_to(match, catalogue, lang),
        held,
        holds(rank, held, count, lang),
    )


def _shared_out(
    answer: Answer, shown: list[Shown], calls: Sequence[Match], turn: First | None, catalogue: Catalogue
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What he asked for, shared out between what is served by all that is told or that he has joined, and the rest."""
    at_hand = joined(answer.owner.profile)
    if turn and any(one.network.id == turn.id and is_relied_on(one) for one in answer.matches):
        at_hand |= {turn.id}
    matches = [*(one.match for one in shown if is_relied_on(one.match)), *calls]
    networks = [match.network for match in matches]
    networks += [network for network in catalogue.networks if network.id in at_hand]
    served = coverage(networks, answer.owner.needs)
    wished = asked(answer.owner)
    return (
        tuple(need for need in wished if served[need] >= COVERED),
        tuple(need for need in wished if served[need] < COVERED),
    )


def _past(profile: Profile, catalogue: Catalogue, lang: str) -> list[str]:
    if not (profile.already or profile.tried):
        return []
    from .past import past  # seldom

    return past(profile, _names(catalogue), lang)


def _names(catalogue: Catalogue) -> dict[str, str]:
    return {network.id: network.name for network in catalogue.networks}


def _help(match: Match, catalogue: Catalogue, lang: str) -> Help:
    record = catalogue.record(match.network.id)
    return Help(record, step_to_take(match, catalogue, lang), door_to(match, catalogue, lang))


def holds(rank: int, held: Robustness, count: int, lang: str) -> str:
    """How often its place holds, in words: « reste premier 9 fois sur 10 »."""
    key = "first" if rank == 1 else "three" if rank <= 3 else "shown"
    return say(f"holds.{key}", lang, times=round(10 * held.holds), shown=count)


def picked_text(picked_for: str | None, lang: str) -> str | None:
    """What a network is in the list for, in words."""
    if picked_for is None:
        return None
    kind, _, id_ = picked_for.partition(":")
    words = {"need": v.NEEDS, "stage": v.STAGES, "want": v.WANTS}
    label = v.word(words[kind], id_, lang) if kind in words else ""
    return say(f"holds.picked-{kind}", lang, label=label)
