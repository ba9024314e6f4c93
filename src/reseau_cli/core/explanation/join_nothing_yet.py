"""When to join nothing yet: public help first, where the need is an emergency or plain information, or time is lacking."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..messages.say import say

if TYPE_CHECKING:
    from ..method.ranking import Answer, Match
    from ..owner.profile import Profile

HELPS = 2
"""Public helps that are named."""

PLAIN_NEEDS = frozenset({"administration", "law-standards", "accounting-tax"})
PLAIN_WANTS = frozenset({"reliable-information"})
URGENT_NEEDS = frozenset({"hardship", "finance"})


class Before(NamedTuple):
    """Why to wait before joining, in a sentence, and the public helps to call first, best first."""

    reason: str
    text: str
    helps: list[Match]


def before(answer: Answer, lang: str = "fr") -> Before | None:
    """What to do before joining anything; None where joining is the thing to do.

    The public helps are those of the catalogue that fit, in their rank.
    """
    reason = reason_to_wait(answer.owner.profile)
    if reason is None:
        return None
    served = set(answer.owner.needs)
    helps = [m for m in answer.matches if m.network.kind == "help" and served.intersection(m.network.needs)]
    if not helps and reason != "no-time":
        return None
    return Before(reason, say(f"care.before-{reason}", lang), helps[:HELPS])


def reason_to_wait(profile: Profile) -> str | None:
    """The reason, as "emergency", "information" or "no-time"; None where nothing says to wait."""
    if profile.stage in ("struggling", "after-failure") and URGENT_NEEDS.intersection(profile.lacks):
        return "emergency"
    asked = bool(profile.lacks or profile.wants)
    alone = (profile.solitude or 0) > 0 or (profile.smallness or 0) > 0
    if asked and not alone and {*profile.lacks} <= PLAIN_NEEDS and {*profile.wants} <= PLAIN_WANTS:
        return "information"
    return "no-time" if profile.hours == 0 else None
