"""The answer on a terminal, with Rich: one glance tells what to do first.

Cards, not a wide table: the same layout reads at 40 columns and at 200. Colour carries no meaning alone.
"""

from __future__ import annotations

from contextlib import contextmanager
from io import StringIO
from typing import TYPE_CHECKING, TextIO

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from ..core.explanation.terms import door
from ..core.explanation.you_said import answers, declared, musts
from ..core.messages.say import say
from ..core.messages.typography import colon, day
from ..core.messages.typography import typeset as spaced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..core.explanation.advice import Advice, Shown
    from ..core.explanation.first import First

LONGEST_CHECK = 110
CHECKS = 3
"""Facts to check on a card; the record has them all."""
BAR = 20
WIDEST = 100
"""Columns beyond which a frame or a title line is no easier to read."""

_HARD = "\ue000"
"""Stands for a narrow no-break space while Rich wraps, which would break the line there."""


def typeset(text: str, lang: str) -> str:
    """French spacing that Rich does not break; ``paper`` puts the real spaces back."""
    return spaced(text, lang).replace("\u202f", _HARD)


def real_spaces(text: str) -> str:
    """What Rich laid out, with its narrow no-break spaces back."""
    return text.replace(_HARD, "\u202f")


def console(out: TextIO, *, color: bool, width: int) -> Console:
    """A Rich console that obeys the decisions already made about the stream."""
    return Console(
        file=out,
        width=width,
        force_terminal=color,
        no_color=not color,
        color_system="auto" if color else None,
        highlight=False,
        emoji=False,
        markup=False,
        legacy_windows=False,
    )


def write(
    advice: Advice, out: TextIO, about: str | None = None, *, color: bool, width: int, unicode: bool
) -> None:
    """The whole answer; ``about`` says that the owner is a sample."""
    with paper(out, color=color, width=width) as to:
        screen(advice, to, about, unicode=unicode)


@contextmanager
def paper(out: TextIO, *, color: bool, width: int) -> Iterator[Console]:
    """A console whose text reaches ``out`` whole, without the blanks Rich pads its lines with."""
    sheet = StringIO()
    yield console(sheet, color=color, width=width)
    out.write("\n".join(line.rstrip() for line in real_spaces(sheet.getvalue()).split("\n")))


def screen(advice: Advice, to: Console, about: str | None = None, *, unicode: bool = True) -> None:
    """Print the answer on a console."""
    for part in _parts(advice, about, to.width, unicode):
        to.print(part)


def _parts(advice: Advice, about: str | None, width: int, unicode: bool) -> list[RenderableType]:
    parts: list[RenderableType] = [*_care(advice), _heading(advice, about), *_open(advice)]
    if not advice.shown:
        return [*parts, _nothing(advice), *_closing(advice)]
    parts += _before(advice)
    if advice.first:
        parts += [_first(advice.first, advice.lang, width, unicode), Text()]
    parts += [_card(shown, advice, width, unicode) for shown in advice.shown]
    parts += _helps(advice)
    return [*parts, *_together(advice), *_declared(advice), *_closing(advice), _footer(advice)]


def _before(advice: Advice) -> list[RenderableType]:
    """What to do before joining anything."""
    return [Text(typeset(advice.before.text, advice.lang), style="bold")] if advice.before else []


def _helps(advice: Advice) -> list[RenderableType]:
    """Public helps to call, apart from the networks."""
    if not advice.helps:
        return []
    lines = [f"   {one.record['name']}{colon(advice.lang)}{one.first_step}" for one in advice.helps]
    title = Text(say("screen.help", advice.lang), style="bold")
    return [title, Text(typeset("\n".join([*lines, ""]), advice.lang))]


def _declared(advice: Advice) -> list[RenderableType]:
    """Associations of the register, apart from the networks."""
    if not advice.declared:
        return []
    lines = [f"   {declared(one)}" for one in advice.declared]
    title = Text(say("screen.declared", advice.lang), style="bold cyan")
    return [title, Text(typeset("\n".join([*lines, ""]), advice.lang))]


def _closing(advice: Advice) -> list[RenderableType]:
    """The one line on whom to call, after the networks."""
    return [Text(typeset(f"{advice.closing}\n", advice.lang))] if advice.closing else []


def _care(advice: Advice) -> list[RenderableType]:
    """Numbers to call: first on the screen, plain, undecorated."""
    if advice.care is None or advice.care.level != "sure":
        return []
    lines = [say("care.line", advice.lang, **line._asdict()) for line in advice.care.lines]
    return [Text(typeset("\n".join([advice.care.text, *lines, ""]), advice.lang))]


def _heading(advice: Advice, about: str | None) -> RenderableType:
    lang, answer = advice.lang, advice.answer
    title = Text()
    if about:
        title.append(typeset(f"{about}\n", lang), style="italic")
    title.append(
        typeset(say("screen.title", lang, shown=len(advice.shown), possible=len(answer.matches)), lang),
        "bold",
    )
    ruled_out = [say("screen.ruled-out", lang, count=len(answer.excluded)), *musts(answer, lang)]
    title.append(typeset("".join(f" · {text}" for text in ruled_out), lang), style="dim").append("\n")
    said = " · ".join(answers(answer.owner, lang))
    title.append(_line(say("screen.you-said", lang), said or "…", lang, "dim", "dim"))
    return title


def _open(advice: Advice) -> list[RenderableType]:
    """What is left open in the answers, or contradicts."""
    told = advice.unsettled
    return [Text(typeset("\n".join([*told, ""]), advice.lang))] if told else []


def _first(first: First, lang: str, width: int, unicode: bool) -> RenderableType:
    """What to do first, alone in its frame."""
    text = Text(typeset(first.text, lang), style="bold")
    return Panel(
        text,
        title=Text(say("screen.first", lang), style="bold"),
        title_align="left",
        border_style="green",
        width=min(width, WIDEST),
        box=box.ROUNDED if unicode else box.ASCII,
    )


def _together(advice: Advice) -> list[RenderableType]:
    if not advice.together:
        return []
    first, *rest = (typeset(text, advice.lang) for text in advice.together)
    return [Text(first, style="bold"), Text("\n".join([*rest, ""]))]


def _card(shown: Shown, advice: Advice, width: int, unicode: bool) -> RenderableType:
    explanation, record = shown.explanation, shown.record
    lang = advice.lang
    body: list[RenderableType] = [_title(shown, lang, width, unicode), Text(typeset(record["what"], lang))]
    if explanation.reasons:
        body.append(_line(say("screen.why", lang), explanation.reasons[0], lang, "bold green"))
    if explanation.against:
        body.append(_line(say("screen.against", lang), explanation.against[0], lang, "bold yellow"))
    facts = [explanation.price, explanation.hours, _door(shown, lang), explanation.where]
    body.append(Text(typeset(" · ".join(facts), lang), style="cyan"))
    if shown.rank > 1:
        body.append(_line(say("screen.next", lang), shown.first_step, lang, "bold"))
    body.append(_line(say("screen.check", lang), _checks(shown), lang, "dim", "dim"))
    held = f"{say(f'screen.{shown.held.word}', lang)}. {shown.flip or ''}".strip()
    body.append(_line(say("screen.solidity", lang), held, lang, "dim", "dim"))
    return Padding(Group(*body), (0, 0, 1, 0 if width < 60 else 3))


def _title(shown: Shown, lang: str, width: int, unicode: bool) -> RenderableType:
    match = shown.match
    name = Text(f"{shown.rank}. {match.network.name}", style="bold")
    if shown.family:
        name.append(f" · {shown.family}", style="not bold dim")
    score = Text(f"{_bar(match.score, unicode)} {match.score / 100:.0f}/100", style="bold magenta")
    if width < 72:
        return Group(name, score)
    line = Table.grid(expand=True) if width <= WIDEST else Table.grid()
    line.width = None if width <= WIDEST else WIDEST - 2
    line.add_column(ratio=1)
    line.add_column(justify="right", no_wrap=True)
    line.add_row(name, Text(" ").append(score))
    return line


def _bar(score: int, unicode: bool) -> str:
    full = round(BAR * score / 10_000)
    return ("█" if unicode else "#") * full + ("░" if unicode else "-") * (BAR - full)


def _door(shown: Shown, lang: str) -> str:
    return f"{say('screen.door', lang).lower()}{colon(lang)}{door(shown.record, lang)}"


def _checks(shown: Shown) -> str:
    """The first short ones, and always how old the record is, which comes last."""
    *texts, age = [text for _, text in shown.explanation.to_check]
    short = [text for text in texts if len(text) <= LONGEST_CHECK]
    return " ".join([*short[: CHECKS - 1], age])


def _line(name: str, text: str, lang: str, style: str, text_style: str = "") -> Text:
    line = Text()
    line.append(typeset(name + colon(lang), lang), style=style)
    return line.append(typeset(text, lang), style=text_style)


def _footer(advice: Advice) -> Text:
    lang = advice.lang
    text = say("screen.more", lang, id=advice.shown[0].match.network.id)
    text += f" · {say('screen.catalogue', lang, date=day(advice.catalogue.date, lang))}"
    note = say("screen.french-texts", lang)
    return Text(typeset(f"{text}\n{note}" if note else text, lang), style="dim")


def _nothing(advice: Advice) -> Text:
    """No network is shown: that is an answer, with the ones that were nearest."""
    lines = [*advice.nothing[:2], *(f"  {miss}" for miss in advice.nothing[2:])]
    return Text(typeset("\n".join(["", *lines]), advice.lang))
