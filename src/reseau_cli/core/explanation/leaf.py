"""A network on the page to hand over: all that one says of it on paper, in words."""

from __future__ import annotations

from .. import vocabulary as v
from ..messages.say import capitalized, say
from ..tuples import NamedTuple
from .address import Address, site, ways
from .cited import dated, latest
from .terms import door, labelled
from .translated import Text, in_language, in_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..catalogue.network import Record
    from .advice import Shown

SOURCES = 3
"""Sources told of a network, the latest first; the others are in its record."""


class Source(NamedTuple):
    """A page that a network's facts come from, and its year or date, which may not be known."""

    dated: str
    address: Address


class Leaf(NamedTuple):
    """A network on the page. ``facts`` are (label, text): price, time, entry, role, where."""

    rank: int
    name: str
    kind: str
    picked: str
    what: Text
    reasons: list[str]
    against: list[str]
    facts: list[tuple[str, str]]
    ways: list[Address]
    step: Text
    checks: list[str]
    sources: list[Source]
    holds: str


def leaf(one: Shown, lang: str) -> Leaf:
    """The network as it stands on the page."""
    told, record, role = one.explanation, one.record, one.match.fit.role
    terms = {"price": told.price, "time": told.hours, "door": door(record, lang), "where": told.where}
    facts = [labelled(say(f"screen.{name}", lang), text) for name, text in terms.items()]
    if role != "member":
        facts.append((say("page.role", lang), v.word(v.ROLES, role, lang)))
    kinds = [v.word(v.KINDS, one.match.network.kind, lang), *filter(None, [one.family])]
    return Leaf(
        one.rank,
        one.match.network.name,
        ", ".join(kinds),
        one.picked_text or "",
        in_language(_what(record, role), "what", lang),
        told.reasons,
        told.against,
        facts,
        list(ways(one.door)) if one.door else [],
        in_words(record, one.first_step, lang),
        [text for _, text in told.to_check],
        _sources(record, lang),
        " ".join(filter(None, [f"{capitalized(one.holds)}.", one.flip])),
    )


def _what(record: Record, role: str) -> Record:
    """The part of a record that tells what it is to who comes in a role: the role's, where it has words of its own."""
    told: Record = record.get("roles", {}).get(role, {})
    return told if "what" in told else record


def _sources(record: Record, lang: str) -> list[Source]:
    """The latest pages, each read by the name of its site; those of no year last."""
    return [Source(dated(one.get("dated"), lang), site(one["url"])) for one in latest(record)[:SOURCES]]
