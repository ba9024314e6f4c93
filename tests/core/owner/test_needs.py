"""What answers stand for."""

from __future__ import annotations

import pytest

from reseau_cli.core.owner.needs import asked_by_answers, needs_of, vocations_of
from reseau_cli.core.owner.profile import from_mapping


@pytest.mark.parametrize(("woman", "counts"), [(True, True), (None, True), (False, False)])
def test_a_man_s_wish_to_be_among_women_calls_for_nothing(woman: bool | None, counts: bool) -> None:
    situation = {} if woman is None else {"woman": woman}
    profile = from_mapping({"wants": ["women", "business"], "situation": situation})
    assert ("among-women" in needs_of(profile)) is counts
    assert ("among-women" in asked_by_answers(profile)) is counts
    assert ("women" in vocations_of(profile)) is counts
