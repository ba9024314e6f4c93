"""Signs that nobody sees: shown as question marks, or kept in JSON as escapes that read back the same."""

from __future__ import annotations

import json

import pytest

from reseau_cli.core.text.hidden import escaped, inert

ODD = ("\x1b", "\x00", "\r", "\u202e", "\u200b", "\ufeff", "\ud800", "\U000e0041", "\u00ad", "\u2066")


@pytest.mark.parametrize("sign", ODD)
def test_a_hidden_sign_acts_nowhere(sign: str) -> None:
    assert inert(f"a{sign}b") == "a?b"
    document = json.dumps([f"a{sign}b"], ensure_ascii=False)
    assert escaped(document).isprintable() and json.loads(escaped(document)) == [f"a{sign}b"]


@pytest.mark.parametrize("sign", ["\t", "\n", "\r\n", "é", "\u202f", "\u00a0", "’", "日", "😀"])
def test_what_is_seen_or_parts_lines_stays(sign: str) -> None:
    assert inert(f"a{sign}b") == escaped(f"a{sign}b") == f"a{sign}b"
