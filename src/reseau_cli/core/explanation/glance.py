"""The answer at a glance: what one screen holds, in words, ready to be laid out.

Who he is in one line, what to do first, three networks of three lines each, the helps, what is covered and what is
not. All that is longer is one key away; nothing here is left out of the complete answer.
"""

from __future__ import annotations

from math import ceil

from .. import vocabulary as v
from ..catalogue.sourcing import page_of
from ..messages.pronouns import pronouns
from ..messages.say import say
from ..messages.typography import number
from ..method.criteria.needs import SERVES
from ..method.portfolio import is_relied_on
from ..method.roles import HELPER
from ..method.rules.past import joined
from ..method.selection import answers
from ..owner.needs import IN_DISPUTE, NEEDS_OF, is_void
from ..owner.understood import asked
from ..text.stems import fold
from ..tuples import NamedTuple
from .address import Address, quickest
from .conditions import unsourced
from .distress import says_so
from .door import door_to
from .helps import HELPS, is_chamber, is_for_him
from .reasons import main_reason, reason_of
from .terms import called, door, is_free
from .translated import on_a_line
from .you_said import musts, who

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..catalogue.network import Network, Record
    from ..method.ranking import Match
    from ..owner.understood import Owner
    from .advice import Advice, Help, Shown

NETWORKS = 3
"""How many networks stand on the screen; the others of the answer are named below them."""

ELSEWHERE, WITHIN = 2, 20
"""For how many of the things asked and not served by these another name is told, at most, and among how many ranks."""

WIDTH, INDENT = 80, 3
"""Columns of a screen, and those that stand before what is said of a network."""

SHORTEST_NAME = 20
"""Signs below which a name is told without its acronym."""

LONGEST_NAME = 52
"""Signs beyond which a name does without what it says in brackets."""


class Entry(NamedTuple):
    """A network in three lines: its name and place, one reason or doubt, its terms and its address."""

    rank: int
    title: str
    reason: str
    terms: str
    address: Address


class Call(NamedTuple):
    """A help: its name, and its address; what to do there is one key away. ``chamber``: it is a public chamber."""

    text: str
    address: Address | None
    chamber: bool


class Glance(NamedTuple):
    """The screen, part by part; a part that has nothing to say is empty.

    ``care``: a calm sentence and all the numbers where he says that he does not hold on; the first number in one line where
    his situation alone calls for it.
    """

    care: list[str]
    heading: str
    unsettled: list[str]
    before: str
    first: str
    entries: list[Entry]
    others: str
    helps: list[Call]
    coverage: list[str]
    nothing: list[str]
    closing: str


def glance(advice: Advice, width: int = WIDTH) -> Glance:
    """What one screen says of an answer, in lines of so many columns."""
    lang, care = advice.lang, advice.care
    lines = care.lines if care and care.level == "sure" else []
    said = says_so(advice.answer.owner)
    numbers = [say("glance.line", lang, **line._asdict()) for line in lines if said]
    brief = [say("glance.care", lang, **line._asdict()) for line in lines[:1] if not said]
    below = advice.shown[NETWORKS:]
    others = [_name(one) for one in below if one.match.network.kind != "help"]
    turn = advice.first.id if advice.first else None
    below = [one for one in below if one.door and one.record["kind"] == "help" and one.record["id"] != turn]
    calls = _calls([*below, *advice.helps])
    return Glance(
        [care.text, *numbers] if care and numbers else brief,
        _heading(advice, width),
        advice.to_say,
        advice.before.text if advice.before and advice.shown and not numbers else "",
        advice.first.text if advice.first else "",
        [_entry(one, lang, width) for one in advice.shown[:NETWORKS]],
        say("glance.others", lang, names=", ".join(others)) if others else "",
        [_call(one, lang) for one in calls],
        _coverage(advice, calls),
        advice.nothing,
        # Where the numbers stand first, the first of them stands last too.
        say("glance.last", lang, **lines[0]._asdict()) if lines else advice.closing or "",
    )


def _heading(advice: Advice, width: int) -> str:
    lang, answer = advice.lang, advice.answer
    possible = len(answer.matches)
    told = say(
        "glance.possible", lang, count=possible, figure=number(possible, lang),
        total=number(possible + len(answer.excluded), lang),
    )  # fmt: skip
    short = say("dialogue.possible", lang, count=possible, figure=number(possible, lang))
    name, cost = who(answer.owner, lang), musts(answer, lang)
    # On one line: how many of how many gives way first, then how many. Where none is shown, they count for nothing.
    counts = (told, short, "") if advice.shown or not possible else ("",)
    lines = [" · ".join(filter(None, [name, count, *cost])) for count in counts]
    text = next((line for line in lines if line and len(line) <= width), lines[len(lines) > 1])
    return text[:1].upper() + text[1:]


def _entry(shown: Shown, lang: str, width: int) -> Entry:
    explanation, record = shown.explanation, shown.record
    unsure = {word for _, word in unsourced(record)}
    reason = shown.picked_text or next(iter(explanation.reasons), "") or on_a_line(record, "what", lang)
    reason = _with_needs(reason, shown, lang, width - INDENT)
    network = shown.match.network
    if network.low is None and network.hours is None:
        terms = [say("terms.nothing-known", lang)]
    else:
        terms = [
            _perhaps(explanation.price, "price" in unsure and not is_free(record), lang),
            _perhaps(explanation.hours, "hours" in unsure, lang),
        ]
    if record["audience"].get("entry") != "open":  # nothing to do first
        terms.append(door(record, lang))
    terms += _for_women(shown, lang)
    name, place = _name(shown), _where(shown, lang)
    title = _with_acronym(place if place.startswith(name) else f"{name} · {place}", record, width - INDENT)
    return Entry(
        shown.rank,
        _doubted(title, network, lang) if network.doubted else title,
        reason[:1].upper() + reason[1:],
        " · ".join(terms),
        quickest(shown.door) or Address(say("glance.no-way", lang), ""),
    )


def _with_acronym(title: str, record: Record, width: int) -> str:
    """A title behind the acronym by which the network is better known, where that takes no line more.

    A name with brackets says there what else it goes by.
    """
    acronym = record.get("acronym", "")
    longer = f"{acronym}, {title}"
    name = record["name"]
    known = len(name) < SHORTEST_NAME or "(" in name or " " in acronym or fold(acronym) in fold(title)
    return title if known or ceil(len(longer) / width) > ceil(len(title) / width) else longer


def _for_women(shown: Shown, lang: str) -> list[str]:
    """That a network is for women, to who has said neither to be one nor to look for them."""
    profile = shown.match.fit.owner.profile
    if not shown.record["audience"].get("women_only") or profile.woman or "women" in profile.wants:
        return []
    sourced = page_of(shown.record, "audience.women_only") is not None
    return [_perhaps(say("glance.for-women", lang), not sourced, lang)]


def _doubted(title: str, network: Network, lang: str) -> str:
    """A title, and that whether the network still exists is to be asked first: it is read however short the screen."""
    key = "glance.alive" if network.seen else "glance.alive-unseen"
    pronoun = pronouns(network.name, lang)
    return say(key, lang, title=title, seen=network.seen or "", **pronoun)


def _with_needs(reason: str, shown: Shown, lang: str, width: int) -> str:
    """A reason, and what else of all he asked for the network serves, where that takes no line more."""
    owner, needs, spoken = shown.match.fit.owner, shown.match.network.needs, _spoken(shown)
    told = [
        v.word(v.NEEDS, need, lang)
        for need in asked(owner)
        if needs.get(need, 0) >= SERVES and need not in spoken
    ]
    for count in range(len(told), 0, -1):
        longer = say("glance.serves", lang, reason=reason, needs=", ".join(told[:count]))
        if ceil(len(longer) / width) == ceil(len(reason) / width):
            return longer
    return reason


def _spoken(shown: Shown) -> set[str]:
    """The needs that the reason of a network speaks of already."""
    if shown.picked_for:
        kind, _, id_ = shown.picked_for.partition(":")
        answer: tuple[str, str] | None = (kind, id_)
        served = set()
    else:
        name = main_reason(shown.match)
        if name is None:
            return set()
        reason = reason_of(shown.match, name)
        answer, served = reason.answer, {reason.fills["need"]} if "need" in reason.fills else set()
    return served | {answer[1], *NEEDS_OF.get(answer[1], ())} if answer else served


def _perhaps(text: str, unsure: bool, lang: str) -> str:
    """A fact that no source backs is marked as such."""
    return say("glance.unsure", lang, fact=text) if unsure else text


def _where(shown: Shown, lang: str) -> str:
    national = shown.match.fit.nearest.level == "national"
    return say("glance.national", lang) if national else shown.explanation.where


def _name(shown: Shown) -> str:
    name = shown.match.network.name
    return name.partition(" (")[0] if len(name) > LONGEST_NAME else name


def _calls(found: list[Help | Shown]) -> list[Help | Shown]:
    """The helps named, the best first; a chamber among them is never the one left out."""
    kept = found[:HELPS]
    if any(map(_is_chamber, kept)):
        return kept
    return [
        *kept[: HELPS - 1],
        *([one for one in found[HELPS:] if _is_chamber(one)] or kept[HELPS - 1 :])[:1],
    ]


def _is_chamber(help: Help | Shown) -> bool:
    return is_chamber(help.record["vocations"])


def _call(help: Help | Shown, lang: str) -> Call:
    name, address = help.record["name"].partition(" (")[0], quickest(help.door)
    site = fold(name).rpartition(".")[0]
    if address and site and address.text.startswith(site):  # it goes by its page: told once
        return Call(called(address.opens, help.record, lang), None, False)
    return Call(called(name, help.record, lang), address, _is_chamber(help))


def _coverage(advice: Advice, calls: list[Help | Shown]) -> list[str]:
    """How many of his answers those named on the screen serve, each with its contact; then who serves the rest."""
    lang, owner = advice.lang, advice.answer.owner
    wished = _wished(owner)
    if not wished or not advice.shown:
        return []
    reached = {one.record["id"] for one in [*advice.shown[:NETWORKS], *calls] if one.door}
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
            address = quickest(door_to(match, advice.catalogue))
            words = {"asked": _in_words(ask, lang, to_do=True), "name": match.network.name.partition(" (")[0]}
            told.append(say("glance.elsewhere", lang, **words, address=address.text if address else ""))
    names = ", ".join(_in_words(ask, lang) for ask, match in elsewhere.items() if match is None)
    rest = " ".join([*told, *([say("glance.without", lang, left=names)] if names else [])])
    return [say("glance.covered", lang, count=len(wished) - len(left), wished=len(wished)), rest]


def _wished(owner: Owner) -> list[str]:
    """What he told that he lacks and wishes, as it is asked of networks; nothing that he did not say."""
    profile = owner.profile
    lacks = [*profile.lacks, *({IN_DISPUTE} & owner.needs.keys())]
    wants = (want for want in profile.wants if not is_void(profile, want))
    return [*(f"need:{lack}" for lack in lacks), *(f"want:{want}" for want in wants)]


def _in_words(ask: str, lang: str, *, to_do: bool = False) -> str:
    """A wish as he chose it; a lack by its name, or as what there is ``to_do`` about it."""
    kind, _, name = ask.partition(":")
    if kind == "want":
        return say("marks.quoted", lang, text=v.word(v.WANTS, name, lang))
    return say(f"helps.{name}", lang) if to_do else v.word(v.NEEDS, name, lang)


def _serving(advice: Advice, ask: str) -> Match | None:
    """The first in rank that serves what he asked, would have him and can be reached."""
    return next(
        (
            match
            for match in advice.answer.matches[:WITHIN]
            if answers(match.network, ask)
            and is_relied_on(match)
            and is_for_him(match)
            and match.fit.role != HELPER
            and door_to(match, advice.catalogue)
        ),
        None,
    )
