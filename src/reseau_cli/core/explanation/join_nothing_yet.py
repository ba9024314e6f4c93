"""When something comes before joining: an emergency, plain information, no time, or a firm too large for this catalogue."""

from __future__ import annotations

from ..messages.say import say
from ..tuples import NamedTuple
from ..vocabulary import HARD_STAGES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..owner.profile import Profile

PLAIN_NEEDS = frozenset({"administration", "law-standards", "accounting-tax"})
PLAIN_WANTS = frozenset({"reliable-information"})
URGENT_NEEDS = frozenset({"hardship", "finance"})

TOO_LARGE = 50
"""Employees from which the law no longer counts a firm among the small ones (décret n° 2008-1354)."""


class Before(NamedTuple):
    """Why to wait before joining: the reason, and a sentence."""

    reason: str
    text: str


def before(profile: Profile, lang: str = "fr") -> Before | None:
    """What comes before joining anything; None where joining is the thing to do."""
    reason = reason_to_wait(profile)
    return Before(reason, say(f"care.before-{reason}", lang)) if reason else None


def reason_to_wait(profile: Profile) -> str | None:
    """The reason, as "emergency", "information", "no-time" or "too-large"; None where nothing says to wait."""
    if (profile.employees or 0) >= TOO_LARGE:
        return "too-large"
    if profile.stage in HARD_STAGES and URGENT_NEEDS.intersection(profile.lacks):
        return "emergency"
    asked = bool(profile.lacks or profile.wants)
    alone = (profile.solitude or 0) > 0 or (profile.smallness or 0) > 0
    if asked and not alone and {*profile.lacks} <= PLAIN_NEEDS and {*profile.wants} <= PLAIN_WANTS:
        return "information"
    return "no-time" if profile.hours == 0 else None
