"""Why a network is there, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reseau_cli.adviser import rank as advise
from reseau_cli.core.explanation.reasons import explain
from reseau_cli.core.explanation.why import why
from reseau_cli.core.owner.profile import from_mapping
from reseau_cli.core.vocabulary import LACKS

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue


@pytest.mark.parametrize("lack", LACKS)
def test_no_answer_is_told_both_as_served_and_as_barely_served(catalogue: Catalogue, lack: str) -> None:
    answer = advise(from_mapping({"lacks": [lack], "text": "je veux vendre mes savons"}), catalogue)
    for match in answer.matches[:30]:
        told = explain(match, catalogue.record(match.network.id))
        served, barely = ({text.split(" :")[0] for text in side} for side in (told.reasons, told.against))
        assert served.isdisjoint(barely), match.network.id


def test_no_time_asked_is_said_in_words(catalogue: Catalogue) -> None:
    answer = advise(from_mapping({"lacks": ["digital"], "means": {"hours": 4}}), catalogue)
    free = next(match for match in answer.matches if match.network.hours == 0)
    told = explain(free, catalogue.record(free.network.id))
    assert told.hours == "aucun temps imposé" and told.texts["hours"] == "Il n’impose aucun temps."


def test_what_costs_a_network_is_not_told_in_the_same_words_on_both_sides(catalogue: Catalogue) -> None:
    answer = advise(from_mapping({"lacks": ["digital"]}), catalogue)
    for match in answer.matches[:60]:
        costs = why(answer, catalogue, match.network.id).costs
        assert all(cost.text != cost.other for cost in costs), match.network.id
