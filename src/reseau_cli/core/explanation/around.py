"""What exists around an owner who has said nothing yet that would rank it: the broadest doors of his place."""

from __future__ import annotations

from ..messages.say import say
from ..method.proximity import AT_HAND
from .address import quickest
from .door import door_to

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..catalogue.network import Catalogue
    from ..method.ranking import Answer, Match

NAMED = 5
"""How many are named."""

LIKELY = 0.3
"""The chance of being admitted from which a door is worth naming to somebody who has not said who he is."""


OF_SOME = frozenset({"women", "men", "circumstances", "min-age", "max-age"})
"""Conditions on the person that make a door one for some."""


def around(answer: Answer, catalogue: Catalogue, lang: str) -> list[str]:
    """A line for each of the networks and helps at hand that serve most needs, those that would likely have him."""
    near = [
        match
        for match in answer.matches
        if match.level in AT_HAND
        and match.fit.chance >= LIKELY
        and not match.network.doubted
        and OF_SOME.isdisjoint(finding.rule for finding in match.to_check)
    ]
    if not near:
        return []
    broadest = sorted(near, key=lambda match: (-len(match.network.needs), match.network.id))[:NAMED]
    return [say("conditions.around", lang), *(_line(match, catalogue, lang) for match in broadest)]


def _line(match: Match, catalogue: Catalogue, lang: str) -> str:
    record = catalogue.record(match.network.id)
    address = quickest(door_to(match, catalogue, lang))
    if address is None:
        return str(record["name"])
    return say("conditions.around-one", lang, name=record["name"], address=address.text)
