"""The questionnaire as data: what is asked, how, when, and which keys an answer fills.

Its words are in the ``questions`` table of each language, by the question's id: ``solitude.text``, ``solitude.why``,
``solitude.0``; they hold for a man as for a woman. ``interview`` turns these records into the next question, ``ask``
draws them; flags and files fill the same keys without them.
"""

from __future__ import annotations

from ..vocabulary import CIRCUMSTANCES, HARD_STAGES, LACKS, LEGAL_FORMS, STAGES, WANTS
from .question import Question

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..vocabulary import Words
    from .profile import Profile
    from .question import Choices

SCREENS = 12
"""No path through the questionnaire is longer."""


def _needed(name: str) -> Callable[[Profile, frozenset[str]], bool]:
    return lambda profile, dependencies: name in dependencies


def _is_hard(profile: Profile, dependencies: frozenset[str]) -> bool:
    """Whether what he has said makes it natural to ask how he bears it."""
    hard = "hardship" in profile.lacks or profile.stage in HARD_STAGES
    return hard or (profile.solitude or 0) > 1


def _of(words: Words) -> Choices:
    return tuple(words.items())


def _own(id_: str, *values: int) -> Choices:
    return tuple((value, f"questions.{id_}.{value}") for value in values)


_YES_NO: Choices = ((True, "questions.yes"), (False, "questions.no"))

MAIN: tuple[Question, ...] = (
    Question("text", ("text",), "words", private=True),
    Question("lacks", ("lacks",), "several", _of(LACKS), ranked=len(LACKS)),
    Question("solitude", ("solitude",), "one", _own("solitude", 0, 1, 2, 3)),
    Question("holding", ("holding",), "one", _own("holding", 3, 2, 1, 0), _is_hard, private=True),
    Question("smallness", ("smallness",), "one", _own("smallness", 0, 1, 2, 3)),
    Question("wants", ("wants",), "several", _of(WANTS), ranked=3),
    Question("place", ("postcode", "commune", "department"), "place"),
    Question("trade", ("trade",), "trade"),
    Question("stage", ("stage",), "one", _of(STAGES)),
    Question("woman", ("woman",), "one", _YES_NO, _needed("woman"), private=True),
    Question("budget", ("budget",), "amount"),
    Question("hours", ("hours",), "duration"),
    Question("give", ("give",), "one", _own("give", 0, 1, 2, 3)),
)

EXTRA: tuple[Question, ...] = (
    Question("age", ("age",), "count", when=_needed("age"), private=True),
    Question(
        "circumstances",
        ("circumstances",),
        "several",
        _of(CIRCUMSTANCES),
        _needed("circumstances"),
        private=True,
    ),
    Question("employees", ("employees",), "count", when=_needed("employees")),
    Question("remote", ("remote",), "one", _YES_NO, _needed("remote")),
    Question("legal_form", ("legal_form",), "one", _of(LEGAL_FORMS), _needed("legal_form")),
)

QUESTIONS = MAIN + EXTRA
QUESTION = {question.id: question for question in QUESTIONS}
CONDITIONAL = ("holding", "woman", "age", "give", "circumstances", "employees", "remote", "legal_form")
"""Those that may be left out, in the order in which they take the screens left free."""
