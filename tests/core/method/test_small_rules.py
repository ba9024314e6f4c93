"""Age and life, roles, likely prices, his own conditions, his past, the answer behind a need: each at its edges."""

from __future__ import annotations

from typing import Any

import pytest
from core.strategies import answer, catalogue_of, network, owner, pair, profiles
from hypothesis import given

from reseau_cli.core.explanation.unsettled import left_open
from reseau_cli.core.method.criteria.needs import answer_behind
from reseau_cli.core.method.fit import Fit
from reseau_cli.core.method.life import life_of
from reseau_cli.core.method.nearby import around
from reseau_cli.core.method.priors import hours_of, price_of
from reseau_cli.core.method.proximity import nearest_of
from reseau_cli.core.method.ranking import distance
from reseau_cli.core.method.roles import STANDINGS, role_in, standing, wishes_to_help
from reseau_cli.core.method.rules import RULES
from reseau_cli.core.method.rules.musts import MUSTS
from reseau_cli.core.method.rules.past import by_id, finding_of, joined
from reseau_cli.core.owner.company import BANDS
from reseau_cli.core.owner.needs import needs_of
from reseau_cli.core.owner.profile import Profile
from reseau_cli.core.owner.understood import Place


@pytest.mark.parametrize(
    ("facts", "year", "kept"),
    [
        ({"seen": 2021}, 2026, 1.0),
        ({"seen": 2020}, 2026, 0.985),
        ({"seen": 2016}, 2026, 0.925),
        ({"seen": 1990}, 2026, 0.75),
        ({"seen": None}, 2026, 1.0),
        ({"seen": 2026, "doubted": True}, 2026, 0.925),
        ({"seen": 2010, "doubted": True, "doors": [], "groups": [("44", "Nantes")]}, 2026, 0.835),
        ({"seen": 2026, "doubted": True, "doors": []}, 2026, 0.75),
        ({"seen": 1990}, 0, 1.0),
        ({"seen": 2026, "doors": []}, 2026, 1.0),
    ],
)
def test_a_network_not_seen_for_long_keeps_less(facts: dict[str, Any], year: int, kept: float) -> None:
    assert life_of(network("a", **facts), year) == pytest.approx(kept)


@pytest.mark.parametrize(("inhabitants", "met"), [(1_999, True), (2_000, False), (None, None)])
def test_a_network_of_small_communes_takes_those_below_its_figure(
    inhabitants: int | None, met: bool | None
) -> None:
    whom = owner(Profile())._replace(place=Place(inhabitants=inhabitants))
    assert RULES["inhabitants"].test(Fit.bare(whom, network("a"), "member"), 2_000) is met


HANDOVER = {"vocations": ["handover"]}
GIVES = {"wants": ("give-back",)}


@pytest.mark.parametrize(
    ("said", "facts", "role"),
    [
        ({}, HANDOVER, "member"),
        ({"stage": "handing-over"}, HANDOVER, "seller"),
        ({"stage": "taking-over"}, HANDOVER, "buyer"),
        ({"stage": "handing-over"}, {}, "member"),
        (GIVES, {"helpers": "owners"}, "helper"),
        (GIVES, {"helpers": "retired"}, "member"),
        (GIVES | {"age": 70}, {"helpers": "retired"}, "helper"),
        (GIVES | {"age": 70}, {"helpers": "employees"}, "member"),
        (GIVES | {"lacks": ("finance",)}, {"helpers": "owners"}, "member"),
        ({}, {"helpers": "owners"}, "member"),
    ],
)
def test_what_he_would_be_there(said: dict[str, Any], facts: dict[str, Any], role: str) -> None:
    assert role_in(owner(Profile(**said)), network("a", **facts)) == role


@pytest.mark.parametrize(
    ("wants", "lacks", "comes"),
    [
        (("give-back",), (), True),
        (("women", "give-back"), (), True),
        (("give-back", "women"), ("strategy",), True),
        (("women", "give-back"), ("strategy",), False),
        (("give-back",), ("strategy", "finance"), False),
        (("give-back",), ("hardship",), False),
        (("women",), (), False),
    ],
)
def test_who_is_in_need_or_wishes_something_else_first_does_not_come_to_help(
    wants: tuple[str, ...], lacks: tuple[str, ...], comes: bool
) -> None:
    assert wishes_to_help(owner(Profile(wants=wants, lacks=lacks))) is comes


@pytest.mark.parametrize(
    ("facts", "price", "hours"),
    [
        ({"low": 70, "hours": 3}, 70, 3),
        ({"low": 0, "hours": 0}, 0, 0),
        ({"kind": "help"}, 0, 0),
        ({"kind": "place"}, 120, 0),
        ({"vocations": ["business"]}, 215, 2.5),
        ({"vocations": ["peers"], "small": 1}, 2075, 5),
        ({"vocations": ["peers"], "small": 3}, 150, 5),
        ({"vocations": ["chamber"]}, 150, 2),
        ({"vocations": []}, 150, 2),
    ],
)
def test_what_is_likely_where_it_is_not_known(facts: dict[str, Any], price: int, hours: float) -> None:
    whom = network("a", **{"low": None, "high": None, "hours": None} | facts)
    assert (price_of(whom), hours_of(whom)) == (price, hours)


@pytest.mark.parametrize(
    ("must", "said", "facts", "met"),
    [
        ("budget", {"budget": 100}, {"low": 100}, True),
        ("budget", {"budget": 100}, {"low": 101}, False),
        ("budget", {"budget": 100}, {"low": None}, None),
        ("budget", {}, {"low": 100}, None),
        ("hours", {"hours": 2}, {"hours": 2}, True),
        ("hours", {"hours": 2}, {"hours": 2.5}, False),
        ("hours", {"hours": 2}, {"hours": None}, None),
        ("hours", {}, {"hours": 2}, None),
        ("remote", {}, {"online": True}, True),
        ("remote", {}, {"formats": ["online"]}, True),
        ("remote", {}, {}, False),
        ("department", {"department": "44"}, {"scope": "departmental", "departments": ["44"]}, True),
        ("department", {"department": "44"}, {"scope": "departmental", "departments": ["49"]}, False),
        (
            "department",
            {"department": "44"},
            {"scope": "local", "departments": ["49"], "partial": True},
            None,
        ),
        ("department", {"department": "44"}, {"scope": "national"}, None),
        ("department", {"department": "44"}, {"scope": "online"}, False),
        ("department", {"department": "44"}, {"scope": "local"}, None),
        ("department", {}, {"scope": "departmental", "departments": ["49"]}, None),
    ],
)
def test_what_he_cannot_do_without(
    must: str, said: dict[str, Any], facts: dict[str, Any], met: bool | None
) -> None:
    assert MUSTS[must].test(pair(Profile(**said), network("a", **facts)))[0] is met


def test_his_past_with_a_network() -> None:
    profile = Profile(
        already=("a",), tried=(("b", "adhéré"), ("c", "pas-pour-moi"), ("d", "pas-répondu"), ("e", "visité"))
    )
    told = {id_: finding_of(profile, id_) for id_ in "abcdef"}
    assert told == {
        "a": ("already", False),
        "b": ("already", False),
        "c": ("tried", False),
        "d": ("no-reply", None),
        "e": None,
        "f": None,
    }
    assert joined(profile) == {"a", "b"}


def test_a_former_name_is_told_under_the_id_of_today() -> None:
    catalogue = catalogue_of([network("new")])._replace(names=lambda: {"old": "new", "new": "new"})
    told = by_id(Profile(already=("old", "new", "zut"), tried=(("old", "adhéré"),)), catalogue)
    assert (told.already, told.tried) == (("new", "zut"), (("new", "adhéré"),))
    only_tried = by_id(Profile(tried=(("old", "adhéré"),)), catalogue)
    assert only_tried.tried == (("new", "adhéré"),)


@pytest.mark.parametrize(
    ("said", "name", "answer"),
    [
        ({"lacks": ("finance",)}, "finance", ("lack", "finance")),
        ({"wants": ("culture-patronage", "fellowship")}, "fellowship", ("want", "fellowship")),
        ({"solitude": 1}, "fellowship", ("alone", "fellowship")),
        ({"smallness": 1}, "representation", ("small", "representation")),
        ({"solitude": 1, "smallness": 1}, "pooling", ("small", "pooling")),
        ({"holding": 0}, "wellbeing", ("held", "wellbeing")),
        ({"holding": 0, "smallness": 1}, "wellbeing", ("held", "wellbeing")),
        ({"solitude": 0}, "fellowship", ("held", "fellowship")),
        ({"lacks": ("finance",)}, "dispute", ("heard", "dispute")),
    ],
)
def test_the_answer_behind_a_need(said: dict[str, Any], name: str, answer: tuple[str, str]) -> None:
    assert answer_behind(owner(Profile(**said)), name) == answer


def test_needs_share_one_and_follow_the_levels() -> None:
    told = needs_of(Profile(solitude=3, smallness=1))
    assert sum(told.values()) == pytest.approx(1)
    assert told["fellowship"] == pytest.approx(0.7 * 3 / 4) and told["pooling"] == pytest.approx(0.3 / 4)
    assert needs_of(Profile()) == {} == needs_of(Profile(solitude=0))
    assert needs_of(Profile(), distress=0.9) == {}
    held = needs_of(Profile(lacks=("finance",)), distress=0.5)
    assert needs_of(Profile(), dispute=0.9) == {"dispute": 1}
    unpaid = needs_of(Profile(lacks=("finance", "people"), solitude=3), dispute=0.9)
    assert unpaid["dispute"] == pytest.approx(0.9 * (unpaid["finance"] + unpaid["people"]))
    assert needs_of(Profile(), distress=0.9, dispute=0.3) == pytest.approx(
        {"dispute": 0.25, "wellbeing": 0.75}
    )
    assert held["wellbeing"] == pytest.approx(0.5 / (0.5 + held["finance"] * 0.5 / held["wellbeing"]))


def test_what_his_sentence_alone_gave_is_told_for_him_to_correct() -> None:
    whom = owner(Profile(lacks=("finance",), stage="growing", solitude=2))._replace(taken=("lacks", "stage"))
    (told,) = left_open(whom, "fr")
    assert "trésorerie et financement" in told and "mon entreprise tourne" in told and "solitude" not in told
    assert left_open(whom._replace(taken=()), "fr") == []
    both_ways = left_open(owner(Profile(age=17)), "fr")
    assert len(both_ways) == 1


def test_headcount_bands_follow_one_another() -> None:
    bands = list(BANDS.values())
    assert bands[0] == (0, 0) and bands[-1] == (5000, 9999) and all(least <= most for least, most in bands)
    assert [least for least, _ in bands[1:]] == [most + 1 for _, most in bands[:-1]]


@given(profiles)
def test_every_standing_is_among_those_there_are(profile: Profile) -> None:
    assert standing(owner(profile)) in STANDINGS


def test_who_is_retired_has_a_standing_of_his_own() -> None:
    told = {standing(owner(Profile(wants=("give-back",), age=age))) for age in (40, 70)}
    assert len(told) == 2 and told <= set(STANDINGS)


def test_beyond_ten_a_craftsman_has_to_be_asked() -> None:
    facet = next(one for one in RULES["standings"].facets if one.name == "beyond-a-craft")
    assert [facet.of(owner(Profile(employees=each))) for each in (None, 10, 11)] == [False, False, True]


@pytest.mark.parametrize(
    ("said", "shares"),
    [
        ({"wants": ("rebound",)}, {"hardship": 0.6, "personal-growth": 0.4}),
        ({"wants": ("good-practice",)}, {"strategy": 0.5, "fellowship": 0.5}),
        ({"wants": ("reliable-information",)}, {"law-standards": 0.5, "administration": 0.5}),
        ({"solitude": 3}, {"fellowship": 0.7, "wellbeing": 0.3}),
        ({"smallness": 3}, {"representation": 0.7, "pooling": 0.3}),
        ({"lacks": ("finance",)}, {"finance": 1.0}),
    ],
)
def test_the_needs_behind_an_answer(said: dict[str, Any], shares: dict[str, float]) -> None:
    assert needs_of(Profile(**said)) == pytest.approx(shares)


def test_his_own_words_tell_a_kind_of_projects() -> None:
    test = RULES["projects"].test
    told = owner(Profile())._replace(said={"cyclo": 1.0, "velo": 1.0})
    fits = [Fit(whom, network("a"), 2025) for whom in (told, owner(Profile()))]
    assert [test(fit, "by-bike") for fit in fits] == [True, None]
    assert test(pair(Profile(lacks=("export",)), network("a")), "export") is True
    assert test(pair(Profile(legal_form="scop"), network("a")), "cooperative") is True
    assert test(pair(Profile(legal_form="scop"), network("a")), "export") is None


def test_around_a_place_the_nearest_come_first_then_by_name() -> None:
    def far(code: str) -> float | None:
        return {"44109": 3.0, "44190": 30.0}.get(code)

    here = Place(commune="44000", department="44", region="52", distance=far)
    local = {"scope": "local", "departments": ["44"]}
    found = [
        network("national"),
        network("far", groups=[("44190", "Clisson")], **local),
        network("close", groups=[("44109", "Nantes")], **local),
        network("b", name="B", scope="departmental", departments=["44"]),
        network("closed", conditions=[("closed", "", True)]),
        network("another-s", conditions=[("absent", ["44"], True)]),
    ]
    told = around(here, catalogue_of(found))
    assert [near.network.id for near in told if near.far is not None] == ["close", "far"]
    assert told[-1].network.id == "national" and {"closed", "another-s"}.isdisjoint(
        near.network.id for near in told
    )
    assert {near.network.id: near.far for near in told}["b"] is None


@pytest.mark.parametrize(
    ("condition", "department", "is_there"),
    [
        (("mainland", True, True), "44", True),
        (("mainland", True, True), "974", False),
        (("max-age", 40, True), "974", True),
        (("absent", ["57"], True), "44", True),
        (("absent", ["57"], True), "57", False),
    ],
)
def test_what_is_not_overseas_or_is_done_by_another_there_is_not_around(
    condition: tuple[str, Any, bool], department: str, is_there: bool
) -> None:
    told = around(Place(department=department), catalogue_of([network("a", conditions=[condition])]))
    assert bool(told) is is_there


def test_around_a_place_a_group_at_no_known_distance_comes_after_all_that_are_at_one() -> None:
    here = Place(department="44", distance={"44109": 40.0}.get)
    groups = {"a": ("44190", "Clisson"), "z": ("44109", "Nantes")}
    told = around(here, catalogue_of([network(id_, groups=[group]) for id_, group in groups.items()]))
    assert [(near.network.id, near.far) for near in told] == [("z", 40.0), ("a", None)]


@pytest.mark.parametrize(
    ("facts", "verdict"),
    [
        ({}, "fits"),
        ({"doubted": True}, "to-check"),
        ({"conditions": [("max-age", 40, True)]}, "to-check"),
    ],
)
def test_what_is_left_to_check_is_the_verdict(facts: dict[str, Any], verdict: str) -> None:
    (match,) = answer(Profile(lacks=("finance",)), catalogue_of([network("a", **facts)])).matches
    assert match.verdict == verdict


@pytest.mark.parametrize(
    ("facts", "level"),
    [({"regions": ["52"], "scope": "regional"}, "region"), ({"regions": ["11"], "scope": "regional"}, None)],
)
def test_a_region_that_his_sentence_names_is_near(facts: dict[str, Any], level: str | None) -> None:
    told, _ = nearest_of(Place(around=frozenset({"44"})), network("a", **facts))
    assert told == level


def test_at_an_equal_level_the_part_stands_for_the_whole() -> None:
    def how_far(**facts: Any) -> float:
        return distance(Fit(owner(Profile(department="44")), network("a", **facts)._replace(**family), 2025))

    here = {"scope": "departmental", "departments": ["44"]}
    family: dict[str, Any] = {"family": "a"}
    whole, national = how_far(**here), how_far()
    family = {"family": "b"}
    assert whole - how_far(**here) == 0.25 and national == how_far()
    family = {"family": "b", "doubted": True}
    assert how_far(**here) - whole == 0.25 and national == how_far()


def test_of_a_family_the_nearest_that_fits_is_kept_whatever_its_score() -> None:
    here = {"scope": "departmental", "departments": ["44"]}
    for best, near in ((3, 0), (0, 3)):
        whole = network("a", needs={"finance": best} if best else {})
        part = network("b", needs={"finance": near} if near else {}, **here)._replace(family="a")
        third = network("c", needs={"finance": 2})._replace(family="a")
        asks = Profile(lacks=("finance",), department="44")
        kept = answer(asks, catalogue_of([whole, part, third])).matches
        assert [match.network.id for match in kept] == ["b"]
        refused = answer(
            asks, catalogue_of([whole, part._replace(conditions=[("closed", "", True)])])
        ).matches
        assert [match.network.id for match in refused] == ["a"]


def test_the_form_of_a_firm_tells_a_company_a_firm_in_one_s_own_name_or_an_association() -> None:
    facet = next(one for one in RULES["standings"].facets if one.name == "kind-of-firm")
    told = [
        facet.of(owner(Profile(legal_form=form))) for form in ("sas", "micro-entreprise", "association", None)
    ]
    no = (False, False, False)
    assert told == [(True, False, False), (False, True, False), (False, False, True), no]
