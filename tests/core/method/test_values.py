"""What each criterion makes of a pair: its value, and the reason it gives, case by case."""

from __future__ import annotations

from typing import Any

import pytest
from core.strategies import answer, catalogue_of, network, owner

from reseau_cli.core.method.criteria import CRITERIA, place
from reseau_cli.core.method.criteria.criterion import BAD, GOOD, PLAIN
from reseau_cli.core.method.criteria.needs import need
from reseau_cli.core.method.criteria.size import own_size
from reseau_cli.core.method.fit import Fit
from reseau_cli.core.method.selection import asks, serves
from reseau_cli.core.owner.profile import Profile
from reseau_cli.core.owner.understood import Place

BY_NAME = {one.name: one for one in CRITERIA}


@pytest.mark.parametrize(
    ("name", "said", "facts", "value", "key", "side"),
    [
        ("size", {}, {"small": 3}, 1.0, "size-3", GOOD),
        ("size", {}, {"small": 2}, 0.6, "size-2", PLAIN),
        ("size", {}, {"small": 1}, 0.25, "size-1", BAD),
        ("size", {}, {"small": 0}, 0.0, "size-0", BAD),
        ("size", {"employees": 5}, {"small": 3}, 1.0, "size-3", GOOD),
        ("size", {"employees": 50}, {"small": 1}, 1.0, "size-larger", GOOD),
        ("size", {"employees": 50}, {"small": 0}, 0.6, "size-larger", GOOD),
        ("size", {"employees": 50}, {"small": 3}, 0.25, "size-smaller", BAD),
        ("size", {"employees": 500}, {"small": 3}, 0.25, "size-smaller", BAD),
        ("price", {"budget": 100}, {"low": 0, "high": 0}, 1.0, "price-free", GOOD),
        ("price", {"budget": 100}, {"low": 100, "high": 100}, 0.7, "price-within", GOOD),
        ("price", {"budget": 100}, {"low": 200, "high": 200}, 0.35, "price-over", BAD),
        ("hours", {"hours": 2}, {"hours": 0}, 1.0, "hours-free", GOOD),
        ("hours", {"hours": 2}, {"hours": 2}, 0.7, "hours-within", GOOD),
        ("hours", {"hours": 2}, {"hours": 1}, 0.85, "hours-within", GOOD),
        ("hours", {"hours": 2}, {"hours": 4}, 0.35, "hours-over", BAD),
        ("hours", {"hours": 0}, {"hours": 4}, 0.0, "hours-over", BAD),
        ("give", {"give": 2}, {"asks": 2}, 1.0, "give-yes", GOOD),
        ("give", {"give": 2}, {"asks": 3}, 2 / 3, "give-more", BAD),
        ("give", {"give": 2}, {"asks": 1}, 2 / 3, "give-yes", GOOD),
        ("give", {"give": 2}, {"asks": 0}, 1 / 3, "give-less", PLAIN),
        ("give", {"give": 2}, {"asks": None}, 0.4, "give-unknown", PLAIN),
        ("stage", {"stage": "idea"}, {"stages": []}, 0.4, "stage-all", PLAIN),
        ("stage", {"stage": "idea"}, {"stages": ["idea"]}, 1.0, "stage-yes", GOOD),
        ("stage", {"stage": "idea"}, {"stages": ["idea", "starting"]}, 0.9, "stage-yes", GOOD),
        ("stage", {"stage": "idea"}, {"stages": ["growing"]}, 0.0, "stage-no", BAD),
        ("circumstances", {"circumstances": ("rural",)}, {"circumstances": ["rural"]}, 1.0, "circumstances-yes", GOOD),
        ("circumstances", {"circumstances": ("rural",)}, {}, 0.0, "circumstances-no", PLAIN),
        ("format", {"solitude": 1}, {"formats": ["peer-group", "event"]}, 1.0, "format-yes", GOOD),
        ("format", {"solitude": 1}, {"formats": ["breakfast"]}, 0.8, "format-yes", GOOD),
        ("format", {"solitude": 1}, {"formats": ["event"]}, 0.5, "format-some", PLAIN),
        ("format", {"solitude": 1}, {"formats": []}, 0.1, "format-no", BAD),
        ("format", {"solitude": 1}, {"formats": [], "kind": "help"}, 0.1, "format-help", PLAIN),
        ("kind", {}, {"kind": "network"}, 1.0, "kind-network", PLAIN),
        ("kind", {}, {"kind": "help"}, 0.0, "kind-help", PLAIN),
        ("kind", {"wants": ("reliable-information",)}, {"kind": "help"}, 1.0, "kind-help", PLAIN),
        ("kind", {"stage": "struggling"}, {"kind": "help"}, 1.0, "kind-help", PLAIN),
        ("kind", {"lacks": ("hardship",)}, {"kind": "help"}, 1.0, "kind-help", PLAIN),
        ("kind", {"wants": ("workplace",)}, {"kind": "place"}, 1.0, "kind-place", PLAIN),
        ("kind", {"wants": ("workplace",), "trade": "62.01Z"}, {"kind": "place"}, 1.0, "kind-place", PLAIN),
        ("kind", {"wants": ("workplace",), "trade": "10.71C"}, {"kind": "place"}, 0.0, "kind-place", PLAIN),
        ("kind", {}, {"kind": "place"}, 0.0, "kind-place", PLAIN),
        ("focus", {"lacks": ("finance",)}, {"needs": {"finance": 2, "export": 2}}, 0.5, "focus", PLAIN),
        ("focus", {"lacks": ("finance",)}, {"needs": {"finance": 1, "export": 2}}, 1 / 3, "focus-no", PLAIN),
        ("focus", {"lacks": ("finance",)}, {"needs": {}}, 0.0, "focus-no", PLAIN),
        ("trade", {"trade": "56.10A"}, {"sectors": []}, 0.3, "trade-all", PLAIN),
        ("trade", {"trade": "56.10A"}, {"sectors": ["56.10A"], "vocations": ["union"]}, 1.0, "trade-yes", GOOD),
        ("trade", {"trade": "56.10A"}, {"sectors": ["56.10A"], "vocations": ["business"]}, 1.0, "trade-among", GOOD),
        ("trade", {"trade": "56.10A"}, {"sectors": ["56"]}, 1.0, "trade-among", GOOD),
        ("trade", {"trade": "56.10A"}, {"sectors": ["I"]}, 0.5, "trade-among", GOOD),
        (
            "trade",
            {"trade": "56.10A"},
            {"sectors": ["56.10A", "47", "55", "95"], "vocations": ["union"]},
            0.5,
            "trade-among",
            GOOD,
        ),
        ("help", {"wants": ("give-back",)}, {"helpers": "owners"}, 1.0, "help-yes", GOOD),
        ("help", {"wants": ("give-back",)}, {"helpers": "employees"}, 0.0, "help-no", BAD),
        ("help", {"wants": ("give-back",)}, {"helpers": None}, 0.3, "help-unknown", PLAIN),
    ],
)  # fmt: skip
def test_value_and_reason(
    name: str, said: dict[str, Any], facts: dict[str, Any], value: float, key: str, side: int
) -> None:
    whom, one = owner(Profile(**said)), BY_NAME[name]
    fit = Fit.bare(whom, network("a", **facts), "member")
    (found,) = one.values(whom, [fit]) or ()
    assert found == pytest.approx(value)
    reason = one.reason(fit, found)
    assert (reason.key, reason.side) == (key, side)


@pytest.mark.parametrize(
    "name", ["price", "hours", "give", "stage", "circumstances", "format", "help", "focus", "trade"]
)
def test_a_criterion_is_left_out_where_he_has_not_said(name: str) -> None:
    whom = owner(Profile())
    assert BY_NAME[name].values(whom, [Fit.bare(whom, network("a"), "member")]) is None


@pytest.mark.parametrize("name", ["price", "hours", "give"])
def test_what_is_not_known_may_be_anything(name: str) -> None:
    whom = owner(Profile(budget=100, hours=2, give=1))
    known, unknown = (
        BY_NAME[name].doubt(Fit.bare(whom, network("a", low=each, hours=each, asks=each), "member"), 0.5)
        for each in (1, None)
    )
    assert (known, unknown) == (None, (0.0, 1.0))


@pytest.mark.parametrize(
    ("chance", "bounds"), [(1.0, None), (0.0, None), (0.5, (0, 1)), (0.8, (0.6, 1)), (0.3, (0, 0.6))]
)
def test_an_admission_is_doubted_as_far_above_as_below(chance: float, bounds: Any) -> None:
    fit = Fit.bare(owner(Profile()), network("a"), "member")
    found = BY_NAME["admission"].doubt(fit, chance)
    assert found is bounds is None or found == pytest.approx(bounds)
    keys = [BY_NAME["admission"].reason(fit, each).key for each in (1.0, 0.99)]
    assert keys == ["admission-yes", "admission-no"]


@pytest.mark.parametrize("role", ["helper", "buyer"])
def test_who_brings_no_firm_finds_none_too_large(role: str) -> None:
    whom = owner(Profile(employees=1))
    sizes = [network("a", small=small) for small in range(4)]
    values = {
        each: BY_NAME["size"].values(whom, [Fit.bare(whom, one, each) for one in sizes])
        for each in (role, "member")
    }
    assert values == {role: [0.6, 0.6, 0.6, 1.0], "member": [0.0, 0.25, 0.6, 1.0]}


@pytest.mark.parametrize(
    ("vocation", "key", "side"),
    [("peers", "vocation", GOOD), ("union", "vocation-some", PLAIN), ("culture", "vocation-no", BAD)],
)
def test_a_vocation_speaks_for_a_network_where_it_really_answers(vocation: str, key: str, side: int) -> None:
    fit = Fit.bare(owner(Profile(wants=("good-practice",))), network("a", vocations=[vocation]), "member")
    reason = BY_NAME["vocation"].reason(fit, 0.3)
    assert (reason.key, reason.side) == (key, side)


@pytest.mark.parametrize(
    ("said", "size"),
    [
        ({}, 3.0),
        ({"employees": 5}, 3.0),
        ({"employees": 50}, 1.0),
        ({"employees": 500}, 1.0),
        ({"turnover": 599_999}, 3.0),
        ({"turnover": 120_000 * 50}, 1.0),
        ({"turnover": 120_000 * 50, "employees": 1}, 3.0),
    ],
)
def test_own_size(said: dict[str, int], size: float) -> None:
    assert own_size(owner(Profile(**said))) == pytest.approx(size)
    assert 1.0 < own_size(owner(Profile(employees=6))) < 3.0


def test_the_strength_of_a_need_without_a_source_is_one_more_or_one_less() -> None:
    whom = owner(Profile(lacks=("finance",)))
    one = need("finance", 1.0)

    def of(level: int, *weak: str) -> Any:
        needs = {"finance": level} if level else {}
        return Fit.bare(whom, network("a", needs=needs, weak=list(weak)), "member")

    values = one.values(whom, [of(level) for level in range(4)]) or []
    assert values == sorted(set(values)) and (values[0], values[3]) == (0.0, 1.0)
    assert [one.doubt(of(level, "needs"), 0.0) for level in range(4)] == [
        None, (values[0], values[2]), (values[1], values[3]), (values[2], values[3]),
    ]  # fmt: skip
    assert one.doubt(of(2), 0.0) is None
    assert [one.reason(of(level), 0.0).side for level in range(4)] == [BAD, BAD, GOOD, GOOD]


def test_what_he_asks_in_its_order() -> None:
    profile = Profile(
        lacks=("law-standards", "finance", "export"),
        wants=("representation", "business", "culture"),
        stage="starting",
        trade="56.10A",
    )
    told = list(asks(owner(profile)))
    assert [one for one in told if not one.startswith("stage:")] == [
        "need:law-standards", "trade", "want:representation", "need:finance", "want:business",
    ]  # fmt: skip
    assert list(asks(owner(Profile(wants=("women", "business"), woman=False)))) == ["want:business"]
    assert "trade" not in list(asks(owner(Profile(trade="56.10A", lacks=("finance",)))))


@pytest.mark.parametrize(
    ("ask", "facts", "is_served"),
    [
        ("need:finance", {"needs": {"finance": 2}}, True),
        ("need:finance", {"needs": {"finance": 1}}, False),
        ("need:finance", {"needs": {"export": 3}}, False),
        ("trade", {"sectors": ["56.10A"], "needs": {"representation": 2}}, True),
        ("trade", {"sectors": ["56.10A"], "needs": {"representation": 1}}, False),
        ("trade", {"sectors": [], "needs": {"representation": 3}}, False),
        ("want:rebound", {"needs": {"hardship": 2}}, True),
        ("want:rebound", {"needs": {"personal-growth": 2}}, True),
        ("want:rebound", {"needs": {"hardship": 1, "personal-growth": 1}}, False),
    ],
)
def test_what_serves_what_he_asks(ask: str, facts: dict[str, Any], is_served: bool) -> None:
    asked = Profile(trade="56.10A", lacks=("finance",))
    (match,) = answer(asked, catalogue_of([network("a", **facts)])).matches
    assert serves(match, ask) is is_served


def test_nearness_speaks_for_what_is_near_and_against_what_is_nowhere() -> None:
    whom = owner(Profile())._replace(place=Place(department="44", region="52"))
    one = BY_NAME["nearness"]
    here, away, nowhere = (
        Fit(whom, network("a", **facts), 2025)
        for facts in (
            {"scope": "departmental", "departments": ["44"]},
            {},
            {"scope": "departmental", "departments": ["75"]},
        )
    )
    values = one.values(whom, [here, away, nowhere]) or []
    assert values[0] > max(values[1:])
    assert [
        one.reason(fit, value).side for fit, value in zip((here, away, nowhere), values, strict=True)
    ] == [GOOD, 0, BAD]
    assert one.reason(here, 0.49).side == 0
    online = Fit.bare(whom._replace(profile=Profile(remote=True)), network("a", online=True), "member")
    assert one.values(online.owner, [online]) == [place.REMOTE]


@pytest.mark.parametrize(
    ("facts", "key", "side"),
    [
        ({"vocations": ["peers"], "small": 1}, "price-likely-over", BAD),
        ({"vocations": ["territory"]}, "price-likely-over", BAD),
        ({"vocations": ["women"]}, "price-unknown", PLAIN),
        ({"kind": "place"}, "price-unknown", PLAIN),
        ({"kind": "help"}, "price-unknown", PLAIN),
    ],
)
def test_an_unknown_price_speaks_against_a_network_alone(facts: dict[str, Any], key: str, side: int) -> None:
    fit = Fit.bare(owner(Profile(budget=100)), network("a", low=None, high=None, **facts), "member")
    reason = BY_NAME["price"].reason(fit, 0.5)
    assert (reason.key, reason.side) == (key, side)


def test_who_has_nothing_to_spend_is_told_to_ask_whether_it_is_free() -> None:
    fit = Fit.bare(owner(Profile(budget=0)), network("a", low=None, high=None), "member")
    reason = BY_NAME["price"].reason(fit, 0.5)
    assert (reason.key, reason.side) == ("price-likely-asked", BAD)


def test_nearness_speaks_from_one_half() -> None:
    whom = owner(Profile())._replace(place=Place(department="44", region="52"))
    fit = Fit(whom, network("a", scope="departmental", departments=["44"]), 2025)
    assert [BY_NAME["nearness"].reason(fit, value).side for value in (0.5, 0.49)] == [GOOD, 0]


@pytest.mark.parametrize(
    ("ask", "vocations", "is_served"),
    [
        ("want:business", ["business"], True),
        ("want:business", ["culture"], False),
        ("stage:starting", ["start-up-support"], True),
        ("stage:starting", ["culture"], False),
    ],
)
def test_a_vocation_serves_what_calls_for_it(ask: str, vocations: list[str], is_served: bool) -> None:
    asked = Profile(wants=("business",), stage="starting")
    (match,) = answer(asked, catalogue_of([network("a", vocations=vocations)])).matches
    assert serves(match, ask) is is_served


def test_the_narrowest_code_that_holds_his_trade_counts() -> None:
    whom = owner(Profile(trade="56.10A"))
    one = BY_NAME["trade"]
    for sectors in (["56", "56.10A"], ["56.10A", "I"], ["47", "56.10A"]):
        fit = Fit.bare(whom, network("a", sectors=sectors, vocations=["union"]), "member")
        assert one.values(whom, [fit]) == [1.0] and one.reason(fit, 1.0).key == "trade-yes"
