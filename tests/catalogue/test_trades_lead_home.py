"""A trade of a record's own list, typed by an owner, leads to it; one that only shares its code is not claimed."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from running import ROOT

from reseau_cli.adviser import owner_of
from reseau_cli.core.method.fit import Fit
from reseau_cli.core.owner.profile import from_mapping

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue, Network
    from reseau_cli.core.owner.understood import Owner


@cache
def typed(trade: str) -> Owner:
    return owner_of(from_mapping({"situation": {"trade": trade}}))


def leads_to(trade: str, network: Network) -> bool:
    fit = Fit(typed(trade), network)
    return not fit.excluded and (not network.sectors or fit.takes is True)


def test_a_trade_that_a_record_names_leads_to_it(catalogue: Catalogue, drawn_by_words: Any) -> None:
    by_id = {network.id: network for network in catalogue.networks}
    records = map(catalogue.record, by_id)
    named = [(r["id"], trade) for r in records if r["status"] == "active" for trade in r.get("trades", ())]
    assert [
        f"{id_}: {trade}" for id_, trade in drawn_by_words(named, 14) if not leads_to(trade, by_id[id_])
    ] == []


def spoken_for() -> dict[str, list[str]]:
    """The table of ``docs/catalogue.en.md``: trade -> the bodies that speak for it, none where none was found."""
    page = (ROOT / "docs" / "catalogue.en.md").read_text(encoding="utf-8")
    table = page.partition("| trade | who speaks for it |")[2].partition("\n\n")[0]
    rows = re.findall(r"^\| ([^|-]+) \| ([^|]+) \|$", table, re.MULTILINE)
    return {trade: re.findall(r"`([^`]+)`", bodies) for trade, bodies in rows}


@pytest.mark.parametrize(("trade", "bodies"), spoken_for().items())
def test_a_trade_leads_to_the_bodies_that_the_page_names(
    catalogue: Catalogue, trade: str, bodies: list[str]
) -> None:
    by_id = {network.id: network for network in catalogue.networks}
    assert [id_ for id_ in bodies if not leads_to(trade, by_id[id_])] == []


def test_the_page_says_where_no_body_was_found() -> None:
    told = spoken_for()
    assert len(told) > 40 and {trade for trade, bodies in told.items() if not bodies} == {
        "livreur",
        "moniteur de voile",
    }


FARMS = "fnsea confederation-paysanne coordination-rurale jeunes-agriculteurs"


@pytest.mark.parametrize(
    ("trade", "others"),
    [
        ("ostéopathe", "alize-kine ffmkr snmkr fno fnp-podologues"),
        ("diététicienne", "alize-kine ffmkr snmkr fno fnp-podologues"),
        ("prothésiste dentaire", "ateliers-art-france institut-savoir-faire"),
        ("dj", "synavi"),
        ("guide de haute montagne", "cosmos snmsf ghn"),
        ("moniteur de voile", "cosmos snmsf ghn"),
        ("urbaniste", "unsfa syndicat-architecture unaid cfai"),
        ("architecte paysagiste", "unsfa syndicat-architecture"),
        ("maître d’œuvre", "numeum cinov"),
        ("maréchal-ferrant", f"{FARMS} fnedt ghn"),
        ("éleveuse de chiens", f"{FARMS} fncuma civam"),
        ("journaliste pigiste", "ligue-auteurs upp"),
        ("livreur à vélo", "otre fntr"),
        ("réflexologue", "cnaib-spa cnep-upb ffmbe"),
        ("caviste", "saveurs-commerce"),
        ("hôtelière", "annemasse-commerces vitrines-de-caen cdf-commercants vitrines-de-france"),
        ("conciergerie airbnb", "fnaim snpi unis"),
        ("animalerie", "ffaf collectif-fleur-francaise"),
        ("pâtissière", "cngf-glaciers"),
        ("illustratrice", "la-charte-jeunesse"),
        ("ramoneur", "fep-proprete"),
        ("courtier d’assurance", "agea"),
        ("agent général d’assurance", "planete-csca"),
    ],
)
def test_a_trade_that_only_shares_the_code_is_not_claimed(
    catalogue: Catalogue, trade: str, others: str
) -> None:
    owner = typed(trade)
    by_id = {network.id: network for network in catalogue.networks}
    assert [id_ for id_ in others.split() if Fit(owner, by_id[id_]).takes] == []


@pytest.mark.parametrize("trade", ["traiteur", "coiffeuse", "fromager", "paysagiste"])
def test_no_chamber_of_trades_refuses_a_trade_that_may_be_a_craft(catalogue: Catalogue, trade: str) -> None:
    chamber = next(network for network in catalogue.networks if network.id == "cma")
    assert not Fit(typed(trade), chamber).excluded
