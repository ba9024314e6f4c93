"""Where no network fits, that is an answer: exit 0, and the nearest misses with what is missing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from running import ROOT, call

if TYPE_CHECKING:
    from pathlib import Path

OWNER = ("--woman", "--department", "33", "--lacks", "finance")


@pytest.fixture
def two(tmp_path: Path) -> str:
    """A catalogue of two networks: for men, and elsewhere."""
    text = (ROOT / "data" / "networks.yaml").read_text(encoding="utf-8")
    head, *records = text.split("\n- id: ")
    kept = [record for record in records if record.startswith(("club-41\n", "femmes-de-bretagne\n"))]
    file = tmp_path / "two.yaml"
    file.write_text("\n- id: ".join(["alone: true\n" + head, *kept]), encoding="utf-8")
    return str(file)


@pytest.mark.parametrize("face", [(), ("--plain",)])
def test_nearest_misses_say_what_is_missing(two: str, face: tuple[str, ...]) -> None:
    ran = call("match", *OWNER, "--catalogue", two, *face, env={"COLUMNS": "200"})
    assert (ran.code, ran.err) == (0, "")
    assert "Aucun réseau du catalogue ne vous va." in ran.out
    assert "Club 41 Français\u202f: Réservé aux hommes." in ran.out
    assert "pas en Gironde" in ran.out


def test_nothing_in_json_is_an_empty_list(two: str) -> None:
    ran = call("match", *OWNER, "--catalogue", two, "--format", "json", "--deep")
    answer = json.loads(ran.out)
    assert (ran.code, answer["matches"], answer["set"]) == (0, [], None)
    assert {network["id"] for network in answer["excluded"]} == {"club-41", "femmes-de-bretagne"}
