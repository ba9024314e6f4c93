"""The real situations of ``bench/*.yaml`` can be run: sources, profiles and ids are sound."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from reseau_cli.catalogue.source import read_yaml
from reseau_cli.core.owner.profile import from_mapping

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue

BENCH = Path(__file__).parents[1] / "bench"
SITUATIONS: list[dict[str, Any]] = [
    one for name in ("situations.yaml", "testimonies.yaml") for one in read_yaml(BENCH / name).data
]


def test_each_situation_and_each_source_is_there_once() -> None:
    for key in ("case", "source"):
        assert [value for value, times in Counter(s[key] for s in SITUATIONS).items() if times > 1] == []


@pytest.mark.parametrize("situation", SITUATIONS, ids=lambda situation: situation["case"])
def test_a_situation_is_sound(situation: dict[str, Any], catalogue: Catalogue) -> None:
    from_mapping(situation["profile"])
    assert situation["source"].startswith(("https://", "http://"))
    grades, wrong = situation["relevant"], set(situation["forbidden"])
    assert 3 in grades.values()
    assert set(grades.values()) <= {1, 2, 3}
    assert not wrong & grades.keys()
    assert set(situation["forbidden_hard"]) <= wrong
    assert wrong | grades.keys() <= {network.id for network in catalogue.networks}
