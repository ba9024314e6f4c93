"""Answers kept from another time: offered, never taken up in silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.explanation import answers_back
from ..core.messages.typography import printed
from ..core.owner.interview import Interview
from ..core.owner.questions import QUESTIONS

if TYPE_CHECKING:
    from .pen import Pen

TOLD = 3
"""How many of the answers tell which they are."""


def offered(pen: Pen, kept: Interview, lost: tuple[str, ...], ask: bool, lang: str) -> Interview:
    """The interview to go on with: the one kept, or a new one; ``lost`` names what of it could not be read."""
    if lost:
        pen.say(printed("dialogue.lost", lang, names=", ".join(lost)))
    # Not his sentence: somebody else may sit there now.
    answers = [
        answers_back.answer(question, kept.profile, lang) for question in QUESTIONS if question.id != "text"
    ]
    told = [answer for answer in answers if answer][:TOLD]
    if not kept.profile.answered():
        return Interview()  # all was skipped: there is nothing to take up, and something to ask
    if not ask:
        return kept
    more = ["…"] if len(kept.profile.answered()) > len(told) else []
    title = printed("dialogue.found", lang, answers=answers_back.listed([*told, *more], lang))
    options = [
        (taken, printed("dialogue.resume" if taken else "dialogue.restart", lang)) for taken in (True, False)
    ]
    return kept if pen.one(title, options) else Interview()
