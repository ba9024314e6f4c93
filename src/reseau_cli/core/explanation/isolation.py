"""The three isolations of an owner, as he tells them: what he does not know, nobody to lean on, small among giants."""

from __future__ import annotations

from .. import vocabulary as v
from ..messages.say import capitalized, say
from ..tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..owner.profile import Profile

MOST = 3
"""The highest level; three lacks or more are as many as can be told at a glance."""


class Isolation(NamedTuple):
    """One of the three: its kind, from 0 to ``MOST`` or None where he did not say, its title, and what he said."""

    kind: str
    level: int | None
    title: str
    text: str


def isolations(profile: Profile, lang: str) -> list[Isolation]:
    """The three, always in the same order."""
    lacks = ", ".join(v.word(v.LACKS, lack, lang) for lack in profile.lacks)
    known = Isolation(
        "lacks",
        min(len(profile.lacks), MOST) if profile.lacks else None,
        say("page.isolation-lacks", lang),
        capitalized(lacks) if lacks else say("page.unsaid", lang),
    )
    return [known, *(_level(kind, getattr(profile, kind), lang) for kind in ("solitude", "smallness"))]


def _level(kind: str, level: int | None, lang: str) -> Isolation:
    text = say("page.unsaid", lang) if level is None else say(f"page.{kind}-{level}", lang)
    return Isolation(kind, level, say(f"page.isolation-{kind}", lang), text)
