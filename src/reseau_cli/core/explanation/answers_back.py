"""What the pen says around the questions, and any answer in words: for the recap, and under its question.

The questions' own texts are in ``questions``; spaces are ordinary ones, made narrow by ``wording.typeset``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..messages.say import LANGUAGES
from ..messages.typography import euros, hours, number, printed, quoted, typeset
from ..owner.profile import KEY
from ..owner.questions import QUESTION, QUESTIONS
from ..vocabulary import MUSTS, word

if TYPE_CHECKING:
    from ..owner.profile import Profile
    from ..owner.question import Pair, Question

_UNITS: dict[str, Pair] = {
    "budget": ("{figure} par an", "{figure} a year"),
    "hours": ("{figure} par mois", "{figure} a month"),
    "age": ("{figure} ans", "{figure}"),
}
_NAMES: dict[str, Pair] = {
    "turnover": ("chiffre d’affaires", "turnover"),
    "must": ("impératif", "musts"),
}


def label(key: str, lang: str, **values: object) -> str:
    """A sentence of the pen, filled and typeset."""
    return printed(f"dialogue.{key}", lang, **values)


def told(pair: Pair, lang: str) -> str:
    """A question's text in one language, typeset."""
    return typeset(pair[LANGUAGES.index(lang)], lang)


def possible(count: int, lang: str) -> str:
    """How many networks are still possible, in words."""
    return printed("dialogue.possible", lang, count=count, figure=number(count, lang))


def answer(question: Question, profile: Profile, lang: str) -> str:
    """The answer to a question, in words; empty where there is none."""
    given = [_value(name, profile, lang) for name in question.keys]
    return " · ".join(text for text in given if text)


def recap(profile: Profile, lang: str) -> list[tuple[str, str]]:
    """(name, answer) of all that is answered, asked or not, in the order of the questions."""
    rows = [(told(question.name, lang), answer(question, profile, lang)) for question in QUESTIONS]
    rows += [(told(name, lang), _value(key, profile, lang)) for key, name in _NAMES.items()]
    return [(name, text) for name, text in rows if text]


def _value(name: str, profile: Profile, lang: str) -> str:
    value = getattr(profile, name)
    if value in (None, ()):
        return ""
    key, question = KEY[name], QUESTION.get(name)
    if key.kind == "words":
        words = MUSTS if name == "must" else key.words
        return ", ".join(word(words, item, lang) for item in value)
    if key.kind == "text":
        return quoted(value, lang) if name == "text" else str(value)
    if question is not None and question.kind == "one":
        return next(told(pair, lang) for choice, pair in question.choices if choice == value)
    return _figure(name, value, lang)


def _figure(name: str, value: int, lang: str) -> str:
    figure = {"budget": euros, "turnover": euros, "hours": hours}.get(name, number)(value, lang)
    return told(_UNITS[name], lang).format(figure=figure) if name in _UNITS else figure
