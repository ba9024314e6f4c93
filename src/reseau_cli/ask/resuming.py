"""Answers kept from another time: offered, never taken up in silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.explanation import answers_back
from ..core.messages.typography import printed
from ..core.owner.interview import Interview
from ..core.owner.questions import QUESTION, QUESTIONS

if TYPE_CHECKING:
    from ..core.owner.profile import Profile
    from .pen import Pen

TOLD = 3
"""How many of the answers tell which they are."""

NAMING = "trade", "place", "stage", "lacks", "wants"
"""The questions whose answers are understood without them; his sentence is not one, for somebody else may sit there now."""


def offered(pen: Pen, kept: Interview, lost: tuple[str, ...], ask: bool, lang: str) -> Interview:
    """The interview to go on with: the one kept, or a new one; ``lost`` names what of it could not be read."""
    if lost:
        names = answers_back.listed([_asked(name, lang) for name in lost], lang)
        pen.say(printed("dialogue.lost", lang, names=names))
    if not kept.profile.answered():
        return Interview()  # all was skipped: there is nothing to take up, and something to ask
    if not ask:
        return kept
    options = [
        (taken, printed("dialogue.resume" if taken else "dialogue.restart", lang)) for taken in (True, False)
    ]
    return kept if pen.one(_title(kept.profile, lang), options) else Interview()


def _title(profile: Profile, lang: str) -> str:
    """What is offered, told by the answers that say who he is."""
    given = [question for question in QUESTIONS if answers_back.answer(question, profile, lang)]
    named = [answers_back.answer(QUESTION[id_], profile, lang) for id_ in NAMING]
    told = [answer for answer in named if answer][:TOLD]
    if not told:
        return printed("dialogue.found-nameless", lang)
    answers = answers_back.listed([*told, "…"] if len(given) > len(told) else told, lang)
    return printed("dialogue.found", lang, answers=answers if answers.endswith("…") else f"{answers}.")


def _asked(name: str, lang: str) -> str:
    """The question of an answer that could not be read, or the name of what no question asks."""
    key = name.rpartition(".")[2]
    return next((answers_back.text(one, lang) for one in QUESTIONS if key in one.keys), name)
