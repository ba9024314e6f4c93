"""The best set in words: who, what it covers, what it leaves and whom to ask, what it costs."""

from __future__ import annotations

from .. import vocabulary as v
from ..messages.say import say
from ..messages.typography import euros, hours

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..method.portfolio import Portfolio


def together(portfolio: Portfolio, names: Mapping[str, str], lang: str) -> list[str]:
    """The set in sentences; ``names`` maps an id to a network's name."""
    said = [
        say(
            "together.names",
            lang,
            count=len(portfolio.ids),
            names=" + ".join(names[id_] for id_ in portfolio.ids),
        )
    ]
    if portfolio.covers:
        said.append(say("together.covers", lang, needs=needs(portfolio.covers, lang)))
    if portfolio.uncovered:
        said.append(say("together.leaves", lang, needs=needs(portfolio.uncovered, lang)))
    if figures := _figures(portfolio, lang):
        said.append(say("together.cost", lang, figures=figures))
    for key, ids in (("together.unpriced", portfolio.unpriced), ("together.untimed", portfolio.untimed)):
        if ids:
            said.append(say(key, lang, names=", ".join(names[id_] for id_ in ids)))
    return said


def _figures(portfolio: Portfolio, lang: str) -> str:
    """What the members whose price is known cost, and what those whose time is known ask; nothing where none is."""
    low, high = (euros(amount, lang) for amount in portfolio.cost)
    price = low if low == high else say("together.range", lang, low=low, high=high)
    known = {}
    if len(portfolio.unpriced) < len(portfolio.ids):
        known["price"] = say("terms.euros-year", lang, low=price)
    if len(portfolio.untimed) < len(portfolio.ids):
        key = "terms.hours-month" if portfolio.hours else "terms.hours-zero"
        known["hours"] = say(key, lang, hours=hours(portfolio.hours, lang))
    return say("together.and", lang, **known) if len(known) > 1 else "".join(known.values())


def needs(ids: tuple[str, ...], lang: str) -> str:
    """Needs in words, one after the other."""
    return say("marks.semicolon", lang).join(v.word(v.NEEDS, need, lang) for need in ids)
