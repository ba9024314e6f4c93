"""How much a sentence counts: with its length, up to twice a plain one."""

from __future__ import annotations

from reseau_cli.core.owner.profile import from_mapping
from reseau_cli.core.owner.understood import Place, understand
from reseau_cli.core.text.bm25f import FULLEST, PLAIN, length

WORDS = (
    "four pain farine levain pétrin baguette croissant vitrine caisse comptoir tablier balance moule".split()
)


def said(text: str) -> float:
    return length(understand(from_mapping({"text": text}), Place(), (), {}))


def test_a_plain_sentence_weighs_its_weight_and_a_longer_one_more() -> None:
    assert said(" ".join(WORDS[:PLAIN])) == 1
    assert said(" ".join(WORDS[:5])) == 0.5
    assert said(" ".join(WORDS)) == len(WORDS) / PLAIN


def test_no_sentence_weighs_more_than_twice_a_plain_one() -> None:
    many = [f"{word}{other}" for word in WORDS for other in ("age", "ment")]
    assert said(" ".join(many)) == FULLEST
