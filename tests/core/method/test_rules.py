"""Each condition is whole: it is read, met, failed, asked, likely, and said in both languages."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest
from core.strategies import network, pair, profiles
from hypothesis import given

from reseau_cli.core.explanation.conditions import question, refusal
from reseau_cli.core.messages.say import LANGUAGES
from reseau_cli.core.method.eligibility import Finding, examine
from reseau_cli.core.method.rules import ALL, FIRM, HELPED, MUSTS, RULES, conditions_of
from reseau_cli.core.owner.profile import KEY, Profile


class Case(NamedTuple):
    """A record that sets the condition, its value, and an owner for each verdict there is; ``facts`` of the network."""

    record: dict[str, Any]
    value: Any
    yes: dict[str, Any] | None = None
    no: dict[str, Any] | None = None
    asked: dict[str, Any] | None = None
    facts: dict[str, Any] = {}  # noqa: RUF012  (a tuple's default, never written to)


def audience(**facts: Any) -> dict[str, Any]:
    return {"audience": {"entry": "open", **facts}}


NOBODY: dict[str, Any] = {}
COACH = {"sectors": ["96.09Z"], "partly": ["96.09Z"], "trades": ["coach"]}

CASES = {
    "closed": Case({"status": "dissolved"}, "", no=NOBODY),
    "through": Case(audience(through=True), True, asked=NOBODY),
    "reserved": Case(audience(reserved="les luthiers"), "les luthiers", asked=NOBODY),
    "sponsored": Case(audience(entry="sponsored"), True, asked=NOBODY),
    "invitation": Case(audience(entry="invitation"), True, asked=NOBODY),
    "women": Case(audience(women_only=True), True, {"woman": True}, {"woman": False}, NOBODY),
    "men": Case(audience(men_only=True), True, {"woman": False}, {"woman": True}, NOBODY),
    "max-age": Case(audience(max_age=40), 40, {"age": 40}, {"age": 41}, NOBODY),
    "min-age": Case(audience(min_age=40), 40, {"age": 40}, {"age": 39}, NOBODY),
    "circumstances": Case(
        audience(circumstances=["disability"]),
        ["disability"],
        {"circumstances": ("disability",)},
        asked={"circumstances": ("rural",)},
    ),
    "min-employees": Case(audience(min_employees=3), 3, {"employees": 3}, {"employees": 2}, NOBODY),
    "max-employees": Case(audience(max_employees=0), 0, {"employees": 0}, {"employees": 1}, NOBODY),
    "min-turnover": Case(
        audience(min_turnover_eur=9000), 9000, {"turnover": 9000}, {"turnover": 8999}, NOBODY
    ),
    "legal-forms": Case(
        audience(legal_forms=["scop"]), ["scop"], {"legal_form": "scop"}, {"legal_form": "sarl"}, NOBODY
    ),
    "stages": Case(
        audience(stages=["starting"]),
        ["starting"],
        {"stage": "starting"},
        {"stage": "handing-over"},
        {"stage": "growing"},
    ),
    "closed-to": Case(
        audience(closed_to=["after-failure"]),
        ["after-failure"],
        {"stage": "starting"},
        {"stage": "after-failure"},
    ),
    "projects": Case(audience(projects="export"), "export", {"lacks": ("export",)}, asked=NOBODY),
    "staff": Case(
        audience(staff="employers"),
        "employers",
        {"employees": 0, "lacks": ("people",)},
        asked={"employees": 0},
    ),
    "larger": Case(audience(small=0), 0, {"employees": 20}, asked={"employees": 19}),
    "helpers": Case(
        audience(helpers="retired"),
        "retired",
        {"wants": ("give-back",), "age": 70},
        asked={"wants": ("give-back",), "age": 40},
    ),
    "standings": Case(
        audience(standings=["craft"]), ["craft"], {"trade": "10.71C"}, {"trade": "86.21Z"}, NOBODY
    ),
    "sectors": Case(
        audience(sectors=["56"]),
        ["56"],
        {"trade": "56.10A"},
        {"trade": "47.11A"},
        NOBODY,
        {"sectors": ["56"]},
    ),
    "left-out": Case(
        audience(left_out=["47"]),
        ["47"],
        {"trade": "56.10A"},
        {"trade": "47.11A"},
        NOBODY,
    ),
    "trades": Case(
        audience(sectors=["96.09Z"]) | {"trades": ["coach"]},
        ["coach"],
        {"trade": "96.09Z", "text": "coach"},
        asked={"trade": "96.09Z"},
        facts=COACH,
    ),
    "one-per-trade": Case(audience(exclusive_profession=True), True, asked=NOBODY),
    "departments": Case(
        {"presence": {"scope": "local", "departments": ["44"]}},
        ["44"],
        {"department": "44"},
        {"department": "49"},
        NOBODY,
    ),
    "regions": Case(
        {"presence": {"scope": "regional", "regions": ["52"]}},
        ["52"],
        {"department": "49"},
        {"department": "35"},
        NOBODY,
    ),
    "inhabitants": Case(audience(max_inhabitants=2000), 2000, asked=NOBODY),
    "somewhere": Case({"presence": {"scope": "local"}}, "local", asked=NOBODY),
    "mainland": Case(
        {"presence": {"scope": "national", "overseas": False}},
        True,
        {"department": "44"},
        {"department": "971"},
        NOBODY,
    ),
    "absent": Case(
        {"presence": {"scope": "national", "absent": ["988"]}},
        ["988"],
        {"department": "976"},
        {"department": "988"},
    ),
    "beyond-the-sea": Case({}, None, {"department": "44"}, asked={"department": "988"}),
}

VERDICTS = [
    pytest.param(name, met, answers, id=f"{name}-{verdict}")
    for name, case in CASES.items()
    for verdict, met, answers in (
        ("yes", True, case.yes),
        ("no", False, case.no),
        ("asked", None, case.asked),
    )
    if answers is not None
]


def test_each_rule_has_its_case_and_no_other() -> None:
    assert set(CASES) == set(RULES)


@pytest.mark.parametrize(("name", "met", "answers"), VERDICTS)
def test_verdict(name: str, met: bool | None, answers: dict[str, Any]) -> None:
    case = CASES[name]
    fit = pair(Profile(**answers), network("a", **case.facts))
    assert RULES[name].test(fit, case.value) is met


@pytest.mark.parametrize("name", CASES)
def test_it_is_read_from_its_key_and_sure_where_a_source_backs_it(name: str) -> None:
    case, rule = CASES[name], RULES[name]
    record = {"status": "active", "presence": {"scope": "national"}, **audience()} | case.record
    told = {found: (value, sure) for found, value, sure in conditions_of(record, lambda key: True)}
    if case.value is None:
        assert name not in told, "a fact of every network: no record sets it"
        return
    assert told[name] == (case.value, name != "somewhere")
    asked: list[str] = []
    list(conditions_of(record, lambda key: bool(asked.append(key))))
    assert rule.key in asked or name in {"closed", "departments", "regions", "trades", "somewhere"}


@pytest.mark.parametrize("name", RULES)
def test_its_parts_name_what_exists(name: str) -> None:
    rule = RULES[name]
    assert rule.name == name
    assert rule.answer == "" or rule.answer in KEY
    assert rule.binds in (ALL, HELPED, FIRM)


@given(profiles)
def test_the_chance_of_an_open_condition_is_one(profile: Profile) -> None:
    for name, case in CASES.items():
        if case.asked is not None:
            odds = RULES[name].odds(pair(profile, network("a", **case.facts)), case.value)
            assert 0 < odds <= 1, name


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("sure", [True, False])
@pytest.mark.parametrize("name", RULES)
def test_it_is_said_to_who_is_ruled_out_and_to_who_must_ask(name: str, sure: bool, lang: str) -> None:
    case = CASES[name]
    whom, finding = network("a"), Finding(name, case.value, sure, None)
    owner = pair(Profile(department="44"), whom).owner
    for text in (refusal(owner, whom, finding, lang), question(whom, finding, lang)):
        assert text.endswith(".") and "{" not in text and "?" not in text.removesuffix("?"), text


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("must", MUSTS)
@pytest.mark.parametrize("known", [True, False])
def test_what_he_cannot_do_without_is_said_too(must: str, known: bool, lang: str) -> None:
    facts = {"low": 900, "hours": 9} if known else {"low": None, "hours": None}
    whom = network("a", scope="regional", regions=["52"], **facts)
    profile = Profile(must=(must,), budget=100, hours=1, remote=True, department="44")
    fit = pair(profile, whom)
    for finding in fit.findings:
        text = refusal(fit.owner, whom, finding, lang)
        assert text.endswith(".") and "{" not in text, text
    assert [finding.rule for finding in fit.findings] == [f"must-{must}"]


def test_a_list_of_places_known_to_be_incomplete_refuses_nobody() -> None:
    for facts in ({"departments": ["49"], "scope": "local"}, {"regions": ["84"], "scope": "regional"}):
        name, value = next((key, found) for key, found in facts.items() if key != "scope")
        told = network("a", conditions=[(name, value, True)], **facts)
        assert pair(Profile(department="44"), told).excluded
        [finding] = pair(Profile(department="44"), told._replace(partial=True)).findings
        assert finding.met is None


@pytest.mark.parametrize(
    ("answers", "role"),
    [
        ({"wants": ("give-back",)}, "helper"),
        ({"stage": "taking-over"}, "buyer"),
        ({"stage": "handing-over"}, "seller"),
    ],
)
def test_conditions_on_his_firm_do_not_bind_who_helps_or_buys(answers: dict[str, Any], role: str) -> None:
    facts = {"vocations": ["handover"], "helpers": "owners", "conditions": [("min-employees", 5, True)]}
    fit = pair(Profile(employees=0, **answers), network("a", **facts))
    assert fit.role == role
    assert bool(examine(fit)) is (role == "seller")


def test_who_calls_himself_a_craftsman_is_one() -> None:
    asks = network("a", conditions=[("standings", ["craft"], True)])
    assert [one.met for one in pair(Profile(trade="artisan"), asks).findings] == []
    assert [one.met for one in pair(Profile(), asks).findings] == [None]
