"""What a catalogue holds, in one sentence, the same wherever it is told: networks are not places, helps or closed ones."""

from __future__ import annotations

from ..messages.say import say
from ..messages.typography import day, number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


def results(shown: int, total: int, lang: str, *, more: bool = False) -> str:
    """How many networks were found, and how many of them are shown; ``more``: how to see more, where that can be typed."""
    key = "some" if shown < total else "all" if total else "none"
    told = say(f"screen.results-{key}", lang, shown=number(shown, lang), count=number(total, lang))
    return say("screen.results-more", lang, told=told) if more and shown < total else told


def each(counts: Mapping[str, object], lang: str) -> str:
    """How many there are of each, in one line."""
    told = (number(count, lang) if isinstance(count, int) else count for count in counts.values())
    return ", ".join(f"{name} {count}" for name, count in zip(counts, told, strict=True)) or "–"


def counted(found: dict[str, Any], lang: str) -> str:
    """The day of a catalogue, and how many networks, places, helps and closed ones it has, from its coverage."""
    kinds = {f"{kind}s": number(found["kinds"].get(kind, 0), lang) for kind in ("network", "place", "help")}
    closed = number(found["closed"], lang)
    return say("upkeep.counted", lang, date=day(found["date"], lang), closed=closed, **kinds)
