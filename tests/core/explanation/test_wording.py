"""How each thing an answer tells is worded: exact sentences, and what is left out where nothing is known."""

from __future__ import annotations

from typing import Any

import pytest
from core.strategies import answer as answered
from core.strategies import catalogue_of, network, owner

from reseau_cli.core.catalogue.declared import Declared
from reseau_cli.core.catalogue.desk import Desk
from reseau_cli.core.explanation import fills, place, terms, you_said
from reseau_cli.core.explanation.advice import holds, picked_text
from reseau_cli.core.explanation.answers_back import answer, possible
from reseau_cli.core.explanation.change import flip_text
from reseau_cli.core.explanation.cited import cited
from reseau_cli.core.explanation.conditions import freshness
from reseau_cli.core.explanation.depth import depth
from reseau_cli.core.explanation.firm import described
from reseau_cli.core.explanation.isolation import isolations
from reseau_cli.core.explanation.past import past
from reseau_cli.core.explanation.reasons import explain
from reseau_cli.core.explanation.registered import desk, organisation
from reseau_cli.core.explanation.totals import counted
from reseau_cli.core.explanation.translated import doubted, in_language, in_words, noted, on_a_line
from reseau_cli.core.explanation.unsettled import unsettled
from reseau_cli.core.messages.say import say
from reseau_cli.core.method.counterfactual import Flip
from reseau_cli.core.method.proximity import Nearest
from reseau_cli.core.method.robustness import Robustness
from reseau_cli.core.method.selection import select
from reseau_cli.core.owner.company import Company
from reseau_cli.core.owner.profile import Profile
from reseau_cli.core.owner.questions import QUESTIONS
from reseau_cli.core.owner.understood import Doubt, Place

FULL = Profile(
    lacks=("finance", "people"),
    solitude=2,
    smallness=1,
    wants=("business",),
    postcode="44000",
    commune="Nantes",
    department="44",
    trade="56.10A",
    employees=3,
    turnover=150_000,
    legal_form="sarl",
    stage="growing",
    woman=True,
    age=41,
    circumstances=("rural",),
    budget=200,
    hours=2,
    remote=True,
    give=1,
    text="je suis seul",
)
ASKED = {question.id: question for question in QUESTIONS}


def plain(text: str) -> str:
    """A text with ordinary spaces."""
    return text.replace("\u202f", " ")


@pytest.mark.parametrize(
    ("name", "told"),
    {
        "text": "« je suis seul »",
        "lacks": "trésorerie et financement, recruter et encadrer",
        "solitude": "rarement",
        "place": "Nantes (44000)",
        "trade": "56.10A",
        "stage": "mon entreprise tourne",
        "woman": "oui",
        "budget": "200 € par an",
        "hours": "2 h par mois",
        "age": "41 ans",
        "employees": "3",
        "legal_form": "SARL",
    }.items(),
)
def test_an_answer_is_told_back_and_none_is_empty(name: str, told: str) -> None:
    assert plain(answer(ASKED[name], FULL, "fr")) == told
    assert answer(ASKED[name], Profile(), "fr") == ""


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"commune": "Nantes"}, "Nantes"),
        ({"postcode": "44000"}, "44000"),
        ({"department": "44"}, "Loire-Atlantique (44)"),
        ({"commune": "Nantes", "department": "44"}, "Nantes (44)"),
    ],
)
def test_a_place_is_told_as_far_as_it_was_said(said: dict[str, str], told: str) -> None:
    assert answer(ASKED["place"], Profile(**said), "fr") == told


def test_how_many_are_possible() -> None:
    assert plain(possible(1200, "fr")) == "1 200 réseaux possibles"


def test_all_that_he_said_is_repeated() -> None:
    assert list(map(plain, you_said.answers(owner(FULL), "fr"))) == [
        "trésorerie et financement",
        "recruter et encadrer",
        "quelqu’un à qui parler : rarement",
        "se faire entendre : le plus souvent",
        "faire des affaires",
        "Loire-Atlantique (44)",
        "56.10A",
        "mon entreprise tourne",
        "3 salariés",
        "150 000 € de chiffre d’affaires",
        "SARL",
        "une femme",
        "41 ans",
        "vie à la campagne",
        "200 € par an",
        "2 h par mois",
        "à apporter : un coup de main de temps en temps",
        "à distance",
    ]
    other = you_said.answers(owner(Profile(woman=False, remote=False, employees=0, budget=0)), "en")
    assert other == ["no employee", "a man", "€0 a year", "on the spot"]
    assert you_said.answers(owner(Profile()), "fr") == []


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            {"trade": "56.10A", "department": "44", "employees": 3, "stage": "growing"},
            "56.10A, Loire-Atlantique (44), 3 salariés",
        ),
        ({"stage": "growing"}, "mon entreprise tourne"),
        ({"stage": "growing", "employees": 2}, "2 salariés"),
        ({}, ""),
    ],
)  # fmt: skip
def test_who_he_is(said: dict[str, Any], told: str) -> None:
    assert you_said.who(owner(Profile(**said)), "fr") == told


@pytest.mark.parametrize(
    ("trade", "codes", "told"),
    [
        ("boulanger", ("10.71C",), "boulanger (10.71C)"),
        ("10.71C", ("10.71C",), "10.71C"),
        ("artisan", (), "artisan"),
        ("zorglub", (), "zorglub (métier non reconnu)"),
    ],
)
def test_a_trade_is_told_with_the_code_it_was_taken_for(
    trade: str, codes: tuple[str, ...], told: str
) -> None:
    whom = owner(Profile(trade=trade))._replace(codes=codes)
    assert you_said.answers(whom, "fr") == [told]


@pytest.mark.parametrize(
    ("where", "told"),
    [
        (Place(name="Nantes", department="44", region="52"), "Nantes (44)"),
        (Place(name="Rance", around=frozenset({"35", "22"})), "Rance (22, 35)"),
        (Place(name="Nulle part"), "Nulle part"),
        (Place(department="44", region="52"), "Loire-Atlantique (44)"),
        (Place(region="52"), "Pays de la Loire"),
        (Place(), ""),
    ],
)
def test_a_place_has_a_name(where: Place, told: str) -> None:
    assert you_said.place_name(where, "fr") == told


def test_places_are_named_up_to_four() -> None:
    four = "en Loire-Atlantique (44), dans le Gard (30), à Mayotte (976), à Paris (75)"
    assert fills.places("departments", ["44", "30", "976", "75"], "fr") == four
    assert fills.places("departments", ["44", "30", "976", "75", "13"], "fr") == f"{four}, …"
    assert fills.places("departments", ["44"], "en") == "Loire-Atlantique (44)"
    assert fills.places("regions", ["52"], "fr") == "dans les Pays de la Loire"


def test_what_fills_a_sentence() -> None:
    given = {"need": None, "value": 3, "trades": ["coiffeur", "coiffeuse", "barbier"], "euros": 1200}
    told = {name: plain(text) for name, text in fills.filled(given, "fr").items()}
    assert told == {"need": "?", "value": "3", "trades": "coiffeur, barbier", "euros": "1 200 €"}


def far(code: str) -> float | None:
    return 12.4 if code == "44109" else None


HERE = Place(commune="44000", department="44", region="52", distance=far)


@pytest.mark.parametrize(
    ("nearest", "told", "short"),
    [
        (Nearest("commune", ("44109", "Nantes")), "à Nantes", "Nantes"),
        (Nearest("commune", ("76351", "Le Havre")), "au Havre", "Le Havre"),
        (Nearest("commune", ("97617", "Les Abymes")), "aux Abymes", "Les Abymes"),
        (Nearest("department", ("44", "Loire-Atlantique")), "en Loire-Atlantique", "Loire-Atlantique"),
        (Nearest("department"), "en Loire-Atlantique", "en Loire-Atlantique"),
        (Nearest("region"), "dans les Pays de la Loire", "dans les Pays de la Loire"),
        (Nearest("region", ("49007", "Angers")), "à Angers", "Angers (votre région)"),
    ],
)
def test_where_a_network_is(nearest: Nearest, told: str, short: str) -> None:
    one = network("a")
    assert told in place.told(HERE, nearest, one, "fr")
    assert place.short(HERE, nearest, one, "fr") == short


def test_a_distance_is_told_where_it_is_known() -> None:
    told = [
        plain(place.told(HERE, Nearest("neighbour", (code, "Nantes")), network("a"), "fr"))
        for code in ("44109", "44110")
    ]
    assert "12 km" in told[0] and "km" not in told[1]


def test_where_it_is_known_to_be_else() -> None:
    nowhere = Nearest(None)
    assert place.places(network("a", departments=["44"])) == "en Loire-Atlantique (44)"
    assert place.places(network("a", regions=["52"])) == "dans les Pays de la Loire"
    assert place.places(network("a")) == ""
    assert place.short(HERE, nowhere, network("a", regions=["52"]), "fr") == "dans les Pays de la Loire"
    unknown = place.short(HERE, nowhere, network("a"), "fr")
    assert unknown and unknown != place.short(HERE, Nearest("national"), network("a"), "fr")
    everywhere, one = (
        place.told(HERE, Nearest("department"), network("a", everywhere=each), "fr") for each in (True, False)
    )
    assert everywhere != one


@pytest.mark.parametrize(
    ("flip", "told"),
    [
        (Flip("budget", 100, 300, "b"), "€300"),
        (Flip("hours", 1, 4, "b"), "4 h"),
        (Flip("give", 1, 2, "b"), "more"),
        (Flip("lacks", ("finance", "people"), ("people", "finance"), "b"), "hiring and managing people"),
        (Flip("wants", ("business", "fellowship"), ("fellowship", "business"), "b"), "do business"),
    ],
)
def test_a_change_names_what_changes_and_who_passes_ahead(flip: Flip, told: str) -> None:
    text = flip_text(flip, "en", {"b": "The Other Club"})
    assert told in text and "The Other Club" in text


def test_more_and_less_are_told_apart() -> None:
    more, less = (
        flip_text(Flip(key, *pair, "b"), "fr", {"b": "B"})
        for key, pair in (("remote", (False, True)), ("remote", (True, False)))
    )
    assert more != less


def test_a_page_is_named_by_its_site_else_said_to_have_no_address() -> None:
    def told(**source: str) -> str:
        record = {
            "id": "a",
            "cost": {"min_eur_year": 3},
            "sources": [{"facts": "prix", "backs": ["cost"], **source}],
        }
        return cited("3 €.", record, "fr", "cost.min_eur_year")

    assert told(url="https://www.a.fr/prix/", dated="2024") == "3 € ; d’après a.fr/prix (2024)"
    without = told()
    assert "a.fr" not in without and "2024" not in without and without.startswith("3 € ; d’après ")
    assert cited("3 €.", {"id": "a", "sources": []}, "fr", "cost.min_eur_year") == "3 €."


def test_a_catalogue_is_counted_by_kind() -> None:
    told = counted({"kinds": {"network": 1200, "help": 3}, "closed": 7, "date": "2026-11-29"}, "fr")
    assert plain(told).replace("\xa0", " ").count("1 200") == 1
    assert " 0 " in f" {plain(told)} " and "7" in told and "29 novembre 2026" in plain(told)


FIRM = Company(
    "123456782", "A", "44109", "Nantes", "44000", "56.10A", (1, 2), "sarl", "2020-05-31", 2, False, False
)


def test_a_firm_is_described_by_what_is_known() -> None:
    told = [text for _, text in described(FIRM, "fr")]
    assert told == ["A", "123456782", "44000 Nantes", "56.10A", "de 1 à 2", "SARL", "2020", "2"]
    bare = Company("123456782", None, None, None, None, None, (3, 3), None, None, 1, False, False)
    named, number, headcount = [text for _, text in described(bare, "fr")]
    assert (number, headcount) == ("123456782", "3")
    hidden = next(described(bare._replace(hidden=True), "fr"))[1]
    assert named != hidden
    closed = next(described(FIRM._replace(closed=True), "fr"))[1]
    assert closed.startswith("A (")


def test_his_three_isolations() -> None:
    told = isolations(Profile(lacks=("finance", "people"), solitude=3), "fr")
    assert [(one.kind, one.level) for one in told] == [("lacks", 2), ("solitude", 3), ("smallness", None)]
    assert told[0].text == "Trésorerie et financement, recruter et encadrer"
    many = isolations(Profile(lacks=("finance", "people", "export", "digital")), "fr")
    assert many[0].level == 3
    unsaid = isolations(Profile(), "fr")
    assert {(one.level, one.text) for one in unsaid} == {(None, told[2].text)}
    assert isolations(Profile(solitude=0), "fr")[1].text != told[2].text


def test_his_past_is_counted_and_what_is_no_network_is_said() -> None:
    profile = Profile(already=("a",), tried=(("b", "pas-répondu"), ("zut", "pas-répondu")))
    counted_, unknown = past(profile, {"a": "Alpha", "b": "Bêta"}, "fr")
    assert "Alpha (" in counted_ and "Bêta (" in counted_ and "zut" not in counted_
    assert "zut" in unknown
    assert past(Profile(), {"a": "Alpha"}, "fr") == []


def test_an_organisation_of_a_register() -> None:
    one = Declared("W1", "Club", "44109", "Nantes", 2012)
    assert organisation(one) == "Club (Nantes, 2012)"
    assert organisation(one._replace(year=None)) == "Club (Nantes)"
    assert organisation(one._replace(address="1 rue A")) == "Club, 1 rue A (2012)"
    assert organisation(one._replace(address="1 rue A", year=None)) == "Club, 1 rue A"


def test_a_desk_of_an_administration() -> None:
    one = Desk("cci", "CCI", "44109", "1 rue A", "02 00", None, "a.fr", None)
    assert desk(one, "fr") == "CCI, 1 rue A, 02 00, a.fr"
    revised = plain(desk(one._replace(revised="2024-12-18"), "fr"))
    assert "CCI, 1 rue A, 02 00, a.fr" in revised and "18 décembre 2024" in revised


def test_a_record_in_another_language_says_so() -> None:
    record = {"what": "Un club.", "first_step": "Écrire.", "en": {"what": "A club.", "first_step": "Write."}}
    assert in_language(record, "what", "en") == ("A club.", False)
    assert in_language(record, "what", "fr") == ("Un club.", False)
    assert in_language({"what": "Un club."}, "what", "en") == ("Un club.", True)
    assert in_words(record, "Write.", "en") == ("Write.", False)
    assert in_words(record, "Écrire.", "en") == ("Écrire.", True)
    assert in_words(record, "Écrire.", "fr") == ("Écrire.", False)
    assert on_a_line(record, "what", "en") == "A club."
    assert noted({"en": {"other": "Two members."}}, "other", "Deux membres.", "en") == "Two members."
    assert noted({}, "other", "Deux membres.", "en") == "Deux membres (in French)"
    assert noted({}, "other", "Deux membres.", "fr") == "Deux membres."
    assert doubted({"note": "À voir.", "en": "To be seen."}, "en") == "To be seen."
    assert doubted({"note": "À voir."}, "en") == "À voir (in French)"
    assert on_a_line({"what": "Un club."}, "what", "en") != "Un club."


def test_what_is_open_is_named_up_to_five() -> None:
    def told(key: str, count: int) -> str:
        return unsettled([Doubt(key, "x", "", tuple(f"n{i}" for i in range(count)))], "fr")[0]

    assert "n4" in told("trade-open", 5) and "…" not in told("trade-open", 5)
    assert "n4…" in told("trade-open", 6) and "n5" not in told("trade-open", 6)
    assert "n0 ou n1" in plain(told("trade-open", 2))


@pytest.mark.parametrize(
    ("cost", "told"),
    [
        ({}, "prix inconnu"),
        ({"min_eur_year": 50, "max_eur_year": 50}, "50 € par an"),
        ({"min_eur_year": 50, "max_eur_year": 80}, "de 50 € à 80 € par an"),
        ({"min_eur_year": 50, "max_eur_year": 50, "year": 2024}, "50 € par an (2024)"),
        ({"min_eur_year": 0, "max_eur_year": 80}, "de 0 € à 80 € par an"),
    ],
)
def test_a_price(cost: dict[str, int], told: str) -> None:
    assert plain(terms.price({"cost": cost, "sources": []}, "fr")) == told


def test_what_is_free_is_said_to_be_where_a_page_says_so() -> None:
    cost = {"min_eur_year": 0}
    sure = {"cost": cost, "unsourced": []}
    unsure = sure | {"unsourced": ["cost.min_eur_year"]}
    assert terms.price(sure, "fr") != terms.price(unsure, "fr")
    assert terms.called("A", sure, "fr") != "A" == terms.called("A", unsure, "fr")
    assert terms.called("A", sure | {"cost": {"min_eur_year": 0, "max_eur_year": 9}}, "fr") == "A"
    fee, meals = (
        terms.price({"cost": {"min_eur_year": 9, "max_eur_year": 9, **more}, "sources": []}, "fr")
        for more in ({"entry_fee_eur": 70}, {"meals": "extra"})
    )
    assert "70" in fee and "," in meals


def test_the_time_it_takes() -> None:
    told = [plain(terms.time(network("a", hours=each), "fr")) for each in (None, 0, 3)]
    assert len(set(told)) == 3 and "3 h" in told[2]


def test_the_way_in() -> None:
    through, known, unknown = (
        terms.door({"audience": each}, "fr") for each in ({"through": True}, {"entry": "open"}, {})
    )
    assert known == "sans doute ouvert à tous" and len({through, known, unknown}) == 3
    told = {"sources": [{"url": "https://a.example", "backs": ["audience.entry"]}]}
    assert terms.door({"audience": {"entry": "open"}, **told}, "fr") == "ouvert à tous"
    assert terms.door({"audience": {"entry": "open", "women_only": True}, **told}, "fr") == "ouvert à toutes"


HELD = Robustness(0.86, 0.9, "solid", 0.7)


@pytest.mark.parametrize(("rank", "key"), [(1, "first"), (2, "three"), (3, "three"), (4, "shown")])
def test_how_often_a_place_holds(rank: int, key: str) -> None:
    told = holds(rank, HELD, 5, "fr")
    assert told == say(f"holds.{key}", "fr", times=7, shown=5)


def test_what_a_network_is_in_the_list_for() -> None:
    assert picked_text(None, "fr") is None
    assert "trésorerie" in (picked_text("need:finance", "fr") or "")
    assert "tourne" in (picked_text("stage:growing", "fr") or "")
    assert picked_text("trade", "fr")


def test_how_old_what_is_known_is() -> None:
    read = {"sources": [{}]}
    told = [
        freshness(known, network("a", dated=dated, seen=seen), "fr")
        for known, dated, seen in (
            ({"sources": []}, 2024, None),
            (read, 2024, 2024),
            (read, 2024, 2025),
            (read, None, 2025),
            (read, None, None),
        )
    ]
    assert len(set(told)) == 5
    assert [("2024" in text, "2025" in text) for text in told] == [
        (False, False),
        (True, False),
        (True, True),
        (False, True),
        (False, False),
    ]


def test_what_is_beyond_his_means_is_the_first_thing_against() -> None:
    profile = Profile(lacks=("finance",), budget=10, stage="idea", solitude=3)
    whom = network("a", low=900, high=900, stages=["growing"], small=0)
    (match,) = answered(profile, catalogue_of([whom])).matches
    record = {
        "id": "a",
        "name": "A",
        "what": "x",
        "first_step": "y",
        "audience": {"entry": "open"},
        "sources": [],
    }
    told = explain(match, record, "fr")
    assert told.against[0] == told.texts["price"] and len(told.against) == 2


@pytest.mark.parametrize("calm", [True, False])
def test_what_weighs_on_somebody_in_distress_is_not_played_with(calm: bool) -> None:
    first, second = network("a", needs={"finance": 3}), network("b", needs={"people": 3})
    catalogue = catalogue_of([first, second])
    found = answered(Profile(lacks=("finance", "people")), catalogue)
    told = depth(
        found,
        select(found, 5),
        lambda profile: answered(profile, catalogue),
        calm,
        {"a": "A", "b": "B"},
        "fr",
    )
    assert bool(told.flips) is calm and told.portfolio and told.together
