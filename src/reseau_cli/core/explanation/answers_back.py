"""The questions in words, and any answer: for the recap, and under its question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..messages.say import has, say
from ..messages.typography import euros, hours, number, printed, quoted, typeset
from ..owner.profile import KEY
from ..owner.questions import QUESTION, QUESTIONS
from ..vocabulary import MUSTS, word

if TYPE_CHECKING:
    from ..owner.profile import Profile
    from ..owner.question import Question


def name(question: str, lang: str) -> str:
    """What the recap calls a question, or an answer that is not asked for, by its id."""
    return printed(f"questions.{question}.name", lang)


def text(question: Question, lang: str) -> str:
    """What is asked."""
    return printed(f"questions.{question.id}.text", lang)


def hint(question: Question, lang: str) -> str:
    """How to answer; empty where the question says enough."""
    key = f"questions.{question.id}.help"
    return printed(key, lang) if has(key, lang) else ""


def why(question: Question, lang: str) -> str:
    """Why it is asked, and that the answer stays here where it is a private one."""
    text = say(f"questions.{question.id}.why", lang)
    return typeset(say("questions.private", lang, why=text) if question.private else text, lang)


def possible(count: int, lang: str) -> str:
    """How many networks are still possible, in words."""
    return printed("dialogue.possible", lang, count=count, figure=number(count, lang))


def answer(question: Question, profile: Profile, lang: str) -> str:
    """The answer to a question, in words; empty where there is none."""
    given = [_value(name, profile, lang) for name in question.keys]
    return " · ".join(text for text in given if text)


def recap(profile: Profile, lang: str) -> list[tuple[str, str]]:
    """(name, answer) of all that is answered, asked or not, in the order of the questions."""
    rows = [(name(question.id, lang), answer(question, profile, lang)) for question in QUESTIONS]
    rows += [(name(key, lang), _value(key, profile, lang)) for key in ("turnover", "must")]
    return [row for row in rows if row[1]]


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
        return next(printed(text, lang) for choice, text in question.choices if choice == value)
    return _figure(name, value, lang)


def _figure(name: str, value: int, lang: str) -> str:
    if name == "budget":
        return printed("answers.budget", lang, euros=euros(value, lang))
    if name == "hours":
        return printed("answers.hours", lang, hours=hours(value, lang))
    if name == "age":
        return printed("answers.age", lang, figure=value)
    return euros(value, lang) if name == "turnover" else number(value, lang)
