"""The example computed by hand in docs/method.en.md, section 6, repeated to the hundredth of a point."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reseau_cli.core.catalogue.network import Catalogue, Network
from reseau_cli.core.method.ranking import match
from reseau_cli.core.owner.profile import from_mapping
from reseau_cli.core.owner.understood import Place, understand

CLUB = Network(
    id="club",
    name="Club de l’exemple",
    kind="network",
    family="club",
    vocations=["peers", "territory"],
    needs={"people": 2, "fellowship": 3, "local-roots": 1},
    conditions=[("departments", ["44"], True)],
    scope="local",
    departments=["44"],
    regions=["52"],
    groups=[],
    online=False,
    stages=[],
    sectors=[],
    partly=[],
    trades=[],
    apart=[],
    circumstances=[],
    helpers=None,
    formats=["monthly-meeting"],
    small=3,
    low=200,
    high=200,
    year=2024,
    hours=None,
    asks=None,
    weak=[],
    dated=2024,
)
PROFILE = {
    "lacks": ["people", "finance"],
    "wants": ["fellowship"],
    "solitude": 3,
    "situation": {"department": "44"},
    "means": {"budget": 500},
}
METHOD = (Path(__file__).parents[3] / "docs" / "method.en.md").read_text(encoding="utf-8")


def example():
    owner = understand(from_mapping(PROFILE), Place(department="44", region="52"), (), {})
    catalogue = Catalogue("", "2026-11-22", (CLUB,), dict, dict, lambda stem: {})
    return owner, match(owner, catalogue).matches[0]


def rows() -> list[list[str]]:
    section = METHOD.split("## 6.")[1].split("## 7.")[0]
    return [
        [cell.strip(" *") for cell in line.split("|")[1:-1]]
        for line in section.splitlines()
        if line.startswith("|")
    ][2:]


def test_needs_are_those_of_the_page():
    owner, _ = example()
    told = re.search(
        r"so people ([\d.]+), finance ([\d.]+), fellowship ([\d.]+), wellbeing ([\d.]+)\.", METHOD
    )
    assert told
    needs = dict(
        zip(("people", "finance", "fellowship", "wellbeing"), map(float, told.groups()), strict=True)
    )
    assert owner.needs == pytest.approx(needs)


def test_points_are_those_of_the_page():
    _, found = example()
    page = {row[0]: round(float(row[4]) * 100) for row in rows()}
    assert found.score == page.pop("sum")
    assert found.points == page
