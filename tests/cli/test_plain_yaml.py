"""A plain profile is read the same without PyYAML; whatever is doubtful is left to it."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from reseau_cli.catalogue.source import parse
from reseau_cli.cli.plain_yaml import read

PLAIN = """\
# who I am
lacks: [finance, people]
solitude: 2

situation:
  postcode: "44000"
  trade: boulangerie-pâtisserie
  stage: growing
means: {budget: 500, hours: 6}
wants:
- business
- 'l’ancrage local'
text: "seul depuis deux ans : j'ai #besoin d'aide"
"""

SCALARS = st.one_of(
    st.sampled_from("no Yes null ~ 0500 12:30 2025-01-01 1e3 0x1f 2.5 .5 -3 <<".split()),
    st.sampled_from(["", "'a'", '"a, b"', "a # b", "#a", "a: b", "*a", "&a", "!!str a", "[a, b]", "{a: 1}"]),
    st.sampled_from(
        ["{a: 1, a: 2}", "[]", "{}", "[a,]", "[a, [b]]", "'it''s'", r'"a\n"', '"a" "b"', "|", "-"]
    ),
    st.integers(),
    st.text("ab1é-'’\" :,#[]{}\\", max_size=6),
    st.text(max_size=3),
)
KEYS = st.sampled_from(["a", "b", "stage", "no", "à_b", "1", "'a'", "a b", "?", "---", "-", ""])
LINES = st.one_of(
    st.tuples(st.integers(0, 3), KEYS, SCALARS).map(lambda row: f"{' ' * row[0]}{row[1]}: {row[2]}"),
    st.tuples(st.integers(0, 3), KEYS).map(lambda row: f"{' ' * row[0]}{row[1]}:"),
    st.tuples(st.integers(0, 3), SCALARS).map(lambda row: f"{' ' * row[0]}- {row[1]}"),
    st.tuples(st.integers(0, 3), SCALARS).map(lambda row: f"{' ' * row[0]}{row[1]}"),
)
DATA = st.dictionaries(
    st.sampled_from(["a", "b", "c_d"]),
    st.recursive(
        st.integers(0, 10**6) | st.text("aé1 ',:", max_size=5),
        lambda inner: (
            st.lists(inner, min_size=1, max_size=3)
            | st.dictionaries(st.sampled_from(["e", "f"]), inner, min_size=1)
        ),
        max_leaves=4,
    ),
    min_size=1,
)


def plainly(text: str) -> Any:
    """What is read without PyYAML; None where it is left to it."""
    try:
        return read(text)
    except ValueError:
        return None


def agrees(text: str) -> bool:
    found = plainly(text)
    return found is None or found == parse(text.encode(), "p").data


def test_a_plain_profile_needs_no_other_reader() -> None:
    assert plainly(PLAIN) == parse(PLAIN.encode(), "p").data


@given(
    st.lists(st.sampled_from(PLAIN.splitlines()), unique=True), st.lists(LINES, max_size=2), st.integers(0, 6)
)
def test_both_readings_of_any_text_are_equal(plain: list[str], odd: list[str], at: int) -> None:
    assert agrees("\n".join([*plain[:at], *odd, *plain[at:]]))


@given(DATA, st.sampled_from([None, True, False]), st.integers(2, 4))
def test_both_readings_of_what_yaml_writes_are_equal(data: Any, flow: bool | None, indent: int) -> None:
    assert agrees(yaml.safe_dump(data, default_flow_style=flow, indent=indent, allow_unicode=True, width=200))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# nothing",
        "a: yes",
        "a: 0500",
        "a: 2025-01-01",
        "a: b\na: c",
        "a: {b: 1, b: 2}",
        "a: b # why",
        "a: b\n  c",
        "a:\n",
        "a:\n  b: 1\n c: 2",
        "a:\n- b\n  c",
        "a:b",
        "a: 'it''s'",
        'a: "\\u00e9"',
        "a: [b, [c]]",
        'a: "\ufffe"',
        "a:\tb",
        "- a",
        "no: 1",
    ],
)
def test_what_is_doubtful_is_left_to_it(text: str) -> None:
    assert plainly(text) is None
