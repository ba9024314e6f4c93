"""What is to be done first, and the free public helps that an answer names beside its networks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reseau_cli import advise
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
    """The chamber of the island, not the national body that ranks before it and may have nobody there."""
    there = advise(Profile(wants=("business",), department="976"), catalogue)
    mainland = advise(Profile(wants=("business",), department="44"), catalogue)
    assert there.first is not None and there.first.id == "cci"
    assert mainland.first is not None and mainland.first.id == there.shown[0].match.network.id


@pytest.mark.parametrize("department", ["44", "972"])
def test_whom_a_town_hall_does_not_pay_is_sent_to_the_mediator(catalogue: Catalogue, department: str) -> None:
    """Neither to a lender nor to the court; what was understood is told, for him to correct."""
    said = "Les clients publics me paient à cent vingt jours"
    told = advise(Profile(text=said, department=department), catalogue)
    assert told.first is not None and told.first.id == "mediateur-des-entreprises"
    assert told.answer.owner.profile.lacks == () and "dispute" in told.covered
    assert any("régler un différend" in line and said in line for line in told.unsettled)


def test_who_also_lacks_what_a_dispute_costs_begins_at_who_settles_it(catalogue: Catalogue) -> None:
    """Who lacks something else before begins where that leads."""

    def first(*lacks: str) -> str | None:
        said = Profile(lacks=lacks, department="44", text="L’hôpital me doit trente mille euros")
        told = advise(said, catalogue).first
        return told.id if told else None

    assert first("finance") == first("finance", "people") == "mediateur-des-entreprises"
    assert first("export", "finance") not in ("mediateur-des-entreprises", None)


def test_who_names_debts_first_is_not_sent_to_the_mediator_of_banks(catalogue: Catalogue) -> None:
    refused = {"stage": "struggling", "department": "33", "circumstances": ("bank-refusal",), "solitude": 3}
    debts = advise(Profile(lacks=("hardship", "finance"), **refused), catalogue)
    assert debts.first is not None
    needs = catalogue.record(debts.first.id)["needs"]
    assert max(needs.get("hardship", 0), needs.get("wellbeing", 0)) > 1
