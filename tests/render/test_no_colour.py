"""Bold and italic alone: a colour, or what is dimmed, falls below a contrast of 4.5 on some terminal's own palette."""

from __future__ import annotations

import re

import pytest
from running import call


@pytest.mark.parametrize(
    "words",
    [
        ("match", "--sample"),
        ("list", "bni"),
        ("show", "bni"),
        ("why", "bni", "--sample"),
        ("near", "44000"),
        ("compare", "bni", "cjd"),
        ("catalogue", "stats"),
    ],
    ids=" ".join,
)
def test_no_face_has_a_colour(words: tuple[str, ...]) -> None:
    ran = call(*words, env={"FORCE_COLOR": "1", "NO_COLOR": None, "TERM": "xterm-256color"})
    styles = {*re.findall(r"\x1b\[([\d;]*)m", ran.out)}
    assert "1" in styles  # styles are written at all
    assert styles <= {"0", "1", "3", "1;3", ""}
