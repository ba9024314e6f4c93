"""Records as plain sentences, one fact a line, for a screen reader: what ``records`` and ``tables`` draw."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core import vocabulary as v
from ..core.explanation.address import quickest
from ..core.explanation.nearby import where_told
from ..core.explanation.totals import covered, each, parts, results
from ..core.explanation.translated import on_a_line
from ..core.explanation.unsettled import unsettled
from ..core.explanation.you_said import place_name
from ..core.france.departments import COLLECTIVITIES, REGIONS
from ..core.messages.say import ended, say
from ..core.messages.typography import colon, number, typeset
from ..core.text.hidden import inert
from .card import fields, graded, heading, listed, side_by_side

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import TextIO

    from ..core.catalogue.grade import Month
    from ..core.explanation.nearby import Nearby
    from ..core.explanation.why import Why
    from .card import Pair


def write(lines: Iterable[str], out: TextIO, lang: str) -> None:
    """The lines of an answer, typeset."""
    for line in lines:
        out.write(inert(typeset(line, lang)) + "\n")


def show(pair: Pair, today: Month, lang: str) -> Iterator[str]:
    """One record in full."""
    network, record = pair
    yield ended(record["name"])
    yield ended(heading(network, record, lang).replace(" · ", ", "))
    yield ended(on_a_line(record, "what", lang))
    for name, text in (*fields(network, record, lang, dots=False), _grade(pair, today, lang)):
        for line in text.split("\n"):
            yield fact(name, line, lang)


def _grade(pair: Pair, today: Month, lang: str) -> tuple[str, str]:
    return say("screen.grade", lang), graded(pair[1], today, lang)


def listing(pairs: Sequence[Pair], total: int, today: Month, lang: str) -> Iterator[str]:
    """Many networks, a line each."""
    for network, record in pairs:
        facts = listed(network, record, today, lang)
        yield fact(f"{network.name} ({network.id})", ", ".join(facts), lang)
    yield _count(len(pairs), total, lang)


def nearby(found: Nearby, lang: str) -> Iterator[str]:
    """What exists around a place: a heading a level, a line a network."""
    yield ended(say("screen.around", lang, place=place_name(found.place, lang)))
    yield from map(ended, unsettled(found.place.doubts, lang))
    for title, networks in found.by_level(lang):
        yield from ["", ended(title)]
        for near, door in networks:
            facts = [v.word(v.VOCATIONS, near.network.vocations[0], lang), *where_told(near)]
            facts += [address.text for address in [quickest(door)] if address]
            yield fact(f"{near.network.name} ({near.network.id})", ", ".join(facts), lang)
    for title, lines in found.registered(lang):
        yield from ["", ended(title), *map(ended, lines)]
    yield ""
    yield _count(len(found.networks), found.total, lang)


def compare(pairs: Sequence[Pair], fits: Sequence[Why], lang: str) -> Iterator[str]:
    """Some networks one after the other, told of the same facts in the same order."""
    rows = side_by_side(pairs, lang, dots=False, fits=fits)
    for i, (network, _) in enumerate(pairs):
        yield from ["", ended(network.name)] if i else [ended(network.name)]
        for name, texts in rows:
            lines = texts[i].replace(" · ", ", ").split("\n")
            yield from (fact(name, line, lang) for line in lines if line != "–")


def why(told: Why, lang: str) -> Iterator[str]:
    """Why a network, or why not."""
    yield ended(told.verdict)
    yield from map(ended, told.refusals)
    facts = [("why", told.reasons), *((name, [text]) for name, text in told.terms), ("check", told.to_check)]
    for name, texts in facts:
        yield from (fact(say(f"screen.{name}", lang), text, lang) for text in texts)
    if told.costs:
        yield say("why.against", lang, name=told.rival)
    for cost in told.costs:
        points = number(cost.points, lang)
        yield ended(say("why.cost", lang, points=points, text=cost.text, other=cost.other))
    if told.source:
        yield ended(say("why.source", lang, source=told.source))


def coverage(found: dict[str, Any], lang: str) -> Iterator[str]:
    """What the catalogue covers, part by part; a table is a line a row, and a cell that is empty is left out."""
    yield ended(covered(found, lang))
    for title, counts in parts(found, lang):
        yield _counts(title, counts, lang)
    homes = {code: one.name for code, one in REGIONS.items()}
    homes |= {code: one.name for code, one in COLLECTIVITIES.items()}
    yield from _table("vocation-by-region", found["vocation_by_region"], homes, lang)
    vocations = {name: v.word(v.VOCATIONS, name, lang) for name in v.VOCATIONS}
    yield from _table("need-by-vocation", found["need_by_vocation"], vocations, lang)


def _table(
    key: str, rows: Mapping[str, Mapping[str, int]], heads: Mapping[str, str], lang: str
) -> Iterator[str]:
    words = v.VOCATIONS if key == "vocation-by-region" else v.NEEDS
    yield ""
    yield ended(say(f"upkeep.{key}", lang))
    for row, cells in rows.items():
        told = {heads.get(head, head): n for head, n in cells.items()}
        yield _counts(v.word(words, row, lang), told, lang)


def _counts(name: str, counts: Mapping[str, object], lang: str) -> str:
    return fact(name, each(counts, lang), lang)


def _count(shown: int, total: int, lang: str) -> str:
    return ended(results(shown, total, lang, more=True).capitalize())


def fact(name: str, text: str, lang: str) -> str:
    """A fact in one line: what it is of, and what it is."""
    return ended(f"{name}{colon(lang)}{text}")
