"""What of all that he told he lacks and wishes is served by those that a screen names, and by whom the rest is."""

from __future__ import annotations

from .. import vocabulary as v
from ..messages.say import say
from ..method.portfolio import is_relied_on
from ..method.rules.past import joined
from ..method.selection import answers
from ..owner.needs import IN_DISPUTE, is_void
from .address import quickest
from .door import door_to
from .fills import matter
from .helps import is_for_him

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..catalogue.network import Network
    from ..method.ranking import Match
    from ..owner.understood import Owner
    from .advice import Advice, Help, Shown

ELSEWHERE, WITHIN = 2, 50
"""For how many of the things asked and not served by these another name is told, at most, and among how many ranks."""


def served(advice: Advice, shown: list[Shown], calls: list[Help | Shown]) -> list[str]:
    """How many of his answers those named on the screen serve, each with its contact; then who serves the rest.

    Args:
        advice: the complete answer.
        shown: the networks that the screen tells with their contacts.
        calls: the helps that it tells with theirs.
    """
    lang, owner = advice.lang, advice.answer.owner
    wished = _wished(owner)
    if not wished or not advice.shown:
        return []
    reached = {one.record["id"] for one in [*shown, *calls] if one.door}
    reached -= {one.match.network.id for one in advice.shown if not is_relied_on(one.match)}
    reached |= {*joined(owner.profile), *([advice.first.id] if advice.first and advice.first.door else [])}
    near = [one for one in advice.catalogue.networks if one.id in reached]
    left = [ask for ask in wished if not any(answers(one, ask) for one in near)]
    if not left:
        return [say("glance.all-covered", lang, count=len(wished))] if len(wished) > 1 else []
    elsewhere = {ask: _serving(advice, ask) for ask in left}
    told = list[str]()
    for ask, match in elsewhere.items():
        if match and len(told) < ELSEWHERE:
            address = quickest(door_to(match, advice.catalogue, lang))
            words = {
                "asked": _in_words(ask, lang, owner.profile.stage, to_do=True),
                "name": match.network.name.partition(" (")[0],
            }
            told.append(say("glance.elsewhere", lang, **words, address=address.text if address else ""))
    named = [
        one.match.network for one in shown if one.door
    ]  # though none is sure, or is there for it above all
    lost = (
        ask for ask, match in elsewhere.items() if not match and not any(_touches(one, ask) for one in named)
    )
    names = ", ".join(_in_words(ask, lang) for ask in lost)
    rest = " ".join([*told, *([say("glance.without", lang, left=names)] if names else [])])
    if len(left) == len(wished) and not rest:
        return []  # all that is named may serve him: nothing to count, and nothing to add
    return [say("glance.covered", lang, count=len(wished) - len(left), wished=len(wished)), rest]


def _touches(network: Network, ask: str) -> bool:
    """Whether a network answers what he asked, or serves the lack in passing."""
    kind, _, name = ask.partition(":")
    return answers(network, ask) or (kind == "need" and name in network.needs)


def _wished(owner: Owner) -> list[str]:
    """What he told that he lacks and wishes, as it is asked of networks; nothing that he did not say."""
    profile = owner.profile
    lacks = [*profile.lacks, *({IN_DISPUTE} & owner.needs.keys())]
    wants = (want for want in profile.wants if not is_void(profile, want))
    return [*(f"need:{lack}" for lack in lacks), *(f"want:{want}" for want in wants)]


def _in_words(ask: str, lang: str, stage: str | None = None, *, to_do: bool = False) -> str:
    """A wish as he chose it; a lack by its name, or as what there is ``to_do`` about it."""
    kind, _, name = ask.partition(":")
    if kind == "want":
        return say("marks.quoted", lang, text=v.word(v.WANTS, name, lang))
    return matter(name, stage, lang) if to_do else v.word(v.NEEDS, name, lang)


def _serving(advice: Advice, ask: str) -> Match | None:
    """The first in rank that serves what he asked, would have him and can be reached."""
    return next(
        (
            match
            for match in advice.answer.matches[:WITHIN]
            if answers(match.network, ask)
            and is_relied_on(match)
            and is_for_him(match)
            and door_to(match, advice.catalogue)
        ),
        None,
    )
