"""The whole answer about made-up networks: what is covered and by whom, what comes first, what is ruled out and why."""

from __future__ import annotations

from typing import Any

import pytest
from core.explanation.advised import advised, named, record
from core.strategies import answer, catalogue_of, network, owner

from reseau_cli.core.explanation.advice import advice, holds, picked_text
from reseau_cli.core.explanation.at_the_door import first_step
from reseau_cli.core.explanation.distress import care, closing_line, help_line
from reseau_cli.core.explanation.translated import in_words
from reseau_cli.core.method.portfolio import best_set
from reseau_cli.core.method.robustness import Robustness
from reseau_cli.core.method.selection import select
from reseau_cli.core.owner.profile import Profile

POOR = Profile(lacks=("finance",), department="44")


@pytest.mark.parametrize(("level", "covered"), [(0, ()), (1, ()), (2, ("finance",)), (3, ("finance",))])
def test_a_regular_service_covers_a_need_and_less_does_not(level: int, covered: tuple[str, ...]) -> None:
    whom = named("a", needs={"finance": level} if level else {})
    told = advised(POOR, whom)
    assert (told.covered, told.uncovered) == (covered, () if covered else ("finance",))
    found = answer(POOR, catalogue_of([whom]))
    best = best_set(found, select(found, 5))
    assert best and (best.covers, best.uncovered) == (told.covered, told.uncovered)


def test_one_that_may_be_dead_or_would_hardly_have_him_covers_nothing() -> None:
    serves: dict[str, Any] = {"needs": {"finance": 3}}
    assert advised(POOR, named("a", doubted=True, **serves), a={"alive": {"doubt": "x"}}).covered == ()
    growing = POOR._replace(stage="growing")
    for least, covered in ((20, ("finance",)), (4, ("finance",))):
        assert (
            advised(growing, named("a", conditions=[("min-employees", least, True)], **serves)).covered
            == covered
        )
    hardly = [("min-employees", 20, True), ("sponsored", True, True)]
    assert advised(growing, named("a", conditions=hardly, **serves)).covered == ()


def test_a_help_and_what_he_is_a_member_of_cover_too() -> None:
    aid = network("h", kind="help", vocations=["prevention"], needs={"finance": 2})
    assert advised(
        POOR._replace(wants=("business",)), named("a", needs={"business": 3}), aid, top=1
    ).covered == ("finance", "business")
    mine = POOR._replace(already=("m",))
    assert advised(mine, named("a"), named("m", needs={"finance": 2})).covered == ("finance",)


def test_the_first_thing_is_one_of_five_however_few_are_shown() -> None:
    shut = [("sponsored", True, True)]
    nets = [named(f"n{i}", needs={"finance": 3}, conditions=shut) for i in range(4)]
    fifth = named("z", needs={"finance": 3}, small=1)
    told = advised(POOR, *nets, fifth, top=1)
    assert [one.match.network.id for one in told.shown] == ["n0"] and told.first and told.first.id == "z"
    sixth = advised(POOR, *nets, named("n4", needs={"finance": 3}, conditions=shut), fifth, top=1)
    assert sixth.first and sixth.first.id != "z"


def test_all_that_rules_a_network_out_is_told() -> None:
    out = named("a", conditions=[("women", True, True), ("max-age", 40, True), ("min-age", 18, True)])
    told = advised(POOR._replace(woman=False, age=50), out, named("b")).excluded()
    assert [(id_, [rule for rule, _ in rules]) for id_, rules in told] == [("a", ["women", "max-age"])]
    assert all(text.endswith(".") for _, rules in told for _, text in rules)


def test_a_network_names_the_body_it_belongs_to_and_why_it_is_there() -> None:
    (shown,) = advised(POOR, named("a", needs={"finance": 3}), a={"part_of": "b"}).shown
    assert (shown.family, shown.picked_for, shown.picked_text, shown.flip) == ("B", None, None, None)
    assert picked_text(None, "fr") is None and "métier" in (picked_text("trade", "fr") or "")


def test_depth_is_told_where_it_is_asked_for() -> None:
    catalogue = catalogue_of([named("a", needs={"finance": 3}), named("b", needs={"people": 3})])._replace(
        record=record
    )
    asks = POOR._replace(lacks=("finance", "people"))
    found = answer(asks, catalogue)
    deep = advice(found, catalogue, 5, rematch=lambda profile: answer(profile, catalogue))
    assert deep.portfolio and deep.together and deep.shown[0].flip and "B" in deep.shown[0].flip
    assert deep.shown[1].flip is None


@pytest.mark.parametrize(
    ("rank", "start"),
    [
        (1, "reste premier 8 fois"),
        (2, "reste dans les trois premiers 8 fois"),
        (3, "reste dans les trois"),
        (4, "reste parmi les 5"),
    ],
)
def test_how_often_its_place_holds(rank: int, start: str) -> None:
    assert holds(rank, Robustness(0.1, 0.2, "solid", 0.76), 5, "fr").startswith(start)


@pytest.mark.parametrize(
    ("stage", "step"), [("growing", "Écrire."), ("handing-over", "Demander si l’on y aide ceux qui cèdent")]
)
def test_who_would_not_join_a_union_now_is_told_to_ask_there(stage: str, step: str) -> None:
    union = named("union", sectors=["56.10A"], vocations=["union"])
    told = advised(Profile(trade="56.10A", stage=stage, lacks=("law-standards",), department="44"), union)
    assert [one.first_step.startswith(step) for one in told.shown] == [True]


def test_who_comes_to_help_offers_it_where_nothing_is_told_of_how() -> None:
    giver = Profile(wants=("give-back",), department="44")
    told = advised(giver, named("a", helpers="owners", vocations=["mentoring"], needs={"give-back": 3}))
    assert [one.first_step for one in told.shown] == ["Dire que vous voulez aider, et demander comment."]


def test_who_helps_a_branch_is_told_what_its_body_tells_where_the_branch_tells_nothing() -> None:
    body = record("b", roles={"helper": {"first_step": "Appeler le siège."}})
    own = record(
        "a", part_of="b", roles={"helper": {"first_step": "Appeler ici."}}, en={"first_step": "Write."}
    )
    plain = record("a", part_of="b", en={"first_step": "Write."})
    catalogue = catalogue_of([])._replace(record=lambda id_: body)
    assert first_step(catalogue, own, "helper", "fr") == "Appeler ici."
    assert first_step(catalogue, plain, "helper", "fr") == "Appeler le siège."
    assert first_step(catalogue, plain, "member", "fr") == "Écrire."
    assert first_step(catalogue, plain, "seller", "en") == "Write."
    twins = {"helper": {"first_step": "Appeler ici.", "en": {"first_step": "Call here."}}}
    both = record("a", roles=twins, en={"first_step": "Write."})
    assert first_step(catalogue, both, "helper", "en") == "Call here."
    assert first_step(catalogue, own, "helper", "en") == "Appeler ici."
    assert in_words(both, "Call here.", "en") == ("Call here.", False)


def line(name: str, farming: bool = False) -> dict[str, Any]:
    texts = {"name": [name, name], "hours": ["toujours", "always"], "who": ["on répond", "they answer"]}
    return texts | {"phone": name, "seen": "2024", "source": "https://x.fr", "farming": farming}


def test_lines_of_farming_are_for_farmers() -> None:
    lines = [line("3114"), line("terre", farming=True)]
    down = Profile(holding=0)
    shop, farm = owner(down._replace(trade="56.10A")), owner(down._replace(trade="01.13Z"))
    told = [care(whom, lines, "fr") for whom in (shop, farm, owner(down))]
    assert [[one.phone for one in each.lines] if each else None for each in told] == [
        ["3114"],
        ["3114", "terre"],
        ["3114"],
    ]
    assert told[0] and told[0].level == "sure" and care(shop, [], "fr") is None
    english = care(shop, lines, "en")
    assert english and english.lines[0].hours == "always"


@pytest.mark.parametrize(
    ("holding", "level"), [(0, "sure"), (1, "perhaps"), (2, None), (3, None), (None, None)]
)
def test_how_sure_his_answer_makes_it(holding: int | None, level: str | None) -> None:
    told = care(owner(Profile(holding=holding)), [line("3114")], "fr")
    assert (told.level if told else None) == level


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({}, False), ({"text": "bonjour"}, True), ({"holding": 3}, True), ({"stage": "struggling"}, True),
        ({"stage": "after-failure"}, True), ({"solitude": 3}, True), ({"stage": "growing", "solitude": 2}, False),
    ],
)  # fmt: skip
def test_one_quiet_line_stands_at_the_end_where_something_is_answered(
    said: dict[str, Any], told: bool
) -> None:
    quiet = help_line(owner(Profile(**said)), [line("3114"), line("15")], "fr")
    assert (quiet.phone if quiet else None) == ("3114" if told else None)
    assert ("3114" in (closing_line(None, quiet, "fr") or "")) is told
    assert help_line(owner(Profile(**said)), [], "fr") is None


def test_no_quiet_line_where_a_number_stands_first_or_is_told_otherwise() -> None:
    lines = [line("3114")]
    quiet = help_line(owner(Profile(holding=0)), lines, "fr")
    sure, perhaps = (care(owner(Profile(holding=each)), lines, "fr") for each in (0, 1))
    assert closing_line(sure, quiet, "fr") is None
    assert perhaps and closing_line(perhaps, quiet, "fr") == perhaps.text


@pytest.mark.parametrize(
    ("stage", "solitude", "sure"), [("struggling", 2, True), ("struggling", 1, False), ("growing", 3, False)]
)
def test_a_hard_stage_and_nobody_to_lean_on_are_as_sure(stage: str, solitude: int, sure: bool) -> None:
    told = care(owner(Profile(stage=stage, solitude=solitude)), [line("3114")], "fr")
    assert (told is not None and told.level == "sure") is sure
