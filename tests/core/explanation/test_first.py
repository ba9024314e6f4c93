"""The free public helps that an answer names beside its networks."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
