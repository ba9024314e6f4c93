"""Who serves what he told that he lacks and wishes, where none of those that a screen names does."""

from __future__ import annotations

from .. import vocabulary as v
from ..catalogue.network import short_name
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
"""How many other names are told, at most, for what is asked and not served by these, and among how many ranks."""


def unserved(advice: Advice, shown: list[Shown], calls: list[Help | Shown]) -> list[str]:
    """Who serves what those named on the screen leave of his answers, with the contact; then what nobody does.

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
    serving = {ask: _serving(advice, ask) for ask in left}
    named = [one.match.network for one in shown if one.door]
    # Nothing is lost that one of them answers, though none is sure, or is there for it above all.
    lost = [ask for ask in left if not serving[ask] and not any(_touches(one, ask) for one in named)]
    names = ", ".join(_in_words(ask, lang) for ask in lost)
    return [*_elsewhere(advice, serving), *([say("glance.without", lang, left=names)] if names else [])]


def _elsewhere(advice: Advice, serving: dict[str, Match | None]) -> list[str]:
    """A line for each network that serves something left, the first of them alone."""
    lang, stage = advice.lang, advice.answer.owner.profile.stage
    asked: dict[str, tuple[Match, list[str]]] = {}
    for ask, match in serving.items():
        if match:
            _, asks = asked.setdefault(match.network.id, (match, []))
            asks.append(_in_words(ask, lang, stage, to_do=True))
    lines = []
    for match, asks in [*asked.values()][:ELSEWHERE]:
        address = quickest(door_to(match, advice.catalogue, lang))
        words = {"asked": ", ".join(asks), "name": short_name(match.network.name)}
        lines.append(say("glance.elsewhere", lang, **words, address=address.text if address else ""))
    return lines


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
