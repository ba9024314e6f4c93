"""Figures, amounts, hours, dates and spaces as each language writes them; its marks are in its ``marks`` table."""

from __future__ import annotations

import re

from .say import say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def printed(key: str, lang: str, /, **values: object) -> str:
    """The text of a key, filled and typeset."""
    return typeset(say(key, lang, **values), lang)


def typeset(text: str, lang: str) -> str:
    """The apostrophe and the narrow no-break spaces of the language."""
    narrow = say("marks.narrow", lang)
    text = text.replace("'", say("marks.apostrophe", lang))
    return re.sub(narrow, "\u202f", text) if narrow else text


def number(value: float, lang: str) -> str:
    """1500 as "1 500" (narrow space) or "1,500"; 1.5 as "1,5" or "1.5"."""
    marks = {ord(","): say("marks.thousands", lang), ord("."): say("marks.decimal", lang)}
    return f"{value:,.10g}".translate(marks)


def euros(value: int, lang: str) -> str:
    """An amount as it is written: "1 500 €" or "€1,500"."""
    return say("marks.euros", lang, number=number(value, lang))


def hours(value: float, lang: str) -> str:
    """A duration as it is written: "4 h"."""
    return say("marks.hours", lang, number=number(value, lang))


def percent(share: float, lang: str) -> str:
    """A share of one as it is written: "57 %" or "57%"."""
    return say("marks.percent", lang, number=f"{share * 100:.0f}")


def day(date: str, lang: str) -> str:
    """2026-11-22 as "22 novembre 2026" or "22 November 2026"."""
    year, month, number = date.split("-")
    named = say(f"marks.month-{int(month)}", lang)
    first = say("marks.first", lang) if int(number) == 1 else int(number)
    return say("marks.day", lang, day=first, month=named, year=year)


def colon(lang: str) -> str:
    """What stands between a name and what it names: " : " in French, ": " in English."""
    return say("marks.colon", lang)


def quoted(text: str, lang: str) -> str:
    """A text in quotes: « text » or “text”."""
    return say("marks.quoted", lang, text=text)


def place_in(place: Any, lang: str) -> str:
    """A département, a région or a group where it stands in a sentence: « dans le Gard » in French, its name in English."""
    return say("marks.place", lang, at=place.at, name=place.name)
