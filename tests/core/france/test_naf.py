"""NAF codes: containment checked against the official list itself, level by level."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_cli.core.france.naf import SECTIONS, canonical, common, covers

LIST = Path(__file__).parents[3] / "src" / "reseau_cli" / "data" / "naf.tsv"
SUB_CLASSES = [line[:6] for line in LIST.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


def section_of(code: str) -> str:
    return next(letter for letter, divisions in SECTIONS.items() if int(code[:2]) in divisions)


def prefixes(sub_class: str) -> list[str]:
    return [section_of(sub_class), sub_class[:2], sub_class[:4], sub_class[:5], sub_class]


INSIDE: dict[str, frozenset[str]] = {}
for _code in SUB_CLASSES:
    for _prefix in prefixes(_code):
        INSIDE[_prefix] = INSIDE.get(_prefix, frozenset()) | {_code}

codes = st.sampled_from(sorted(INSIDE))


def test_the_list_is_whole_and_every_section_is_used() -> None:
    assert len(SUB_CLASSES) == len(set(SUB_CLASSES)) == 732
    assert {section_of(code) for code in SUB_CLASSES} == set(SECTIONS) == set("ABCDEFGHIJKLMNOPQRSTU")


@pytest.mark.parametrize(
    ("sector", "owner", "expected"),
    [
        ("43.21A", "43", None),
        ("F", "43.21A", True),
        ("43", "F", None),
        ("F", "F", True),
        ("F", "G", False),
        ("F", "47", False),
        ("47", "F", False),
        ("43.2", "43.21", True),
        ("43.21", "43.2", None),
        ("43.21A", "43.21B", False),
        ("43.21A", "4321A", True),
        ("4321", "43.21A", True),
        ("C", "10.71C", True),
        ("10.71C", "C", None),
        ("01", "10.71C", False),
        ("75.00Z", "75", True),
        ("68", "L", True),
        ("96.02A", "96.02", None),
        ("86.90F", "86.9", None),
    ],
)
def test_covers_at_every_level(sector: str, owner: str, expected: bool | None) -> None:
    assert covers(sector, owner) is expected


@given(st.sampled_from(SUB_CLASSES))
def test_a_code_is_inside_each_of_its_prefixes(code: str) -> None:
    for prefix in prefixes(code):
        assert covers(prefix, code) is True
        assert covers(prefix, code.replace(".", "")) is True


@given(codes, codes)
def test_covers_says_what_the_list_says(sector: str, owner: str) -> None:
    if INSIDE[owner] <= INSIDE[sector]:
        expected: bool | None = True
    else:
        expected = None if INSIDE[sector] < INSIDE[owner] else False
    assert covers(sector, owner) is expected


def test_covers_says_what_the_list_says_inside_each_section() -> None:
    wrong = []
    for sector in INSIDE:
        for owner in INSIDE:
            if sector[0] != owner[0] and sector not in SECTIONS and owner not in SECTIONS:
                continue
            own, other = INSIDE[owner], INSIDE[sector]
            expected = True if own <= other else None if other < own else False
            if covers(sector, owner) is not expected:
                wrong.append((sector, owner))
    assert wrong == []


@pytest.mark.parametrize(
    "code", ["", "Z", "f", "4", "04", "34", "43.", "43.21G", "62.20Y", "43.21AA", "boulanger", "FF"]
)
def test_what_is_not_a_code_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match=r"not a NAF rev\. 2 code"):
        canonical(code)
    with pytest.raises(ValueError, match=r"not a NAF rev\. 2 code"):
        covers("F", code)


@given(st.lists(st.sampled_from(SUB_CLASSES), min_size=1, max_size=5))
def test_common_is_the_narrowest_code_that_contains_them_all(some: list[str]) -> None:
    found = common(some)
    holders = [inside for inside in INSIDE.values() if inside.issuperset(some)]
    if found is None:
        assert holders == []
    else:
        assert {code for code in SUB_CLASSES if covers(found, code)} == min(holders, key=len)
