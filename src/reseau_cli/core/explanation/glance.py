"""The answer at a glance: what one screen holds, in words, ready to be laid out.

Who he is in one line, what to do first, three networks of three lines each, the helps, what is covered and what is
not. All that is longer is one key away; nothing here is left out of the complete answer.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from .. import vocabulary as v
from ..messages.pronouns import pronouns
from ..messages.say import say
from ..messages.typography import number
from ..method.criteria.needs import SERVES
from ..owner.needs import NEEDS_OF, asked
from ..tuples import NamedTuple
from .address import Address, quickest
from .conditions import unsourced
from .helps import HELPS
from .terms import called, door
from .translated import on_a_line
from .you_said import musts, who

if TYPE_CHECKING:
    from ..catalogue.network import Network
    from .advice import Advice, Help, Shown

NETWORKS = 3
"""How many networks stand on the screen; the others of the answer are named below them."""

LINE = 76
"""Signs of a line of the screen."""

LONGEST_NAME = 52
"""Signs beyond which a name does without what it says in brackets."""


class Entry(NamedTuple):
    """A network in three lines: its name and place, one reason or doubt, its terms and its address."""

    rank: int
    title: str
    reason: str
    terms: str
    address: Address | None


class Call(NamedTuple):
    """A help: its name, and its address; what to do there is one key away."""

    text: str
    address: Address | None


class Glance(NamedTuple):
    """The screen, part by part; a part that has nothing to say is empty."""

    care: list[str]
    heading: str
    unsettled: list[str]
    before: str
    first: str
    entries: list[Entry]
    others: str
    helps: list[Call]
    coverage: str
    nothing: list[str]
    closing: str


def glance(advice: Advice) -> Glance:
    """What one screen says of an answer."""
    lang, care = advice.lang, advice.care
    lines = care.lines if care and care.level == "sure" else []
    numbers = [say("glance.line", lang, **line._asdict()) for line in lines]
    below = advice.shown[NETWORKS:]
    others = [_name(one) for one in below if one.match.network.kind != "help"]
    helps: list[Help | Shown] = [one for one in below if one.door and one.record["kind"] == "help"]
    return Glance(
        [care.text, *numbers] if care and numbers else [],
        _heading(advice),
        advice.unsettled,
        advice.before.text if advice.before and advice.shown and not numbers else "",
        advice.first.text if advice.first else "",
        [_entry(one, lang) for one in advice.shown[:NETWORKS]],
        say("glance.others", lang, names=", ".join(others)) if others else "",
        [_call(one, lang) for one in [*helps, *advice.helps][:HELPS]],
        _coverage(advice),
        advice.nothing,
        # Where the numbers stand first, the first of them stands last too.
        say("glance.last", lang, **lines[0]._asdict()) if lines else advice.closing or "",
    )


def _heading(advice: Advice) -> str:
    lang, answer = advice.lang, advice.answer
    possible = len(answer.matches)
    told = say(
        "glance.possible", lang, count=possible, figure=number(possible, lang),
        total=number(possible + len(answer.excluded), lang),
    )  # fmt: skip
    parts = [who(answer.owner, lang), told, *musts(answer, lang)]
    text = " · ".join(filter(None, parts))
    return text[:1].upper() + text[1:]


def _entry(shown: Shown, lang: str) -> Entry:
    explanation, record = shown.explanation, shown.record
    unsure = {word for _, word in unsourced(record)}
    reason = shown.picked_text or next(iter(explanation.reasons), "") or on_a_line(record, "what", lang)
    reason = _with_needs(reason, shown, lang)
    if shown.match.network.doubted:
        reason = _doubted(reason, shown.match.network, lang)
    network = shown.match.network
    if network.low is None and network.hours is None:
        terms = [say("terms.nothing-known", lang)]
    else:
        terms = [
            _perhaps(explanation.price, "price" in unsure, lang),
            _perhaps(explanation.hours, "hours" in unsure, lang),
        ]
    if record["audience"].get("entry") != "open":  # nothing to do first
        terms.append(door(record, lang))
    return Entry(
        shown.rank,
        f"{_name(shown)} · {_where(shown, lang)}",
        reason[:1].upper() + reason[1:],
        " · ".join(terms),
        quickest(shown.door),
    )


def _doubted(reason: str, network: Network, lang: str) -> str:
    """A reason, and that whether the network still exists is to be asked first."""
    key = "glance.alive" if network.seen else "glance.alive-unseen"
    pronoun = pronouns(network.name, lang)
    return say(key, lang, reason=reason.rstrip("."), seen=network.seen or "", **pronoun)


def _with_needs(reason: str, shown: Shown, lang: str) -> str:
    """A reason, and what else of all he asked for the network serves, where that takes no line more."""
    profile, needs = shown.match.fit.owner.profile, shown.match.network.needs
    wished = {
        need for want in profile.wants if v.word(v.WANTS, want, lang) in reason for need in NEEDS_OF[want]
    }
    told = [
        word
        for need in asked(profile)
        for word in (v.word(v.NEEDS, need, lang),)
        if needs.get(need, 0) >= SERVES and need not in wished
        if word not in reason and say(f"helps.{need}", lang) not in reason
    ]
    for count in range(len(told), 0, -1):
        longer = say("glance.serves", lang, reason=reason, needs=", ".join(told[:count]))
        if ceil(len(longer) / LINE) == ceil(len(reason) / LINE):
            return longer
    return reason


def _perhaps(text: str, unsure: bool, lang: str) -> str:
    """A fact that no source backs is marked as such."""
    return say("glance.unsure", lang, fact=text) if unsure else text


def _where(shown: Shown, lang: str) -> str:
    national = shown.match.fit.nearest.level == "national"
    return say("glance.national", lang) if national else shown.explanation.where


def _name(shown: Shown) -> str:
    name = shown.match.network.name
    return name.partition(" (")[0] if len(name) > LONGEST_NAME else name


def _call(help: Help | Shown, lang: str) -> Call:
    return Call(called(help.record["name"].partition(" (")[0], help.record, lang), quickest(help.door))


def _coverage(advice: Advice) -> str:
    """What is served by what is shown, and what is left; empty where he asked for nothing."""
    lang, left = advice.lang, advice.uncovered
    wished = len(advice.covered) + len(left)
    if not wished or not advice.shown:
        return ""
    if not left:
        return say("glance.all-covered", lang, count=wished)
    names = ", ".join(v.word(v.NEEDS, need, lang) for need in left)
    return say("glance.covered", lang, count=len(advice.covered), wished=wished, left=names)
