"""A record's own sentences, in the language asked for where it has them, else in French, and then said to be."""

from __future__ import annotations

from ..messages.say import RECORDS, say
from ..messages.typography import typeset
from ..tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..catalogue.network import Record


class Text(NamedTuple):
    """Words of a record, and whether they are in another language than the one asked for."""

    text: str
    foreign: bool = False


def in_language(record: Record, key: str, lang: str) -> Text:
    """A text of a record in the language asked for, or in that of the records."""
    own = record.get(lang, {}).get(key)
    return Text(own) if own else Text(record[key], lang != RECORDS)


def in_words(record: Record, step: str, lang: str) -> Text:
    """A first step, and whether it is in another language."""
    parts = (record, *record.get("roles", {}).values())
    return Text(step, lang != RECORDS and step in [one.get("first_step") for one in parts])


def on_a_line(record: Record, key: str, lang: str) -> str:
    """A text of a record, and after it that it is in French where another language was asked for."""
    told = in_language(record, key, lang)
    return in_french(told.text, lang) if told.foreign else told.text


def noted(record: Record, key: str, text: str, lang: str) -> str:
    """A text of a part of a record (its admission, its cost's note), in the language asked for where ``key`` holds it."""
    own = record.get(lang, {}).get(key)
    return own or in_french(text, lang)


def doubted(doubt: Record, lang: str) -> str:
    """The note of one of a record's doubts; a doubt holds its own English."""
    return doubt.get(lang) or in_french(doubt["note"], lang)


def in_french(text: str, lang: str) -> str:
    """A text that records hold in French alone, said to be so where another language was asked for."""
    return text if lang == RECORDS else say("page.in-french", lang, text=typeset(text.rstrip("."), RECORDS))
