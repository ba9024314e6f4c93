"""The questions in words, and any answer: under its question, and where it may be changed."""

from __future__ import annotations

from ..france.departments import HOMES
from ..messages.say import has, say
from ..messages.typography import euros, hours, number, printed, quoted, typeset
from ..owner.profile import KEY
from ..vocabulary import word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..owner.profile import Profile
    from ..owner.question import Question


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
    if question.kind == "place":
        return _place(profile)
    value = getattr(profile, question.keys[0])
    if value in (None, ()):
        return ""
    if question.kind == "several":
        return listed([word(KEY[question.id].words, item, lang) for item in value], lang)
    if question.kind == "one":
        return next(printed(text, lang) for choice, text in question.choices if choice == value)
    if question.kind in ("words", "trade"):
        return typeset(quoted(value, lang), lang) if question.kind == "words" else str(value)
    return _figure(question.id, value, lang)


def fact(question: Question, profile: Profile, lang: str) -> str:
    """An answer that a sentence seems to hold, with what it answers: "lieu : Nantes (44)"."""
    name = say(f"questions.{question.id}.name", lang)
    return printed("dialogue.fact", lang, name=name, answer=answer(question, profile, lang))


def listed(items: Sequence[str], lang: str) -> str:
    """Items one after the other, told apart by semicolons where one of them holds a comma."""
    return typeset(
        (say("marks.semicolon", lang) if any("," in item for item in items) else ", ").join(items), lang
    )


def _place(profile: Profile) -> str:
    """As it was said: "Nantes (44)", or the one part that was, a département by its name."""
    codes = [code for code in (profile.postcode, profile.department) if code]
    if profile.commune:
        return f"{profile.commune} ({codes[0]})" if codes else profile.commune
    home = HOMES.get(codes[0]) if codes else None
    return f"{home.name} ({codes[0]})" if home else "".join(codes[:1])


def _figure(name: str, value: int, lang: str) -> str:
    if name == "budget":
        return printed("answers.budget", lang, euros=euros(value, lang))
    if name == "hours":
        return printed("answers.hours", lang, hours=hours(value, lang))
    if name == "age":
        return printed("answers.age", lang, figure=value)
    return number(value, lang)
