"""Levels of nearness: what a network's groups, départements and régions say of its distance to an owner."""

from __future__ import annotations

import pytest
from core.strategies import catalogue_of, network
from hypothesis import given
from hypothesis import strategies as st

from reseau_cli.core.explanation.place import told
from reseau_cli.core.france.departments import DEPARTMENTS
from reseau_cli.core.method.nearby import around
from reseau_cli.core.method.proximity import AT_HAND, ORDER, WORTH, kilometres, nearest_of, worth
from reseau_cli.core.method.ranking import match
from reseau_cli.core.owner.typed import from_words
from reseau_cli.core.owner.understood import Place, understand
from reseau_cli.core.text.places_named import departments_named

NANTES = Place(
    commune="44109",
    name="Nantes",
    intercommunality="244400404",
    department="44",
    region="52",
    together=frozenset({"44109", "44143"}),
    basin=frozenset({"44109", "44143", "44036"}),
)


@pytest.mark.parametrize(
    ("facts", "level"),
    [
        ({"groups": [("44109", "Nantes")]}, "commune"),
        ({"groups": [("44143", "Rezé")]}, "intercommunality"),
        ({"groups": [("44036", "Châteaubriant")]}, "employment-area"),
        ({"groups": [("44184", "Saint-Nazaire")]}, "department"),
        ({"groups": [("44", "Loire-Atlantique")]}, "department"),
        ({"groups": [("49007", "Angers")]}, "national"),
        ({"groups": [("49007", "Angers")], "scope": "local"}, "neighbour"),
        ({"groups": [("72181", "Le Mans")]}, "national"),
        ({"groups": [("13055", "Marseille")]}, "national"),
        ({"groups": [("13055", "Marseille"), ("44143", "Rezé")]}, "intercommunality"),
        ({"departments": ["44", "49"], "scope": "departmental"}, "department"),
        ({"departments": ["85"], "scope": "departmental"}, "neighbour"),
        ({"departments": ["13"], "scope": "departmental"}, None),
        ({"regions": ["52"], "scope": "regional"}, "region"),
        ({"regions": ["93"], "scope": "regional"}, None),
        ({"scope": "online"}, "online"),
        ({}, "national"),
    ],
)
def test_level(facts, level):
    assert nearest_of(NANTES, network("a", **facts)).level == level


def test_beyond_the_border_no_group_is_his_where_his_department_has_one():
    of_the_border = NANTES._replace(together=NANTES.together | {"85051"})
    beyond, whole = ("85051", "Chavagnes"), ("44", "Loire-Atlantique")
    assert nearest_of(of_the_border, network("a", groups=[beyond])) == ("intercommunality", beyond)
    assert nearest_of(of_the_border, network("a", groups=[beyond, whole])) == ("department", whole)


def test_the_group_that_is_nearest_is_named():
    found = nearest_of(NANTES, network("a", groups=[("44184", "Saint-Nazaire"), ("44143", "Rezé")]))
    assert found.group == ("44143", "Rezé")


@pytest.mark.parametrize(
    ("facts", "group"),
    [
        ({"groups": [("44184", "Saint-Nazaire"), ("44", "Loire-Atlantique")]}, ("44", "Loire-Atlantique")),
        ({"groups": [("44184", "Saint-Nazaire"), ("44113", "Le Pellerin")]}, None),
        ({"groups": [("44", "Nord de la Loire"), ("44", "Pays de Retz")]}, None),
        ({"groups": [("44184", "Saint-Nazaire")]}, ("44184", "Saint-Nazaire")),
        ({"groups": [("44184", "Saint-Nazaire")], "partial": True}, ("44184", "Saint-Nazaire")),
        ({"groups": [("44184", "Saint-Nazaire")], "partial": True, "doors": ["finder"]}, None),
        (
            {
                "groups": [("44184", "Saint-Nazaire")],
                "partial": True,
                "doors": ["finder"],
                "everywhere": True,
            },
            ("44184", "Saint-Nazaire"),
        ),
    ],
)
def test_of_his_department_the_group_of_the_whole_or_the_only_town_and_no_guess(facts, group):
    assert nearest_of(NANTES, network("a", **facts)) == ("department", group)


def test_of_several_towns_of_his_department_that_of_his_postcode_or_the_nearest_if_it_is_known():
    towns = network("a", groups=[("59606", "Valenciennes"), ("59178", "Douai")])
    shared = Place(department="59", sharing=frozenset({"59178", "59654"}))
    measured = Place(department="59", distance={"59606": 31.0, "59178": 7.0}.get)
    assert nearest_of(shared, towns).group == nearest_of(measured, towns).group == ("59178", "Douai")


@pytest.mark.parametrize(
    ("home", "facts", "level"),
    [
        ("44", {}, "department"),
        ("973", {}, "national"),
        ("973", {"kind": "help"}, "department"),
        ("973", {"groups": [("973", "Guyane")]}, "department"),
    ],
)
def test_what_each_department_has_is_overseas_where_that_is_told_or_the_law_says_so(home, facts, level):
    assert nearest_of(Place(department=home), network("a", everywhere=True, **facts)).level == level


def test_an_arrondissement_is_in_its_city():
    lyon = Place(commune="69383", name="Lyon 3e", department="69", region="84", city="69123")
    assert nearest_of(lyon, network("a", groups=[("69123", "Lyon")])).level == "commune"


def test_a_nearer_level_is_worth_more_but_for_a_next_department():
    order = [WORTH[level] for level in ORDER if level != "neighbour"]
    assert order == sorted(order, reverse=True)
    assert WORTH["neighbour"] < WORTH["region"]
    assert len({WORTH[level] for level in AT_HAND}) == 1


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"kind": "help"}, "C’est une aide nationale : demander qui la rend près de chez vous."),
        ({"kind": "network"}, "C’est un réseau national : "),
        ({"kind": "help", "scope": "online"}, "Il se suit à distance."),
        ({"departments": ["13"], "scope": "departmental"}, "Bouches-du-Rhône"),
        ({"regions": ["93"], "scope": "regional"}, "Provence"),
        ({"scope": "departmental"}, "On ne sait pas où c’est exactement."),
    ],
)
def test_where_it_is_is_told_or_that_it_is_not_known(facts, sentence):
    whom = network("a", **facts)
    assert sentence in told(NANTES, nearest_of(NANTES, whom), whom, "fr")


def test_around_a_place_nearest_first_and_never_elsewhere():
    found = [
        network("far", departments=["13"], scope="local"),
        network("near", groups=[("44109", "Nantes")]),
        network("all"),
        network("next", departments=["49"], scope="local"),
        network("gone", conditions=[("closed", "", True)]),
    ]
    told = around(NANTES, catalogue_of(found))
    assert [(near.network.id, near.level) for near in told] == [
        ("near", "commune"),
        ("next", "neighbour"),
        ("all", "national"),
    ]


points = st.tuples(st.floats(-89, 89), st.floats(-179, 179))


def test_kilometres_of_a_known_pair():
    paris, marseille = (48.8566, 2.3522), (43.2965, 5.3698)
    assert kilometres(paris, marseille) == pytest.approx(660.5, abs=1)


@given(points, points)
def test_kilometres_are_symmetric_and_bounded(one, other):
    there = kilometres(one, other)
    assert there == pytest.approx(kilometres(other, one))
    assert 0 <= there <= 20016


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Je dirige en Franche-Comté.", {"25", "39", "70", "90"}),
        ("dans le Lot-et-Garonne et à La Réunion", {"47", "974"}),
        ("un lot dans le nord", set()),
        ("patron du Nord", {"59"}),
        ("j’ai pris la Manche", {"50"}),
        ("en Haute-Vienne", {"87"}),
        ("je suis seul", set()),
    ],
)
def test_places_that_a_sentence_names(text, codes):
    assert departments_named(text) == codes


def test_a_place_named_makes_nearer_and_rules_nothing_out():
    around_there = Place(around=frozenset({"25"}))
    assert nearest_of(around_there, network("a", departments=["25"], scope="local")).level == "region"
    assert nearest_of(around_there, network("a", departments=["13"], scope="local")).level is None


def test_neighbours_are_symmetric():
    for code, department in DEPARTMENTS.items():
        assert all(code in DEPARTMENTS[near].neighbours for near in department.neighbours)


@pytest.mark.parametrize(
    ("group", "said"),
    [
        (("49007", "Angers"), "à Angers (un département voisin)"),
        (("44113", "Le Pellerin"), "au Pellerin (votre département)"),
        (("44055", "La Baule-Escoublac"), "à La Baule-Escoublac (votre département)"),
        (("44", "Loire-Atlantique"), "en Loire-Atlantique (votre département)"),
        (("56", "Morbihan"), "dans le Morbihan (un département voisin)"),
    ],
)
def test_a_group_is_told_where_it_is_as_one_says_it(group: tuple[str, str], said: str) -> None:
    one = network("one", groups=[group], scope="regional")
    nearest = nearest_of(NANTES, one)
    assert told(NANTES, nearest, one, "fr") == f"Il a un groupe {said}."
    assert told(NANTES, nearest, one, "en").startswith(f"It has a group in {group[1]} ")


@pytest.mark.parametrize("name", ["Club des quais (Le Pellerin)", "Rebonds Nantes", "Les quais de Nantes"])
def test_a_group_with_a_name_of_its_own_is_told_by_it(name: str) -> None:
    one = network("one", groups=[("44113", name)], scope="regional")._replace(name="Rebonds")
    nearest = nearest_of(NANTES, one)
    assert told(NANTES, nearest, one, "fr").endswith(f" a un groupe : {name} (votre département).")
    assert told(NANTES, nearest, one, "en").endswith(f" has a group called {name} (your département).")


def seen(place, whom):
    """What its nearness is worth there."""
    return worth(place, whom, nearest_of(place, whom).level)


def test_a_club_of_another_town_is_less_near_than_one_of_the_department():
    town = network("a", scope="local", groups=[("44184", "Saint-Nazaire")], departments=["44"])
    whole = network("b", scope="departmental", departments=["44"])
    near = NANTES._replace(commune="44184")
    unknown = NANTES._replace(commune=None, together=frozenset(), basin=frozenset())
    assert seen(NANTES, town) < seen(unknown, town) < seen(NANTES, whole) == seen(near, town)
    assert seen(NANTES, town) < WORTH["national"]


@pytest.mark.parametrize(("commune", "shown"), [("44109", "union"), ("44184", "union-saint-nazaire")])
def test_a_club_of_another_town_does_not_stand_in_for_the_whole(commune, shown):
    union = network("union")
    facts = {"scope": "local", "groups": [("44184", "Saint-Nazaire")], "departments": ["44"]}
    town = network("union-saint-nazaire", **facts)._replace(family="union")
    owner = understand(
        from_words({"lacks": "sales-marketing"}), Place(commune=commune, department="44"), (), {}
    )
    assert [one.network.id for one in match(owner, catalogue_of([union, town])).matches] == [shown]


@pytest.mark.parametrize(("kilometres_away", "led"), [(49.0, ("24520", "Sarlat")), (60.0, None)])
def test_the_group_of_a_town_far_off_is_not_taken_for_his(
    kilometres_away: float, led: tuple[str, str] | None
) -> None:
    eymet = Place(commune="24167", department="24", region="75", distance=lambda code: kilometres_away)
    offices = network("offices", groups=[("24520", "Sarlat")], scope="national")
    assert nearest_of(eymet, offices) == ("department", led)
