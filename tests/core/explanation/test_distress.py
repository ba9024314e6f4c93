"""Distress: the words that tell it, with inflections and negations; and the numbers that then come before any network."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from running import call

from reseau_cli.core.text.hearing import hear
from reseau_cli.ear import load

HERE = Path(__file__).parent
EAR = load()
SAID = yaml.safe_load((HERE / "distress.yaml").read_text(encoding="utf-8"))
ALONE = ("match", "--stage", "struggling", "--solitude", "3", "--lacks", "hardship")


def heard(texts, *, sure=False):
    told = [hear(text, EAR).get("distress") for text in texts]
    return sum(bool(one and (one.sure or not sure)) for one in told) / len(told)


def test_plain_distress_is_heard_and_most_of_it_surely():
    """The list holds plain fatigue and burn-out too: those may be heard as `wellbeing` alone."""
    assert heard(SAID["distress"]) >= 0.7
    assert heard(SAID["distress"], sure=True) >= 0.5
    lost = [text for text in SAID["distress"] if not {"distress", "wellbeing"} & hear(text, EAR).keys()]
    assert len(lost) <= 0.05 * len(SAID["distress"]), lost


def test_what_looks_like_it_is_rarely_taken_for_it():
    assert heard(SAID["calm"], sure=True) <= 0.1


@pytest.mark.parametrize(
    "text", ["Je veux mourir.", "je veu mourir", "I want to die", "je vais me tuer", "JE N’EN PEUX PLUS"]
)
def test_the_gravest_are_sure(text):
    assert hear(text, EAR)["distress"].sure


@pytest.mark.parametrize("text", ["Je n’ai pas d’idées noires.", "Je ne suis pas suicidaire."])
def test_what_is_denied_is_never_sure(text):
    told = hear(text, EAR).get("distress")
    assert told is None or not told.sure


def care(*args):
    return json.loads(call(*args, "--format", "json").out)["care"]


@pytest.mark.parametrize(
    ("args", "level"),
    [
        (("--stage", "struggling", "--solitude", "2"), "sure"),
        (("--stage", "after-failure", "--solitude", "3"), "sure"),
        (("--stage", "struggling", "--solitude", "1"), None),
        (("--stage", "growing", "--solitude", "3"), None),
        (("--text", "j’ai des idées noires"), "sure"),
        (("--holding", "0"), "sure"),
        (("--holding", "1"), "perhaps"),
        (("--holding", "2"), None),
        (("--text", "je cherche un local à Nantes"), None),
    ],
)
def test_how_sure_it_is(args, level):
    told = care("match", *args)
    assert (told and told["level"]) == level


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("--text", "je cherche un local à Nantes"), True),
        (("--holding", "3"), True),
        (("--stage", "struggling"), True),
        (("--solitude", "3"), True),
        (("--solitude", "2"), False),
        (("--stage", "growing", "--lacks", "finance"), False),
    ],
)
def test_the_quiet_line_rests_on_what_was_answered(args, told):
    answer = json.loads(call("match", *args, "--format", "json").out)
    assert (answer["help_line"] is not None) is told
    assert not told or answer["help_line"]["name"] == "3114"


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_3114_comes_first_and_each_line_has_its_hours_its_year_and_its_page(lang):
    told = care(*ALONE, "--lang", lang)
    assert told["lines"][0]["phone"] == "3114"
    assert all(line["hours"] and line["seen"][:4].isdecimal() and line["source"] for line in told["lines"])


def first_name(args):
    return json.loads(call(*args, "--format", "json").out)["matches"][0]["name"][:20]


@pytest.mark.parametrize("face", [(), ("--plain",), ("--lang", "en"), ("--plain", "--lang", "en")])
def test_sure_they_come_before_any_network(face):
    told = call(*ALONE, *face).out
    assert 0 <= told.index("3114") < told.index(first_name(ALONE))


@pytest.mark.parametrize("face", [(), ("--plain",), ("--lang", "en"), ("--plain", "--lang", "en")])
@pytest.mark.parametrize("said", [("--holding", "1"), ("--text", "je cherche un local")])
def test_else_one_line_comes_after_the_networks(face, said):
    args = ("match", "--lacks", "finance", *said)
    told = call(*args, *face).out
    (line,) = [line for line in told.splitlines() if "3114" in line and "24" in line]
    assert told.index(first_name(args)) < told.index(line)


def test_they_are_told_even_where_nothing_fits(tmp_path):
    path = tmp_path / "none.yaml"
    path.write_text("alone: true\nnetworks: []\n", encoding="utf-8")
    assert "3114" in call(*ALONE, "--catalogue", str(path)).out
    assert "3114" in call("match", "--holding", "1", "--catalogue", str(path)).out
