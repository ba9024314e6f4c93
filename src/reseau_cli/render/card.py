"""A record in words, whatever face lays it out: its heading, its facts as (label, text) pairs, some records side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core import vocabulary as v
from ..core.catalogue.copies import is_copy
from ..core.catalogue.grade import LETTERS, grade, known_facts
from ..core.explanation.cited import cited, dated
from ..core.explanation.conditions import asked_of_all
from ..core.explanation.place import places
from ..core.explanation.terms import door, labelled, price, time
from ..core.explanation.translated import doubted, in_french, noted, on_a_line
from ..core.messages.say import pronouns, say
from ..core.messages.typography import colon, day, printed
from ..core.text.stems import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..core.catalogue.grade import Month
    from ..core.catalogue.network import Network, Record
    from ..core.explanation.why import Why

    Pair = tuple[Network, Record]


def graded(record: Record, today: Month, lang: str) -> str:
    """The grade of a record, with its three marks, and what it lacks to have the best."""
    marks = grade(record, today)
    shares = {name: round(100 * mark) for name, mark in marks._asdict().items()}
    told = printed("upkeep.grade", lang, letter=marks.letter, **shares)
    lacking = [say(f"upkeep.lacks-{name}", lang) for name, known in known_facts(record).items() if not known]
    lacking += [say("upkeep.lacks-sources", lang)] if marks.sources < 1 else []
    lacking += [say("upkeep.lacks-fresh", lang)] if marks.freshness < 1 else []
    best = marks.letter == LETTERS[0][0] or not lacking
    return told if best else printed("upkeep.grade-lacks", lang, grade=told, facts=", ".join(lacking))


def fields(
    network: Network, record: Record, lang: str, dots: bool = True, pages: bool = True
) -> Iterator[tuple[str, str]]:
    """A record as (label, text) pairs, in the order people want them; what is unknown is left out or said.

    ``dots`` draws how well a need is served; otherwise figures tell it. ``pages`` puts beside a price, a number of
    hours or a condition the page that tells it.
    """
    for name, key in (("good-for", "good_for"), ("not-for", "not_for"), ("next", "first_step")):
        yield say(f"screen.{name}", lang), on_a_line(record, key, lang)
    for label, text, facts in _terms(network, record, lang):
        yield label, cited(text, record, lang, *facts) if pages else text
    yield say("screen.where", lang), _where(network, record, lang)
    served = sorted(network.needs.items(), key=lambda item: -item[1])
    if served:
        yield say("screen.serves", lang), ", ".join(_serves(need, how, lang, dots) for need, how in served)
    yield from _known_by(record, lang)


def _terms(network: Network, record: Record, lang: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Price, time, what is asked in return, entry, conditions: (label, text, the facts that it tells)."""
    audience, cost, commitment = record["audience"], record.get("cost", {}), record.get("commitment", {})
    told = _with_note(price(record, lang), cost.get("note"), record, "cost_note", lang)
    yield *labelled(say("screen.price", lang), told), ("cost.min_eur_year", "cost.note")
    told = _with_note(time(network, lang), commitment.get("rhythm"), record, "", lang)
    facts = ("commitment.hours_per_month", "commitment.rhythm")
    yield *labelled(say("screen.time", lang), told), facts
    if commitment.get("obligation"):
        told = in_french(commitment["obligation"], lang)
        yield say("screen.return", lang), told, ("commitment.obligation",)
    told = _with_note(door(record, lang), audience.get("other"), record, "other", lang)
    yield say("screen.door", lang), told, ("audience.entry", "audience.other")
    for name, told in asked_of_all(network, lang):
        yield say("screen.condition", lang), told, (name,)


def _known_by(record: Record, lang: str) -> Iterator[tuple[str, str]]:
    """How it is reached, and what the record itself is worth: doubts, confidence, sources."""
    for name in ("website", "phone"):
        if record.get(name):
            yield say(f"screen.{name}", lang), record[name]
    for doubt in record.get("doubts", ()):
        yield say("screen.check", lang), doubted(doubt, lang)
    if "origin" in record:
        yield say("screen.origin", lang), record["origin"]
    yield say("screen.confidence", lang), v.word(v.CONFIDENCES, record["confidence"], lang)
    if "assured_on" in record:
        yield say("screen.assured", lang), day(record["assured_on"], lang)
    yield say("screen.sources", lang), "\n".join(_sources(record, lang)) or say("conditions.no-source", lang)


def _serves(need: str, how: int, lang: str, dots: bool) -> str:
    word = v.word(v.NEEDS, need, lang)
    return (
        f"{word} {'●' * how}{'○' * (3 - how)}" if dots else say("screen.strength", lang, need=word, how=how)
    )


def _with_note(text: str, note: str | None, record: Record, english: str, lang: str) -> str:
    """A text and the record's note of it, which may stand in English under its own key there, unless it says the same."""
    told = noted(record, english, note, lang) if note else ""
    if fold(told.removesuffix(".")) in fold(text):
        return text
    return f"{text}. {told}" if told[0].isupper() else f"{text}{say('marks.semicolon', lang)}{told}"


def _where(network: Network, record: Record, lang: str) -> str:
    return _with_note(where(network, lang), record.get("presence", {}).get("where_note"), record, "", lang)


def _sources(record: Record, lang: str) -> Iterator[str]:
    for source in record.get("sources", ()):
        url = source.get("url")
        told = f"{dated(source.get('dated'), lang)}{colon(lang)}{url or say('screen.no-url', lang)}"
        yield say("screen.copied", lang, source=told) if is_copy(url) else told


def where(network: Network, lang: str) -> str:
    """Its places, else how far it reaches."""
    return places(network, lang) or v.word(v.SCOPES, network.scope, lang)


def listed(network: Network, record: Record, today: Month, lang: str) -> list[str]:
    """What is told of a record among many: its first vocation, its places, its grade, the file it was given in."""
    return [
        v.word(v.VOCATIONS, network.vocations[0], lang),
        where(network, lang),
        f"{say('screen.grade', lang).lower()} {grade(record, today).letter}",
        *([record["origin"]] if "origin" in record else []),
    ]


def heading(network: Network, record: Record, lang: str) -> str:
    """Kind, vocations and status in one line."""
    parts = [
        v.word(v.KINDS, network.kind, lang),
        *(v.word(v.VOCATIONS, name, lang) for name in network.vocations),
    ]
    if record["status"] != "active":
        parts.append(v.word(v.STATUSES, record["status"], lang))
    if record.get("successor"):
        called = pronouns(network.name, lang)
        parts.append(say("conditions.closed-into", lang, successor=record["successor"], **called))
    return " · ".join(parts)


def side_by_side(
    pairs: Sequence[Pair], lang: str, dots: bool = True, fits: Sequence[Why] = ()
) -> list[tuple[str, list[str]]]:
    """(label, a text for each record) of what one compares; ``fits``, one a record, tell first how each suits an owner."""
    columns = [dict(_compared(network, record, lang, dots)) for network, record in pairs]
    columns = (
        [dict(_fit(fit, lang)) | column for fit, column in zip(fits, columns, strict=True)]
        if fits
        else columns
    )
    names = list(dict.fromkeys(name for column in columns for name in column))
    return [(name, [column.get(name, "–") for column in columns]) for name in names]


def _fit(told: Why, lang: str) -> Iterator[tuple[str, str]]:
    yield say("sheet.for-you", lang), "\n".join([told.verdict, *told.refusals])
    for name, texts in (("why", told.reasons), ("check", told.to_check)):
        if texts:
            yield say(f"screen.{name}", lang), "\n".join(texts)


def _compared(network: Network, record: Record, lang: str, dots: bool) -> Iterator[tuple[str, str]]:
    kept = {
        say(f"screen.{key}", lang)
        for key in ("good-for", "not-for", "next", "price", "time", "return", "door", "where", "serves")
    }
    yield say("screen.kind", lang), heading(network, record, lang)
    for name, text in fields(network, record, lang, dots, pages=False):
        if name in kept:
            yield name, text
