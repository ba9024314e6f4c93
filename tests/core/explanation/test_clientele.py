"""What an adviser asks of all his clients: counted, named, and compared with the last time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reseau_cli import advise
from reseau_cli.core.explanation.clientele import INVITED, Told, changes, summary, told
from reseau_cli.core.owner.profile import Profile

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue

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
