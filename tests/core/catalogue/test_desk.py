"""A desk as the directory of administrations tells it."""

from __future__ import annotations

from typing import Any

import pytest

from reseau_cli.core.catalogue.desk import read

DESK = {"pivot": [{"type_service_local": "cci"}], "nom": "CCI", "code_insee_commune": "44109"}


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("18/12/2024 17:42:39", "2024-12-18"),
        ("2024-12-18T17:42:39", "2024-12-18"),
        ("hier", None),
        (20241218, None),
    ],
)
def test_the_day_of_a_desk_in_either_writing(told: Any, day: str | None) -> None:
    desk = read(DESK | {"date_modification": told})
    assert desk and desk.revised == day
