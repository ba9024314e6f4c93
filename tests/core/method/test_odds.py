"""How likely each condition is met where the owner has not said: the figure itself, for each case that has its own."""

from __future__ import annotations

from typing import Any

import pytest
from core.strategies import network, owner, pair

from reseau_cli.core.method.criteria import CRITERIA, vocation
from reseau_cli.core.method.fit import Fit
from reseau_cli.core.method.rules import RULES
from reseau_cli.core.method.rules.firm import leaves_few_out
from reseau_cli.core.method.rules.territory import ELSEWHERE, OVERSEAS
from reseau_cli.core.owner.profile import Profile
from reseau_cli.core.owner.understood import Place
from reseau_cli.core.text.stems import stems
from reseau_cli.core.vocabulary import LEGAL_FORMS

MICRO = "micro-entreprise"


@pytest.mark.parametrize(
    ("rule", "value", "said", "odds"),
    [
        ("women", True, {}, 0.2),
        ("women", True, {"wants": ("women",)}, 0.95),
        ("men", True, {}, 0.6),
        ("max-age", 40, {}, 0.6),
        ("min-age", 40, {}, 0.4),
        ("inhabitants", 2000, {}, 0.35),
        ("min-employees", 4, {}, 0.6),
        ("min-employees", 5, {}, 0.1),
        ("min-employees", 4, {"lacks": ("people",)}, 0.8),
        ("min-employees", 5, {"lacks": ("people",)}, 0.3),
        ("min-employees", 5, {"stage": "growing"}, 0.3),
        ("min-employees", 5, {"stage": "handing-over"}, 0.3),
        ("min-employees", 5, {"stage": "starting"}, 0.1),
        ("max-employees", 9, {}, 0.97),
        ("max-employees", 0, {}, 0.7),
        ("max-employees", 0, {"stage": "idea"}, 0.97),
        ("max-employees", 0, {"legal_form": MICRO}, 0.97),
        ("max-employees", 0, {"lacks": ("people",)}, 0.1),
        ("max-employees", 0, {"stage": "starting"}, 0.95),
        ("min-turnover", 999_999, {}, 0.15),
        ("min-turnover", 1_000_000, {}, 0.05),
        ("larger", 0, {}, 0.1),
        ("larger", 1, {}, 0.5),
        ("staff", "alone", {}, 0.25),
        ("helpers", "retired", {}, 0.3),
        ("helpers", "retired", {"age": 50}, 0.1),
        ("helpers", "employees", {}, 0.1),
        ("left-out", ["47"], {}, 0.9),
        ("left-out", ["47.11A"], {"trade": "47"}, 0.5),
        ("stages", ["idea", "starting"], {}, 0.37),
        ("stages", ["starting"], {"stage": "idea"}, 0.5),
        ("legal-forms", [MICRO], {}, 0.5),
        ("legal-forms", [MICRO], {"employees": 2}, 0.02),
        ("legal-forms", ["sarl"], {}, 0.12),
        ("legal-forms", ["sarl"], {"employees": 2}, 0.12 * 0.98 / 0.5),
        ("projects", "export", {}, 0.1),
        ("projects", "growth", {"employees": 0}, 0.1),
        ("projects", "growth", {"employees": 0, "lacks": ("people",)}, 0.3),
        ("projects", "growth", {"employees": 1}, 0.3),
        ("projects", "innovative", {"trade": "62.01Z"}, 0.3),
        ("projects", "innovative", {"trade": "58.29C"}, 0.7),
        ("projects", "innovative", {"trade": "56.21Z"}, 0.1),
        ("reserved", "les luthiers", {}, 0.15),
        ("projects", "cooperative", {}, 0.1),
        ("projects", "cooperative", {"stage": "handing-over"}, 0.3),
        ("projects", "cooperative", {"stage": "handing-over", "employees": 2}, 0.3),
        ("projects", "cooperative", {"stage": "handing-over", "employees": 0}, 0.1),
        ("circumstances", ["rural"], {}, 0.35),
        ("circumstances", ["rural", "parent"], {}, 1 - 0.65 * 0.6),
        ("circumstances", ["rural"], {"trade": "01.13Z"}, 0.95),
        ("circumstances", ["bank-refusal"], {}, 0.3),
        ("circumstances", ["bank-refusal"], {"lacks": ("finance",)}, 0.6),
        ("circumstances", ["jobseeker"], {"stage": "idea"}, 0.6),
        ("circumstances", ["jobseeker"], {"stage": "after-failure"}, 0.6),
        ("circumstances", ["jobseeker"], {"stage": "growing"}, 0.05),
        ("circumstances", ["jobseeker"], {"stage": "starting"}, 0.3),
        ("circumstances", ["student"], {}, 0.05),
        ("circumstances", ["student"], {"age": 29}, 0.3),
        ("circumstances", ["student"], {"age": 30}, 0.01),
        ("standings", ["craft", "liberal"], {}, 0.65),
        ("standings", ["craft", "trade", "liberal"], {}, 1.0),
        ("sectors", ["56.10A"], {}, 0.02),
        ("trades", ["pain"], {}, 0.3),
        ("one-per-trade", True, {}, 0.9),
        ("somewhere", "local", {}, 0.2),
        ("mainland", True, {}, 0.96),
        ("absent", ["988"], {}, 0.99),
        ("closed-to", ["after-failure"], {}, 0.9),
        ("beyond-the-sea", None, {}, 0.25),
        ("beyond-the-sea", None, {"department": "974"}, 0.25),
        ("beyond-the-sea", None, {"department": "988"}, 0.1),
        ("closed", "", {}, 0.0),
        ("through", True, {}, 0.25),
        ("sponsored", True, {}, 0.5),
        ("invitation", True, {}, 0.5),
    ],
)
def test_odds(rule: str, value: Any, said: dict[str, Any], odds: float) -> None:
    assert RULES[rule].odds(pair(Profile(**said), network("a")), value) == pytest.approx(odds)


def placed(place: Place, **facts: Any) -> Fit:
    return Fit(owner(Profile())._replace(place=place), network("a", **facts), 2025)


@pytest.mark.parametrize(("inhabitants", "rural", "district"), [(1_000, 0.9, 0.02), (50_000, 0.02, 0.25)])
def test_a_village_and_a_town_have_their_own(inhabitants: int, rural: float, district: float) -> None:
    fit = placed(Place(department="44", inhabitants=inhabitants))
    odds = RULES["circumstances"].odds
    assert (odds(fit, ["rural"]), odds(fit, ["priority-district"])) == pytest.approx((rural, district))


def test_a_list_of_places_has_the_share_of_its_people() -> None:
    odds = RULES["departments"].odds
    around = placed(Place(around=frozenset({"44", "49"})))
    assert odds(around, ["44", "49", "75"]) == 1.0
    assert odds(around, ["44"]) + odds(around, ["49"]) == pytest.approx(1.0)
    assert odds(around, ["44"]) > odds(around, ["49"]) and odds(around, ["75"]) == 0.01
    assert 0.01 <= odds(placed(Place()), ["44"]) < 0.05
    elsewhere = [odds(placed(Place(department=home), partial=True), ["44"]) for home in ("75", "974")]
    assert elsewhere == [*ELSEWHERE] and elsewhere[0] > elsewhere[1]
    assert odds(placed(Place(), partial=True), ["44"]) < 0.05


@pytest.mark.parametrize(
    ("rule", "value", "place", "facts", "met"),
    [
        ("departments", ["44"], Place(department="44"), {}, True),
        ("departments", ["44"], Place(department="75"), {}, False),
        ("departments", ["44"], Place(department="75"), {"partial": True}, None),
        ("departments", ["44"], Place(region="11"), {}, False),
        ("departments", ["44"], Place(region="52"), {}, None),
        ("departments", ["44"], Place(), {}, None),
        ("regions", ["52"], Place(department="44", region="52"), {}, True),
        ("regions", ["52"], Place(department="75", region="11"), {}, False),
        ("regions", ["52"], Place(department="75", region="11"), {"partial": True}, None),
        ("regions", ["52"], Place(), {}, None),
        ("mainland", True, Place(department="44"), {}, True),
        ("mainland", True, Place(department="974"), {}, False),
        ("mainland", True, Place(), {}, None),
        ("absent", ["988"], Place(department="988"), {}, False),
        ("absent", ["988"], Place(), {}, True),
        ("beyond-the-sea", None, Place(department="988"), {}, None),
        ("beyond-the-sea", None, Place(department="988"), {"overseas": True}, None),
        ("beyond-the-sea", None, Place(department="988"), {"departments": ["988"]}, True),
        ("beyond-the-sea", None, Place(department="988"), {"groups": [("98818", "Nouméa")]}, True),
        ("beyond-the-sea", None, Place(department="988"), {"scope": "online"}, True),
        ("beyond-the-sea", None, Place(department="974"), {}, None),
        ("beyond-the-sea", None, Place(department="974"), {"overseas": True}, True),
        ("beyond-the-sea", None, Place(department="974"), {"everywhere": True}, None),
        ("beyond-the-sea", None, Place(department="974"), {"kind": "help"}, True),
        ("beyond-the-sea", None, Place(department="974"), {"groups": [("97411", "Saint-Denis")]}, True),
        ("beyond-the-sea", None, Place(department="44"), {}, True),
    ],
)
def test_where_it_is_met(
    rule: str, value: Any, place: Place, facts: dict[str, Any], met: bool | None
) -> None:
    assert RULES[rule].test(placed(place, **facts), value) is met


@pytest.mark.parametrize(
    ("trade", "codes", "stage", "met"),
    [
        ("capteurs pour la vigne", ("26.11Z",), "starting", True),
        ("start-up de covoiturage", (), "idea", True),
        ("start-up de covoiturage", (), "growing", None),
        ("électronique", ("26.11Z",), "growing", None),
        ("électronique ou boulanger", ("26.11Z", "10.71C"), "starting", None),
        ("boulanger", ("10.71C",), "starting", None),
    ],
)
def test_who_begins_in_a_trade_that_innovates_has_such_a_project(
    trade: str, codes: tuple[str, ...], stage: str, met: bool | None
) -> None:
    told = Profile(trade=trade, stage=stage)
    innovator = owner(told)._replace(codes=codes, trade=frozenset(stems(trade)))
    assert RULES["projects"].test(Fit.bare(innovator, network("a"), "member"), "innovative") is met


def test_overseas() -> None:
    assert {"971", "976", "988"} <= OVERSEAS and "2A" not in OVERSEAS


def test_larger_begins_at_twenty() -> None:
    met = [RULES["larger"].test(pair(Profile(employees=each), network("a")), 0) for each in (None, 19, 20)]
    assert met == [None, None, True]


def test_few_are_left_out_where_more_than_half_may_come() -> None:
    forms = list(LEGAL_FORMS)
    half = len(forms) // 2
    assert [leaves_few_out(forms[:count]) for count in (1, half, half + 1, len(forms) - 1, len(forms))] == [
        False, False, True, True, False,
    ]  # fmt: skip


def reason(profile: Profile, *vocations: str) -> tuple[str, str]:
    (told,) = [one for one in CRITERIA if one.name == "vocation"]
    found = told.reason(pair(profile, network("a", vocations=list(vocations))), 0.5)
    return found.key, found.fills["vocation"]


def test_the_vocation_told_is_the_one_he_calls_for_most() -> None:
    asks = Profile(wants=("business", "fellowship"))
    called = owner(asks).vocations
    most, least = max(called, key=called.__getitem__), min(called, key=called.__getitem__)
    assert reason(asks, most, least)[1] == reason(asks, least, most)[1] == most
    assert reason(asks, "chamber" if "chamber" not in called else "culture")[0] == "vocation-no"
    assert vocation.behind(owner(asks), most) == ("want", "business")
