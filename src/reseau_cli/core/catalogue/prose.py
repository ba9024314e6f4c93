"""Prose that seems to tell a condition which the record does not hold as one: for a person to look at, never a fault."""

from __future__ import annotations

import re

from ..text.stems import fold
from ..tuples import NamedTuple
from .sourcing import doubted_facts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from .network import Record

_SAID = (
    (r"(?:moins|plus|avant|apres) (?:de )?\d\d ans|\d\d a \d\d ans|age limite", ("min_age", "max_age")),
    (r"reserve[es]* aux femmes|femmes (?:seulement|uniquement)|^femmes\b", ("women_only",)),
    (r"reserve[es]* aux hommes|hommes (?:seulement|uniquement)", ("men_only",)),
    (
        r"moins de \d+ (?:salarie|personne)|\d+ salaries (?:au plus|maximum)",
        ("max_employees", "min_employees"),
    ),
    (r"plus de \d+ (?:salarie|personne)|au moins \w+ salarie", ("min_employees", "max_employees")),
    (r"chiffre d affaires d (?:au moins|un minimum)|de chiffre d affaires au moins", ("min_turnover_eur",)),
    (r"parraine|parrainage|coopt", ("entry",)),
    (r"sur invitation", ("entry",)),
    (r"demandeurs? d emploi|personnes? handicap|quartiers? prioritaires?", ("circumstances",)),
)
"""What a text says -> the keys of ``audience`` that would hold it: the first is the one to fill in."""

_LEFT_OUT = (
    (r"sans salarie", ("min_employees", "max_employees", "staff")),
    (r"auto entrepreneur|micro entrepr", ("legal_forms", "staff")),
)
"""The same, of whom a record says that it is not for him."""

_OPEN = re.compile(
    r"\badmis|\bouvert a tous|\bpriorite\b|\bmeme (?:sans|les)\b|\bsouvent\b|\bsurtout\b|\bcompris"
)
"""What tells that it is no condition after all."""


class Said(NamedTuple):
    """A text of a record, by its key, with the words that seem to tell a condition and the key that would hold it."""

    where: tuple[str, ...]
    words: str
    key: str


def conditions_said(record: Record) -> Iterator[Said]:
    """The conditions that ``not_for`` and ``audience.other`` seem to tell and that the record does not hold, nor doubts."""
    audience: dict[str, Any] = record.get("audience", {})
    unsure = doubted_facts(record)
    for where, text in (
        (("not_for",), record.get("not_for")),
        (("audience", "other"), audience.get("other")),
    ):
        text = text or ""
        said = fold(re.sub(r"[’'-]", " ", text))
        if _OPEN.search(said):
            continue
        for pattern, keys in (*_SAID, *(_LEFT_OUT if where == ("not_for",) else ())):
            found = re.search(pattern, said)
            if not found or any(audience.get(key) not in (None, [], False, "open") for key in keys):
                continue
            if unsure.isdisjoint(f"audience.{key}" for key in keys):
                words = _whole_words(text, *found.span()) if len(said) == len(text) else found[0]
                yield Said(where, words, f"audience.{keys[0]}")


def _whole_words(text: str, start: int, end: int) -> str:
    while end < len(text) and text[end].isalpha():
        end += 1
    return text[start:end]
