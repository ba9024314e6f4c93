"""Care: when answers speak of distress, numbers to call come before any network. Nothing of it is kept or counted.

The lines come from ``data/help_lines.json``, each with its hours, the year it was last seen and the page it was seen on.
"""

# No postponed annotations here: a NamedTuple of strings takes three times as long to make, on every run.

from typing import TYPE_CHECKING, Any, NamedTuple

from ..france.legal_status import is_one_of
from ..france.naf import agreed
from ..messages.say import LANGUAGES, say
from ..owner.understood import distress_in

if TYPE_CHECKING:
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
    """A calm sentence, and the numbers, the first one first."""

    text: str
    lines: list[Line]


def speaks_of_distress(owner: "Owner") -> bool:
    """Whether his answers or his words do."""
    return distress_in(owner.profile, owner.heard) > 0


def care(owner: "Owner", lines: list[dict[str, Any]], lang: str = "fr") -> Care | None:
    """What to say and whom to call, or None where nothing speaks of distress.

    Args:
        owner: the owner.
        lines: the file's lines, each text in French then in English; those of farming are for farmers only.
        lang: "fr" or "en".
    """
    if not speaks_of_distress(owner):
        return None
    at = LANGUAGES.index(lang)
    farmer = agreed(is_one_of("farming", code) for code in owner.codes)
    told = [
        Line(
            line["name"][at], line["phone"], line["hours"][at], line["who"][at], line["seen"], line["source"]
        )
        for line in lines
        if farmer or not line["farming"]
    ]
    return Care(say("care.calm", lang), told)
