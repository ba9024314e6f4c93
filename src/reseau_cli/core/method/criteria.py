"""The additive score: what each answered criterion is worth for each network, in points that sum to the score.

A criterion's value lies in [0, 1]; its weight is a share of 100 points. Weights of the answered criteria and of what
is left unsaid sum to 1, so that few answers mean a low ceiling. Points are whole hundredths, which makes the sum
exact. Everything here is explained, with an example by hand, in ``docs/method.md``.
"""

from __future__ import annotations

from math import log, sqrt
from typing import TYPE_CHECKING, NamedTuple

from ..france.naf import narrowness
from ..method import proximity as nearness
from ..owner.needs import STRENGTH, beyond_needs
from ..owner.understood import circumstances_told, is_retired
from ..text import bm25f as sentence
from .admission import LEGAL_FORMS, SHARES
from .eligibility import comes_to_help, leaves_few_out
from .trade_match import takes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..catalogue.network import Network
    from ..owner.understood import Owner
    from ..text.bm25f import Postings

HUNDREDTHS = 10_000
"""A whole score, 100 points, in hundredths."""

WEIGHTS = {
    "need": 0.34,
    "vocation": 0.16,
    "focus": 0.06,
    "admission": 0.14,
    "nearness": 0.25,
    "trade": 0.18,
    "stage": 0.07,
    "size": 0.12,
    "price": 0.10,
    "hours": 0.08,
    "format": 0.05,
    "give": 0.04,
    "circumstances": 0.12,
    "legal-form": 0.06,
    "help": 0.10,
    "kind": 0.06,
    "words": 0.40,
}
"""Relative weight of each family of criteria: hand-set, the same for every owner."""

SMALL = (0.0, 0.25, 0.6, 1.0)
"""What a network's fit with very small firms is worth: every owner here runs one."""

WEAK = 0.9
"""An unsourced fact weighs less."""


class Criterion(NamedTuple):
    """One answered criterion: its weight, and its value in [0, 1] for each network, in their order."""

    name: str
    weight: float
    values: list[float]


def criteria(
    owner: Owner, networks: Sequence[Network], chances: list[float], postings: Postings
) -> list[Criterion]:
    """The criteria that the owner's answers open, weights scaled with the share of what he left unsaid."""
    # What no need stands for (to be among women, to give back) is asked of the vocation instead.
    aimed = WEIGHTS["need"] * beyond_needs(owner.profile)
    raw = [
        Criterion(f"need:{need}", (WEIGHTS["need"] - aimed) * weight, _need(need, networks))
        for need, weight in owner.needs.items()
    ]
    for name, column in _COLUMNS.items():
        values = column(owner, networks)
        if values is not None:
            raw.append(Criterion(name, WEIGHTS[name] + (aimed if name == "vocation" else 0), values))
    if raw:
        raw.append(Criterion("size", WEIGHTS["size"], [_size(owner, network) for network in networks]))
        raw.append(Criterion("kind", WEIGHTS["kind"], [_kind(owner, network) for network in networks]))
        raw.append(Criterion("admission", WEIGHTS["admission"], chances))
    if owner.said:
        weight = WEIGHTS["words"] * sentence.length(owner)
        raw.append(Criterion("words", weight, sentence.words(owner, networks, postings)))
    whole = sum(criterion.weight for criterion in raw)
    share = ceiling(len(owner.profile.answered()))
    return [c._replace(weight=share * c.weight / whole) for c in raw] if whole else []


def ceiling(answers: int) -> float:
    """The most a score may reach with so many answers: one gives at most half, ten nine tenths."""
    return answers / (answers + 1)


def points(found: list[Criterion], shares: list[float]) -> list[list[int]]:
    """For each criterion, each network's points in hundredths; ``shares`` is what each network keeps of them."""
    return [
        [round(whole * value * kept) for value, kept in zip(c.values, shares, strict=True)]
        for c in found
        for whole in (c.weight * HUNDREDTHS,)
    ]


def _need(need: str, networks: Sequence[Network]) -> list[float]:
    return [
        STRENGTH[network.needs.get(need, 0)] * (WEAK if "needs" in network.weak else 1.0)
        for network in networks
    ]


def _focus(owner: Owner, networks: Sequence[Network]) -> list[float] | None:
    """What does one thing well beats what does all a little: the share of its strengths that he needs."""
    if not owner.needs:
        return None
    return [
        sum(strength for need, strength in network.needs.items() if need in owner.needs)
        / (sum(network.needs.values()) or 1)
        for network in networks
    ]


def vocations(owner: Owner, networks: Sequence[Network]) -> list[float] | None:
    """How well what the network is for, first vocation first, answers what he wants, lacks or lives through."""
    wanted = owner.vocations
    if not wanted:
        return None
    return [
        max((wanted.get(v, 0.0) * (1.0, 0.8, 0.6)[min(i, 2)] for i, v in enumerate(n.vocations)), default=0.0)
        for n in networks
    ]


def _nearness(owner: Owner, networks: Sequence[Network]) -> list[float] | None:
    return nearness.values(owner.place, networks, owner.profile.remote)


OPEN_TO_ALL = 0.3
"""Open to all trades is a fair middle: better than another trade's, less than his own's."""


def _trade(owner: Owner, networks: Sequence[Network]) -> list[float] | None:
    """Made for his trade: the narrower the list of trades it is made for, the better."""
    if not owner.codes:
        return None
    return [_trade_value(owner, network) if network.sectors else OPEN_TO_ALL for network in networks]


def _trade_value(owner: Owner, network: Network) -> float:
    inside = takes(owner, network)
    if inside:
        return OPEN_TO_ALL + (1 - OPEN_TO_ALL) * narrowness(network.sectors)
    typed_another = bool(network.trades and owner.trade)
    return 0.0 if inside is False or typed_another else OPEN_TO_ALL * (1 + narrowness(network.sectors))


def _stage(owner: Owner, networks: Sequence[Network]) -> list[float] | None:
    """Made for this moment of a firm's life; a network that names no stage is a fair middle."""
    stage = owner.profile.stage
    if stage is None:
        return None
    return [
        0.4
        if not network.stages
        else max(0.4, 1.1 - 0.1 * len(network.stages))
        if stage in network.stages
        else 0.0
        for network in networks
    ]


def _price(owner: Owner, networks: Sequence[Network]) -> list[float] | None:
    budget = owner.profile.budget
    if budget is None:
        return None
    return [_within(network.low, budget) for network in networks]


def _hours(owner: Owner, networks: Sequence[Network]) -> list[float] | None:
    hours = owner.profile.hours
    if hours is None:
        return None
    return [
        _within(network.hours, hours) * (WEAK if "commitment.hours_per_month" in network.weak else 1.0)
        for network in networks
    ]


def _within(asked: float | None, means: float) -> float:
    """1 for free, 0.7 at the owner's limit, falling beyond it; 0.3 where the figure is unknown."""
    if asked is None:
        return 0.3
    if asked <= means:
        return 1.0 - 0.3 * (asked / means if means else 0.0)
    return max(0.0, 0.7 * means / asked - 0.2)


COMPANY = {
    "peer-group": 1.0,
    "weekly-meeting": 1.0,
    "monthly-meeting": 0.9,
    "mentoring": 0.8,
    "coworking": 0.8,
    "breakfast": 0.8,
    "event": 0.5,
}


def _format(owner: Owner, networks: Sequence[Network]) -> list[float] | None:
    """For an owner alone: how much its way of meeting breaks solitude."""
    if not owner.profile.solitude:
        return None
    return [max((COMPANY.get(f, 0.1) for f in network.formats), default=0.1) for network in networks]


def _give(owner: Owner, networks: Sequence[Network]) -> list[float] | None:
    give = owner.profile.give
    if give is None:
        return None
    return [0.4 if n.asks is None else 1 - abs(give - n.asks) / 3 for n in networks]


HELPERS = {"owners": 1.0, "retired": 0.2, "employees": 0.0, None: 0.3}
RETIRED = {"owners": 0.7, "retired": 1.0, "employees": 0.0, None: 0.3}


def _help(owner: Owner, networks: Sequence[Network]) -> list[float] | None:
    """For who wants to give back: whether his like help there."""
    if "give-back" not in owner.profile.wants:
        return None
    worth = RETIRED if is_retired(owner) else HELPERS
    return [worth[network.helpers] for network in networks]


def _size(owner: Owner, network: Network) -> float:
    return SMALL[max(2, network.small) if comes_to_help(owner, network) else network.small]


def _kind(owner: Owner, network: Network) -> float:
    """One belongs to a network; who asks for plain information is as well served by a public help."""
    informs = network.kind == "help" and "reliable-information" in owner.profile.wants
    return float(network.kind == "network" or informs)


def _circumstances(owner: Owner, networks: Sequence[Network]) -> list[float] | None:
    """Made for his circumstances: the rarer one singles out more, and made for one beats made for many."""
    own = circumstances_told(owner)
    if not own:
        return None
    made_for = [own.intersection(network.circumstances) for network in networks]
    rarity = {circumstance: -log(SHARES[circumstance]) for circumstance in own}
    rarest = max(rarity.values())
    return [
        min(1.0, sum(rarity[c] for c in shared) / rarest) / sqrt(len(network.circumstances))
        if shared
        else 0.0
        for network, shared in zip(networks, made_for, strict=True)
    ]


def _legal_form(owner: Owner, networks: Sequence[Network]) -> list[float] | None:
    """Made for his legal form: the rarer those it is made for, the more; a network that names no form, nothing."""
    own = owner.profile.legal_form
    if own is None:
        return None
    made_for, rarest = [_forms(network) for network in networks], log(min(LEGAL_FORMS.values()))
    return [
        log(sum(LEGAL_FORMS[form] for form in forms)) / rarest if own in forms else 0.0 for forms in made_for
    ]


def _forms(network: Network) -> list[str]:
    """The legal forms that a network is made for; those of one kind of projects have its form."""
    told = {rule: value for rule, value, _ in network.conditions}
    forms: list[str] = told.get("legal-forms", [])
    if forms and not leaves_few_out(forms):
        return forms
    return ["scop"] if told.get("projects") == "cooperative" else []


_COLUMNS = {
    "vocation": vocations,
    "focus": _focus,
    "nearness": _nearness,
    "trade": _trade,
    "stage": _stage,
    "price": _price,
    "hours": _hours,
    "format": _format,
    "give": _give,
    "circumstances": _circumstances,
    "legal-form": _legal_form,
    "help": _help,
}
