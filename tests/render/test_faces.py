"""Every face shows the same networks, in the same order, numbered from 1 without gaps; so does a shorter list begin."""

from __future__ import annotations

import json
import re

import pytest
from running import SAMPLES, call


def numbered(pattern: str, *args: str) -> list[tuple[int, str]]:
    """(number, what follows it) of each network that a face shows."""
    out = call("match", *args, env={"COLUMNS": "200"}).out
    return [(int(rank), rest) for rank, rest in re.findall(pattern, out, re.MULTILINE)]


AT_A_GLANCE = 3
"""Networks on the first screen; the others are one key away."""


@pytest.mark.parametrize("top", ["1", "3", "8"])
@pytest.mark.parametrize("name", SAMPLES)
def test_the_same_list_on_every_face(name: str, top: str) -> None:
    args = ("--sample", name, "--top", top)
    names = [match["name"] for match in json.loads(call("match", *args, "--format", "json").out)["matches"]]
    screen, plain = numbered(r"^(\d+)  (\S.*)$", *args), numbered(r"^Rang (\d+).: (.*)$", *args, "--plain")
    for shown, names_shown in ((screen, names[:AT_A_GLANCE]), (plain, names)):
        assert [rank for rank, _ in shown] == list(range(1, len(names_shown) + 1))
        assert all(whole[:12] in rest for whole, (_, rest) in zip(names_shown, shown, strict=True))
