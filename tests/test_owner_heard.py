"""What a sentence alone answers of its owner, from what the ear hears in it."""

from __future__ import annotations

import pytest

from reseau_cli.adviser import LookUp, owner_of
from reseau_cli.core.owner.profile import Profile
from reseau_cli.core.owner.understood import Place
from reseau_cli.core.text.hearing import Heard


@pytest.mark.parametrize(
    ("suffering", "stage"),
    [
        (Heard(0.83, "je n'ouvre plus le courrier", True), None),
        (Heard(0.83, "je n'ouvre plus le courrier", False), "starting"),
        (Heard(0.75, "je n'ouvre plus le courrier", True), "starting"),
        (None, "starting"),
    ],
)
def test_who_is_surely_heard_to_suffer_is_at_no_stage_that_is_less_sure(
    suffering: Heard | None, stage: str | None
) -> None:
    heard = {"starting": Heard(0.81, "six semaines", True)} | ({"distress": suffering} if suffering else {})
    look_up = LookUp(lambda profile: Place(), lambda trade: None, lambda text: heard)
    assert owner_of(Profile(text="six semaines"), look_up).profile.stage == stage
