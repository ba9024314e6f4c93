"""The whole answer as a page to hand over: every part of it in words, ready to be laid out.

What a screen puts one key away is all here, for paper has no keys; the order is that of what one needs first.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from .. import vocabulary as v
from ..messages.say import RECORDS, say
from ..messages.typography import day
from .address import Address, linked, phone, site, ways
from .glance import glance
from .isolation import Isolation, isolations
from .registered import organisation
from .terms import door
from .where import Where, where
from .you_said import answers

if TYPE_CHECKING:
    from ..catalogue.network import Record
    from .advice import Advice, Help, Shown
    from .distress import Line

SOURCES = 3
"""Sources told of a network, the latest first; the others are in its record."""


class Text(NamedTuple):
    """Words of a record, and whether they are in another language than the page's."""

    text: str
    foreign: bool = False


class Source(NamedTuple):
    """A page that a network's facts come from, and its year or date, which may not be known."""

    dated: str
    address: Address


class Leaf(NamedTuple):
    """A network on the page. ``facts`` are (label, text): price, time, entry, role, where."""

    rank: int
    name: str
    kind: str
    picked: str
    what: Text
    reasons: list[str]
    against: list[str]
    facts: list[tuple[str, str]]
    ways: list[Address]
    step: Text
    checks: list[str]
    sources: list[Source]
    holds: str


class Call(NamedTuple):
    """A free help to call: its name, what to do, and how it is reached."""

    name: str
    step: Text
    ways: list[Address]


class CareLine(NamedTuple):
    """A number to call, and whose it is."""

    address: Address
    text: str


class Handout(NamedTuple):
    """The page, part by part; a part that has nothing to say is empty.

    ``answers`` leave out what ``isolations`` draw; ``lacking`` is how many lacks he named. ``first`` is in pieces, those
    that open something being addresses; ``ways`` are the other ways to that door.
    """

    heading: str
    care: str
    lines: list[CareLine]
    answers: list[str]
    lacking: int
    isolations: list[Isolation]
    unsettled: list[str]
    before: str
    first: list[Address]
    ways: list[Address]
    leaves: list[Leaf]
    nothing: list[str]
    helps: list[Call]
    covered: list[str]
    uncovered: list[str]
    together: list[str]
    declared: list[str]
    where: Where
    closing: str
    versions: list[str]


def handout(advice: Advice) -> Handout:
    """The page of an answer."""
    lang, care, short = advice.lang, advice.care, glance(advice)
    sure = care is not None and care.level == "sure"
    owner, first = advice.answer.owner, advice.first
    doors = list(ways(first.door)) if first and first.door else []
    pieces = linked(first.text, doors) if first else []
    drawn = owner.profile._replace(lacks=(), solitude=None, smallness=None)
    return Handout(
        short.heading,
        care.text if care and sure else "",
        [_line(line, lang) for line in care.lines] if care and sure else [],
        answers(owner._replace(profile=drawn), lang),
        len(owner.profile.lacks),
        isolations(owner.profile, lang),
        advice.unsettled,
        advice.before.text if advice.before and advice.shown else "",
        pieces,
        [way for way in doors if way.opens not in {piece.opens for piece in pieces}],
        [_leaf(one, lang) for one in advice.shown],
        advice.nothing,
        [_call(one, lang) for one in advice.helps],
        [v.word(v.NEEDS, need, lang) for need in advice.covered] if advice.shown else [],
        [v.word(v.NEEDS, need, lang) for need in advice.uncovered],
        list(advice.together),
        [organisation(one) for one in advice.declared],
        where(advice),
        short.closing,
        [
            say(
                "page.catalogue",
                lang,
                date=day(advice.catalogue.date, lang),
                version=advice.catalogue.version,
            ),
            say("page.sampling", lang, draws=advice.sampling.draws, seed=advice.sampling.seed),
        ],
    )


def _leaf(one: Shown, lang: str) -> Leaf:
    told, record, role = one.explanation, one.record, one.match.fit.role
    terms = {"price": told.price, "time": told.hours, "door": door(record, lang), "where": told.where}
    facts = [_fact(say(f"screen.{name}", lang), text) for name, text in terms.items()]
    if role != "member":
        facts.append((say("page.role", lang), v.word(v.ROLES, role, lang)))
    kinds = [v.word(v.KINDS, one.match.network.kind, lang), *filter(None, [one.family])]
    return Leaf(
        one.rank,
        one.match.network.name,
        ", ".join(kinds),
        one.picked_text or "",
        in_language(record, "what", lang),
        told.reasons,
        told.against,
        facts,
        list(ways(one.door)) if one.door else [],
        _step(record, one.first_step, lang),
        [text for _, text in told.to_check],
        _sources(record, lang),
        " ".join(filter(None, [f"{one.holds[:1].upper()}{one.holds[1:]}.", one.flip])),
    )


def _fact(label: str, text: str) -> tuple[str, str]:
    """A label and a text that does not say it again: « Prix : inconnu », not « Prix : prix inconnu »."""
    return label, text.removeprefix(f"{label.lower()} ")


def _call(one: Help, lang: str) -> Call:
    return Call(
        one.record["name"], _step(one.record, one.first_step, lang), list(ways(one.door)) if one.door else []
    )


def _line(line: Line, lang: str) -> CareLine:
    return CareLine(phone(line.phone), say("page.care-line", lang, **line._asdict()))


def in_language(record: Record, key: str, lang: str) -> Text:
    """A text of a record in the language asked for, or in that of the records, and then said to be."""
    own = record.get(lang, {}).get(key)
    return Text(own) if own else Text(record[key], lang != RECORDS)


def _step(record: Record, step: str, lang: str) -> Text:
    return Text(step, lang != RECORDS and step != record.get(lang, {}).get("first_step"))


def _sources(record: Record, lang: str) -> list[Source]:
    """The latest pages, each read by the name of its site; those of no year last."""
    told = [source for source in record.get("sources", ()) if source.get("url")]
    latest = sorted(told, key=lambda one: max(re.findall(r"\d{4}", str(one.get("dated"))), default=""))[::-1]
    return [
        Source(str(one.get("dated") or say("screen.no-date", lang)), site(one["url"]))
        for one in latest[:SOURCES]
    ]
