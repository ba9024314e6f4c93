"""The answer on a terminal, with Rich: one screen, of which one glance tells what to do first.

It says what ``core.explanation.glance`` says, in its order. Bold alone marks what to read first: no colour is needed, on
any background. Addresses are links where the terminal knows them.
"""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from io import StringIO
from math import ceil
from typing import TYPE_CHECKING, TextIO

from rich.console import Console
from rich.segment import Segment
from rich.text import Text

from ..core.explanation.glance import glance
from ..core.explanation.registered import organisation
from ..core.messages.say import say
from ..core.messages.typography import colon
from ..core.messages.typography import typeset as spaced
from ..core.text.hidden import inert
from ..core.tuples import NamedTuple
from .boundary import own

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import ConsoleOptions, RenderableType

    from ..core.explanation.address import Address
    from ..core.explanation.advice import Advice
    from ..core.explanation.glance import Entry, Glance

WIDEST = 100
"""Columns beyond which a line is no easier to read."""

ROWS = 22
"""Lines of a screen, two of a small terminal's being left for what was typed and what is to be pressed."""

_HARD = "\ue000"
"""Stands for a narrow no-break space while Rich wraps, which would break the line there."""

_WHOLE = "\ue001"
"""Stands for the spaces at which no line is broken: those of a telephone number, the one before a dot."""

_DOT = f"{_WHOLE}· "

_PHONE = re.compile(r"\b0(?: ?\d){9}\b")


def typeset(text: str, lang: str) -> str:
    """French spacing that Rich does not break; ``paper`` puts the real spaces back."""
    return spaced(text, lang).replace("\u202f", _HARD)


def real_spaces(text: str, whole: str = " ") -> str:
    """What Rich laid out, with its narrow no-break spaces back, and ``whole`` for those at which no line is broken."""
    return text.replace(_HARD, "\u202f").replace(_WHOLE, whole)


class _Inert(Console):
    """A console on which only styles act: no text is more than its letters."""

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterator[Segment]:
        """The pieces of what is drawn, each text made inert."""
        for piece in super().render(renderable, options):
            yield (
                piece if piece.text.isprintable() else Segment(inert(piece.text), piece.style, piece.control)
            )


def console(out: TextIO, *, color: bool, width: int) -> Console:
    """A Rich console that obeys the decisions already made about the stream."""
    return _Inert(
        file=out,
        width=width,
        force_terminal=color,
        no_color=not color,
        color_system="auto" if color else None,
        highlight=False,
        emoji=False,
        markup=False,
        legacy_windows=False,
        # Rich would read the size again, and stumble over COLUMNS=².
        _environ={name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")},
    )


def write(
    advice: Advice, out: TextIO, about: str | None = None, *, color: bool, width: int, keys: bool = False
) -> None:
    """The answer on one screen; ``about`` says that the owner is a sample, ``keys`` that keys lead further."""
    with paper(out, color=color, width=width) as to:
        screen(advice, to, about, keys=keys)


@contextmanager
def paper(out: TextIO, *, color: bool, width: int) -> Iterator[Console]:
    """A console whose text reaches ``out`` whole, without the blanks Rich pads its lines with."""
    sheet = StringIO()
    yield console(sheet, color=color, width=width)
    own(out).write("\n".join(line.rstrip() for line in real_spaces(sheet.getvalue()).split("\n")))


class Line(NamedTuple):
    """A text, ``indent`` columns from the edge, its following lines ``hang`` more; ``sign`` stands before its first."""

    text: Text
    indent: int = 0
    sign: str = ""
    hang: int = 0


class Part(NamedTuple):
    """Lines that stand together; where the screen is too long, those of the lowest ``worth`` make room."""

    lines: list[Line]
    worth: int


ALWAYS = 9
KEYS = 80
"""Columns of the keys below the answer."""


def screen(advice: Advice, to: Console, about: str | None = None, *, keys: bool = False) -> None:
    """Print the answer on a console, within ``ROWS`` where it can be done by leaving out what is one key away."""
    parts = [part for part in _parts(glance(advice, min(to.width, WIDEST)), advice, about) if part.lines]
    rows = ROWS - keys * ceil(KEYS / to.width)
    while sum(len(_drawn(part, to)) for part in parts) > rows and any(p.worth < ALWAYS for p in parts):
        # Of those worth the same, the last; by its place, for blank lines are equal.
        del parts[min(reversed(range(len(parts))), key=lambda at: parts[at].worth)]
    for part in parts:
        for line in _drawn(part, to):
            to.print(line)


def _drawn(part: Part, to: Console) -> list[Text]:
    """The lines as they are printed, each in its width."""
    drawn = []
    for text, indent, sign, hang in part.lines:
        wrapped = text.wrap(to, max(min(to.width, WIDEST) - indent - hang, 1))
        drawn += [
            Text(" " * (indent + hang) if at else sign.ljust(indent)).append_text(line)
            for at, line in enumerate(wrapped)
        ]
    return drawn


def _parts(told: Glance, advice: Advice, about: str | None) -> list[Part]:
    lang = advice.lang
    blank = Part([Line(Text())], 4)
    care = [
        Line(_text(line, lang, "" if at else "bold"), hang=2 if at else 0)
        for at, line in enumerate(told.care)
    ]
    parts = [
        Part([Line(_text(about, lang, "italic"))] if about else [], ALWAYS),
        Part(care, ALWAYS),
        *([blank._replace(worth=7)] if care else []),
        Part([Line(_text(told.heading, lang, "bold"))], 8 if care else ALWAYS),
        Part([Line(_text(line, lang)) for line in told.unsettled], 5 if care else ALWAYS),
        Part([Line(_text(line, lang)) for line in told.nothing], ALWAYS),
    ]
    if told.first:
        first = [Line(_text(line, lang), 2) for line in filter(None, (told.before, told.first))]
        parts += [blank, Part([Line(_text(say("glance.first", lang), lang, "bold")), *first], ALWAYS)]
    heard = set[str]()
    for entry in told.entries:
        parts += [blank] if entry.rank == 1 else []
        parts += _entry(entry, lang, bool(care), entry.reason in heard)
        heard.add(entry.reason)
    parts += [blank] if told.entries else []
    parts.append(Part([Line(_text(told.others, lang))] if told.others else [], 3))
    calls = [Line(_with(_text(call.text, lang), call.address), 3) for call in told.helps]
    title = [Line(_text(f"{say('glance.helps', lang)}{colon(lang)}".rstrip(), lang))]
    for at, call in enumerate(calls):
        # Where one is left out, so has been before it what they cover together.
        parts.append(Part([*([] if at else title), call], 6 if at and not told.helps[at].chamber else 8))
    parts.append(Part([Line(_text(told.coverage, lang))] if told.coverage else [], 5))
    parts.append(Part([Line(_text(line, lang)) for line in advice.together], ALWAYS))
    parts += _declared(advice)
    parts.append(Part([Line(_text(told.closing, lang))] if told.closing else [], ALWAYS))
    return parts


def _entry(entry: Entry, lang: str, short: bool, again: bool) -> list[Part]:
    """A network: its name, one reason, its terms; ``short``: its name alone, whom to call counts more here.

    ``again``: its reason has been read above, and is the first to make room.
    """
    title = _text(entry.title, lang)
    title.stylize("bold", 0, len(title.plain.partition(_DOT)[0]))
    if short:
        return [
            Part([Line(_with(title, entry.address), 3, str(entry.rank))], ALWAYS if entry.rank == 1 else 8)
        ]
    return [
        Part([Line(title, 3, str(entry.rank))], ALWAYS),
        Part([Line(_text(entry.reason, lang), 3)], 2 if again else 7),
        Part([Line(_with(_text(entry.terms, lang), entry.address), 3)], ALWAYS),
    ]


def _declared(advice: Advice) -> list[Part]:
    """Associations of the register, apart from the networks."""
    lines = [Line(_text(organisation(one), advice.lang), 3) for one in advice.declared]
    return [Part([Line(_text(say("screen.declared", advice.lang), advice.lang)), *lines], 3)] if lines else []


def _with(text: Text, address: Address | None) -> Text:
    """The text and its address, which opens where the terminal can."""
    if address is None:
        return text
    style = f"link {address.opens}" if address.opens else ""
    return text.append(_DOT).append(address.text.replace(" ", _WHOLE), style)


def _text(text: str, lang: str, style: str = "") -> Text:
    """A text in the typography of its language, the pages it names being links."""
    whole = _PHONE.sub(lambda found: found[0].replace(" ", _WHOLE), typeset(text, lang))
    made = Text(whole.replace(" · ", _DOT), style)
    for found in re.finditer(r"https?://[^\s,;)]+[^\s,;.)]", made.plain):
        made.stylize(f"link {found[0]}", found.start(), found.end())
    return made
