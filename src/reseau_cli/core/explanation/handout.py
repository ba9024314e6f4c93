"""The whole answer as a page to hand over: every part of it in words, ready to be laid out.

What a screen puts one key away is all here, for paper has no keys; the order is that of what one needs first.
"""

from __future__ import annotations

from .. import vocabulary as v
from ..messages.say import say
from ..messages.typography import day
from ..tuples import NamedTuple
from .address import Address, linked, phone, ways
from .glance import glance
from .isolation import Isolation, isolations
from .leaf import Leaf, leaf
from .registered import organisation
from .terms import called
from .translated import Text, in_words
from .where import Where, where
from .you_said import answers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .advice import Advice, Help
    from .distress import Line


class Call(NamedTuple):
    """A help to call: its name, what to do, and how it is reached."""

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
    sure = care if care and care.level == "sure" else None
    owner, first = advice.answer.owner, advice.first
    doors = list(ways(first.door)) if first and first.door else []
    pieces = linked(first.text, doors) if first else []
    drawn = owner.profile._replace(lacks=(), solitude=None, smallness=None)
    return Handout(
        short.heading,
        sure.text if sure else "",
        [_line(line, lang) for line in sure.lines] if sure else [],
        answers(owner._replace(profile=drawn), lang),
        len(owner.profile.lacks),
        isolations(owner.profile, lang),
        advice.to_say,
        advice.before.text if advice.before and advice.shown else "",
        pieces,
        [way for way in doors if way.opens not in {piece.opens for piece in pieces}],
        [leaf(one, lang) for one in advice.shown],
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


def _call(one: Help, lang: str) -> Call:
    return Call(
        called(one.record["name"], one.record, lang),
        in_words(one.record, one.first_step, lang),
        list(ways(one.door)) if one.door else [],
    )


def _line(line: Line, lang: str) -> CareLine:
    return CareLine(phone(line.phone), say("page.care-line", lang, **line._asdict()))
