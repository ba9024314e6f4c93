"""Which of the ranked networks are shown: the best, among them one that answers the first lack he named.

A rule of display: true ranks and scores are kept, nothing is scored anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .union_kinds import LEAST, with_both_kinds

if TYPE_CHECKING:
    from .ranking import Answer, Match

ANSWERS = 2
"""The strength of a need from which a network regularly serves it."""

BEYOND = 25
"""How many ranks beyond those shown are looked at: further down, it would no longer suit him."""


def shown_matches(answer: Answer, top: int) -> list[Match]:
    """The best ``top`` matches, in rank order; one that answers his first lack takes the place of the last if none does.

    Nothing is shown where nothing he said gives a point to any: the order of the ids is no advice.
    """
    if answer.matches and not answer.matches[0].score:
        return []
    shown = with_both_kinds(answer, top)
    lack = next(iter(answer.owner.profile.lacks), None)
    if lack is None or top < LEAST or any(_answers(match, lack) for match in shown):
        return shown
    found = next((match for match in answer.matches[top : top + BEYOND] if _answers(match, lack)), None)
    if found is None:
        return shown
    last = [match for match in shown if match.rank <= top][-1]  # what was already let in keeps its place
    return sorted([match for match in shown if match is not last] + [found], key=lambda match: match.rank)


def _answers(match: Match, lack: str) -> bool:
    return match.network.needs.get(lack, 0) >= ANSWERS
