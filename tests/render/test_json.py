"""The answer as JSON: what is written is what its data say."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import pytest

from reseau_cli.adviser import advise
from reseau_cli.core.owner.profile import Profile
from reseau_cli.render.json import document, write

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue


@pytest.mark.parametrize(
    "profile",
    [
        Profile(lacks=("finance",), department="974", woman=False, trade="56.10A"),
        Profile(lacks=("finance",), must=("budget", "remote"), budget=0, already=("cip",)),
        Profile(),
    ],
)
def test_what_is_written_are_the_same_data_a_line_for_each_network(
    profile: Profile, catalogue: Catalogue
) -> None:
    answer, text = advise(profile, catalogue), io.StringIO()
    write(answer, text)
    found, data = json.loads(text.getvalue()), json.loads(json.dumps(document(answer)))
    assert found == data and list(found) == list(data)
    begun = [line[: line.find(",")] for line in text.getvalue().splitlines()]
    assert all(f'{{"id": "{one["id"]}"' in begun for one in data["excluded"])
