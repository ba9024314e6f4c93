"""Which trades a network takes where a code holds several: the words he types tell, the code alone does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from core.strategies import network

from reseau_cli.adviser import owner_of
from reseau_cli.adviser import rank as advise
from reseau_cli.core.method.fit import Fit
from reseau_cli.core.method.trade_match import precision
from reseau_cli.core.owner.profile import from_mapping
from reseau_cli.core.text.stems import stems

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue

COACHES = network("coachs", sectors=["70.22Z", "96.09Z"], partly=["96.09Z"], trades=["coach", "coach de vie"])
NURSES = network("infirmiers", sectors=["86.90D"], trades=["infirmier", "infirmière"], apart=["sage-femme"])
FARMS = network("fermes", sectors=["01", "56.10A"], partly=["56.10A"], trades=["ferme-auberge"])
ALL = network("tous")


@pytest.mark.parametrize(
    ("whose", "trade", "taken"),
    [
        (COACHES, "coach", True),
        (COACHES, "coach de vie à Lyon", True),
        (COACHES, "tatoueur", None),
        (COACHES, "96.09Z", None),
        (COACHES, "70.22Z", True),
        (COACHES, "56.10A", False),
        (NURSES, "86.90D", True),
        (NURSES, "infirmière", True),
        (NURSES, "sage-femme", None),
        (FARMS, "ferme-auberge", True),
        (FARMS, "restaurant", None),
        (FARMS, "01.13Z", True),
        (FARMS, "coiffeuse", False),
    ],
)
def test_a_code_taken_in_part_asks_for_the_name_of_the_trade(whose, trade, taken):
    assert Fit(owner_of(from_mapping({"situation": {"trade": trade}})), whose).takes is taken


BARS = network("bars", sectors=["56.30Z"])
SHOPS = network("boutiques", sectors=["47", "56.30Z"])
TOBACCO = network("tabac", sectors=["47.26Z", "56.30Z"], partly=["56.30Z"], trades=["bar-tabac"])


@pytest.mark.parametrize(
    ("whose", "trade", "taken"),
    [
        (BARS, "bar tabac", None),
        (BARS, "conciergerie", False),
        (SHOPS, "bar tabac", True),
        (TOBACCO, "bar tabac", True),
        (TOBACCO, "bar", None),
        (TOBACCO, "tabac", True),
    ],
)
def test_a_trade_that_may_be_several_codes_is_taken_for_what_they_all_are(whose, trade, taken):
    assert Fit(owner_of(from_mapping({"situation": {"trade": trade}})), whose).takes is taken


def test_a_trade_without_a_code_is_known_by_its_name_alone():
    said = {"situation": {"trade": "zzz bar-tabac"}, "text": "Je tiens un bar-tabac."}
    owner = owner_of(from_mapping(said))._replace(codes=())
    assert Fit(owner, TOBACCO).takes is True
    assert Fit(owner._replace(trade=frozenset()), TOBACCO).takes is None


def test_his_sentence_names_his_trade_too():
    profile = {"situation": {"trade": "96.09Z"}, "text": "Je suis coach et je me sens seule."}
    assert Fit(owner_of(from_mapping(profile)), COACHES).takes is True


def test_without_a_trade_nothing_is_told():
    assert Fit(owner_of(from_mapping({})), COACHES).takes is None


def test_a_name_is_found_whole_and_never_by_a_part_of_it():
    assert precision(frozenset(stems("animalerie de quartier")), ["animalerie"]) == 1
    assert precision(frozenset(stems("guide de haute montagne")), ["guide", "guide de haute montagne"]) == 3
    assert not precision(frozenset(stems("guide")), ["guide de haute montagne"])
    assert not precision(frozenset(), ["guide"])
    assert not precision(frozenset(stems("guide")), ["de la"])


STOCK = network("éleveurs", sectors=["01.4", "01.49Z"], trades=["éleveur"], apart=["éleveur de chiens"])


@pytest.mark.parametrize(
    ("trade", "taken"),
    [("éleveuse", True), ("éleveuse de chèvres", True), ("éleveuse de chiens", None), ("apicultrice", True)],
)
def test_the_more_precise_of_two_names_tells(trade, taken):
    assert Fit(owner_of(from_mapping({"situation": {"trade": trade}})), STOCK).takes is taken


@pytest.mark.parametrize(
    ("trade", "out"),
    [("éleveuse de chèvres", False), ("éleveuse de chiens", True), ("01.49Z", False), ("01.4", False)],
)
def test_a_trade_left_to_others_is_ruled_out_where_it_is_named(trade, out):
    whose = STOCK._replace(conditions=[("trades", STOCK.trades, True)])
    assert bool(Fit(owner_of(from_mapping({"situation": {"trade": trade}})), whose).excluded) is out


@pytest.mark.parametrize(
    ("trade", "first", "never"),
    [
        (
            "tatoueur",
            {"snat-tatoueurs"},
            {"icf-france", "emcc-france", "snpcc", "prodaf", "fedesap"},
        ),
        ("toiletteuse", {"snpcc"}, {"icf-france", "emcc-france", "fedesap", "sophrologie-cs"}),
        ("sage-femme", {"onssf", "unssf"}, {"fni", "sniil", "onsil", "convergence-infirmiere"}),
        ("orthophoniste", {"fno", "fof-orthophonistes"}, {"ffmkr", "alize-kine", "snmkr", "fnp-podologues"}),
        ("vtc", {"avf-vtc", "acil-vtc"}, {"fnat", "unt", "fndt"}),
        ("naturopathe", {"omnes-naturopathes", "spn-naturopathie"}, {"spel", "snp-psychologues"}),
        ("restaurant", {"u2p", "independants-co", "umih", "ghr"}, {"bienvenue-a-la-ferme", "accueil-paysan"}),
    ],
)
def test_unions_of_other_trades_of_the_same_code_are_not_shown(
    catalogue: Catalogue, trade: str, first: set[str], never: set[str]
) -> None:
    situation = {"trade": trade, "stage": "growing", "department": "69"}
    profile = {"situation": situation, "wants": ["representation", "business"]}
    shown = [match.network.id for match in advise(from_mapping(profile), catalogue).matches[:5]]
    assert first.intersection(shown[:2])
    assert never.isdisjoint(shown)


def test_what_the_code_alone_does_not_tell_is_to_be_checked(catalogue: Catalogue) -> None:
    answer = advise(from_mapping({"situation": {"trade": "96.09Z"}, "wants": ["good-practice"]}), catalogue)
    coaches = next(match for match in answer.matches if match.network.id == "icf-france")
    assert [finding.rule for finding in coaches.to_check] == ["trades"]


@pytest.mark.parametrize(
    ("trade", "taken"), [("coiffeuse et esthéticienne", True), ("coiffeuse ou esthéticienne", None)]
)
def test_several_trades_told_together_all_count(trade: str, taken: bool | None) -> None:
    hairdressers = network("coiffeurs", sectors=["96.02A"])
    owner = owner_of(from_mapping({"situation": {"trade": trade}}))
    assert Fit(owner, hairdressers).inside is taken


def test_what_takes_his_trade_by_its_name_asks_no_more_whether_it_does(catalogue: Catalogue) -> None:
    found = advise(
        from_mapping({"situation": {"trade": "accompagnateur en montagne", "department": "05"}}), catalogue
    )
    (own,) = [match for match in found.matches if match.network.id == "snam-accompagnateurs"]
    assert own.fit.takes
    assert "sectors" not in {finding.rule for finding in own.to_check}
