"""A plan as a page of its own, and its dates as a part of the page to hand over."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from ...core.messages.say import say
from ...core.messages.typography import day as dated
from ..html import filled
from ..sheet import Section
from .blocks import blocks

if TYPE_CHECKING:
    from ...core.explanation.plan import Plan


def html(plan: Plan) -> str:
    """The whole plan."""
    found = list(blocks(plan))
    groups = [
        (kind, [block.text for block in same]) for kind, same in groupby(found, lambda block: block.kind)
    ]
    return filled("plan.html", plan.lang, title=found[0].text, groups=groups)


def dates(plan: Plan) -> list[Section]:
    """The days of the plan and what to do on each; nothing where there is no door to knock at."""
    facts = [(dated(step.day, plan.lang), step.text) for step in plan.steps]
    return (
        [Section(say("plan.title", plan.lang, date=dated(plan.day, plan.lang)), facts=facts)] if facts else []
    )
