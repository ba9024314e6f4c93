"""What is to be done first, and the free public helps that an answer names beside its networks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reseau_cli import advise
from reseau_cli.core.method.criteria.place import NEAR
from reseau_cli.core.owner.profile import Profile

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue

MADE_FOR_DISABILITY = {"agefiph", "cap-emploi"}


def helps(catalogue: Catalogue, *circumstances: str) -> set[str]:
    owner = Profile(
        lacks=("administration", "people", "finance"),
        stage="starting",
        trade="plombier",
        department="32",
        circumstances=circumstances,
    )
    advice = advise(owner, catalogue, top=3)
    return {help.record["id"] for help in advice.helps} | {one.record["id"] for one in advice.shown}


def test_a_help_made_for_a_circumstance_is_named_to_those_who_tell_it(catalogue: Catalogue) -> None:
    assert helps(catalogue).isdisjoint(MADE_FOR_DISABILITY)
    assert helps(catalogue, "disability") & MADE_FOR_DISABILITY


def test_overseas_one_begins_at_a_door_that_is_there(catalogue: Catalogue) -> None:
    """Not at the national body that ranks before it and may have nobody there."""
    there = advise(Profile(wants=("business",), department="976"), catalogue)
    assert there.shown[0].match.fit.nearest.level == "national"
    begun = next(m for m in there.answer.matches if there.first and m.network.id == there.first.id)
    assert begun.fit.nearest.level in NEAR


def test_who_names_debts_first_is_not_sent_to_the_mediator_of_banks(catalogue: Catalogue) -> None:
    refused = {"stage": "struggling", "department": "33", "circumstances": ("bank-refusal",), "solitude": 3}
    debts = advise(Profile(lacks=("hardship", "finance"), **refused), catalogue)
    assert debts.first is not None
    needs = catalogue.record(debts.first.id)["needs"]
    assert max(needs.get("hardship", 0), needs.get("wellbeing", 0)) > 1


def test_who_says_that_he_does_not_hold_on_is_first_given_someone_to_talk_to(catalogue: Catalogue) -> None:
    owner = Profile(lacks=("hardship", "finance"), stage="struggling", department="33", holding=0)
    told = advise(owner, catalogue)
    assert told.first is not None and catalogue.record(told.first.id)["needs"]["wellbeing"] == 3


IN_DANGER = {"stage": "struggling", "department": "38", "trade": "plombier"}


def test_who_is_worn_out_by_his_words_is_first_given_someone_to_talk_to(catalogue: Catalogue) -> None:
    told = advise(Profile(lacks=("hardship",), text="je suis épuisé", **IN_DANGER), catalogue)
    assert told.first is not None and catalogue.record(told.first.id)["needs"]["wellbeing"] == 3


def test_who_is_summoned_is_first_sent_to_who_tells_the_law(catalogue: Catalogue) -> None:
    text = "Le tribunal de commerce me convoque, quels sont mes droits"
    told = advise(Profile(lacks=("hardship",), text=text, **IN_DANGER), catalogue)
    assert told.first is not None and catalogue.record(told.first.id)["needs"]["law-standards"] > 1


def test_who_is_in_debt_is_first_sent_to_who_exists_for_debts_not_to_a_court(catalogue: Catalogue) -> None:
    told = advise(Profile(lacks=("hardship",), **IN_DANGER), catalogue)
    assert told.first is not None and catalogue.record(told.first.id)["needs"]["hardship"] == 3


def test_who_is_not_paid_is_sent_to_who_settles_it_in_an_emergency_too(catalogue: Catalogue) -> None:
    text = "la commune me doit neuf mois de factures"
    told = advise(Profile(lacks=("hardship",), text=text, **IN_DANGER), catalogue)
    assert told.first is not None and catalogue.record(told.first.id)["needs"]["dispute"] == 3


def test_who_wishes_to_be_defended_begins_at_the_union_of_his_trade(catalogue: Catalogue) -> None:
    """Not at that of all trades, though its score be a little higher."""
    owner = Profile(
        wants=("representation",), lacks=("law-standards",), trade="hébergeur informatique", department="35"
    )
    told = advise(owner, catalogue)
    assert told.first is not None and catalogue.record(told.first.id)["audience"]["sectors"]


def test_who_lacks_law_is_first_sent_to_his_trade(catalogue: Catalogue) -> None:
    told = advise(Profile(lacks=("law-standards",), trade="restaurateur", department="67"), catalogue)
    assert told.first is not None
    assert any(code.startswith("56") for code in catalogue.record(told.first.id)["audience"]["sectors"])


def test_who_is_worn_out_finds_someone_to_talk_to_among_the_helps(catalogue: Catalogue) -> None:
    text = "je n'en peux plus, quinze heures par jour"
    told = advise(Profile(wants=("fellowship",), text=text, trade="menuisier", department="43"), catalogue)
    named = [one.record for one in (*told.shown, *told.helps)]
    assert any(record["needs"].get("wellbeing") == 3 for record in named)


def test_who_leaves_his_firm_to_his_employees_is_first_sent_to_who_exists_for_that(
    catalogue: Catalogue,
) -> None:
    selling = {"lacks": ("handover",), "stage": "handing-over", "department": "35", "employees": 14}
    told = advise(Profile(text="Je voudrais que mes salariés reprennent l’entreprise.", **selling), catalogue)
    assert told.first is not None
    assert catalogue.record(told.first.id)["audience"]["projects"] == "cooperative"
    alone = advise(Profile(**selling), catalogue)
    assert alone.first is not None and alone.first.id != told.first.id


def test_who_comes_to_help_sells_or_buys_and_lacks_nothing_is_first_sent_to_who_is_there_for_that(
    catalogue: Catalogue,
) -> None:
    for says, role in (
        ({"wants": ("give-back",)}, "helper"),
        ({"stage": "handing-over"}, "seller"),
        ({"stage": "taking-over"}, "buyer"),
    ):
        told = advise(Profile(trade="hôtel", department="44", **says), catalogue)
        first = next(one.match for one in told.shown if told.first and one.match.network.id == told.first.id)
        assert first.fit.role == role


def test_who_comes_to_help_is_first_sent_where_his_trade_is_sought(catalogue: Catalogue) -> None:
    def first(trade: str, *wants: str) -> str | None:
        found = advise(Profile(trade=trade, wants=wants, department="44"), catalogue).first
        return found.id if found else None

    assert first("expert-comptable", "give-back", "fellowship") == "cip"
    assert first("photographe", "give-back", "fellowship") != "cip"
    assert first("expert-comptable", "fellowship", "give-back") != "cip"


def test_a_firm_that_cannot_have_its_form_is_first_sent_to_who_knows_accounts(catalogue: Catalogue) -> None:
    firm = Profile(wants=("business",), trade="menuisier", department="44", legal_form="micro-entreprise")
    sells, sells_too_much = (
        advise(firm._replace(stage="growing", turnover=euros), catalogue) for euros in (60_000, 900_000)
    )
    assert sells.first and sells_too_much.first and sells.first.id != sells_too_much.first.id
    assert catalogue.record(sells_too_much.first.id)["needs"]["accounting-tax"] > 1


def test_who_would_share_a_post_begins_where_several_employ_together(catalogue: Catalogue) -> None:
    lacks = Profile(lacks=("people",), trade="menuisier", department="44", stage="growing")
    alone, together = (advise(lacks._replace(wants=wants), catalogue) for wants in ((), ("pooling",)))
    assert alone.first and together.first and alone.first.id != together.first.id
    needs = catalogue.record(together.first.id)["needs"]
    assert needs["people"] > 1 and needs["pooling"] > 1


def first_of(catalogue: Catalogue, text: str, **answers: Any) -> str:
    """Whom who writes this turns to first."""
    turn = advise(Profile(text=text, **answers), catalogue).first
    return turn.id if turn else ""


def test_who_names_the_matter_of_one_office_begins_there(catalogue: Catalogue) -> None:
    assert first_of(catalogue, "mon lot de vaisselle est retenu en douane", commune="Dunkerque") == "douane"
    assert first_of(catalogue, "le RGPD, par où commencer", commune="Dunkerque") == "cnil"


def test_a_matter_is_that_of_his_own_fund(catalogue: Catalogue) -> None:
    asks = "comment obtenir mon relevé de carrière"
    assert first_of(catalogue, asks, trade="éleveur", department="48") == "msa"
    assert first_of(catalogue, asks, trade="plombier", department="48") == "assurance-retraite"


def test_what_he_does_for_a_living_is_no_matter_of_his(catalogue: Catalogue) -> None:
    asks = "transitaire en douane, je cherche des clients"
    assert first_of(catalogue, asks, trade="transitaire en douane") != "douane"


def test_in_an_emergency_the_office_of_a_matter_is_a_help_and_not_the_first_door(
    catalogue: Catalogue,
) -> None:
    advice = advise(
        Profile(
            text="en redressement judiciaire, je ne peux plus payer les salaires",
            employees=4,
            department="42",
        ),
        catalogue,
    )
    assert advice.first and advice.first.id != "ags"
    assert advice.helps[0].record["id"] == "ags"
