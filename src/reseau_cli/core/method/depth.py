"""What a bare ranking hides: what would change it, and which networks do best together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .. import vocabulary as v
from ..messages.say import say
from ..messages.typography import euros, hours
from .counterfactual import flip_text, flips
from .portfolio import Portfolio, best_set

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..catalogue.network import Catalogue
    from ..owner.profile import Profile
    from .ranking import Answer


class Depth(NamedTuple):
    """What would put another ahead of each of the first three, by id, and the best set with its sentences."""

    flips: dict[str, str]
    portfolio: Portfolio | None
    together: list[str]


def deepen(
    answer: Answer, catalogue: Catalogue, rematch: Callable[[Profile], Answer], lang: str = "fr"
) -> Depth:
    """Both; a quarter of a second or so on the whole catalogue."""
    names = {network.id: network.name for network in catalogue.networks}
    portfolio = best_set(answer)
    return Depth(
        {id_: flip_text(flip, lang, names) for id_, flip in flips(answer, rematch).items()},
        portfolio,
        _together(portfolio, names, lang) if portfolio else [],
    )


def _together(portfolio: Portfolio, names: dict[str, str], lang: str) -> list[str]:
    """The set in words: who, what it covers, what it leaves and whom to ask, what it costs."""
    told = [
        say(
            "together.names" if len(portfolio.ids) > 1 else "together.one",
            lang,
            names=" + ".join(names[id_] for id_ in portfolio.ids),
        )
    ]
    if portfolio.covers:
        told.append(say("together.covers", lang, needs=_needs(portfolio.covers, lang)))
    if portfolio.uncovered:
        told.append(say("together.leaves", lang, needs=_needs(portfolio.uncovered, lang)))
    if figures := _figures(portfolio, lang):
        told.append(say("together.cost", lang, figures=figures))
    for key, ids in (("unpriced", portfolio.unpriced), ("untimed", portfolio.untimed)):
        if ids:
            told.append(say(f"together.{key}", lang, names=", ".join(names[id_] for id_ in ids)))
    return told


def _figures(portfolio: Portfolio, lang: str) -> str:
    """What the members whose price is known cost, and what those whose time is known ask; nothing where none is."""
    low, high = (euros(amount, lang) for amount in portfolio.cost)
    price = low if low == high else say("together.range", lang, low=low, high=high)
    known = {}
    if len(portfolio.unpriced) < len(portfolio.ids):
        known["price"] = say("terms.euros-year", lang, low=price)
    if len(portfolio.untimed) < len(portfolio.ids):
        known["hours"] = say(
            "terms.hours-month" if portfolio.hours else "terms.hours-zero",
            lang,
            hours=hours(portfolio.hours, lang),
        )
    return say("together.and", lang, **known) if len(known) > 1 else "".join(known.values())


def _needs(needs: tuple[str, ...], lang: str) -> str:
    return " ; ".join(v.word(v.NEEDS, need, lang) for need in needs)
