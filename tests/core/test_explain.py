"""Why a network is there, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reseau_cli.core.explain import explain
from reseau_cli.core.profile import from_mapping
from reseau_cli.core.vocabulary import LACKS
from reseau_cli.matchmaker import advise

if TYPE_CHECKING:
    from reseau_cli.core.network import Catalogue


@pytest.mark.parametrize("lack", LACKS)
def test_no_answer_is_told_both_as_served_and_as_barely_served(catalogue: Catalogue, lack: str) -> None:
    answer = advise(from_mapping({"lacks": [lack], "text": "je veux vendre mes savons"}), catalogue)
    for match in answer.matches[:30]:
        told = explain(answer.owner, match, catalogue.record(match.network.id))
        served, barely = ({text.split(" :")[0] for text in side} for side in (told.reasons, told.against))
        assert served.isdisjoint(barely), match.network.id


def test_no_time_asked_is_said_in_words(catalogue: Catalogue) -> None:
    answer = advise(from_mapping({"lacks": ["digital"]}), catalogue)
    free = next(match for match in answer.matches if match.network.hours == 0)
    assert explain(answer.owner, free, catalogue.record(free.network.id)).hours == "aucun temps imposé"
