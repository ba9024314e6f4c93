"""A first message ready to send, and what to say on the telephone.

They are read by the network: always in the language of the records, with what they mean beside them for who reads
another. What is hard to say to strangers is left out of them: they say a trade, a place, and one thing looked for.
"""

from __future__ import annotations

from .. import vocabulary as v
from ..messages.say import RECORDS, say
from ..method.criteria.needs import SERVES
from ..method.roles import MEMBER
from ..owner.understood import asked
from ..tuples import NamedTuple
from .you_said import place_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..method.ranking import Match
    from ..owner.understood import Owner

UNSAID = frozenset({"hardship", "wellbeing", "finance", "among-women"})
"""Needs that a first message does not tell: one says them to somebody one has met."""

_STAGES = ("idea", "taking-over", "after-failure")
"""Stages in which one does not run a firm."""


class Letter(NamedTuple):
    """A message: its subject, its text, and the text in the reader's language where that is another."""

    subject: str
    text: str
    meaning: str | None


def letter_of(match: Match, lang: str) -> Letter:
    """The first message to a network, by the owner's role there."""
    text = _letter(match, RECORDS)
    return Letter(
        say(f"letter.subject-{_purpose(match)}", RECORDS),
        text,
        None if lang == RECORDS else _letter(match, lang),
    )


def call_of(match: Match, lang: str) -> list[str]:
    """What to say on the telephone, in four lines."""
    return [
        say("letter.call-1", lang, me=_me(match.fit.owner, lang)),
        say("letter.call-2", lang, wish=_wish(match, lang) or say("letter.call-whom", lang)),
        say(f"letter.call-3-{_purpose(match)}", lang),
        say("letter.call-4", lang),
    ]


def _letter(match: Match, lang: str) -> str:
    asking = [say(f"letter.ask-{_purpose(match)}", lang)]
    if match.network.low is None and match.network.kind == "network":
        asking.append(say("letter.ask-price", lang))
    about = " ".join(filter(None, [_me(match.fit.owner, lang), _wish(match, lang)]))
    parts = [say("letter.hello", lang), about, " ".join(asking), say("letter.thanks", lang)]
    return "\n\n".join(parts)


def _purpose(match: Match) -> str:
    """What one comes for: by his role, where it is not a member's; else by what one comes to."""
    return match.network.kind if match.fit.role == MEMBER else match.fit.role


def _me(owner: Owner, lang: str) -> str:
    stage = owner.profile.stage
    me = say(f"letter.i-{stage}" if stage in _STAGES else "letter.i", lang)
    place = place_name(owner.place, lang).partition(" (")[0]
    told = ", ".join(filter(None, (owner.profile.trade, place)))
    return say("letter.me", lang, me=me, told=told) if told else f"{me}."


def _wish(match: Match, lang: str) -> str:
    """The first thing he asks for that the network serves, and that is said to strangers."""
    needs = match.network.needs
    served = [need for need in asked(match.fit.owner) if needs.get(need, 0) >= SERVES and need not in UNSAID]
    return say("letter.wish", lang, label=v.word(v.NEEDS, served[0], lang)) if served else ""
