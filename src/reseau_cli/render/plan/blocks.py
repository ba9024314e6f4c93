"""A plan cut into blocks, in the order in which it is read: what every written face lays out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.messages.say import say
from ...core.messages.typography import day as dated
from ...core.messages.typography import typeset
from ...core.tuples import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...core.explanation.plan import Plan, Target


class Block(NamedTuple):
    """A piece of text; ``kind``: "title", "heading" (a part, a door), "name" (of what follows), "line", "item", "letter"."""

    kind: str
    text: str


def blocks(plan: Plan) -> Iterator[Block]:
    """All that a plan says."""
    for kind, text in _blocks(plan):
        yield Block(kind, typeset(text, plan.lang))


def _blocks(plan: Plan) -> Iterator[tuple[str, str]]:
    lang = plan.lang
    yield "title", say("plan.title", lang, date=dated(plan.day, lang))
    if plan.owner:
        yield "line", say("plan.who", lang, owner=plan.owner)
    if plan.care:
        yield "heading", say("plan.care", lang)
        yield from (("item", line) for line in plan.care)
    yield from (("line", line) for line in plan.nothing)
    if plan.steps:
        yield "heading", say("plan.days", lang)
    for step in plan.steps:
        yield "item", say("plan.day", lang, date=dated(step.day, lang), text=step.text)
    for target in plan.targets:
        yield from _target(target, lang)
    version, date = plan.catalogue
    yield "line", say("plan.catalogue", lang, date=dated(date, lang), version=version)


def _target(target: Target, lang: str) -> Iterator[tuple[str, str]]:
    yield "heading", target.name
    yield "name", say("plan.door", lang)
    door = target.door
    ways = (door.place, door.house, *(getattr(door, way) for way in door.ways))
    yield from (("item", way) for way in dict.fromkeys(filter(None, ways)))
    yield "name", say("plan.step", lang)
    yield "line", target.first_step
    yield "name", say("plan.letter", lang)
    yield "letter", say("plan.subject", lang, subject=target.letter.subject) + "\n\n" + target.letter.text
    if target.letter.meaning:
        yield "name", say("plan.meaning", lang)
        yield "letter", target.letter.meaning
    yield "name", say("plan.call", lang)
    yield from (("item", line) for line in target.call)
    yield "name", say("plan.questions", lang)
    yield from (("item", line) for line in target.questions)
    yield "line", say("plan.after", lang, id=target.id)
