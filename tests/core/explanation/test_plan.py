"""Thirty days: which doors, on which days, what is written and asked there, and what is never said."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from core.explanation.advised import advised, named
from core.strategies import network

from reseau_cli import advise
from reseau_cli.cli.answers import read_sample, samples
from reseau_cli.core.explanation.distress import Care, Line
from reseau_cli.core.explanation.plan import DAYS as LASTS
from reseau_cli.core.explanation.plan import MOST, MOST_IN_CARE, Plan, plan
from reseau_cli.core.explanation.questions_to_ask import ASKED
from reseau_cli.core.owner.profile import Profile
from reseau_cli.working_days import working_days

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue, Network

DAYS = working_days(date(2026, 12, 1), 30)
IN_DISTRESS = Profile(
    lacks=("hardship", "finance"),
    wants=("prevention",),
    solitude=3,
    holding=0,
    stage="struggling",
    trade="restaurateur",
    department="35",
    text="je n’en peux plus, je veux en finir, les huissiers sont là",
)


def planned(profile: Profile, catalogue: Catalogue, lang: str = "fr", **more: Any) -> Plan:
    return plan(advise(profile, catalogue, lang=lang, **more), DAYS)


@pytest.mark.parametrize("name", samples())
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_two_or_three_doors_each_with_all_that_is_needed(name: str, lang: str, catalogue: Catalogue) -> None:
    found = planned(read_sample(name), catalogue, lang)
    assert 2 <= len(found.targets) <= MOST
    for target in found.targets:
        assert any(target.door[3:7]), "a way to reach it"
        assert len(target.call) == 4
        assert len(set(target.questions)) == ASKED
    kinds = [step.kind for step in found.steps]
    assert {kind: kinds.count(kind) for kind in ("contact", "again", "go")} == dict.fromkeys(
        ("contact", "again", "go"), len(found.targets)
    )
    assert kinds[-1] == "decide" and kinds.count("decide") == 1
    assert [step.day for step in found.steps] == sorted(step.day for step in found.steps)
    assert {step.day for step in found.steps} <= set(DAYS)


@pytest.mark.parametrize("name", samples())
def test_it_begins_with_what_the_answer_says_to_do_first(name: str, catalogue: Catalogue) -> None:
    advice = advise(read_sample(name), catalogue)
    assert advice.first is not None
    assert plan(advice, DAYS).targets[0].id == advice.first.id


def test_what_decides_and_is_not_known_is_asked_there(catalogue: Catalogue) -> None:
    for name in samples():
        for target in planned(read_sample(name), catalogue).targets:
            record = catalogue.record(target.id)
            if target.kind == "network" and "cost" not in record:
                assert any("Combien coûte" in question for question in target.questions), target.id
                assert "Combien coûte" in target.letter.text or "combien coûte" in target.letter.text


def test_an_open_condition_is_one_of_the_questions(catalogue: Catalogue) -> None:
    profile = Profile(wants=("business",), department="44", trade="fleuriste", already=())
    asked = [q for t in planned(profile, catalogue, top=30).targets for q in t.questions]
    advice = advise(profile, catalogue, top=30)
    rules = {f.rule for one in advice.shown for f in one.match.to_check if one.record["id"] in str(asked)}
    assert "La place de mon métier est-elle libre ?" in asked or "one-per-trade" not in rules


def test_in_distress_the_lines_come_first_and_nothing_else_tells_of_it(catalogue: Catalogue) -> None:
    found = planned(IN_DISTRESS, catalogue)
    assert "3114" in found.care[0]
    assert len(found.targets) <= MOST_IN_CARE
    told = repr([found.owner, [(t.letter, t.call, t.questions) for t in found.targets], found.steps]).lower()
    for word in ("finir", "huissier", "dette", "détresse", "suicide", "3114", "tenir le coup", "difficulté,"):
        assert word not in told


def test_no_line_to_call_where_nothing_speaks_of_distress(catalogue: Catalogue) -> None:
    assert planned(read_sample("plombier"), catalogue).care == []


def test_a_letter_is_in_the_language_of_who_reads_it(catalogue: Catalogue) -> None:
    target = planned(read_sample("plombier"), catalogue, "en").targets[0]
    assert target.letter.text.startswith("Bonjour,")
    assert target.letter.meaning is not None and target.letter.meaning.startswith("Hello,")
    assert planned(read_sample("plombier"), catalogue).targets[0].letter.meaning is None


@pytest.mark.parametrize("outcome", ["pas-répondu", "pas-pour-moi", "adhéré"])
def test_a_door_already_tried_is_not_proposed_again(outcome: str, catalogue: Catalogue) -> None:
    sample = read_sample("plombier")
    first = planned(sample, catalogue).targets[0].id
    again = planned(sample._replace(tried=((first, outcome),)), catalogue)
    assert first not in [target.id for target in again.targets]


def test_where_nothing_fits_it_says_so(catalogue: Catalogue) -> None:
    found = planned(Profile(), catalogue)
    assert found.targets == [] and found.steps == [] and len(found.nothing) == 2


@pytest.mark.parametrize("name", samples())
def test_each_door_has_its_days(name: str, catalogue: Catalogue) -> None:
    found = planned(read_sample(name), catalogue)
    told = {(step.kind, step.id): DAYS.index(step.day) for step in found.steps}
    for at, target in enumerate(found.targets):
        again, there = {"network": (5, 10), "help": (2, 5), "place": (5, 10)}[target.kind]
        days = tuple(told[kind, target.id] for kind in ("contact", "again", "go"))
        assert days == (at, at + again, there + 2 * at)
    assert told["decide", ""] == len(DAYS) - 1 and LASTS == 30


POOR = Profile(lacks=("finance",), department="44")
WAYS = {"phone": "02 00", "email": "n@a.fr", "website": "https://a.fr"}


def made(*found: Network, profile: Profile = POOR, top: int = 5, **records: dict[str, Any]) -> Plan:
    return plan(advised(profile, *found, top=top, **records), DAYS)


def serving(id_: str, **facts: Any) -> Network:
    return named(id_, **{"needs": {"finance": 3}} | facts)


def ids(found: Plan) -> list[str]:
    return [target.id for target in found.targets]


def test_three_doors_those_he_may_surely_join_before_the_others_then_the_helps() -> None:
    assert ids(made(*(serving(id_) for id_ in "abcde"))) == ["a", "b", "c"]
    sponsored = serving("a", conditions=[("sponsored", True, True)])
    assert ids(made(sponsored, serving("b", needs={"finance": 2}))) == ["b", "a"]
    aid = network("h", kind="help", vocations=["prevention"], needs={"finance": 2})
    assert ids(made(serving("a"), serving("b"), aid, top=1, h={"kind": "help"})) == ["a", "h"]
    assert ids(made(serving("a", doubted=True), serving("b"), a={"alive": {"doubt": "x"}})) == ["b"]
    assert ids(made(serving("a"), serving("b"), a={"website": None})) == ["b"]
    assert ids(made(serving("a"), serving("b"), profile=POOR._replace(tried=(("a", "pas-répondu"),)))) == [
        "b"
    ]


def test_the_quickest_way_in_is_told_and_the_name_without_its_brackets() -> None:
    for way, known in (
        ("02 00", WAYS),
        ("n@a.fr", WAYS | {"phone": None}),
        ("https://a.fr", {"website": "https://a.fr"}),
    ):
        first = made(serving("a", name="Club (CA)"), a=known).steps[0]
        assert first.kind == "contact" and way in first.text and first.text.startswith("Club :"), first


def test_days_of_a_door_follow_its_kind_and_its_turn() -> None:
    aid = network("h", kind="help", vocations=["prevention"], needs={"finance": 2})
    found = made(serving("a"), aid, top=1, h={"kind": "help"})
    told = {(step.kind, step.id): DAYS.index(step.day) for step in found.steps}
    assert told == {
        ("contact", "a"): 0, ("again", "a"): 5, ("go", "a"): 10,
        ("contact", "h"): 1, ("again", "h"): 3, ("go", "h"): 7, ("decide", ""): len(DAYS) - 1,
    }  # fmt: skip
    assert (found.day, found.owner, found.catalogue) == (
        DAYS[0],
        "Loire-Atlantique (44)",
        ("test", "2025-01-01"),
    )
    assert found.care == found.nothing == []


def test_fewer_doors_where_numbers_to_call_come_first() -> None:
    line = Line("Écoute", "3114", "24 h/24", "on répond", "2024", "https://x.fr")
    advice = advised(POOR, *(serving(id_) for id_ in "abc"))
    for level, doors in (("sure", 2), ("perhaps", 3)):
        found = plan(advice._replace(care=Care(level, "Calme.", [line])), DAYS)
        assert (len(found.targets), len(found.care)) == (doors, 1 if level == "sure" else 0)


def test_no_door_at_all_is_said() -> None:
    found = made(serving("a"), a={"website": None})
    assert found.targets == found.steps == [] and len(found.nothing) == 1
