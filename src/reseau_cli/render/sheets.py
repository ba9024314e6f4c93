"""Records as sheets, for the formats that lay sheets out: one in full, many in a list, around a place, side by side, why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core import vocabulary as v
from ..core.catalogue.grade import grade
from ..core.explanation.address import quickest
from ..core.explanation.nearby import where_told
from ..core.explanation.totals import results
from ..core.explanation.translated import on_a_line
from ..core.explanation.unsettled import unsettled
from ..core.explanation.you_said import place_name
from ..core.messages.say import say
from ..core.messages.typography import number
from .card import fields, graded, heading, side_by_side, where
from .sheet import Section, Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.catalogue.grade import Month
    from ..core.explanation.door import Door
    from ..core.explanation.nearby import Nearby
    from ..core.explanation.why import Why
    from ..core.method.nearby import Neighbour
    from .card import Pair


def show(pair: Pair, today: Month, lang: str) -> Sheet:
    """One record in full."""
    network, record = pair
    facts = [
        *fields(network, record, lang, dots=False),
        (say("screen.grade", lang), graded(record, today, lang)),
    ]
    return Sheet(
        record["name"],
        [heading(network, record, lang), on_a_line(record, "what", lang)],
        [Section("", facts=facts)],
    )


def listing(pairs: Sequence[Pair], total: int, today: Month, lang: str) -> Sheet:
    """Many networks, a row each."""
    head = [say(f"sheet.{name}", lang) for name in ("name", "id", "vocation")]
    rows = [
        [
            network.name,
            network.id,
            v.word(v.VOCATIONS, network.vocations[0], lang),
            where(network, lang),
            grade(record, today).letter,
        ]
        for network, record in pairs
    ]
    head += [say("screen.where", lang), say("screen.grade", lang)]
    return Sheet(
        say("sheet.list", lang), [_count(len(pairs), total, lang)], [Section("", head=head, rows=rows)]
    )


def nearby(found: Nearby, lang: str) -> Sheet:
    """What exists around a place: a table a level."""
    head = [say(f"sheet.{name}", lang) for name in ("name", "id", "vocation")]
    sections = [
        Section(
            title,
            head=[*head, say("screen.where", lang), say("screen.contact", lang)],
            rows=[_neighbour(near, door, lang) for near, door in networks],
        )
        for title, networks in found.by_level(lang)
    ]
    sections += [Section(title, lines=lines) for title, lines in found.registered(lang)]
    lines = [*unsettled(found.place.doubts, lang), _count(len(found.networks), found.total, lang)]
    return Sheet(say("screen.around", lang, place=place_name(found.place, lang)), lines, sections)


def _neighbour(near: Neighbour, door: Door | None, lang: str) -> list[str]:
    where = ", ".join(where_told(near))
    vocation = v.word(v.VOCATIONS, near.network.vocations[0], lang)
    address = quickest(door)
    return [near.network.name, near.network.id, vocation, where, address.text if address else ""]


def compare(pairs: Sequence[Pair], fits: Sequence[Why], lang: str) -> Sheet:
    """Some networks side by side: a column each."""
    rows = [[name, *texts] for name, texts in side_by_side(pairs, lang, dots=False, fits=fits)]
    head = [say("sheet.what", lang), *(network.name for network, _ in pairs)]
    return Sheet(say("sheet.compare", lang), sections=[Section("", head=head, rows=rows)])


def why(told: Why, lang: str) -> Sheet:
    """Why a network, or why not."""
    facts = [(say("screen.why", lang), text) for text in told.reasons]
    facts += [(say(f"screen.{name}", lang), text) for name, text in told.terms]
    facts += [(say("screen.check", lang), text) for text in told.to_check]
    sections = [Section("", lines=told.refusals, facts=facts)]
    if told.costs:
        lines = [
            say("why.cost", lang, points=number(cost.points, lang), text=cost.text, other=cost.other)
            for cost in told.costs
        ]
        sections.append(Section(say("why.against", lang, name=told.rival), lines=lines))
    if told.source:
        sections.append(Section("", lines=[say("why.source", lang, source=told.source)]))
    return Sheet(told.name, [told.verdict], sections)


def _count(shown: int, total: int, lang: str) -> str:
    return results(shown, total, lang).capitalize()
