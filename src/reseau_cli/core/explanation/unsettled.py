"""What is left open in the owner's answers, or contradicts, in a sentence each."""

from __future__ import annotations

from ..messages.say import say
from ..owner.contradictions import contradictions
from ..owner.needs import IN_DISPUTE
from ..owner.profile import Profile
from ..owner.understood import Place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..owner.understood import Doubt, Owner

NAMED = 5
"""How many of what it may be are named; beyond it the first ones and "…"."""


def unsettled(doubts: Iterable[Doubt], lang: str) -> list[str]:
    """A sentence for each doubt."""
    return [_sentence(doubt, lang) for doubt in doubts]


def left_open(owner: Owner, lang: str) -> list[str]:
    """All that his answers leave open, or say both ways: places and trades first."""
    both_ways = [say(f"unsettled.{name}", lang) for name in contradictions(owner.profile)]
    asked = len(owner.profile.lacks) + len(owner.profile.wants)
    too_much = [say("unsettled.too-much", lang, count=asked)] if asks_too_much(owner.profile) else []
    return [*_taken(owner, lang), *unsettled(owner.doubts, lang), *both_ways, *too_much]


TOO_MUCH = 9
"""So many things asked at once leave nothing that comes first."""


def asks_too_much(profile: Profile) -> bool:
    """Whether he asks for so much that the answer cannot tell what matters to him."""
    return len(profile.lacks) + len(profile.wants) >= TOO_MUCH


def untold(owner: Owner, lang: str) -> list[str]:
    """To say where he is or what he does, where nothing tells it: each changes the answer more than all the rest."""
    answered = {*owner.profile.answered()}
    known = {"place": owner.place != Place() or not _PLACE.isdisjoint(answered), "trade": "trade" in answered}
    missing = "-".join(name for name, told in known.items() if not told)
    # What he may have written is not asked for as if he had not.
    told = "unread" if owner.profile.text else "untold"
    return [say(f"unsettled.{told}-{missing}", lang)] if missing else []


def _taken(owner: Owner, lang: str) -> list[str]:
    """What his sentence, or his trade, alone gave, for him to correct."""
    if not owner.taken and IN_DISPUTE not in owner.needs:
        return []
    from .you_said import answers, with_words  # seldom

    known = owner._replace(
        profile=owner.profile._replace(**{n: d for n, d in _BLANK.items() if n not in owner.taken}),
        place=owner.place if _PLACE.intersection(owner.taken) else Place(),
    )
    told = with_words(answers(known, lang), owner.heard, lang)
    source = "from-sentence" if owner.profile.text else "from-trade"
    return [say(f"unsettled.{source}", lang, answers=say("marks.semicolon", lang).join(told))]


_BLANK = Profile()._asdict()
_PLACE = {"postcode", "commune", "department"}

_MARKS = {
    "trade-open": "marks.or",
    "trade-both": "marks.and",
    "trade-asked": "marks.or",
    "place-among-few": "marks.and",
    "place-asked": "marks.or",
}

FEW = 3
"""So many communes of a postcode are named; of more, it is told how many they are."""


def _sentence(doubt: Doubt, lang: str) -> str:
    key = f"{doubt.key}-few" if doubt.key == "place-among" and len(doubt.others) <= FEW else doubt.key
    mark = say(_MARKS.get(key, "marks.comma"), lang)
    others = mark.join(doubt.others[:NAMED]) + ("…" if len(doubt.others) > NAMED else "")
    values = {"typed": doubt.typed, "taken": doubt.taken, "others": others, "count": len(doubt.others)}
    return say(f"unsettled.{key}", lang, **values)
