"""What is told beside the ranking: doors around who said nothing, helps to call, the map, why not, a club near."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest
from core.strategies import answer, catalogue_of, network

from reseau_cli.core.explanation import clientele
from reseau_cli.core.explanation.around import NAMED, around
from reseau_cli.core.explanation.helps import HELPS, helps
from reseau_cli.core.explanation.where import where
from reseau_cli.core.explanation.why import COSTS, why
from reseau_cli.core.method.proximity import Nearest
from reseau_cli.core.owner.profile import Profile

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue, Network
    from reseau_cli.core.explanation.advice import Advice


def record(id_: str) -> dict[str, Any]:
    return {
        "id": id_,
        "name": id_.title(),
        "website": f"https://{id_}.fr",
        "audience": {"entry": "open"},
        "first_step": "Écrire.",
        "sources": [
            {"url": f"https://{id_}.fr/2020", "facts": "x", "dated": "2020"},
            {"url": f"https://{id_}.fr/2024", "facts": "x", "dated": "2024"},
        ],
    }


def of(*found: Network) -> Catalogue:
    return catalogue_of(list(found))._replace(record=record)


HERE = Profile(department="44")


def named_around(*found: Network) -> list[str]:
    catalogue = of(*found)
    return around(answer(HERE, catalogue), catalogue, "fr")


def near(id_: str, **facts: Any) -> Network:
    return network(id_, **{"scope": "departmental", "departments": ["44"]} | facts)


def test_the_broadest_at_hand_are_named_first_and_five_at_most() -> None:
    few, many = near("few", needs={"finance": 3}), near("many", needs={"finance": 1, "people": 1})
    _, *lines = named_around(few, many)
    assert "Many" in lines[0] and "Few" in lines[1] and len(lines) == 2
    assert len(named_around(*(near(f"n{i}") for i in range(9)))) == 1 + NAMED == 6


@pytest.mark.parametrize(
    "facts",
    [
        {"scope": "national", "departments": []},
        {"doubted": True},
        {"conditions": [("women", True, True)]},
        {"conditions": [("legal-forms", ["scop"], True), ("min-employees", 20, True)]},
    ],
)
def test_what_is_far_doubted_for_some_or_hardly_open_is_not(facts: dict[str, Any]) -> None:
    assert named_around(near("a", **facts)) == []


def called(profile: Profile, *found: Network, shown: tuple[str, ...] = ()) -> list[str]:
    catalogue = of(*found)
    return [match.network.id for match in helps(answer(profile, catalogue), shown, catalogue)]


def aid(id_: str, **facts: Any) -> Network:
    return network(id_, **{"kind": "help", "vocations": ["support"], "needs": {"finance": 3}} | facts)


POOR = Profile(lacks=("finance",), department="44")


def test_helps_that_serve_him_are_called_three_at_most() -> None:
    assert called(POOR, *(aid(f"h{i}") for i in range(5))) == [f"h{i}" for i in range(HELPS)]
    assert called(POOR, aid("a"), aid("b"), shown=("a",)) == ["b"]


@pytest.mark.parametrize(
    "facts",
    [{"doubted": True}, {"low": 50, "high": 50}, {"needs": {"finance": 1}}, {"needs": {"export": 3}}, {"kind": "network"}],
)  # fmt: skip
def test_others_are_not(facts: dict[str, Any]) -> None:
    assert called(POOR, aid("a", **facts), aid("b")) == ["b"]


def test_one_without_a_door_is_not_called() -> None:
    catalogue = of(aid("a"))._replace(record=lambda id_: {"id": id_, "name": id_, "sources": []})
    assert helps(answer(POOR, catalogue), (), catalogue) == []


def test_the_reasons_of_a_refusal_come_before_all_else() -> None:
    catalogue = of(near("a", conditions=[("women", True, True)]), near("b"), near("c"))
    told = why(answer(HERE._replace(woman=False), catalogue), catalogue, "a")
    assert told.rank is None and len(told.refusals) == 1 and not told.reasons and told.rival is None
    assert told.source == "2024 https://a.fr/2024"
    other = why(answer(HERE._replace(woman=False), catalogue), catalogue, "b")
    assert other.rank and not other.refusals


def test_a_network_is_compared_with_the_first_and_the_first_with_the_second() -> None:
    best, good, last = (near(id_, needs={"finance": level}) for id_, level in (("x", 3), ("y", 2), ("z", 1)))
    catalogue = of(best, good, last)
    found = answer(POOR, catalogue)
    names = {id_: why(found, catalogue, id_) for id_ in "xyz"}
    assert [one.rank for one in names.values()] == [1, 2, 3]
    assert [one.rival for one in names.values()] == [good.name, best.name, best.name]
    assert not names["x"].costs and [one.criterion for one in names["z"].costs] == ["need:finance"]
    assert 0 < len(names["y"].costs) <= COSTS and all(one.points > 0 for one in names["y"].costs)
    points = found.matches[0].points["need:finance"] - found.matches[2].points["need:finance"]
    assert names["z"].costs[0].points == points / 100 and names["z"].score == found.matches[2].score / 100
    alone = of(best)
    told = why(answer(POOR, alone), alone, "x")
    assert told.rival is None and not told.costs


def test_one_of_a_family_is_told_by_the_one_that_stands_for_it() -> None:
    head, other = near("head", needs={"finance": 3}), near("other")._replace(family="head")
    catalogue = of(head, other)
    found = answer(POOR, catalogue)
    absent = next(id_ for id_ in ("head", "other") if id_ not in {m.network.id for m in found.matches})
    told = why(found, catalogue, absent)
    assert told.rank is None and told.rival and not told.refusals


def mapped(*nearest: tuple[Nearest, list[str]]) -> tuple[dict[str, list[int]], list[str]]:
    """The map of networks with these nearest groups, for an owner of Loire-Atlantique."""
    shown = [
        SimpleNamespace(
            rank=rank,
            match=SimpleNamespace(
                network=network(f"n{rank}", departments=departments), fit=SimpleNamespace(nearest=one)
            ),
            explanation=SimpleNamespace(where=f"là {rank}."),
        )
        for rank, (one, departments) in enumerate(nearest, 1)
    ]
    whom = answer(HERE, of(network("a"))).owner
    told = where(cast("Advice", SimpleNamespace(answer=SimpleNamespace(owner=whom), lang="fr", shown=shown)))
    assert (told.home, "49" in told.region, "35" in told.region) == ("44", True, False)
    return told.marks, told.told


def test_the_map_marks_the_departement_of_each_group() -> None:
    marks, told = mapped(
        (Nearest("commune", ("49007", "Angers")), []),
        (Nearest("department", ("44", "Loire-Atlantique")), []),
        (Nearest("department"), []),
        (Nearest("neighbour"), ["75", "85"]),
        (Nearest("national"), []),
        (Nearest(None), []),
    )
    assert marks == {"49": [1], "44": [2, 3], "85": [4]}
    assert len(told) == 1 + 4 + 2 and "5" in told[5] and "6" in told[6]


def clubbed(profile: Profile, *found: Network) -> bool | None:
    whole = answer(profile, of(*found))
    told = SimpleNamespace(answer=whole, first=None, shown=[], uncovered=())
    return clientele.told(cast("Advice", told)).club


def test_a_club_is_a_network_whose_first_vocation_gathers_owners_near_him() -> None:
    vocation = next(iter(clientele.CLUBS))
    asks = Profile(wants=("business",), department="44")
    assert clubbed(asks, near("a", vocations=[vocation])) is True
    assert clubbed(asks, near("a", vocations=["chamber", vocation])) is False
    assert clubbed(asks, near("a", vocations=[vocation], kind="place")) is False
    assert clubbed(asks, near("a", vocations=[vocation], doubted=True)) is False
    assert clubbed(asks, network("a", vocations=[vocation])) is False
    assert clubbed(asks._replace(department=None), near("a", vocations=[vocation])) is None


def test_a_door_around_is_named_with_its_way_in_where_it_has_one() -> None:
    found = near("a", needs={"finance": 1})
    bare = of(found)._replace(record=lambda id_: {"id": id_, "name": "Alpha", "sources": []})
    (_, without), (_, told) = (around(answer(HERE, one), one, "fr") for one in (bare, of(found)))
    assert without == "Alpha" and "a.fr" in told


def test_his_own_chamber_is_called_last_if_it_is_likely_his() -> None:
    asks = Profile(lacks=("administration",), department="44")
    aids = [aid(f"h{i}", needs={"administration": 3}) for i in range(4)]

    def chamber(id_: str, standing: str, **facts: Any) -> Network:
        return aid(
            id_, vocations=["chamber"], needs={}, conditions=[("standings", [standing], True)], **facts
        )

    assert "z" in called(asks._replace(trade="56.10A"), *aids, chamber("z", "trade"))
    # One in two is in trade, a third in crafts, fewer in a liberal profession: one alone is likely his.
    likely = called(asks, *aids, chamber("c", "craft"), chamber("l", "liberal"), chamber("t", "trade"))
    assert {"c", "l"}.isdisjoint(likely) and "t" in likely
    halfway = aid("z", vocations=["chamber"], needs={}, conditions=[("stages", ["growing"], True)])
    assert "z" not in called(asks, *aids, halfway)  # four chances in ten, no more
    assert likely == ["h0", "h1", "t"] and called(asks, *aids) == ["h0", "h1", "h2"]


def test_a_chamber_shown_already_needs_no_other_and_who_helps_there_has_none() -> None:
    asks = Profile(lacks=("administration",), department="44")
    shown, other = (aid(id_, vocations=["chamber"], needs={}) for id_ in ("c", "d"))
    assert called(asks, shown, other) == ["c"] and called(asks, shown, other, shown=("c",)) == []
    assert called(Profile(department="44"), shown) == []
    gives = Profile(wants=("give-back",), department="44")
    assert called(gives, aid("c", vocations=["chamber"], needs={}, helpers="owners")) == []
    assert called(gives, aid("c", vocations=["chamber"], needs={}, helpers="employees")) == ["c"]


HALF_LIKELY = [("min-employees", 20, True)]
"""Three chances in ten, for who employs already."""


def test_three_chances_in_ten_are_enough_to_be_named_and_not_to_be_called() -> None:
    growing = HERE._replace(stage="growing")
    few = near("a", conditions=HALF_LIKELY)
    assert len(around(answer(growing, of(few)), of(few), "fr")) == 2
    asks = POOR._replace(stage="growing")
    assert called(asks, aid("a", conditions=HALF_LIKELY)) == []
    assert called(asks, aid("a", conditions=[("min-employees", 4, True)])) == ["a"]


@pytest.mark.parametrize(("said", "calls"), [((), []), (("rural",), ["a"]), (("parent",), [])])
def test_a_help_made_for_a_circumstance_is_for_who_tells_it(said: tuple[str, ...], calls: list[str]) -> None:
    assert called(POOR._replace(circumstances=said), aid("a", circumstances=["rural"])) == calls
