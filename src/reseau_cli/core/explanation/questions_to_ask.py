"""Five questions to ask at a door: first what is not known of it and decides, then what one only learns there."""

from __future__ import annotations

from ..messages.say import has, say
from ..messages.typography import quoted
from ..method.proximity import AT_HAND
from .conditions import PAST, question
from .terms import price, time
from .you_said import place_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..catalogue.network import Record
    from ..method.ranking import Match

ASKED = 5
"""Questions, in all."""

CONDITIONS = 2
"""Conditions among them, at most: a visit is no inquiry."""

FRESH = 1
"""Years for which a price or a sign of life is taken to hold."""


def questions_to_ask(match: Match, record: Record, year: int, lang: str) -> list[str]:
    """What to ask, five questions.

    Args:
        match: the pair.
        record: the network's record, as it is seen in the owner's role.
        year: the year in which one asks.
        lang: "fr" or "en".
    """
    general = (say(f"ask.{match.network.kind}-{number}", lang) for number in range(1, ASKED + 1))
    return list(dict.fromkeys([*_unknown(match, record, year, lang), *general]))[:ASKED]


def _unknown(match: Match, record: Record, year: int, lang: str) -> Iterator[str]:
    network, place = match.network, match.fit.owner.place
    yield from _conditions(match, lang)
    if network.kind != "help":
        yield from _price(match, record, year, lang)
        if network.kind == "network" and (
            network.hours is None or "commitment.hours_per_month" in network.weak
        ):
            known = network.hours is not None
            yield say("ask.hours-still", lang, hours=time(network, lang)) if known else say("ask.hours", lang)
    if match.level not in AT_HAND and not network.online and place.department:
        yield say("ask.near", lang, place=place_name(place, lang))
    if network.kind == "network" and (network.seen or 0) < year - FRESH:
        yield say("ask.alive", lang)


def _price(match: Match, record: Record, year: int, lang: str) -> Iterator[str]:
    network = match.network
    if network.low is None:
        yield say("ask.price", lang)
    elif "cost.min_eur_year" in record.get("unsourced", ()) or (network.year or 0) < year - FRESH:
        yield say("ask.price-still", lang, price=price(record, lang))


def _conditions(match: Match, lang: str) -> Iterator[str]:
    """The conditions that are not surely met, each as a question."""
    open_ = [finding for finding in match.to_check if finding.rule not in PAST][:CONDITIONS]
    for finding in open_:
        key = f"ask.rule-{finding.rule}"
        told = quoted(question(match.network, finding, lang), lang)
        if not finding.rule.startswith("must-"):  # his price and his hours are asked for anyway
            yield say(key, lang) if has(key, lang) else say("ask.rule", lang, condition=told)
