"""What a person answers in line mode, in words of his own."""

from __future__ import annotations

import sys
from io import StringIO

import pytest

from reseau_cli.ask.line import LinePen

FACTS = [("place", "lieu : Nantes (44)"), ("trade", "métier : fleuriste")]


@pytest.mark.parametrize(
    ("lang", "typed", "right"),
    [
        ("fr", "", ["place", "trade"]),
        ("fr", "Oui", ["place", "trade"]),
        ("en", "y", ["place", "trade"]),
        ("fr", "non", []),
        ("en", "no", []),
        ("fr", "peut-être\n2", ["trade"]),
    ],
)
def test_facts_are_confirmed_by_yes_and_no_as_well(
    lang: str, typed: str, right: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", StringIO(f"{typed}\n"))
    pen = LinePen(lang)
    assert pen.several("C’est bien cela ?", FACTS, (), ["place", "trade"], how="facts") == right
