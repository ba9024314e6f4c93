"""A plan for a calendar (RFC 5545): all-day events, each with its message or its questions. Alone imports icalendar.

Whole days, for nobody's hours are known: they fall on the same date in every time zone. An event keeps its identifier
when the plan is made again, for another day or once a visit is noted, and a later plan has a higher sequence: a calendar
moves it instead of showing it twice. No number to call in distress stands in it: a calendar is shared.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from icalendar import Alarm, Calendar, Event

from ...core.messages.say import capitalized, say
from ...core.messages.typography import day as dated
from ...core.messages.typography import typeset
from ...core.owner.profile import to_mapping
from ...core.text.hidden import inert

if TYPE_CHECKING:
    from ...core.explanation.plan import Plan, Step
    from ...core.owner.profile import Profile

MORNING = timedelta(hours=9)
"""When a calendar reminds of a day."""


def calendar(plan: Plan, profile: Profile) -> bytes:
    """The plan as an iCalendar file: the same bytes for the same plan.

    Args:
        plan: the plan.
        profile: the answers behind it, which tell one owner's events from another's.
    """
    found = Calendar()
    found.add("prodid", "-//reseau//plan//FR")
    found.add("version", "2.0")
    found.add("method", "PUBLISH")
    found.add(
        "x-wr-calname", typeset(say("plan.title", plan.lang, date=dated(plan.day, plan.lang)), plan.lang)
    )
    lasting = to_mapping(profile._replace(already=(), tried=()))  # a visit noted makes nobody else of him
    whose = sha256(json.dumps(lasting, sort_keys=True).encode()).hexdigest()[:12]
    for step in plan.steps:
        found.add_component(_event(step, plan, whose))
    return inert(found.to_ical().decode()).encode()


def _event(step: Step, plan: Plan, whose: str) -> Event:
    event, first, made = Event(), date.fromisoformat(step.day), date.fromisoformat(plan.day)
    title = typeset(capitalized(step.text), plan.lang)
    event.add("uid", f"{step.kind}-{step.id or 'all'}-{whose}@reseau")
    event.add("dtstamp", datetime.combine(made, time(), UTC))
    event.add("sequence", made.toordinal())
    event.add("dtstart", first)
    event.add("dtend", first + timedelta(days=1))
    event.add("summary", title)
    event.add("transp", "TRANSPARENT")
    told = _told(step, plan)
    if told:
        event.add("description", typeset(told, plan.lang))
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", MORNING)
    event.add_component(alarm)
    return event


def _told(step: Step, plan: Plan) -> str:
    """What one needs on that day: the message and the telephone script to make contact, the questions to go there."""
    lang = plan.lang
    for target in plan.targets:
        if target.id == step.id and step.kind in ("contact", "again"):
            subject = say("plan.subject", lang, subject=target.letter.subject)
            return "\n\n".join([subject, target.letter.text, say("plan.call", lang), "\n".join(target.call)])
        if target.id == step.id:
            return "\n".join([say("plan.questions", lang), *(f"- {one}" for one in target.questions)])
    return ""
