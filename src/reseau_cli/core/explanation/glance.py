"""The answer at a glance: what one screen holds, in words, ready to be laid out.

Who he is in one line, what to do first, three networks of three lines each, the helps, who serves what they leave. All
that is longer is one key away; nothing here is left out of the complete answer.
"""

from __future__ import annotations

from math import ceil

from .. import vocabulary as v
from ..catalogue.network import short_name
from ..catalogue.sourcing import page_of
from ..messages.say import capitalized, pronouns, say
from ..messages.typography import number
from ..method.criteria import criterion_of
from ..method.criteria.needs import SERVES
from ..method.portfolio import is_relied_on
from ..method.roles import HELPER
from ..owner.needs import NEEDS_OF
from ..owner.understood import asked
from ..text.stems import fold
from ..tuples import NamedTuple
from .address import Address, quickest
from .conditions import unsourced
from .distress import says_so
from .helps import HELPS, is_chamber
from .reasons import main_reason, reason_of
from .terms import called, door, is_free
from .translated import on_a_line
from .unserved import unserved
from .you_said import musts, who

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..catalogue.network import Network, Record
    from ..owner.understood import Owner
    from .advice import Advice, Help, Shown
    from .distress import Care

NETWORKS = 3
"""How many networks stand on the screen; the others of the answer are named below them."""

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
    unserved: list[str]
    nothing: list[str]
    closing: str


def glance(advice: Advice, width: int = WIDTH) -> Glance:
    """What one screen says of an answer, in lines of so many columns."""
    lang, care = advice.lang, advice.care
    lines = care.lines if care and care.level == "sure" else []
    in_distress = says_so(advice.answer.owner)
    below = advice.shown[NETWORKS:]
    others = [_name(one) for one in below if not _is_to_call(one)]
    turn = advice.first.id if advice.first else None
    below = [one for one in below if one.door and _is_to_call(one) and one.record["id"] != turn]
    calls = _calls([*below, *advice.helps])
    return Glance(
        to_call(care, lang)
        if in_distress
        else [say("glance.care", lang, **one._asdict()) for one in lines[:1]],
        _heading(advice, width),
        advice.to_say,
        advice.before.text if advice.before and advice.shown and not (lines and in_distress) else "",
        advice.first.text if advice.first else "",
        [_entry(one, lang, width) for one in advice.shown[:NETWORKS]],
        say("glance.others", lang, names=", ".join(others)) if others else "",
        [_call(one, lang) for one in calls],
        unserved(advice, advice.shown[:NETWORKS], calls),
        advice.nothing,
        # Where the numbers stand first, the first of them stands last too.
        say("glance.last", lang, **lines[0]._asdict()) if lines else advice.closing or "",
    )


def to_call(care: Care | None, lang: str) -> list[str]:
    """A calm sentence and all the numbers, where care is surely called for; empty elsewhere."""
    if care is None or care.level != "sure":
        return []
    return [care.text, *(say("glance.line", lang, **line._asdict()) for line in care.lines)]


def _heading(advice: Advice, width: int) -> str:
    lang, answer = advice.lang, advice.answer
    possible = len(answer.matches)
    told = say(
        "glance.possible", lang, count=possible, figure=number(possible, lang),
        total=number(len(advice.catalogue.active), lang),
    )  # fmt: skip
    short = say("dialogue.possible", lang, count=possible, figure=number(possible, lang))
    name, cost = who(answer.owner, lang), musts(answer, lang)
    # On one line: how many of how many gives way first, then how many. Where none is shown, they count for nothing.
    counts = (told, short, "") if advice.shown or not possible else ("",)
    lines = [" · ".join(filter(None, [name, count, *cost])) for count in counts]
    text = next((line for line in lines if line and len(line) <= width), lines[len(lines) > 1])
    return capitalized(text)


def _entry(shown: Shown, lang: str, width: int) -> Entry:
    explanation, record = shown.explanation, shown.record
    unsure = {word for _, word in unsourced(record)}
    reason = shown.picked_text or _own_reason(shown) or on_a_line(record, "what", lang)
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
        capitalized(reason),
        " · ".join(terms),
        quickest(shown.door) or Address(say("glance.no-way", lang), ""),
    )


def _own_reason(shown: Shown) -> str:
    """What speaks for the network most; empty where that is no more than a fact which any of them has (where, how large)."""
    name = main_reason(shown.match)
    return "" if name is None or criterion_of(name).minor else next(iter(shown.explanation.reasons), "")


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
    """A reason, and what else of all he asked for the network serves, where that takes no line more.

    Nothing of one that would hardly have him: what it serves counts as left without a contact.
    """
    if not is_relied_on(shown.match):
        return reason
    owner, needs, spoken = shown.match.fit.owner, shown.match.network.needs, _spoken(shown)
    served = [need for need in asked(owner) if needs.get(need, 0) >= SERVES and need not in spoken]
    told = list(dict.fromkeys(_as_asked(owner, need, lang) for need in served))
    for count in range(len(told), 0, -1):
        longer = say("glance.serves", lang, reason=reason, needs=", ".join(told[:count]))
        if ceil(len(longer) / width) == ceil(len(reason) / width):
            return longer
    return reason


def _as_asked(owner: Owner, need: str, lang: str) -> str:
    """A need in its words; who wishes to avoid failing, or to start again, is not told of debts that he has not told."""
    wants = owner.profile.wants if need == "hardship" and need not in owner.profile.lacks else ()
    want = next((one for one in wants if need in NEEDS_OF.get(one, ())), None)
    return v.word(v.WANTS, want, lang) if want else v.word(v.NEEDS, need, lang)


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
    return short_name(name) if len(name) > LONGEST_NAME else name


def _calls(found: list[Help | Shown]) -> list[Help | Shown]:
    """The helps named, the best first; a chamber among them is never the one left out."""
    kept = found[:HELPS]
    if any(map(_is_chamber, kept)):
        return kept
    return [
        *kept[: HELPS - 1],
        *([one for one in found[HELPS:] if _is_chamber(one)] or kept[HELPS - 1 :])[:1],
    ]


def _is_to_call(shown: Shown) -> bool:
    """Whether it is a help to him; one that he comes to help is a network like the others."""
    return shown.record["kind"] == "help" and shown.match.fit.role != HELPER


def _is_chamber(help: Help | Shown) -> bool:
    return is_chamber(help.record["vocations"])


def _call(help: Help | Shown, lang: str) -> Call:
    name, address = short_name(help.record["name"]), quickest(help.door)
    site = fold(name).rpartition(".")[0]
    if address and site and address.text.startswith(site):  # it goes by its page: told once
        return Call(called(address.opens, help.record, lang), None, False)
    return Call(called(name, help.record, lang), address, _is_chamber(help))
