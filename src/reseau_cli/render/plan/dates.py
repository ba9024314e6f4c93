"""The days of a plan, as a part of the page to hand over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.messages.say import say
from ...core.messages.typography import day as dated
from ..sheet import Section

if TYPE_CHECKING:
    from ...core.explanation.plan import Plan


def dates(plan: Plan) -> list[Section]:
    """The days and what to do on each; nothing where there is no door to knock at."""
    facts = [(dated(step.day, plan.lang), step.text) for step in plan.steps]
    title = say("plan.title", plan.lang, date=dated(plan.day, plan.lang))
    return [Section(title, facts=facts)] if facts else []
