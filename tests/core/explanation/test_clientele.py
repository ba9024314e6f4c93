"""What an adviser asks of all his clients: counted, named, and compared with the last time."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest
from core.explanation.advised import advised, named
from core.strategies import answer, catalogue_of, network

from reseau_cli import advise
from reseau_cli.core.explanation.clientele import INVITED, Told, changes, summary, told
from reseau_cli.core.owner.profile import Profile

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue, Network
    from reseau_cli.core.explanation.advice import Advice

NAMES = {"a": "Club A", "b": "Réseau B (Bé)", "c": "Aide C"}


def client(*networks: str, far: tuple[str, ...] = (), club: bool | None = True) -> Told:
    return Told(networks[0] if networks else None, list(networks), [], list(far), club)


def test_who_has_no_club_near_him_is_counted_and_named() -> None:
    clients = {"A-1": client("a", club=False), "A-2": client("a"), "A-3": client("a", club=None)}
    said = summary(clients, NAMES, "fr")
    assert said[0] == "1 client sur 3 : aucun club dans son département (A-1)."
    assert said[1].startswith("1 client sur 3 : lieu non dit")


def test_that_all_have_a_club_is_said_where_each_place_is_known() -> None:
    assert (
        summary({"A-1": client("a")}, NAMES, "fr")[0]
        == "Chaque client a au moins un club dans son département."
    )
    unknown = summary({"A-1": client("a"), "A-2": client("a", club=None)}, NAMES, "fr")
    assert not any("Chaque client" in line for line in unknown)


def test_what_stays_unserved_is_ranked() -> None:
    clients = {
        "A-1": client("a", far=("export", "finance")),
        "A-2": client("a", far=("export",)),
    }
    assert "vendre à l’étranger (2 clients), trésorerie et financement (1 client)" in " ".join(
        summary(clients, NAMES, "fr")
    )
    assert "is served by something" in " ".join(summary({"A-1": client("a")}, NAMES, "en"))


def test_whom_several_clients_need_is_worth_an_invitation() -> None:
    clients = {f"A-{n}": client("b", "a") for n in range(3)} | {"A-9": client("a", "c")}
    assert summary(clients, NAMES, "fr")[-1] == (
        "À inviter, pour plusieurs clients : Club A (4 clients), Réseau B (3 clients)."
    )
    many = {f"A-{n}": client(*(f"n{m}" for m in range(n, n + 3))) for n in range(20)}
    assert summary(many, {}, "fr")[-1].count("(") == INVITED


def test_who_got_nothing_is_named() -> None:
    assert any("A-1" in line and "sans réseau" in line for line in summary({"A-1": client()}, NAMES, "fr"))


def test_nothing_is_said_of_what_has_not_changed() -> None:
    assert changes({"A-1": ["a", "b"]}, {"A-1": client("a", "b")}, NAMES, "fr") == []


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        (["a"], ("a", "c"), "A-1 : arrive Aide C."),
        (["a", "c"], ("a",), "A-1 : part Aide C."),
        (["a", "c"], ("c", "a"), "A-1 : l’ordre a changé."),
        (["a"], ("c",), "A-1 : arrive Aide C ; part Club A."),
    ],
)
def test_what_has_changed_is_said_of_each(before: list[str], now: tuple[str, ...], said: str) -> None:
    assert changes({"A-1": before}, {"A-1": client(*now)}, NAMES, "fr") == [said]


def test_who_is_new_or_gone_is_said() -> None:
    assert changes({"A-1": ["a"]}, {"A-2": client("a")}, NAMES, "fr") == [
        "Nouveau client : A-2.",
        "N’est plus dans la table : A-1 ; sa page est laissée.",
    ]


def test_a_club_is_looked_for_within_his_departement(catalogue: Catalogue) -> None:
    assert told(advise(Profile(wants=("business",), department="44"), catalogue)).club is True
    assert told(advise(Profile(wants=("business",)), catalogue)).club is None


def test_what_is_served_here_is_what_would_take_him_in_his_departement(catalogue: Catalogue) -> None:
    asks = Profile(lacks=("hardship", "export"), wants=("workplace",), department="48")
    advice = advise(asks, catalogue)
    near = [m for m in advice.answer.matches if m.level == "department" and not m.network.doubted]
    for need in ("hardship", "export", "workplace"):
        served = any(match.network.needs.get(need, 0) >= 2 for match in near)
        assert (need in told(advice).far) is not served
    assert told(advise(asks._replace(department=None), catalogue)).far == []


def test_eight_clients_are_named_and_no_more() -> None:
    for count, end in ((8, "A-8)."), (9, "A-8, …).")):
        said = summary({f"A-{n}": client("a", club=False) for n in range(1, count + 1)}, NAMES, "fr")[0]
        assert said.endswith(end), said


def test_an_invitation_counts_the_first_three_of_each_and_takes_two_clients() -> None:
    clients = {"A-1": client("a", "b", "c", "d"), "A-2": client("b", "a", "x", "d")}
    (said,) = [line for line in summary(clients, NAMES, "fr") if line.startswith("À inviter")]
    assert said == "À inviter, pour plusieurs clients : Club A (2 clients), Réseau B (2 clients)."
    assert not any(
        "inviter" in line for line in summary({"A-1": client("a"), "A-2": client("b")}, NAMES, "fr")
    )


def test_what_has_changed_is_said_in_one_sentence_a_client_and_only_of_who_was_there() -> None:
    before = {"A-1": ["a", "b"], "A-2": ["a"]}
    now = {"A-1": client("b", "c"), "A-2": client("a"), "A-3": client("c")}
    assert changes(before, now, NAMES, "fr") == [
        "Nouveau client : A-3.",
        "A-1 : arrive Aide C ; part Club A.",
    ]


def test_what_nothing_serves_in_his_departement_is_far() -> None:
    def far(level: int, **facts: Any) -> list[str]:
        whole = answer(
            Profile(lacks=("finance",), department="44"),
            catalogue_of([near("a", needs={"finance": level}, **facts)]),
        )
        return told(
            cast("Advice", SimpleNamespace(answer=whole, first=None, shown=[], uncovered=("finance",)))
        ).far

    def near(id_: str, **facts: Any) -> Network:
        return network(id_, **{"scope": "departmental", "departments": ["44"]} | facts)

    assert [far(level) for level in (1, 2, 3)] == [["finance"], [], []]
    assert far(3, doubted=True) == far(3, scope="national", departments=[]) == ["finance"]


def test_what_is_kept_of_an_answer() -> None:
    kept = told(
        advised(
            Profile(lacks=("finance", "export"), department="44"),
            named("a", needs={"finance": 3}),
            named("b"),
        )
    )
    assert (kept.first, kept.networks, kept.uncovered[0]) == ("a", ["a", "b"], "export")
    nothing = told(advised(Profile(department="44"), named("a")))
    assert (nothing.first, nothing.networks) == (None, [])
