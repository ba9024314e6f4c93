"""The conversation that makes a new record: each answer is checked before the next question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core import vocabulary as v
from ..core.catalogue.draft import STEPS, is_asked, may_be_empty, value_of
from ..core.messages.typography import printed

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..core.catalogue.draft import Step
    from .pen import Pen

STRENGTHS = (3, 2, 1)


def draft(pen: Pen, answers: dict[str, Any], fault: Callable[[str, Any], str | None], lang: str) -> None:
    """Fill ``answers`` (path -> value), question after question; what is there already is not asked.

    ``fault`` says in a sentence what is wrong with a value, or None. Answers stay in the mapping if the person
    breaks off.
    """
    for step in STEPS:
        while step.path not in answers and is_asked(step, answers):
            value = _answer(pen, step, lang)
            if value in ("", []) and may_be_empty(step, answers):
                break
            if value == []:
                pen.say(printed("draft.somewhere", lang), "strong")
                continue
            wrong = fault(step.path, value)
            if wrong is None:
                answers[step.path] = value
                pen.answered(printed(f"draft.{step.path}", lang), _told(step, value, lang))
            else:
                pen.say(wrong, "strong")


def _told(step: Step, value: Any, lang: str) -> str:
    """An answer as it is said back."""
    said = value if isinstance(value, list | dict) else [value]
    return ", ".join(v.word(step.words, one, lang) if one in step.words else str(one) for one in said)


def _answer(pen: Pen, step: Step, lang: str) -> Any:
    title = printed(f"draft.{step.path}", lang)
    options = [(key, v.word(step.words, key, lang)) for key in step.words]
    if step.kind == "one":
        return pen.one(title, options)
    if step.kind == "several":
        return _several(pen, title, options, lang, ranked=len(options))
    if step.kind == "strengths":
        return _strengths(pen, title, options, lang)
    return value_of(step, pen.typed(title))


def _several(pen: Pen, title: str, options: list[tuple[str, str]], lang: str, ranked: int = 0) -> list[str]:
    while not (chosen := list(pen.several(title, options, ranked=ranked))):
        pen.say(printed("draft.one-at-least", lang))
    return chosen


def _strengths(pen: Pen, title: str, options: list[tuple[str, str]], lang: str) -> dict[str, int]:
    names = dict(options)
    chosen = _several(pen, title, options, lang)
    scale = [(strength, printed(f"draft.strength-{strength}", lang)) for strength in STRENGTHS]
    return {need: pen.one(printed("draft.strength", lang, need=names[need]), scale) for need in chosen}
