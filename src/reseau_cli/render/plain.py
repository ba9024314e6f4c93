"""The answer as plain sentences, one fact a line, for a screen reader: no frame, no bar, no colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from ..core import vocabulary as v
from ..core.explanation.address import quickest
from ..core.explanation.registered import organisation
from ..core.explanation.terms import called, door, labelled
from ..core.explanation.you_said import answers, heard_besides, musts
from ..core.messages.say import capitalized, say
from ..core.messages.typography import colon, day, number
from .plain_records import fact
from .plain_records import write as write_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..core.explanation.advice import Advice, Help, Shown


def write(advice: Advice, out: TextIO, about: str | None = None) -> None:
    """The whole answer; ``about`` says that the owner is a sample."""
    write_lines(_lines(advice, about), out, advice.lang)


def _lines(advice: Advice, about: str | None) -> Iterator[str]:
    lang, answer = advice.lang, advice.answer
    yield from _care(advice)
    if about:
        yield about + "."
    many, possible = number(len(advice.shown), lang), number(len(answer.matches), lang)
    yield say("screen.title", lang, shown=many, possible=possible) + "."
    ruled_out = [
        say("screen.ruled-out", lang, count=number(len(answer.excluded), lang)),
        *musts(answer, lang),
    ]
    yield ", ".join(ruled_out).capitalize() + "."
    yield _pair("you-said", say("marks.semicolon", lang).join(answers(answer.owner, lang)) or "…", lang)
    if told := heard_besides(answer.owner, lang):
        yield _pair("heard", say("marks.semicolon", lang).join(told.values()), lang)
    yield from advice.to_say
    if not advice.shown:
        yield from advice.nothing
        yield from _closing(advice)
        return
    if advice.before:
        yield advice.before.text
    if advice.first:
        yield ""
        yield _pair("first", advice.first.text, lang)
    for shown in advice.shown:
        yield ""
        yield from _match(shown, lang)
    for one in advice.helps:
        yield ""
        yield from _help(one, lang)
    if advice.together:
        yield ""
        yield from advice.together
    if advice.declared:
        yield ""
        yield _pair("declared", say("marks.semicolon", lang).join(map(organisation, advice.declared)), lang)
    yield from _closing(advice)
    yield ""
    foot = say("screen.catalogue", lang, date=day(advice.catalogue.date, lang))
    yield f"{capitalized(foot)}."


def _care(advice: Advice) -> Iterator[str]:
    if advice.care and advice.care.level == "sure":
        yield advice.care.text
        yield from (say("care.line", advice.lang, **line._asdict()) for line in advice.care.lines)
        yield ""


def _help(one: Help, lang: str) -> Iterator[str]:
    way = quickest(one.door)
    yield f"{called(one.record['name'], one.record, lang)}{colon(lang)}{one.first_step}"
    if way and way.text not in one.first_step:
        yield _pair("contact", way.text, lang)


def _closing(advice: Advice) -> Iterator[str]:
    if advice.closing:
        yield ""
        yield advice.closing


def _match(shown: Shown, lang: str) -> Iterator[str]:
    match, explanation, record = shown.match, shown.explanation, shown.record
    kind = v.word(v.KINDS, match.network.kind, lang)
    part = f" ({shown.family})" if shown.family else ""
    yield f"{say('screen.rank', lang, rank=shown.rank)}{colon(lang)}{match.network.name}{part}, {kind}."
    yield from _reasons(shown, lang)
    yield _pair("price", explanation.price, lang)
    yield _pair("time", explanation.hours, lang)
    yield _pair("door", door(record, lang), lang)
    yield _pair("where", explanation.near, lang)
    if shown.door:
        ways = dict.fromkeys(
            filter(None, [shown.door.house, *(getattr(shown.door, way) for way in shown.door.ways)])
        )
        yield _pair("contact", say("marks.semicolon", lang).join(ways), lang)
    yield _pair("next", shown.first_step, lang)
    yield from _checks(shown, lang)


def about(shown: Shown, lang: str) -> list[str]:
    """What the answer says of one network beyond its record: for, against, to check, and how firm its place is."""
    return [*_reasons(shown, lang), *_checks(shown, lang)]


def _reasons(shown: Shown, lang: str) -> Iterator[str]:
    for reason in shown.explanation.reasons:
        yield _pair("why", reason, lang)
    for reason in shown.explanation.against:
        yield _pair("against", reason, lang)


def _checks(shown: Shown, lang: str) -> Iterator[str]:
    for _, text in shown.explanation.to_check:
        yield _pair("check", text, lang)
    yield f"{capitalized(shown.holds)}."
    if shown.flip:
        yield shown.flip


def _pair(name: str, text: str, lang: str) -> str:
    return fact(*labelled(say(f"screen.{name}", lang), text), lang)
