"""What a sentence is heard to say of its writer, and the answers that it gives where nothing else gives them.

The ear is opened only where there is a sentence.
"""

from __future__ import annotations

import re

from .core.owner.situation import told_by_a_dispute
from .core.vocabulary import HARD_STAGES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Set
    from typing import Any

    from .core.owner.profile import Profile
    from .core.text.hearing import Ear, Heard


def heard_in(text: str | None) -> dict[str, Heard]:
    """What a sentence speaks of, the most probable first.

    Of who tells of a firm in danger each clause is heard apart for whether he is worn out: « trois mois de retard, je dors
    plus ». Where no need is heard in the whole, each clause is, once he has said who he is. Where no need, no moment and no
    dispute is heard, nor surely distress, the likeliest of them is guessed.
    """
    if not text:
        return {}
    from .core.owner.needs import IN_DISTRESS
    from .core.text.hearing import DISTRESS, hear
    from .core.vocabulary import LACKS, WANTS
    from .ear import load

    ear = load()
    found = hear(text, ear)
    if not found.keys().isdisjoint(TELL_DANGER) and found.keys().isdisjoint((DISTRESS, IN_DISTRESS)):
        found |= _surely(IN_DISTRESS, text, ear)
    asked = LACKS.keys() | WANTS.keys()
    if asked.isdisjoint(found):
        found |= _by_clause(asked, text, ear)
        found |= _guessed(found, asked, text, ear)
    return dict(sorted(found.items(), key=lambda item: (-item[1].probability, item[0])))


def _by_clause(asked: Set[str], text: str, ear: Ear) -> dict[str, Heard]:
    """What a clause surely asks by itself, once he has said who he is."""
    from .core.text.hearing import hear

    heard = (hear(clause, ear) for clause in besides_who(text))
    return {name: one for told in heard for name, one in told.items() if name in asked and one.sure}


def besides_who(text: str) -> list[str]:
    """The clauses of a sentence but those that tell who its writer is, by trade, place, form or staff; none if none does.

    What he asks for is told in few words beside these: « brasserie dans le finistère, sarl, on est 5, on veut exporter ».
    """
    from .core.text.facts import told_surely
    from .territory.place_in_sentence import place_told
    from .territory.trade_in_sentence import trade_told

    trade = trade_told(text)
    said = [clause for clause in re.split(r"[,.;!?]", text) if clause.strip()]
    rest = [
        clause
        for clause in said
        if not ((trade and trade in clause) or place_told(clause) or told_surely(clause))
    ]
    return rest if len(rest) < len(said) else []


def _guessed(found: dict[str, Heard], asked: Set[str], text: str, ear: Ear) -> dict[str, Heard]:
    """The likeliest need, moment or dispute, where none is heard and he is not surely in distress."""
    from .core.owner.needs import IN_DISPUTE
    from .core.text.hearing import DISTRESS, likeliest
    from .core.vocabulary import STAGES

    calling = asked | STAGES.keys() | {IN_DISPUTE}
    suffers = DISTRESS in found and found[DISTRESS].sure
    return {} if suffers or not calling.isdisjoint(found) else likeliest(text, ear, calling)


TELL_DANGER = ("hardship", *HARD_STAGES)
"""What a sentence tells of a firm in danger."""


def _surely(name: str, text: str, ear: Ear) -> dict[str, Heard]:
    """A thing as the first clause tells it that surely does."""
    from .core.text.frame import clauses
    from .core.text.hearing import hear

    heard = (hear(text[clause.start : clause.end], ear).get(name) for clause in clauses(text))
    sure = next((one for one in heard if one and one.sure), None)
    return {name: sure} if sure else {}


def asks_otherwise(profile: Profile) -> bool:
    """Whether his answers tell what he asks for: his sentence is then no more than a part."""
    return bool(profile.lacks or profile.wants)


def counted(profile: Profile, heard: dict[str, Heard]) -> dict[str, Heard]:
    """What is heard, less what is but guessed where his answers tell what he asks for."""
    if not asks_otherwise(profile):
        return heard
    return {name: one for name, one in heard.items() if not one.guessed}


def with_sentence(profile: Profile, heard: dict[str, Heard]) -> Profile:
    """The answers that the sentence gives: taken, and said to be so.

    His trade and his place, where his answers do not tell them; all else, where they ask for nothing at all. That his firm
    is in danger, though he answers that it runs.
    """
    if not profile.text:
        return profile
    told = _who(profile, profile.text)
    if not asks_otherwise(profile):
        told |= _what(profile.text, heard)
    whole = profile.over(type(profile)(**told)) if told else profile
    return _in_danger(whole) if _contradicts(whole, heard) else whole


RUNNING = ("starting", "growing")
"""The stages of a firm that runs."""


def _contradicts(profile: Profile, heard: dict[str, Heard]) -> bool:
    """Whether the sentence surely tells a firm in difficulty and its debts, and the answers one that runs, without any."""
    in_trouble = all(name in heard and heard[name].sure for name in ("struggling", "hardship"))
    return in_trouble and profile.stage in RUNNING and "hardship" not in profile.lacks


def _in_danger(profile: Profile) -> Profile:
    return profile._replace(stage="struggling", lacks=("hardship", *profile.lacks))


def _who(profile: Profile, text: str) -> dict[str, Any]:
    """His trade and his place, each where no answer tells it."""
    if profile.placed and profile.trade:
        return {}
    from .territory.place_in_sentence import place_told
    from .territory.trade_in_sentence import trade_told

    trade = None if profile.trade else trade_told(text)
    place = {} if profile.placed else place_told(text, trade)
    return {"trade": trade} | place


def _what(text: str, heard: dict[str, Heard]) -> dict[str, Any]:
    """His needs, his wishes, his stage; his staff and legal form."""
    from .core.text.facts import stage_told, told_surely
    from .core.vocabulary import LACKS, STAGES, WANTS

    part = told_by_a_dispute(heard)
    # Who is surely heard to suffer is at no stage that is less sure: his six weeks of silence are no new firm's.
    suffering = heard.get("distress")
    doubt = suffering.probability if suffering and suffering.sure else 0.0
    likely = (name for name, one in heard.items() if name in STAGES and one.probability > doubt)
    said = stage_told(text)
    return told_surely(text) | {
        "lacks": tuple(name for name in heard if name in LACKS and name not in part),
        "wants": tuple(name for name in heard if name in WANTS),
        # In the very words of the law: a liquidation is no mere difficulty.
        "stage": said if said in HARD_STAGES else next(likely, None),
    }
