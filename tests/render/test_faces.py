"""Every face shows the same networks, in the same order, numbered from 1 without gaps; so does a shorter list begin."""

from __future__ import annotations

import json
import re

import pytest
from running import SAMPLES, call

GLANCE = 3
"""The networks that the screen numbers; those that follow are named after them, in their order."""


@pytest.mark.parametrize("top", ["1", "3", "8"])
@pytest.mark.parametrize("name", SAMPLES)
def test_the_same_list_on_every_face(name: str, top: str) -> None:
    args = ("match", "--sample", name, "--top", top)
    names = [match["name"] for match in json.loads(call(*args, "--format", "json").out)["matches"]]
    plain = numbered(r"^Rang (\d+).: (.*)$", call(*args, "--plain").out)
    screen = call(*args, env={"COLUMNS": "200"}).out
    assert len(names) == len(plain)
    for shown in (plain, numbered(r"^(\d+)  (\S.*)$", screen)):
        assert [rank for rank, _ in shown] == list(range(1, len(shown) + 1))
        assert len(shown) >= min(GLANCE, len(names))
        assert all(whole[:12] in rest for whole, (_, rest) in zip(names, shown, strict=False))
    after = " ".join(screen.partition("Ensuite")[2].split())  # left out where the screen is full
    places = [after.index(whole[:12]) for whole in names[GLANCE:] if after]
    assert places == sorted(places)


def numbered(pattern: str, out: str) -> list[tuple[int, str]]:
    """(number, what follows it) of each network that a face numbers."""
    return [(int(rank), rest) for rank, rest in re.findall(pattern, out, re.MULTILINE)]
