"""The first two or three doors as thirty days: whom to write to, when to ask again, to go and see, and to decide.

A list alone changes nothing that people then do; a date, a message ready to send and a question to ask may. Nothing
here repeats his sentence, his debts or how he holds on: a plan is printed, put in a calendar, seen by others.
"""

from __future__ import annotations

from itertools import islice

from ..catalogue.network import short_name
from ..messages.say import say
from ..method.portfolio import is_joinable
from ..tuples import NamedTuple
from .address import told
from .at_the_door import step_to_take
from .door import door_to
from .letter import call_of, letter_of
from .questions_to_ask import questions_to_ask
from .you_said import who

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..method.ranking import Match
    from .advice import Advice
    from .door import Door
    from .letter import Letter

MOST, MOST_IN_CARE = 3, 2
"""Doors in a plan, at most; fewer for whom numbers to call come first."""

DAYS = 30
"""How long a plan lasts."""

WAITS = {"network": (5, 10), "help": (2, 5), "place": (5, 10)}
"""Working days before one asks again, and before one has been there, by the kind of door."""

APART = 2
"""Working days between two visits."""


class Target(NamedTuple):
    """A door to knock at: whose, what to do there first, the letter, what to say on the telephone, what to ask."""

    id: str
    name: str
    kind: str
    first_step: str
    door: Door
    letter: Letter
    call: list[str]
    questions: list[str]


class Step(NamedTuple):
    """What to do on a day (ISO): ``kind`` is "contact", "again", "go" or "decide"; ``id`` is whose door, or ""."""

    day: str
    kind: str
    id: str
    text: str


class Plan(NamedTuple):
    """Thirty days from ``day``; ``care`` are the lines to call, where they come first, ``nothing`` why there is no door."""

    lang: str
    day: str
    owner: str
    catalogue: tuple[str, str]
    care: list[str]
    nothing: list[str]
    targets: list[Target]
    steps: list[Step]


def plan(advice: Advice, days: Sequence[str]) -> Plan:
    """The plan of an answer.

    Args:
        advice: the answer.
        days: the working days of the thirty to come, the first one first, in ISO 8601; fifteen at least.
    """
    lang, care = advice.lang, advice.care
    sure = care if care and care.level == "sure" else None
    most = MOST_IN_CARE if sure else MOST
    year = int(days[0][:4])
    targets = [_target(match, door, advice, year) for match, door in islice(_doors(advice), most)]
    lines = [say("care.line", lang, **line._asdict()) for line in sure.lines] if sure else []
    return Plan(
        lang,
        days[0],
        who(advice.answer.owner, lang),
        (advice.catalogue.version, advice.catalogue.date),
        lines,
        [] if targets else [*advice.nothing, say("plan.no-door", lang)],
        targets,
        sorted(_steps(targets, days, lang), key=lambda step: step.day) if targets else [],
    )


def _doors(advice: Advice) -> Iterator[tuple[Match, Door]]:
    """Those to knock at, best first: what is to be done first, what he may surely join, then the others, then the helps."""
    ranked = {match.network.id: match for match in advice.answer.matches}
    shown = [one.match for one in advice.shown]
    joinable = [match for match in shown if match.network.kind != "network" or is_joinable(match)]
    order = [
        *([advice.first.id] if advice.first else []),
        *(match.network.id for match in [*joinable, *shown]),
        *(help.record["id"] for help in advice.helps),
    ]
    for id_ in dict.fromkeys(order):
        match = ranked[id_]
        door = door_to(match, advice.catalogue, advice.lang)
        unanswered = any(finding.rule == "no-reply" for finding in match.to_check)
        if door and not match.network.doubted and not unanswered:
            yield match, door


def _target(match: Match, door: Door, advice: Advice, year: int) -> Target:
    network, record, lang = match.network, advice.catalogue.record(match.network.id), advice.lang
    return Target(
        network.id,
        network.name,
        network.kind,
        step_to_take(match, advice.catalogue, lang),
        door,
        letter_of(match, lang),
        call_of(match, lang),
        questions_to_ask(match, record, year, lang),
    )


def _steps(targets: Sequence[Target], days: Sequence[str], lang: str) -> Iterator[Step]:
    for at, target in enumerate(targets):
        way = "finder" if target.door.house else target.door.ways[0]
        again, there = WAITS[target.kind]
        for kind, day, key in (
            ("contact", at, f"contact-{way}"),
            ("again", at + again, "again"),
            ("go", there + APART * at, f"go-{target.kind}"),
        ):
            values = {"name": short_name(target.name), "address": told(target.door)}
            yield Step(days[day], kind, target.id, say(f"plan.{key}", lang, **values))
    yield Step(days[-1], "decide", "", say("plan.decide", lang, count=len(targets)))
