"""The questionnaire as data: what is asked, how, when, and which keys an answer fills.

Its words are in the ``questions`` table of each language, by the question's id: ``solitude.text``, ``solitude.why``,
``solitude.0``; they hold for a man as for a woman. ``interview`` turns these records into the next question, ``ask``
draws them; flags and files fill the same keys without them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..vocabulary import CIRCUMSTANCES, LACKS, LEGAL_FORMS, STAGES, WANTS
from .question import Choices, Question

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..vocabulary import Words
    from .profile import Profile

SCREENS = 12
"""No path through the questionnaire is longer."""


def _needed(name: str) -> Callable[[Profile, frozenset[str]], bool]:
    return lambda profile, dependencies: name in dependencies


def _of(words: Words) -> Choices:
    return tuple(words.items())


def _own(id_: str, *values: int) -> Choices:
    return tuple((value, f"questions.{id_}.{value}") for value in values)


_YES_NO: Choices = ((True, "questions.yes"), (False, "questions.no"))

MAIN: tuple[Question, ...] = (
    Question("text", ("text",), "words", private=True),
    Question("lacks", ("lacks",), "ranked", _of(LACKS)),
    Question("solitude", ("solitude",), "one", _own("solitude", 0, 1, 2, 3)),
    Question("smallness", ("smallness",), "one", _own("smallness", 0, 1, 2, 3)),
    Question("wants", ("wants",), "ordered", _of(WANTS)),
    Question("place", ("postcode", "commune", "department"), "place"),
    Question("trade", ("trade",), "trade"),
    Question("stage", ("stage",), "one", _of(STAGES)),
    Question("woman", ("woman",), "one", _YES_NO, _needed("woman"), private=True),
    Question("budget", ("budget",), "amount", _own("budget", 0, 150, 500, 1500)),
    Question("hours", ("hours",), "amount", _own("hours", 1, 2, 4, 8)),
    Question("give", ("give",), "one", _own("give", 0, 1, 2, 3)),
)

EXTRA: tuple[Question, ...] = (
    Question("age", ("age",), "number", when=_needed("age"), private=True),
    Question(
        "circumstances",
        ("circumstances",),
        "several",
        _of(CIRCUMSTANCES),
        _needed("circumstances"),
        private=True,
    ),
    Question("employees", ("employees",), "number", when=_needed("employees")),
    Question("remote", ("remote",), "one", _YES_NO, _needed("remote")),
    Question("legal_form", ("legal_form",), "one", _of(LEGAL_FORMS), _needed("legal_form")),
)

QUESTIONS = MAIN + EXTRA
QUESTION = {question.id: question for question in QUESTIONS}
CONDITIONAL = tuple(q.id for q in QUESTIONS if q.id == "woman" or q in EXTRA)
"""Those that may be left out, in the order in which they take the screens left free."""
