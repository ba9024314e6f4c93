"""The faces of a plan: the calendar as a calendar reads it, Markdown that stays text."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from icalendar import Calendar
from pages import Page

from reseau_cli import advise
from reseau_cli.cli.answers import read_sample
from reseau_cli.core.explanation.address import ways
from reseau_cli.core.explanation.plan import Plan, plan
from reseau_cli.render.plan import text
from reseau_cli.render.plan.blocks import Block, blocks
from reseau_cli.render.plan.calendar import calendar
from reseau_cli.render.plan.dates import dates
from reseau_cli.render.plan.html import html
from reseau_cli.working_days import working_days

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue
    from reseau_cli.core.owner.profile import Profile


def planned(profile: Profile, catalogue: Catalogue, first: date = date(2026, 12, 1)) -> Plan:
    return plan(advise(profile, catalogue), working_days(first, 30))


def test_a_calendar_reads_every_step_on_its_day(catalogue: Catalogue) -> None:
    profile = read_sample("plombier")
    made = planned(profile, catalogue)
    events = Calendar.from_ical(calendar(made, profile)).walk("VEVENT")
    read = [(event.decoded("dtstart"), str(event["summary"])) for event in events]
    assert [day.isoformat() for day, _ in read] == [step.day for step in made.steps]
    assert all((event.decoded("dtend") - event.decoded("dtstart")).days == 1 for event in events)
    first = str(events[0]["description"])
    assert "Bonjour," in first and first.count("\n") > 8
    assert len({str(event["uid"]) for event in events}) == len(events)


def test_the_same_plan_gives_the_same_bytes_and_another_day_the_same_events(catalogue: Catalogue) -> None:
    profile = read_sample("plombier")
    made, later = planned(profile, catalogue), planned(profile, catalogue, date(2027, 1, 4))
    assert calendar(made, profile) == calendar(planned(profile, catalogue), profile)
    uids = [
        [str(event["uid"]) for event in Calendar.from_ical(calendar(one, profile)).walk("VEVENT")]
        for one in (made, later)
    ]
    assert uids[0] == uids[1]


def test_a_later_plan_takes_the_place_of_the_one_before(catalogue: Catalogue) -> None:
    """Also where a visit has been noted in between: the events of the same steps are the same."""
    profile = read_sample("plombier")
    made = planned(profile, catalogue)
    visited = profile._replace(tried=((made.targets[0].id, "pas-répondu"),))
    before, after = (
        {str(event["uid"]): event for event in Calendar.from_ical(calendar(*one)).walk("VEVENT")}
        for one in ((made, profile), (planned(visited, catalogue, date(2026, 12, 9)), visited))
    )
    kept = before.keys() & after.keys()
    assert kept and all(before[uid]["sequence"] < after[uid]["sequence"] for uid in kept)


def test_it_is_written_as_rfc_5545_asks(catalogue: Catalogue) -> None:
    """Lines of 75 octets, ended by CR LF; each event stamped in UTC, a whole day by VALUE=DATE, taking nobody's time."""
    for name in ("plombier", "restaurateur", "consultante"):
        profile = read_sample(name)
        content = calendar(planned(profile, catalogue), profile)
        assert Calendar.from_ical(content).to_ical() == content
        lines = content.split(b"\r\n")
        assert lines.pop() == b"" and not any(b"\n" in line or b"\r" in line for line in lines)
        assert max(map(len, lines)) <= 75
        count = lines.count(b"BEGIN:VEVENT")
        for mark in (
            rb"DTSTAMP:20261201T000000Z",
            rb"DTSTART;VALUE=DATE:\d{8}",
            rb"DTEND;VALUE=DATE:\d{8}",
            rb"TRANSP:TRANSPARENT",
            rb"UID:[\w-]+@reseau",
        ):
            assert len([line for line in lines if re.fullmatch(mark, line)]) == count > 3, mark


def test_two_owners_have_two_sets_of_events(catalogue: Catalogue) -> None:
    one = read_sample("plombier")
    other = one._replace(age=31)
    assert calendar(planned(one, catalogue), one) != calendar(planned(other, catalogue), other)


def test_no_number_to_call_in_distress_stands_in_a_shared_calendar(catalogue: Catalogue) -> None:
    profile = read_sample("restaurateur")
    made = planned(profile, catalogue)
    assert made.care
    assert b"3114" not in calendar(made, profile)
    assert "3114" in text.text(made) and "3114" in text.markdown(made)


@pytest.mark.parametrize(
    "hostile", ["# titre", "<script>", "[lien](http://x)", "- point", "1. un", "`code`", "*gras*"]
)
def test_nothing_told_becomes_a_mark(hostile: str, catalogue: Catalogue) -> None:
    made = planned(read_sample("plombier"), catalogue)
    written = text.markdown(made._replace(owner="", care=[], targets=[], steps=[], nothing=[hostile]))
    line = written.split("\n\n")[1]
    assert line.replace("\\", "") == hostile and line != hostile


def test_plain_text_holds_in_eighty_columns(catalogue: Catalogue) -> None:
    lines = text.text(planned(read_sample("plombier"), catalogue)).splitlines()
    assert [line for line in lines if len(line) > 80 and "://" not in line] == []


def test_every_block_reaches_every_face(catalogue: Catalogue) -> None:
    made = planned(read_sample("plombier"), catalogue)
    page = "".join(Page(html(made)).words)
    assert [block for block in blocks(made) if block.text not in page] == list[Block]()
    plain = " ".join(text.text(made).split())
    missing = [block for block in blocks(made) if " ".join(block.text.split()) not in plain]
    assert missing == list[Block]()


def test_the_page_holds_nothing_but_text(catalogue: Catalogue) -> None:
    made = planned(read_sample("plombier"), catalogue)
    hostile = html(made._replace(owner="<script>alert(1)</script>"))
    assert "<script" not in hostile and "&lt;script&gt;" in hostile
    assert 'http-equiv="Content-Security-Policy"' in hostile


def test_each_door_opens_where_it_is_told(catalogue: Catalogue) -> None:
    made = planned(read_sample("plombier"), catalogue)
    page = Page(html(made))
    doors = {way for target in made.targets for way in ways(target.door) if way.opens}
    assert any(way.opens.startswith("tel:") for way in doors)
    assert {way.opens for way in doors} <= set(page.links)
    assert all(link.startswith(("https://", "http://", "tel:", "mailto:")) for link in page.links)


def test_the_dates_are_a_part_of_the_page_to_hand_over(catalogue: Catalogue) -> None:
    made = planned(read_sample("plombier"), catalogue)
    (part,) = dates(made)
    assert [text for _, text in part.facts] == [step.text for step in made.steps]
    assert dates(made._replace(steps=[])) == []


@pytest.mark.parametrize("name", ["plombier", "restaurateur"])
def test_no_level_of_heading_is_left_out(name: str, catalogue: Catalogue) -> None:
    levels = [int(level) for level in re.findall(r"<h(\d)", html(planned(read_sample(name), catalogue)))]
    assert levels[0] == 1 and all(after <= before + 1 for before, after in pairwise(levels))
