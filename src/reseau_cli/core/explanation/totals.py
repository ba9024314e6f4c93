"""What a catalogue holds, in one sentence, the same wherever it is told: networks are not places, helps or closed ones."""

from __future__ import annotations

from .. import vocabulary as v
from ..france.departments import DEPARTMENTS
from ..messages.say import say
from ..messages.typography import day, number, percent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
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


def covered(found: dict[str, Any], lang: str) -> str:
    """What a catalogue holds and how many of its networks have a source, from its coverage, in one sentence."""
    with_source = number(found["with_source"], lang)
    return say("upkeep.coverage", lang, counted=counted(found, lang), with_source=with_source)


def parts(found: dict[str, Any], lang: str) -> Iterator[tuple[str, Mapping[str, object]]]:
    """The counts of a catalogue's coverage but for its tables: what each tells, and how many there are of what."""
    for key, words in (("kinds", v.KINDS), ("vocations", v.VOCATIONS)):
        yield say(f"upkeep.{key}", lang), {v.word(words, name, lang): n for name, n in found[key].items()}
    yield say("upkeep.grades", lang), found["grades"]
    facts = found["facts"].items()
    yield (
        say("upkeep.shares", lang),
        {say(f"upkeep.share-{name}", lang): percent(n, lang) for name, n in facts},
    )
    thin = {f"{DEPARTMENTS[code].name} ({code})": n for code, n in found["few_networks"].items()}
    yield say("upkeep.few", lang, count=len(thin)), thin


def counted(found: dict[str, Any], lang: str) -> str:
    """The day of a catalogue, and how many networks, places, helps and closed ones it has, from its coverage."""
    kinds = {f"{kind}s": number(found["kinds"].get(kind, 0), lang) for kind in ("network", "place", "help")}
    closed = number(found["closed"], lang)
    return say("upkeep.counted", lang, date=day(found["date"], lang), closed=closed, **kinds)
