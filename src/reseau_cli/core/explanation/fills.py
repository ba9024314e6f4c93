"""What fills a sentence, in words: the one place that words an id, an amount, a duration or a list of places."""

from __future__ import annotations

from functools import cache

from .. import vocabulary as v
from ..france.departments import HOMES, REGIONS
from ..messages.say import say
from ..messages.typography import euros, hours, place_in, quoted
from ..method.roles import OF_A_STAGE
from ..text.stems import stems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

NAMED = 4
"""Places and trades named one by one up to this number; beyond it the first ones and "…"."""


def filled(fills: Mapping[str, Any], lang: str) -> dict[str, str]:
    """Each value in words, by the name under which it fills a sentence; "?" where it is not known."""
    return {name: "?" if value is None else _WORDED[name](value, lang) for name, value in fills.items()}


def matter(need: str, stage: str | None, lang: str) -> str:
    """What is to be done about a need: « recruter »; of a firm that changes hands, his side of it."""
    side = OF_A_STAGE.get(stage or "") if need == "handover" else None
    return say(f"helps.{need}-{side}" if side else f"helps.{need}", lang)


def places(table: str, codes: list[str], lang: str) -> str:
    """« dans le Gard (30), à Mayotte (976) »; in English the names, which the sentence puts after "in"."""
    names = [place(table, code, lang) for code in codes[:NAMED]]
    if table == "departments":
        names = [f"{name} ({code})" for name, code in zip(names, codes, strict=False)]
    return ", ".join(names) + (", …" if len(codes) > NAMED else "")


@cache
def place(table: str, code: str, lang: str) -> str:
    """« dans le Gard »: a département or a région, by its code."""
    homes: Any = HOMES if table == "departments" else REGIONS
    return place_in(homes[code], lang)


def _of(words: v.Words) -> Callable[[Any, str], str]:
    return lambda value, lang: v.word(words, value, lang)


def _several(words: v.Words) -> Callable[[Any, str], str]:
    return lambda values, lang: ", ".join(v.word(words, value, lang) for value in values)


def _apart(trades: list[str]) -> list[str]:
    """The names of trades that are not one name again, in the feminine say."""
    return list({frozenset(stems(name)): name for name in reversed(trades)}.values())[::-1]


_WORDED: dict[str, Callable[[Any, str], str]] = {
    "need": lambda value, lang: matter(value, None, lang),
    "vocation": _of(v.VOCATIONS),
    "stage": _of(v.STAGES),
    "format": _of(v.FORMATS),
    "project": _of(v.PROJECTS),
    "circumstances": _several(v.CIRCUMSTANCES),
    "standings": _several(v.STANDINGS),
    "forms": _several(v.LEGAL_FORMS),
    "stages": lambda values, lang: ", ".join(quoted(v.word(v.STAGES, each, lang), lang) for each in values),
    "trades": lambda values, lang: ", ".join(_apart(values)[:NAMED]),
    "departments": lambda codes, lang: places("departments", codes, lang),
    "regions": lambda codes, lang: places("regions", codes, lang),
    "euros": euros,
    "means": euros,
    "hours": hours,
    "time": hours,
    "percent": lambda value, lang: str(value),
    "successor": lambda value, lang: str(value),
    "value": lambda value, lang: str(value),
}
