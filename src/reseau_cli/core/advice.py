"""What a face shows: the ranked networks that are asked for, each with its record and its explanation."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .explain import Explanation, explain

if TYPE_CHECKING:
    from .matching import Answer, Match
    from .network import Catalogue, Record


class Shown(NamedTuple):
    """One match as it is shown; ``family`` is the name of the body it belongs to, or None."""

    match: Match
    record: Record
    explanation: Explanation
    family: str | None


class Advice(NamedTuple):
    """An answer ready to be laid out in one language."""

    answer: Answer
    catalogue: Catalogue
    shown: list[Shown]
    lang: str


def advice(answer: Answer, catalogue: Catalogue, top: int, lang: str = "fr") -> Advice:
    """The best ``top`` matches in words."""
    shown = []
    for match in answer.matches[:top]:
        record = catalogue.record(match.network.id)
        parent = record.get("part_of")
        family = catalogue.record(parent)["name"] if parent else None
        shown.append(Shown(match, record, explain(answer.owner, match, record, lang), family))
    return Advice(answer, catalogue, shown, lang)
