"""What an adviser expects of typical owners (``tests/cases/*.yaml``): one test a case, and what the cases cover.

Cases marked ``open`` are those where the program still disappoints: the bench (``bench/advice.py``) follows them.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from reseau_cli.adviser import rank as advise
from reseau_cli.catalogue.source import read_yaml
from reseau_cli.core.france.departments import REGIONS
from reseau_cli.core.owner.profile import from_mapping
from reseau_cli.core.vocabulary import LACKS, STAGES, WANTS
from reseau_cli.territory.location import place_of

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue

FILES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))
CASES: list[dict[str, Any]] = [case for file in FILES for case in read_yaml(file).data]
HELD = [case for case in CASES if not case.get("open")]
PROFILES = [from_mapping(case["profile"]) for case in HELD]
KEYS = {"name", "owner", "profile", "among", "never", "not_in_top", "open"}


def faults(case: dict[str, Any], ranked: list[str]) -> list[str]:
    """What does not hold, in words."""
    top, expected = case["among"]["top"], case["among"]["any_of"]
    found = []
    if not set(ranked[:top]) & set(expected):
        places = {key: ranked.index(key) + 1 for key in expected if key in ranked}
        found.append(f"none of {expected} among the first {top} (ranks: {places or 'none is a match'})")
    for key in case.get("never", []):
        if key in ranked:
            found.append(f"{key}, which a fact excludes, is number {ranked.index(key) + 1}")
    kept_out = case.get("not_in_top", {"top": 0, "ids": []})
    for key in kept_out["ids"]:
        if key in ranked[: kept_out["top"]]:
            found.append(f"{key} is among the first {kept_out['top']}")
    return found


@pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in HELD])
def test_case(case: dict[str, Any], catalogue: Catalogue) -> None:
    ranked = [match.network.id for match in advise(from_mapping(case["profile"]), catalogue).matches]
    found = faults(case, ranked)
    first = "\n".join(f"  {rank:2} {key}" for rank, key in enumerate(ranked[:10], 1))
    assert not found, f"{case['name']}: {case['owner']}\n" + "\n".join(found) + f"\nfirst ten:\n{first}"


def test_cases_are_well_written() -> None:
    names = Counter(case["name"] for case in CASES)
    assert [name for name, times in names.items() if times > 1] == []
    for case in CASES:
        assert KEYS >= set(case) >= KEYS - {"not_in_top", "open", "never"}, case["name"]
        assert set(case["among"]) == {"top", "any_of"}, case["name"]
        assert case["among"]["top"] in (3, 5, 10) and case["among"]["any_of"], case["name"]
        assert case.get("open", True) is True, case["name"]
        assert case["owner"].endswith(".") and "'" not in case["owner"], case["name"]


def test_every_id_is_in_the_catalogue(catalogue: Catalogue) -> None:
    known = {network.id for network in catalogue.networks}
    for case in CASES:
        kept_out = case.get("not_in_top", {"ids": []})["ids"]
        named = [*case["among"]["any_of"], *case.get("never", []), *kept_out]
        assert [key for key in named if key not in known] == [], case["name"]
        assert not set(case["among"]["any_of"]) & {*case.get("never", []), *kept_out}, case["name"]


def test_cases_cover_the_owners_of_france() -> None:
    assert len(HELD) >= 40
    assert {lack for profile in PROFILES for lack in profile.lacks} == set(LACKS)
    assert {want for profile in PROFILES for want in profile.wants} == set(WANTS)
    assert {profile.stage for profile in PROFILES} == set(STAGES)
    assert {place_of(profile).region for profile in PROFILES} == set(REGIONS)
    overseas_and_corsica = {"971", "972", "973", "974", "976", "2A", "2B"}
    assert overseas_and_corsica <= {place_of(profile).department for profile in PROFILES}
    for isolation in ("solitude", "smallness"):
        assert {getattr(profile, isolation) for profile in PROFILES} >= {None, 1, 2, 3}
