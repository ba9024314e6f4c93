"""Records on a terminal, with Rich: one in full, many in a list, some side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.style import Style
from rich.table import Table
from rich.text import Text

from ..core import vocabulary as v
from ..core.explanation.address import quickest
from ..core.explanation.nearby import where_told
from ..core.explanation.totals import results
from ..core.explanation.translated import on_a_line
from ..core.explanation.unsettled import unsettled
from ..core.explanation.you_said import place_name
from ..core.messages.say import say
from ..core.messages.typography import colon, number
from .card import fields, graded, heading, listed, side_by_side
from .paper import on_paper

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console

    from ..core.catalogue.grade import Month
    from ..core.catalogue.network import Network
    from ..core.explanation.nearby import Nearby
    from ..core.explanation.why import Why
    from .card import Pair


def show(pair: Pair, today: Month, to: Console, lang: str) -> None:
    """One record in full."""
    network, record = pair
    to.print(Text(record["name"], style="bold"))
    to.print(Text(on_paper(heading(network, record, lang), lang)))
    to.print(Text(on_paper(f"{on_a_line(record, 'what', lang)}\n", lang)))
    rows = [*fields(network, record, lang), (say("screen.grade", lang), graded(record, today, lang))]
    if to.width < 60:
        for name, text in rows:
            _fact(name, text, to, lang)
        return
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold", max_width=100)
    for name, text in rows:
        table.add_row(on_paper(name, lang), Text(on_paper(text, lang)))
    to.print(table)


def said(lines: Sequence[str], to: Console, lang: str) -> None:
    """What an answer says of a network, under its record."""
    to.print()
    for line in lines:
        _hanging(Text(on_paper(line, lang)), to, 0)


def listing(pairs: Sequence[Pair], total: int, today: Month, to: Console, lang: str) -> None:
    """Many networks, a line or two each."""
    for network, record in pairs:
        _hanging(_name_and_id(network), to, 0)
        facts = listed(network, record, today, lang)
        _hanging(Text(on_paper(" · ".join(facts), lang)), to, 2)
    _hanging(Text(on_paper(results(len(pairs), total, lang, more=True), lang)), to, 0)


def nearby(found: Nearby, to: Console, lang: str) -> None:
    """What exists around a place: a heading a level, a line a network."""
    around = say("screen.around", lang, place=place_name(found.place, lang))
    to.print(Text(on_paper(around, lang), style="bold"))
    for sentence in unsettled(found.place.doubts, lang):
        to.print(Text(on_paper(sentence, lang)))
    for title, networks in found.by_level(lang):
        to.print(Text(on_paper(f"\n{title}", lang), style="bold"))
        for near, door in networks:
            _hanging(_name_and_id(near.network), to, 2)
            facts = [v.word(v.VOCATIONS, near.network.vocations[0], lang), *where_told(near)]
            line = Text(on_paper(" · ".join(facts), lang))
            if address := quickest(door):
                told = on_paper(address.text, lang)
                line.append(" · ").append(told, style=Style(link=address.opens or None))
            _hanging(line, to, 4)
    for title, lines in found.registered(lang):
        to.print(Text(on_paper(f"\n{title}", lang), style="bold"))
        for text in lines:
            _hanging(Text(on_paper(text, lang)), to, 2)
    to.print()
    _hanging(Text(on_paper(results(len(found.networks), found.total, lang, more=True), lang)), to, 0)


def compare(pairs: Sequence[Pair], fits: Sequence[Why], to: Console, lang: str) -> None:
    """Some networks side by side: a column each where the screen is wide enough, one under the other elsewhere."""
    rows = side_by_side(pairs, lang, fits=fits)
    if to.width < 28 * len(pairs) + 12:
        for i, (network, _) in enumerate(pairs):
            to.print(Text(network.name, style="bold"))
            for name, texts in rows:
                _fact(name, texts[i], to, lang, 2)
            to.print()
        return
    table = Table(show_lines=True, expand=False, header_style="bold")
    table.add_column("")
    for network, _ in pairs:
        table.add_column(network.name, overflow="fold", max_width=48)
    for name, texts in rows:
        table.add_row(Text(on_paper(name, lang), style="bold"), *(on_paper(text, lang) for text in texts))
    to.print(table)


def why(told: Why, to: Console, lang: str) -> None:
    """Why a network, or why not."""
    to.print(Text(on_paper(told.verdict, lang), style="bold"))
    for text in told.refusals:
        _hanging(Text(on_paper(text, lang)), to, 2)
    facts = [("why", told.reasons), *((name, [text]) for name, text in told.terms), ("check", told.to_check)]
    for name, texts in facts:
        for text in texts:
            _fact(say(f"screen.{name}", lang), text, to, lang, 2)
    if told.costs:
        to.print(Text(on_paper(say("why.against", lang, name=told.rival), lang), style="bold"))
    for cost in told.costs:
        points = number(cost.points, lang)
        text = say("why.cost", lang, points=points, text=cost.text, other=cost.other)
        _hanging(Text(on_paper(text, lang)), to, 2)
    if told.source:
        to.print(Text(on_paper(say("why.source", lang, source=told.source), lang)))


def _name_and_id(network: Network) -> Text:
    """A network's name, and the id that other commands take."""
    return Text(network.name, style="bold").append(f"  {network.id}", style="not bold")


def _fact(name: str, text: str, to: Console, lang: str, indent: int = 0) -> None:
    """A fact: what it is of, and what it is."""
    label = Text(on_paper(f"{name}{colon(lang)}", lang), style="bold")
    _hanging(label.append(on_paper(text, lang), style="not bold"), to, indent)


def _hanging(text: Text, to: Console, indent: int) -> None:
    """A text whose lines stand further in than its first: where the next one begins is seen at once."""
    for at, line in enumerate(text.wrap(to, max(to.width - indent - 2, 1))):
        to.print(Text(" " * (indent + 2 * (at > 0))).append_text(line))
