"""The offices that his own words name by their matter: customs for a parcel held there.

A need of the ear is wide (law, administration, people), and a hundred bodies serve it; a matter is one office's.
"""

from __future__ import annotations

from math import prod

from ..method.admission import odds_of
from ..owner.understood import own_sentence
from ..text.stems import stems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..method.ranking import Answer, Match

MOST = 2
"""Offices that are named for their matter, at most."""


def of_the_matter(answer: Answer) -> list[Match]:
    """The offices whose matter he names, for him: the most telling words first, then the likeliest."""
    if not answer.owner.profile.text:
        return []
    # What he does for a living is no matter of his: a customs agent is not sent to customs.
    said = {*stems(own_sentence(answer.owner.profile))} - answer.owner.trade
    named = [
        (told, odds, match)
        for match in answer.matches
        if match.network.matters and (told := _told(match, said)) and (odds := _odds(match)) >= HARDLY
    ]
    return [match for *_, match in sorted(named, key=lambda one: (-one[0], -one[1], one[2].rank))][:MOST]


def _told(match: Match, said: set[str]) -> int:
    """How many of his words name its matter, at most; 0 where none do."""
    told = (len(words) for words in match.network.matters if not any(map(said.isdisjoint, words)))
    return max(told, default=0)


TOLD_BY_IT = frozenset({"reserved", "women", "circumstances", "staff", "min-employees", "stages"})
"""Conditions that who names the matter tells: a pregnancy, a disability, an employee who fell."""

HARDLY = 0.2
"""Below so many chances it is another's fund: that of farmers is not told to who draws."""


def _odds(match: Match) -> float:
    """The chance that it is his, as far as its matter does not tell; none where it may be dead."""
    left = (one for one in match.fit.findings if one.rule not in TOLD_BY_IT)
    return 0.0 if match.network.doubted else prod([odds_of(match.fit, one) for one in left])
