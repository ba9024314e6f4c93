"""A new record asked question after question: what may be left out, what was typed, the record that comes of it."""

from __future__ import annotations

from typing import Any

import pytest

from reseau_cli.core.catalogue.draft import STEPS, is_asked, may_be_empty, record_of, slug, value_of

STEP = {step.path: step for step in STEPS}


def test_a_year_is_asked_of_a_price_alone() -> None:
    assert not is_asked(STEP["cost.year"], {})
    assert is_asked(STEP["cost.year"], {"cost.min_eur_year": 0})
    assert is_asked(STEP["name"], {})


def test_a_local_network_is_somewhere() -> None:
    where = STEP["presence.departments"]
    assert may_be_empty(where, {}) and may_be_empty(where, {"presence.scope": "national"})
    assert not may_be_empty(where, {"presence.scope": "departmental"})
    assert not may_be_empty(STEP["name"], {})


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("codes", "1, 2a,,974", ["01", "2A", "974"]),
        ("number", "1 200 €", 1200),
        ("number", "2,5", 2.5),
        ("number", "2.", "2."),
        ("number", "deux", "deux"),
        ("text", "12", "12"),
    ],
)
def test_what_was_typed_is_read_by_its_kind(kind: str, text: str, value: Any) -> None:
    step = next(step for step in STEPS if step.kind == kind)
    assert value_of(step, text) == value


def test_answers_make_a_record() -> None:
    answers = {"name": "Club de l’Été", "cost.year": 2025, "source.url": "u", "source.facts": "f"}
    assert record_of(answers) == {
        "id": "club-de-l-ete",
        "name": "Club de l’Été",
        "cost": {"year": 2025},
        "status": "active",
        "sources": [{"url": "u", "facts": "f"}],
    }
    assert record_of({}) == {"id": "", "status": "active"}


def test_an_id_is_short_and_ends_in_a_word() -> None:
    assert slug("a" * 59 + " b") == "a" * 59
