"""What a network asks of who joins it, in words: euros a year, hours a month, the way in."""

from __future__ import annotations

from .. import vocabulary as v
from ..catalogue.sourcing import is_unsourced, page_of
from ..messages.say import say
from ..messages.typography import euros, hours

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..catalogue.network import Network, Record


def price(record: Record, lang: str) -> str:
    """What it costs a year, with the year of the figure."""
    cost = record.get("cost", {})
    low, high, fee, year = (cost.get(k) for k in ("min_eur_year", "max_eur_year", "entry_fee_eur", "year"))
    if low is None:
        return say("terms.price-none", lang)
    if is_free(record):
        text = say("terms.free-unsure" if is_unsourced(record, "cost.min_eur_year") else "terms.free", lang)
    elif high is None:
        text = say("terms.euros-from", lang, low=euros(low, lang))
    elif high == low:
        text = say("terms.euros-year", lang, low=euros(low, lang))
    else:
        text = say("terms.euros-range", lang, low=euros(low, lang), high=euros(high, lang))
    if fee:
        text = say("terms.entry-fee", lang, price=text, fee=euros(fee, lang))
    if cost.get("meals"):
        text = f"{text}, {v.word(v.MEALS, cost['meals'], lang)}"
    return say("terms.in-year", lang, price=text, year=year) if year else text


def labelled(label: str, text: str) -> tuple[str, str]:
    """A label and a text that does not say it again: « Prix : inconnu », not « Prix : prix inconnu »."""
    return label, text.removeprefix(f"{label.lower()} ")


def called(name: str, record: Record, lang: str) -> str:
    """The name of a help, and that it is free where a source says so."""
    sourced = not is_unsourced(record, "cost.min_eur_year")
    return say("terms.free-help", lang, name=name) if is_free(record) and sourced else name


def is_free(record: Record) -> bool:
    """Whether it is told to cost nothing; where no source says so, the price says « sans doute »."""
    cost = record.get("cost", {})
    return cost.get("min_eur_year") == 0 and not cost.get("max_eur_year")


def time(network: Network, lang: str) -> str:
    """What it takes a month."""
    if network.hours is None:
        return say("terms.hours-none", lang)
    if network.hours == 0:
        return say("terms.hours-zero", lang)
    return say("terms.hours-month", lang, hours=hours(network.hours, lang))


def door(record: Record, lang: str) -> str:
    """How one enters: by what way, or through a member organisation; marked where no page tells it."""
    audience = record["audience"]
    if audience.get("through"):
        return say("terms.door-through", lang)
    entry = audience.get("entry")
    if not entry:
        return say("terms.door-none", lang)
    for_women = entry == "open" and audience.get("women_only")
    word = say("terms.door-women", lang) if for_women else v.word(v.ENTRIES, entry, lang)
    return word if page_of(record, "audience.entry") else say("glance.unsure", lang, fact=word)
