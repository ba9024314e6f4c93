"""Why a network is there: each contribution in words, three reasons for, two against, what is left to check.

Reasons are built from the owner's own answers. Everything is text and figures: faces only lay it out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .. import vocabulary as v
from ..explanation import conditions
from ..explanation import place as whereabouts
from ..messages.say import say
from ..messages.typography import euros, hours
from ..method.criteria import COMPANY
from ..method.trade_match import takes
from ..owner.needs import NEEDS_OF, VOCATIONS_OF
from ..owner.understood import own_words
from ..text.stems import shared
from .terms import price, time

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..catalogue.network import Network, Record
    from ..method.ranking import Match
    from ..owner.understood import Owner


class Explanation(NamedTuple):
    """A match in words: criterion -> text, the best reasons, and (fact, text) pairs to check."""

    texts: dict[str, str]
    reasons: list[str]
    against: list[str]
    to_check: list[tuple[str, str]]
    near: str
    where: str
    price: str
    hours: str


FOR, AGAINST = 3, 2

GOOD = frozenset(
    """need-3 need-2 vocation near-department near-region trade-yes trade-some stage-yes size-3 price-free price-within
    hours-free hours-within format-yes give-yes help-yes circumstances-yes legal-form-yes words-yes""".split()
)
BAD = frozenset(
    """need-1 need-0 vocation-no near-unknown trade-no stage-no size-1 size-0 price-over hours-over format-no give-more
    circumstances-no""".split()
)
"""What speaks for a network and what speaks against it; the rest is neither."""


_MINOR = frozenset(("nearness", "size", "price", "hours", "format", "give"))
"""Told only after what the owner came for; the place, the price and the time are facts that every face shows anyway."""


def explain(owner: Owner, match: Match, record: Record, lang: str = "fr") -> Explanation:
    """A match in words, from the owner's answers and the network's record."""
    told = {name: contribution(owner, match, name, record, lang) for name in match.points}
    gained = sorted(told, key=lambda name: (name in _MINOR, -match.points[name], name))
    lost = sorted(told, key=lambda name: (match.points[name] - match.worth[name], name))
    reasons = _first(FOR, [told[name] for name in gained if told[name].key in GOOD])
    answered = {reason.answer for reason in reasons if reason.answer}
    # One answer is not told both as served and as barely served: the vocation says more than a weak need.
    against = [told[name] for name in lost if told[name].key in BAD and told[name].answer not in answered]
    return Explanation(
        texts={name: one.text for name, one in told.items()},
        reasons=[reason.text for reason in reasons],
        against=[one.text for one in _first(AGAINST, against)],
        to_check=conditions.to_check(owner, match, record, lang),
        near=whereabouts.told(owner.place, match.network, lang)[1],
        where=whereabouts.short(owner.place, match.network, match.level, lang),
        price=price(record, lang),
        hours=time(match.network, lang),
    )


def _first(limit: int, told: list[Told]) -> list[Told]:
    return list({one.text: one for one in told}.values())[:limit]


class Told(NamedTuple):
    """The name of a text in ``reasons`` or ``place``, the sentence it gave, and the owner's answer it repeats, if any."""

    key: str
    text: str
    answer: str = ""


def contribution(owner: Owner, match: Match, criterion: str, record: Record, lang: str) -> Told:
    """What one criterion gave, and why."""
    if criterion.startswith("need:"):
        need = criterion.removeprefix("need:")
        key = f"need-{match.network.needs.get(need, 0)}"
        return _answered(key, lang, _asked(owner, need, lang))
    worth = match.worth[criterion]
    return _TEXTS[criterion](
        owner, match.network, record, lang, match.points[criterion] / worth if worth else 0.0
    )


def _asked(owner: Owner, need: str, lang: str) -> str:
    """The owner's answer behind a need."""
    profile = owner.profile
    if need in profile.lacks:
        return say("reasons.lack", lang, label=v.word(v.LACKS, need, lang))
    for want in profile.wants:
        shares = NEEDS_OF.get(want, {})
        if need in shares:
            # A want that stands for several needs names the one that is served or not.
            told = v.word(v.WANTS, want, lang), v.word(v.NEEDS, need, lang)
            return say(
                "reasons.want" if len(shares) == 1 else "reasons.want-need", lang, label=told[0], need=told[1]
            )
    key = "reasons.alone" if need in NEEDS_OF["solitude"] else "reasons.small"
    return say(key, lang, label=v.word(v.NEEDS, need, lang))


def _vocation(owner: Owner, network: Network, record: Record, lang: str, share: float) -> Told:
    wanted = [name for name in network.vocations if owner.vocations.get(name)]
    if not wanted:
        return _told("vocation-no", lang, label=v.word(v.VOCATIONS, network.vocations[0], lang))
    best = max(wanted, key=lambda name: owner.vocations[name])
    return _answered("vocation", lang, _behind(owner, best, lang), label=v.word(v.VOCATIONS, best, lang))


def _behind(owner: Owner, vocation: str, lang: str) -> str:
    """The owner's answer behind a vocation."""
    profile = owner.profile
    for key, table, given in (
        ("want", v.WANTS, profile.wants),
        ("lack", v.LACKS, profile.lacks),
        ("stage", v.STAGES, (profile.stage,)),
        ("form", v.LEGAL_FORMS, (profile.legal_form,)),
    ):
        for answer in given:
            if answer and vocation in VOCATIONS_OF.get(answer, {}):
                return say(f"reasons.{key}", lang, label=v.word(table, answer, lang))
    raise ValueError(f"nothing calls for {vocation}")


def _focus(owner: Owner, network: Network, record: Record, lang: str, share: float) -> Told:
    return _told("focus" if share >= 0.5 else "focus-no", lang)


def _told(key: str, lang: str, **values: object) -> Told:
    return Told(key, say(f"reasons.{key}", lang, **values))


def _answered(key: str, lang: str, answer: str, **values: object) -> Told:
    return Told(key, say(f"reasons.{key}", lang, why=answer, **values), answer)


def _nearness(owner: Owner, network: Network, record: Record, lang: str, share: float) -> Told:
    return Told(*whereabouts.told(owner.place, network, lang))


def _trade(owner: Owner, network: Network, record: Record, lang: str, share: float) -> Told:
    if not network.sectors:
        return _told("trade-all", lang)
    inside = takes(owner, network)
    return _told("trade-yes" if inside else "trade-no" if inside is False else "trade-some", lang)


def _stage(owner: Owner, network: Network, record: Record, lang: str, share: float) -> Told:
    key = (
        "stage-yes"
        if owner.profile.stage in network.stages
        else "stage-no"
        if network.stages
        else "stage-all"
    )
    return _told(key, lang, label=v.word(v.STAGES, owner.profile.stage or "growing", lang))


def _size(owner: Owner, network: Network, record: Record, lang: str, share: float) -> Told:
    return _told(f"size-{network.small}", lang)


def _price(owner: Owner, network: Network, record: Record, lang: str, share: float) -> Told:
    budget = owner.profile.budget or 0
    if network.low is None:
        return _told("price-unknown", lang)
    if network.low == 0 == (network.high or 0):
        return _told("price-free", lang)
    key = "price-within" if network.low <= budget else "price-over"
    return Told(
        key, _capital(say(f"reasons.{key}", lang, price=price(record, lang), means=euros(budget, lang)))
    )


def _hours(owner: Owner, network: Network, record: Record, lang: str, share: float) -> Told:
    means = owner.profile.hours or 0
    if network.hours is None:
        return _told("hours-unknown", lang)
    if network.hours == 0:
        return _told("hours-free", lang)
    key = "hours-within" if network.hours <= means else "hours-over"
    return _told(key, lang, hours=hours(network.hours, lang), means=hours(means, lang))


def _format(owner: Owner, network: Network, record: Record, lang: str, share: float) -> Told:
    best = max(network.formats, key=lambda name: COMPANY.get(name, 0.0), default="")
    worth = COMPANY.get(best, 0.0)
    if worth < 0.5:
        # One does not look for company in a public service.
        return _told("format-help" if network.kind == "help" else "format-no", lang)
    return _told("format-yes" if worth >= 0.8 else "format-some", lang, label=v.word(v.FORMATS, best, lang))


def _give(owner: Owner, network: Network, record: Record, lang: str, share: float) -> Told:
    if network.asks is None:
        return _told("give-unknown", lang)
    gap = network.asks - (owner.profile.give or 0)
    return _told("give-more" if gap > 0 else "give-less" if gap < -1 else "give-yes", lang)


def _made_for(name: str) -> Callable[[Owner, Network, Record, str, float], Told]:
    return lambda owner, network, record, lang, share: _told(f"{name}-yes" if share else f"{name}-no", lang)


def _help(owner: Owner, network: Network, record: Record, lang: str, share: float) -> Told:
    return _told("help-unknown" if not network.helpers else "help-yes" if share >= 0.5 else "help-no", lang)


def _kind(owner: Owner, network: Network, record: Record, lang: str, share: float) -> Told:
    return _told(f"kind-{network.kind}", lang)


def _admission(owner: Owner, network: Network, record: Record, lang: str, share: float) -> Told:
    return _told("admission-yes" if share >= 1 else "admission-no", lang)


def _words(owner: Owner, network: Network, record: Record, lang: str, share: float) -> Told:
    if not share:
        return _told("words-no", lang)
    texts = " ".join(str(record[key]) for key in ("name", "what", "good_for", "trades") if key in record)
    said = shared(own_words(owner.profile), texts)
    if not said:
        return _told("words-near", lang)
    return _told("words-yes", lang, label=", ".join(dict.fromkeys(said[:3])))


_TEXTS: dict[str, Callable[[Owner, Network, Record, str, float], Told]] = {
    "vocation": _vocation,
    "focus": _focus,
    "nearness": _nearness,
    "trade": _trade,
    "stage": _stage,
    "size": _size,
    "price": _price,
    "hours": _hours,
    "format": _format,
    "give": _give,
    "circumstances": _made_for("circumstances"),
    "legal-form": _made_for("legal-form"),
    "help": _help,
    "kind": _kind,
    "admission": _admission,
    "words": _words,
}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
