"""The questions that make a new record: the keys worth asking, in the order one thinks of them."""

from __future__ import annotations

import re

from .. import vocabulary as v
from ..text.stems import fold
from ..tuples import NamedTuple
from .network import LOCAL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Step(NamedTuple):
    """One question: its key, how it is answered, the words to choose among, whether it may be left empty.

    ``kind`` is "text", "number", "codes" (separated by commas), "one", "several" or "strengths".
    """

    path: str
    kind: str
    words: v.Words = {}  # noqa: RUF012  (never written to)
    optional: bool = False


STEPS = (
    Step("name", "text"),
    Step("kind", "one", v.KINDS),
    Step("vocations", "several", v.VOCATIONS),
    Step("what", "text"),
    Step("good_for", "text"),
    Step("not_for", "text"),
    Step("first_step", "text"),
    Step("website", "text", optional=True),
    Step("audience.entry", "one", v.ENTRIES),
    Step("needs", "strengths", v.NEEDS),
    Step("cost.min_eur_year", "number", optional=True),
    Step("cost.year", "number", optional=True),
    Step("commitment.hours_per_month", "number", optional=True),
    Step("presence.scope", "one", v.SCOPES),
    Step("presence.departments", "codes", optional=True),
    Step("source.url", "text", optional=True),
    Step("source.facts", "text"),
    Step("source.dated", "text", optional=True),
    Step("confidence", "one", v.CONFIDENCES),
)


def is_asked(step: Step, answers: dict[str, Any]) -> bool:
    """Whether a question has a meaning after the others: a price alone has a year."""
    return step.path != "cost.year" or "cost.min_eur_year" in answers


def may_be_empty(step: Step, answers: dict[str, Any]) -> bool:
    """Whether a question may be left without an answer after the others: a local network is somewhere."""
    local = answers.get("presence.scope") in LOCAL
    return step.optional and not (step.path == "presence.departments" and local)


def value_of(step: Step, text: str) -> Any:
    """What was typed, as the record holds it; text that is no number stays text, to be refused in words."""
    if step.kind == "codes":
        return [code.strip().upper().zfill(2) for code in text.split(",") if code.strip()]
    if step.kind == "number":
        bare = text.replace("\u202f", "").replace(" ", "").replace("€", "").replace(",", ".")
        return int(bare) if bare.isdecimal() else float(bare) if re.fullmatch(r"\d+\.\d+", bare) else text
    return text


def record_of(answers: dict[str, Any]) -> dict[str, Any]:
    """The record that answers make; its id is made of its name."""
    record: dict[str, Any] = {"id": slug(str(answers.get("name", "")))}
    source: dict[str, Any] = {}
    for path, value in answers.items():
        parent, _, key = path.rpartition(".")
        place = source if parent == "source" else record.setdefault(parent, {}) if parent else record
        place[key] = value
    return record | {"status": "active"} | ({"sources": [source]} if source else {})


def slug(name: str) -> str:
    """An id from a name: lower case, digits and hyphens."""
    return "-".join(re.findall(r"[a-z0-9]+", fold(name.replace("’", " "))))[:60].strip("-")
