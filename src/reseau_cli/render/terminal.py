"""The answer on a terminal: one screen, of which one glance tells what to do first.

It says what ``core.explanation.glance`` says, in its order. Bold alone marks what to read first: no colour is needed, on
any background. Addresses are links where the terminal knows them.
"""

from __future__ import annotations

import re
from math import ceil

from ..core.explanation.glance import NETWORKS, glance
from ..core.explanation.registered import organisation
from ..core.messages.say import capitalized, say
from ..core.messages.typography import typeset
from ..core.tuples import NamedTuple
from .boundary import own
from .ink import WHOLE, Ink, with_phones_whole

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

    from ..core.explanation.address import Address
    from ..core.explanation.advice import Advice
    from ..core.explanation.glance import Entry, Glance

WIDEST = 100
"""Columns beyond which a line is no easier to read."""

ROWS = 22
"""Lines of a screen, two of a small terminal's being left for what was typed and what is to be pressed."""

_DOT = f"{WHOLE}· "


def write(
    advice: Advice, out: TextIO, about: str | None = None, *, color: bool, width: int, keys: bool = False
) -> None:
    """The answer on one screen; ``about`` says that the owner is a sample, ``keys`` that keys lead further."""
    drawn = "".join(f"{line.drawn(color)}\n" for line in screen(advice, width, about, keys=keys))
    own(out).write(drawn.replace(WHOLE, " "))


class Line(NamedTuple):
    """A text, ``indent`` columns from the edge, its following lines ``hang`` more; ``sign`` stands before its first."""

    text: Ink
    indent: int = 0
    sign: str = ""
    hang: int = 0


class Part(NamedTuple):
    """Lines that stand together; where the screen is too long, those of the lowest ``worth`` make room."""

    lines: list[Line]
    worth: int


ALWAYS, BEYOND = 9, 10
"""What makes no room, and what was asked for beyond one screen: it takes no room either."""

KEYS = 80
"""Columns of the keys below the answer."""


def screen(advice: Advice, width: int, about: str | None = None, *, keys: bool = False) -> list[Ink]:
    """The lines of the answer, within ``ROWS`` where it can be done by leaving out what is one key away."""
    widest = min(width, WIDEST)
    parts = _parts(glance(advice, widest), advice, about)
    drawn = [(part.worth, _drawn(part, widest)) for part in parts if part.lines]
    rows = ROWS - keys * ceil(KEYS / width)
    rows += sum(len(lines) for worth, lines in drawn if worth == BEYOND)
    while sum(len(lines) for _, lines in drawn) > rows and any(worth < ALWAYS for worth, _ in drawn):
        # Of those worth the same, the last; by its place, for blank lines are equal.
        del drawn[min(reversed(range(len(drawn))), key=lambda at: drawn[at][0])]
    return [line for _, lines in drawn for line in lines]


def _drawn(part: Part, width: int) -> list[Ink]:
    """The lines as they are printed, each in its width."""
    drawn = []
    for text, indent, sign, hang in part.lines:
        drawn += [
            Ink(" " * (indent + hang) if at else sign.ljust(indent)).then(line)
            for at, line in enumerate(text.lines(max(width - indent - hang, 1)))
        ]
    return drawn


def _parts(told: Glance, advice: Advice, about: str | None) -> list[Part]:
    lang = advice.lang
    blank = Part([Line(Ink(""))], 4)
    care = [
        Line(_called(_text(line, lang), ":") if at else _text(line, lang), hang=2 if at else 0)
        for at, line in enumerate(told.care)
    ]
    parts = [
        Part([Line(_text(about, lang, "italic"))] if about else [], ALWAYS),
        Part(care, ALWAYS),
        *([blank._replace(worth=7)] if care else []),
        Part([Line(_text(told.heading, lang, "bold"))] if told.heading else [], 8 if care else ALWAYS),
        Part([Line(_text(line, lang)) for line in told.unsettled], 5 if care else ALWAYS),
        Part([Line(_text(line, lang)) for line in told.nothing], ALWAYS),
    ]
    if told.first:
        first = [Line(_text(line, lang), 2) for line in filter(None, (told.before, told.first))]
        parts += [blank, Part([Line(_text(say("glance.first", lang), lang, "bold")), *first], ALWAYS)]
    heard = set[str]()
    for entry in told.entries:
        parts += [blank] if entry.rank == 1 else []
        parts += _entry(entry, lang, len(care) > 1, entry.reason in heard)
        heard.add(entry.reason)
    parts += [blank] if told.entries else []
    parts.append(Part([Line(_text(told.others, lang))] if told.others else [], 3))
    calls = [Line(_with(_text(call.text, lang), call.address), 3) for call in told.helps]
    title = [Line(_text(say("glance.helps", lang), lang, "bold"))]
    for at, call in enumerate(calls):
        # Where one is left out, so has been before it what they cover together.
        parts.append(Part([*([] if at else title), call], 6 if at and not told.helps[at].chamber else 8))
    parts += [Part([Line(_text(line, lang))], 5) for line in told.unserved]
    parts.append(Part([Line(_text(line, lang)) for line in _deeper(advice)], BEYOND))
    parts += _declared(advice)
    last = _called(_text(told.closing, lang), ",") if care else _text(told.closing, lang, "italic")
    parts.append(Part([Line(last)] if told.closing else [], ALWAYS))
    return parts


def _entry(entry: Entry, lang: str, short: bool, again: bool) -> list[Part]:
    """A network: its name, one reason, its terms; ``short``: its name alone, whom to call counts more here.

    ``again``: its reason has been read above, and is the first to make room.
    """
    title = _text(entry.title, lang)
    title = title.marked("bold", 0, len(title.plain.partition(_DOT)[0]))
    if short:
        return [
            Part([Line(_with(title, entry.address), 3, str(entry.rank))], ALWAYS if entry.rank == 1 else 8)
        ]
    return [
        Part([Line(title, 3, str(entry.rank))], ALWAYS),
        Part([Line(_text(entry.reason, lang), 3)], 2 if again else 7),
        Part([Line(_with(_text(entry.terms, lang), entry.address), 3)], ALWAYS),
    ]


def _deeper(advice: Advice) -> list[str]:
    """What --deep asks for: how firm the first place is, what would let another pass ahead, who does best together."""
    flips = [one.flip for one in advice.shown[:NETWORKS] if one.flip]
    firm = [f"{capitalized(one.holds)}." for one in advice.shown[:1] if flips or advice.together]
    return [*firm, *flips, *advice.together]


def _declared(advice: Advice) -> list[Part]:
    """Associations of the register, apart from the networks."""
    lines = [Line(_text(organisation(one), advice.lang), 3) for one in advice.declared]
    return [Part([Line(_text(say("screen.declared", advice.lang), advice.lang)), *lines], 3)] if lines else []


def _with(text: Ink, address: Address | None) -> Ink:
    """The text and its address, which opens where the terminal can."""
    if address is None:
        return text
    return text.then(Ink(_DOT)).then(Ink(address.text.replace(" ", WHOLE)).marked(address.opens))


def _called(line: Ink, end: str) -> Ink:
    """A line whose number stands out, up to the sign that ends it."""
    return line.marked("bold", 0, len(line.plain.partition(end)[0].rstrip()))


def _text(text: str, lang: str, style: str = "") -> Ink:
    """A text in the typography of its language, the pages it names being links."""
    made = Ink(with_phones_whole(typeset(text, lang)).replace(" · ", _DOT)).marked(style)
    for found in re.finditer(r"https?://[^\s,;)]+[^\s,;.)]", made.plain):
        made = made.marked(found[0], found.start(), found.end())
    return made
