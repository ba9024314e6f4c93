"""When to join nothing yet: the reasons, the helps that are named, and every face."""

from __future__ import annotations

import json
import re

import pytest
from running import call

from reseau_cli.catalogue.shipped import load
from reseau_cli.core.explanation.join_nothing_yet import reason_to_wait
from reseau_cli.core.owner.profile import from_mapping


@pytest.mark.parametrize(
    ("profile", "reason"),
    [
        ({"lacks": ["hardship"], "situation": {"stage": "struggling"}}, "emergency"),
        ({"lacks": ["finance"], "situation": {"stage": "after-failure"}}, "emergency"),
        ({"lacks": ["people"], "situation": {"stage": "struggling"}}, None),
        ({"lacks": ["hardship"], "situation": {"stage": "growing"}}, None),
        ({"lacks": ["administration"]}, "information"),
        ({"lacks": ["administration"], "wants": ["reliable-information"]}, "information"),
        ({"lacks": ["administration"], "wants": ["fellowship"]}, None),
        ({"lacks": ["administration"], "solitude": 2}, None),
        ({"wants": ["business"], "means": {"hours": 0}}, "no-time"),
        ({"wants": ["business"], "means": {"hours": 1}}, None),
        ({"lacks": ["administration"], "solitude": 0, "smallness": 0}, "information"),
        ({"lacks": ["administration"], "solitude": 1}, None),
        ({"lacks": ["administration"], "smallness": 1}, None),
        ({"lacks": ["administration", "people"]}, None),
        ({"wants": ["reliable-information"]}, "information"),
        ({"lacks": ["law-standards", "accounting-tax"]}, "information"),
        ({"situation": {"employees": 49}}, None),
        ({"situation": {"employees": 50}}, "too-large"),
        ({"lacks": ["hardship"], "situation": {"stage": "struggling", "employees": 50}}, "too-large"),
        ({"lacks": ["hardship"], "situation": {"stage": "struggling"}, "means": {"hours": 0}}, "emergency"),
        ({"situation": {"postcode": "44000"}}, None),
        ({"situation": {"employees": 49}}, None),
        ({"situation": {"employees": 50}}, "too-large"),
        ({}, None),
    ],
)
def test_reason(profile, reason):
    assert reason_to_wait(from_mapping(profile)) == reason


def test_an_emergency_names_public_help_before_any_network_on_every_face():
    args = (
        "match",
        "--lacks",
        "hardship,finance",
        "--stage",
        "struggling",
        "--postcode",
        "44000",
        "--solitude",
        "1",
    )
    told = json.loads(call(*args, "--format", "json").out)
    before = told["before"]
    assert before["reason"] == "emergency"
    record = next(one for one in load().networks if one.id == told["first"]["id"])
    assert record.kind == "help" or record.vocations[0] in ("prevention", "rebound")
    for face in ((), ("--plain",), ("--lang", "en")):
        out = " ".join(call(*args, *face).out.replace("│", " ").split())
        first_rank = "Rang 1" if face == ("--plain",) else rf" 1 (?:\w+, )?{told['matches'][0]['name'][:15]}"
        ranked = re.search(first_rank, out)
        assert ranked is not None and out.index(record.name[:15]) < ranked.start()


def test_where_joining_is_the_thing_to_do_nothing_is_said():
    told = json.loads(call("match", "--wants", "business", "--postcode", "44000", "--format", "json").out)
    assert told["before"] is None
