"""What a public help is worth beside the networks that one joins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reseau_cli.core.profile import from_mapping
from reseau_cli.matchmaker import advise

if TYPE_CHECKING:
    from reseau_cli.core.network import Catalogue


@pytest.mark.parametrize(("want", "as_good"), [("reliable-information", True), ("fellowship", False)])
def test_a_chamber_is_as_good_as_a_network_for_plain_information(
    want: str, as_good: bool, catalogue: Catalogue
) -> None:
    profile = from_mapping({"wants": [want], "situation": {"trade": "boulangerie"}})
    chamber = next(match for match in advise(profile, catalogue).matches if match.network.id == "cma")
    assert (chamber.points["kind"] > 0) is as_good
