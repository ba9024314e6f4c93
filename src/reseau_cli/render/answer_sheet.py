"""The answer as a sheet: what the page says, for Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import __version__
from ..core.explanation.handout import handout
from ..core.messages.say import say
from ..core.messages.typography import colon, day
from .sheet import Section, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.explanation.address import Address
    from ..core.explanation.advice import Advice
    from ..core.explanation.handout import Handout
    from ..core.explanation.leaf import Leaf


def sheet(
    advice: Advice,
    *,
    date: str | None = None,
    note: str = "",
    about: str | None = None,
    more: Sequence[Section] = (),
) -> Sheet:
    """The whole answer; ``date``, ``note``, ``about`` and ``more`` as on the page."""
    lang, told = advice.lang, handout(advice)
    lines = [
        told.heading,
        *filter(None, [about, say("page.for", lang, date=day(date, lang)) if date else ""]),
    ]
    sections = [part for part in _sections(told, note, more, lang) if part.lines or part.facts]
    return Sheet(say("page.title", lang), lines, sections)


def _sections(told: Handout, note: str, more: Sequence[Section], lang: str) -> Iterator[Section]:
    def title(name: str) -> str:
        return say(f"page.{name}", lang)

    calls = [(line.address.text, line.text) for line in told.lines]
    yield Section(title("care") if told.care else "", [told.care] if told.care else [], calls)
    said = [(title("understood"), say("marks.semicolon", lang).join(told.answers))] if told.answers else []
    drawn = [(one.title, one.text) for one in told.isolations]
    yield Section(title("situation"), told.unsettled, [*said, *drawn])
    first = "".join(piece.text for piece in told.first)
    yield Section(title("first"), list(filter(None, [told.before, first, _join(told.ways)])))
    for leaf in told.leaves:
        yield _leaf(leaf, lang)
    yield from more
    yield Section("", told.nothing)
    helps = [(call.name, f"{call.step.text} {_join(call.ways)}".strip()) for call in told.helps]
    yield Section(title("helps"), facts=helps)
    shared = (("covered", told.covered), ("uncovered", told.uncovered))
    needs = [(title(name), say("marks.semicolon", lang).join(found)) for name, found in shared if found]
    yield Section(title("coverage"), facts=needs)
    yield Section(title("together"), told.together)
    yield Section(title("declared"), told.declared)
    yield Section(title("map"), told.where.told)
    yield Section(title("note"), [note] if note else [])
    made = say("page.made", lang, version=__version__)
    yield Section("", [*filter(None, [told.closing]), " ".join([title("warning"), made, *told.versions])])


def _leaf(leaf: Leaf, lang: str) -> Section:
    kind = " · ".join(filter(None, [leaf.kind, leaf.picked]))
    facts = [(say("screen.why", lang), text) for text in leaf.reasons]
    facts += [(say("screen.against", lang), text) for text in leaf.against]
    facts += [*leaf.facts, (say("screen.next", lang), leaf.step.text)]
    if leaf.ways:
        facts.append((say("page.ways", lang), _join(leaf.ways)))
    facts += [(say("screen.check", lang), text) for text in leaf.checks]
    facts += [
        (
            say("page.sources", lang),
            f"{source.dated}{colon(lang)}{source.address.opens or source.address.text}",
        )
        for source in leaf.sources
    ]
    return Section(f"{leaf.rank}. {leaf.name}", [kind, leaf.what.text, leaf.holds], facts)


def _join(ways: Sequence[Address]) -> str:
    """The ways to a door, one after the other, pages in full."""
    return " · ".join(way.opens if way.opens.startswith("http") else way.text for way in ways)
