"""The door one knocks at, which is the first, what is written to it, and what is asked there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from core.strategies import answer, catalogue_of, network

from reseau_cli.core.explanation.address import quickest, told, ways
from reseau_cli.core.explanation.door import door_around, door_of, door_to
from reseau_cli.core.explanation.first import first
from reseau_cli.core.explanation.letter import call_of, letter_of
from reseau_cli.core.explanation.questions_to_ask import ASKED, questions_to_ask
from reseau_cli.core.method.nearby import Neighbour
from reseau_cli.core.method.proximity import Nearest
from reseau_cli.core.owner.profile import Profile
from reseau_cli.core.owner.understood import Place

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Network
    from reseau_cli.core.method.ranking import Match

NANTES = {"code": "44109", "name": "Nantes"}
THERE = Nearest("commune", ("44109", "Nantes"))


def record(id_: str, **facts: Any) -> dict[str, Any]:
    return {"id": id_, "name": id_.title(), "website": f"https://{id_}.fr", "first_step": "Écrire.", **facts}


def test_a_group_s_own_ways_come_first() -> None:
    there = {"url": "https://a.fr/nantes", "phone": "2", "seen": 2024}
    whole = record(
        "a",
        phone="1",
        email="n@a.fr",
        phone_seen=2020,
        presence={"finder": "https://a.fr/carte", "groups": [NANTES | there]},
    )
    door = door_of(whole, THERE)
    assert door and door[2:8] == ("Nantes", "https://a.fr/nantes", "2", "n@a.fr", None, 2024)
    body = door_of(whole, Nearest("national"))
    assert body and body[2:8] == (None, "https://a.fr", "1", "n@a.fr", "https://a.fr/carte", 2020)


@pytest.mark.parametrize(
    ("told", "phone", "given"),
    [
        ({"url": "https://a.fr/nantes"}, "01 53 60 50 00", None),
        ({"email": "nantes@a.fr"}, "01 53 60 50 00", None),
        ({"phone": "02 40 00 00 00"}, "01 53 60 50 00", "02 40 00 00 00"),
        ({}, "01 53 60 50 00", "01 53 60 50 00"),
        ({"url": "https://a.fr/nantes"}, "0 805 65 50 50", "0 805 65 50 50"),
        ({"url": "https://a.fr/nantes"}, "3006", "3006"),
    ],
)
def test_a_group_with_ways_of_its_own_hides_the_headquarters_number_not_that_of_all(
    told: dict[str, str], phone: str, given: str | None
) -> None:
    door = door_of(record("a", phone=phone, presence={"groups": [NANTES | told]}), THERE)
    assert door and door.phone == given


@pytest.mark.parametrize(("told", "seen"), [({"email": "a@b.fr"}, 2024), ({"phone": "2"}, 2024), ({}, 2020)])
def test_the_year_is_that_of_the_number_given(told: dict[str, str], seen: int) -> None:
    whole = record("a", phone="1", phone_seen=2020, presence={"groups": [NANTES | {"seen": 2024} | told]})
    door = door_of(whole, THERE)
    assert door and door.seen == seen


@pytest.mark.parametrize(
    ("seen", "year", "ways"),
    [
        (2018, 2026, ("phone", "email", "url")),
        (2017, 2026, ("url", "phone", "email")),
        (2017, 0, ("phone", "email", "url")),
        (None, 2026, ("phone", "email", "url")),
    ],
)
def test_a_number_read_long_ago_is_told_after_the_pages(
    seen: int | None, year: int, ways: tuple[str, ...]
) -> None:
    told = {"phone": "1", "email": "a@b.fr"} | ({"phone_seen": seen} if seen else {})
    door = door_of(record("a", **told), Nearest("national"), year=year)
    assert door and door.ways == ways
    alone = door_of(record("a", website=None, **told), Nearest("national"), year=year)
    assert alone and alone.ways == ("phone", "email")


def test_who_asks_to_be_written_to_is_told_the_telephone_last() -> None:
    for seen, spoken, written in (
        (2024, ("phone", "email", "url"), ("email", "url", "phone")),
        (2009, ("url", "phone", "email"), ("url", "email", "phone")),
    ):
        whole = record("a", phone="1", email="a@b.fr", phone_seen=seen)
        catalogue = catalogue_of([network("a", needs=NEED)])._replace(
            record=lambda _, whole=whole: whole, date="2026-01-01"
        )
        for said, order in (("je suis seul", spoken), ("je suis sourd", written)):
            door = door_to(answer(POOR._replace(text=said), catalogue).matches[0], catalogue)
            assert door and door.ways == order


def test_another_group_s_ways_are_not_taken() -> None:
    whole = record("a", presence={"groups": [{"code": "49007", "name": "Angers", "phone": "2"}]})
    door = door_of(whole, THERE)
    assert door and (door.place, door.phone) == (None, None)


def test_a_role_has_its_door_and_none_is_none() -> None:
    whole = record("a", roles={"seller": {"door": "https://a.fr/ceder"}})
    doors = [door_of(whole, Nearest(None), role) for role in ("seller", "member")]
    assert [door and door.url for door in doors] == ["https://a.fr/ceder", "https://a.fr"]
    assert door_of({"name": "A"}, Nearest(None)) is None
    found = door_of({"name": "A", "presence": {"finder": "https://a.fr/carte"}}, Nearest(None))
    assert found and found.finder == "https://a.fr/carte"


def turned_to(profile: Profile, *found: Network, reason: str | None = None, doors: str = "abcd") -> Any:
    """The id of whom to turn to first, all being shown."""
    catalogue = catalogue_of(list(found))._replace(
        record=lambda id_: record(id_) | ({} if id_ in doors else {"website": None})
    )
    whole = answer(profile, catalogue)
    told = first(whole, whole.matches, catalogue, reason, "fr")
    return told and (told.id, told.door is not None)


POOR = Profile(lacks=("finance",), budget=100)
NEED = {"finance": 3}


def test_the_first_that_lives_is_paid_and_has_a_door_is_the_first() -> None:
    good, other = network("a", needs=NEED), network("b", needs={"finance": 1})
    assert turned_to(POOR, good, other) == ("a", True)
    assert turned_to(POOR, good, other, doors="b") == ("b", True)
    assert turned_to(POOR, good._replace(doubted=True), other) == ("b", True)
    assert turned_to(POOR, good._replace(low=201, high=201), other) == ("b", True)
    assert turned_to(POOR._replace(budget=None), good._replace(low=201, high=201), other) == ("a", True)
    assert turned_to(POOR, good, other, doors="") == ("a", False)
    assert turned_to(POOR) is None
    assert turned_to(POOR, good._replace(doubted=True)) is None


def test_what_is_known_to_cost_more_than_he_has_is_no_first_thing() -> None:
    good, other = network("a", needs=NEED, low=150, high=150), network("b", needs={"finance": 1})
    both = {each: turned_to(POOR._replace(budget=each), good, other) for each in (150, 149)}
    assert both == {150: ("a", True), 149: ("b", True)}


@pytest.mark.parametrize(("reason", "whom"), [(None, "a"), ("emergency", "b"), ("information", "b")])
def test_a_help_comes_first_in_an_emergency_and_for_plain_information(reason: str | None, whom: str) -> None:
    good = network("a", needs=NEED)
    aid = network("b", kind="help", vocations=["support"], needs={"finance": 1})
    assert turned_to(POOR, good, aid, reason=reason) == (whom, True)


def test_in_an_emergency_a_network_that_exists_for_it_is_as_good_as_a_help() -> None:
    good = network("a", needs=NEED)
    urgent = network("b", vocations=["rebound"], needs={"finance": 1})
    assert turned_to(POOR, good, urgent, reason="emergency") == ("b", True)
    assert turned_to(POOR, good, urgent, reason="information") == ("a", True)
    assert turned_to(POOR, good, urgent._replace(needs={"export": 3}), reason="emergency") == ("a", True)
    assert turned_to(POOR, good, urgent._replace(doubted=True), reason="emergency") == ("a", True)
    fund = network("b", kind="help", vocations=["mentoring"], needs={"people": 3})
    employs = POOR._replace(lacks=("finance", "people"))
    assert turned_to(employs, good, fund, reason="emergency") == ("a", True)
    assert turned_to(employs, good, fund._replace(needs={"finance": 1}), reason="emergency") == ("b", True)


def test_in_an_emergency_the_money_of_who_helps_to_start_is_not_the_first_thing() -> None:
    good = network("a", needs=NEED)
    starts = network("b", kind="help", vocations=["start-up-support"], needs={"finance": 3})
    assert turned_to(POOR, good, starts, reason="emergency") == ("a", True)
    assert turned_to(POOR, good, starts._replace(needs={"hardship": 1}), reason="emergency") == ("b", True)


def test_what_is_for_firms_in_danger_is_for_who_says_so() -> None:
    good, rescue = network("a", needs={"finance": 1}), network("b", kind="help", needs=NEED)
    rescue = rescue._replace(stages=["struggling"], vocations=["prevention"])
    starting = POOR._replace(stage="starting")
    assert turned_to(starting, good, rescue) == ("a", True)
    assert turned_to(starting._replace(lacks=("finance", "hardship")), good, rescue) == ("b", True)
    assert turned_to(starting._replace(stage="struggling"), good, rescue) == ("b", True)


def test_what_ranks_first_is_done_first_a_help_that_is_not_shown_too() -> None:
    good, other = network("a", needs=NEED), network("b", needs=NEED, named={"lack:finance": 40})
    assert turned_to(POOR, good, other._replace(named={})) == ("a", True)
    assert turned_to(POOR, good, other) == ("b", True)
    aid = other._replace(kind="help", vocations=["mentoring"])
    assert turned_to(POOR, good, aid) == ("b", True)
    assert turned_to(POOR, good, aid._replace(needs={"export": 1}, named={})) == ("a", True)


def test_one_he_may_not_surely_join_is_not_the_first_but_a_place_may_be() -> None:
    good, other = network("a", needs=NEED, conditions=[("sponsored", True, True)]), network("b", needs=NEED)
    assert turned_to(POOR, good, other) == ("b", True)
    assert turned_to(POOR, good._replace(kind="place"), other._replace(needs={})) == ("a", True)
    rural = network("a", needs=NEED, circumstances=["rural"])
    assert turned_to(POOR, rural, other._replace(needs={})) == ("b", True)
    assert turned_to(POOR._replace(circumstances=("rural",)), rural, other._replace(needs={})) == ("a", True)


def test_a_help_is_first_for_information_only_where_it_serves_a_need() -> None:
    good = network("a", needs=NEED)
    aid = network("b", kind="help", vocations=["mentoring"], needs={"export": 2})
    assert turned_to(POOR, good, aid, reason="information") == ("a", True)
    assert turned_to(POOR, good, aid._replace(needs={"finance": 1}), reason="information") == ("b", True)


def pair(profile: Profile, whom: Network) -> Match:
    (match,) = answer(profile, catalogue_of([whom])).matches
    return match


def test_a_first_message_says_what_is_looked_for_and_keeps_what_is_hard_to_say() -> None:
    asks = Profile(lacks=("finance", "people"), trade="56.10A", department="44")
    told = letter_of(pair(asks, network("a", needs={"finance": 3, "people": 2})), "fr")
    assert "recruter" in told.text and "financement" not in told.text and told.meaning is None
    assert "56.10A, Loire-Atlantique" in told.text and "(44)" not in told.text
    assert "recruter" not in letter_of(pair(asks, network("a", needs={"people": 1})), "fr").text
    meant = letter_of(pair(asks, network("a", needs={"people": 2})), "en").meaning
    assert meant and "hiring" in meant


def test_a_price_is_asked_for_where_it_is_not_known_of_a_network() -> None:
    known, unknown = network("a", low=10, high=10), network("a", low=None, high=None)
    texts = [letter_of(pair(POOR, one), "fr").text for one in (known, unknown)]
    assert len(texts[1]) > len(texts[0])
    aid, free = (
        letter_of(pair(POOR, network("a", kind="help", low=low, high=low)), "fr").text for low in (None, 0)
    )
    assert aid == free


def test_on_the_telephone_one_says_whom_one_looks_for_where_there_is_no_wish() -> None:
    wish = call_of(pair(Profile(lacks=("people",)), network("a", needs={"people": 3})), "fr")
    none = call_of(pair(Profile(lacks=("people",)), network("a")), "fr")
    assert len(wish) == len(none) == 4 and wish[1] != none[1] and wish[2:] == none[2:]


def test_who_runs_no_firm_yet_says_so() -> None:
    texts = {letter_of(pair(Profile(stage=stage), network("a")), "fr").text for stage in ("idea", "growing")}
    assert len(texts) == 2


def asked(profile: Profile, whom: Network, **facts: Any) -> list[str]:
    told = questions_to_ask(pair(profile, whom), record("a", **facts), 2026, "fr")
    assert len(told) == ASKED == len(set(told))
    return told


def sure(**facts: Any) -> Network:
    """A network of which nothing is left to ask but what one learns there."""
    known = {"low": 50, "high": 50, "year": 2025, "hours": 2, "seen": 2025, "scope": "departmental"}
    return network("a", **known | {"departments": ["44"]} | facts)


HERE = Profile(department="44")


@pytest.mark.parametrize(
    "facts",
    [
        {"low": None, "high": None},
        {"year": 2024},
        {"hours": None},
        {"weak": ["commitment.hours_per_month"]},
        {"seen": 2024},
        {"seen": None},
        {"scope": "national", "departments": []},
    ],
    ids=str,
)
def test_what_is_not_known_or_is_old_is_asked_first(facts: dict[str, Any]) -> None:
    general = asked(HERE, sure())
    told = asked(HERE, sure(**facts))
    assert told[0] not in general and told[1:] == general[: ASKED - 1]


def test_what_is_known_is_not_asked() -> None:
    general = asked(HERE, sure())
    assert asked(HERE, sure(scope="national", departments=[], online=True)) == general
    assert asked(Profile(), sure(scope="national", departments=[])) == general
    assert asked(HERE, sure(), unsourced=["cost.min_eur_year"])[1:] == general[: ASKED - 1]
    aid = asked(HERE, sure(kind="help"))
    assert asked(HERE, sure(kind="help", low=None, high=None, hours=None, seen=None)) == aid


def test_two_conditions_are_asked_at_most() -> None:
    many = [("max-age", 40, True), ("stages", ["idea"], True), ("min-turnover", 3, True)]
    general = asked(HERE, sure())
    counts = [
        sum(text not in general for text in asked(HERE, sure(conditions=many[:count]))) for count in range(4)
    ]
    assert counts == [0, 1, 2, 2]


def test_the_first_thing_to_do_names_the_quickest_way_in() -> None:
    ways = {"phone": "02 00", "email": "n@a.fr", "website": "https://a.fr/x"}

    def text(*known: str) -> str:
        whole = {"id": "a", "name": "Alpha", "first_step": "Écrire."} | {way: ways[way] for way in known}
        catalogue = catalogue_of([network("a", needs=NEED)])._replace(record=lambda id_: whole)
        found = answer(POOR, catalogue)
        told = first(found, found.matches, catalogue, None, "fr")
        assert told and "Alpha" in told.text
        return told.text

    assert "02 00" in text(*ways) and "n@a.fr" not in text(*ways)
    assert "n@a.fr" in text("email", "website") and "a.fr/x" in text("website")
    assert not any(way in text() for way in ways.values()) and text() != text("website")


def test_what_he_asked_for_himself_is_not_asked_as_a_condition() -> None:
    dear = Profile(budget=100, must=("budget",), department="44")
    told = asked(dear, sure(low=None, high=None))
    assert "Combien coûte" in told[0] and not any("Ceci vaut-il" in line for line in told)


def test_the_door_of_a_network_around_a_place_is_that_of_its_group() -> None:
    there = network("a", groups=[("44109", "Nantes")])
    catalogue = catalogue_of([there])._replace(
        record=lambda id_: record(id_, presence={"groups": [NANTES | {"phone": "2", "seen": 2024}]})
    )
    door = door_around(Neighbour(there, "commune", ("44109", "Nantes"), None), Place(), catalogue)
    assert door and (door.place, door.phone, door.ways[0]) == ("Nantes", "2", "phone")


@pytest.mark.parametrize(("level", "phone"), [("department", "02 40 44 60 00"), ("neighbour", None)])
def test_a_club_whose_own_door_is_not_known_is_asked_of_the_house_that_keeps_it(
    level: str, phone: str | None
) -> None:
    club, chamber = network("club"), network("cci", groups=[("44", "CCI de Nantes")], everywhere=True)
    there = {"code": "44", "name": "CCI de Nantes", "phone": "02 40 44 60 00"}
    records = {
        "club": {"id": "club", "name": "Le Club", "first_step": "Demander.", "presence": {"asked_at": "cci"}},
        "cci": record("cci", presence={"groups": [there]}),
    }
    catalogue = catalogue_of([club, chamber])._replace(record=lambda id_: records[id_])
    door = door_around(Neighbour(club, level, None, None), Place(department="44"), catalogue)
    assert door and (door.name, door.phone) == ("Le Club", phone)
    found = quickest(door)
    assert found and found.text == ("CCI de Nantes, 02 40 44 60 00" if phone else "Cci, cci.fr")
    assert next(ways(door)).text == door.house


def test_a_branch_that_its_house_names_too_is_not_named_as_its_own_house() -> None:
    branch, body = network("branch"), network("body", groups=[("44", "Initiative Nantes")], everywhere=True)
    there = {"code": "44", "name": "Initiative Nantes", "phone": "1"}
    records = {
        "branch": {"id": "branch", "name": "Initiative Nantes", "presence": {"asked_at": "body"}},
        "body": record("body", presence={"groups": [there]}),
    }
    catalogue = catalogue_of([branch, body])._replace(record=lambda id_: records[id_])
    found = quickest(
        door_around(Neighbour(branch, "department", None, None), Place(department="44"), catalogue)
    )
    assert found and found.text == "1"


@pytest.mark.parametrize(("own", "phone"), [({}, "02 40 44 60 00"), ({"phone": "1"}, "1")])
def test_where_only_the_site_of_a_network_is_known_the_house_near_him_is_asked_first(
    own: dict[str, str], phone: str
) -> None:
    club, chamber = network("club"), network("cci", groups=[("44", "CCI de Nantes")], everywhere=True)
    there = {"code": "44", "name": "CCI de Nantes", "phone": "02 40 44 60 00"}
    records = {
        "club": record("club", website="https://club.fr", presence={"asked_at": "cci"}, **own),
        "cci": record("cci", presence={"groups": [there]}),
    }
    catalogue = catalogue_of([club, chamber])._replace(record=lambda id_: records[id_])
    door = door_around(Neighbour(club, "department", None, None), Place(department="44"), catalogue)
    assert door and (door.phone, door.url) == (phone, "https://club.fr")
    assert (door.house, door.ways[0]) == (None if own else "CCI de Nantes", "phone")


@pytest.mark.parametrize("finder", [None, "https://club.fr/carte"])
def test_where_the_house_has_no_telephone_near_him_the_page_that_finds_it_comes_before_the_site(
    finder: str | None,
) -> None:
    club, chamber = network("club"), network("cci")
    own = {"asked_at": "cci"} | ({"finder": finder} if finder else {})
    records = {
        "club": record("club", website="https://club.fr", presence=own),
        "cci": record("cci", presence={"finder": "https://cci.fr/contact"}),
    }
    catalogue = catalogue_of([club, chamber])._replace(record=lambda id_: records[id_])
    door = door_around(Neighbour(club, "national", None, None), Place(), catalogue)
    assert door and (door.finder, door.url) == (finder or "https://cci.fr/contact", "https://club.fr")
    assert (door.house is None, door.ways) == (bool(finder), ("finder", "url"))


@pytest.mark.parametrize("mail", [None, "n@cci.fr"])
def test_who_asks_to_be_written_to_is_not_told_the_site_as_the_house_s(mail: str | None) -> None:
    club, chamber = (
        network("club", needs=NEED),
        network("cci", groups=[("44", "CCI de Nantes")], everywhere=True),
    )
    there = {"code": "44", "name": "CCI de Nantes", "phone": "02 40 44 60 00"} | (
        {"email": mail} if mail else {}
    )
    records = {
        "club": record("club", website="https://club.fr", presence={"asked_at": "cci"}),
        "cci": record("cci", presence={"groups": [there]}),
    }
    catalogue = catalogue_of([club, chamber])._replace(record=lambda id_: records[id_])
    owner = POOR._replace(text="je suis sourd, pas de téléphone", department="44")
    found = next(one for one in answer(owner, catalogue).matches if one.network.id == "club")
    door = door_to(found, catalogue)
    assert door and told(door) == (f"CCI de Nantes, {mail}" if mail else "https://club.fr")


def test_a_page_that_leads_to_the_town_hall_is_told_as_the_town_hall_s() -> None:
    page = "https://lannuaire.service-public.gouv.fr/navigation/mairie"
    found = door_of(record("a", website=None, presence={"finder": page}), Nearest("department"))
    assert found and found.house == "Mairie"
    called = door_of(record("a", phone="1", presence={"finder": page}), Nearest("department"))
    assert called and called.house is None
