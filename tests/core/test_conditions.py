"""What an owner is told to check before he calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reseau_cli.core.conditions import to_check
from reseau_cli.core.profile import from_mapping
from reseau_cli.matchmaker import advise

if TYPE_CHECKING:
    from reseau_cli.core.network import Catalogue


def test_a_doubt_on_the_founding_year_is_no_matter_for_who_chooses(catalogue: Catalogue) -> None:
    answer = advise(from_mapping({"wants": ["fellowship"]}), catalogue)
    match = answer.matches[0]
    record = {"doubts": [{"facts": [fact], "note": fact} for fact in ("founded", "cost.max_eur_year")]}
    told = [text for _, text in to_check(answer.owner, match, record)]
    assert "cost.max_eur_year." in told and "founded." not in told
