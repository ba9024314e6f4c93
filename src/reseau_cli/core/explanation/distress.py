"""Care: where answers speak of distress, whom to call. Nothing of it is kept or counted.

Two grades, for no ear hears all: "sure" puts the numbers before any network (on the screen the first alone, where his
situation says so and he does not), "perhaps" one line after them. And one quiet line with the first number stands
wherever a sentence, how he holds on, a hard stage or the highest solitude is given, heard or not: the ear cannot tell
sentences that call for it from those that do not (a threshold under the least probable of the grave ones would leave the
line under two ordinary ones in three).

The lines come from ``data/help_lines.json``, each with its hours, the year it was last seen and the page it was seen on.
"""

from __future__ import annotations

from ..france.legal_status import is_one_of
from ..france.naf import agreed
from ..messages.say import LANGUAGES, say
from ..owner.situation import HIGH_SOLITUDE, is_worn_out
from ..tuples import NamedTuple
from ..vocabulary import HARD_STAGES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..owner.understood import Owner


class Line(NamedTuple):
    """A number to call."""

    name: str
    phone: str
    hours: str
    who: str
    seen: str
    source: str


class Care(NamedTuple):
    """A calm sentence, and the numbers, the first one first; ``level`` is "sure" or "perhaps"."""

    level: str
    text: str
    lines: list[Line]


def level(owner: Owner) -> str | None:
    """How surely his words, his answers or his situation speak of distress: "sure", "perhaps", or None."""
    profile = owner.profile
    alone = profile.stage in HARD_STAGES and (profile.solitude or 0) >= HIGH_SOLITUDE
    if alone or says_so(owner):
        return "sure"
    return "perhaps" if "distress" in owner.heard or is_worn_out(profile, owner.heard) else None


def says_so(owner: Owner) -> bool:
    """Whether he says himself that he does not hold on: by his answer, or surely by his words."""
    told = owner.heard.get("distress")
    return owner.profile.holding == 0 or bool(told and told.sure)


NOBODY = 3
"""The highest solitude: he never has anybody to talk to."""


def calls_for_help_line(owner: Owner) -> bool:
    """Whether the one quiet line is told: it rests on what was answered, not on what was heard."""
    profile = owner.profile
    told = bool(profile.text) or profile.holding is not None
    return told or profile.stage in HARD_STAGES or profile.solitude == NOBODY


def help_line(owner: Owner, lines: list[dict[str, Any]], lang: str = "fr") -> Line | None:
    """The number of the quiet line, the first of the file; None where nothing calls for it."""
    told = _lines(owner, lines[:1], lang) if calls_for_help_line(owner) else []
    return told[0] if told else None


def care(owner: Owner, lines: list[dict[str, Any]], lang: str = "fr") -> Care | None:
    """What to say and whom to call, or None where nothing speaks of distress.

    Args:
        owner: the owner.
        lines: the file's lines, each text in French then in English; those of farming are for farmers only.
        lang: "fr" or "en".
    """
    grade, told = level(owner), _lines(owner, lines, lang)
    if grade is None or not told:
        return None
    text = say("care.calm", lang) if grade == "sure" else say("care.perhaps", lang, **told[0]._asdict())
    return Care(grade, text, told)


def closing_line(told: Care | None, line: Line | None, lang: str = "fr") -> str | None:
    """The one line after the networks: what is perhaps heard, or the quiet line; None where the numbers come first."""
    if told is not None:
        return told.text if told.level == "perhaps" else None
    return say("care.quiet", lang, **line._asdict()) if line else None


def _lines(owner: Owner, lines: list[dict[str, Any]], lang: str) -> list[Line]:
    at = LANGUAGES.index(lang)
    farmer = agreed((is_one_of("farming", code) for code in owner.codes), owner.together)
    return [
        Line(
            line["name"][at], line["phone"], line["hours"][at], line["who"][at], line["seen"], line["source"]
        )
        for line in lines
        if farmer or not line["farming"]
    ]
