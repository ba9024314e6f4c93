"""What was understood of the owner, repeated to him: his answers, what was heard of him, his place, what his musts cost."""

from __future__ import annotations

from .. import vocabulary as v
from ..france.departments import HOMES, REGIONS
from ..messages.say import say
from ..messages.typography import euros, hours
from ..owner.needs import IN_DISPUTE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..method.ranking import Answer
    from ..owner.understood import Owner, Place
    from ..text.hearing import Heard


def musts(answer: Answer, lang: str) -> list[str]:
    """What each non-negotiable answer costs: the networks that it alone rules out."""
    told = []
    for must in answer.owner.profile.must:
        alone = sum(
            all(f.rule == f"must-{must}" for f in ruled_out.findings) for ruled_out in answer.excluded
        )
        told.append(say("screen.must-cost", lang, label=v.word(v.MUSTS, must, lang), count=alone))
    return told


_NAMED = v.NEEDS | v.WANTS | v.STAGES | v.CIRCUMSTANCES
"""What is told back once heard; distress is answered, not repeated."""


def heard(found: Mapping[str, Heard], lang: str) -> dict[str, str]:
    """Each thing heard in his sentence, by its concept, with the words that told it: recruter (« pas de vendeuse »)."""
    return {
        concept: say("answers.heard", lang, thing=_thing(found, concept, lang), words=one.words)
        for concept, one in found.items()
        if concept in _NAMED
    }


def _thing(found: Mapping[str, Heard], concept: str, lang: str) -> str:
    """A thing asked or lived, in words; a guess is told as one."""
    thing = v.word(_NAMED, concept, lang)
    guessed = concept in found and found[concept].guessed
    return say("answers.perhaps", lang, thing=thing) if guessed else thing


def heard_besides(owner: Owner, lang: str) -> dict[str, str]:
    """What was heard in his sentence, less what was taken from it as an answer, which is told as such."""
    given = [getattr(owner.profile, name) for name in owner.taken]
    taken = {item for value in given for item in (value if isinstance(value, tuple) else (value,))}
    taken.add(IN_DISPUTE)
    return {concept: text for concept, text in heard(owner.heard, lang).items() if concept not in taken}


def with_words(said: Sequence[str], found: Mapping[str, Heard], lang: str) -> list[str]:
    """Answers taken from his sentence, each that was heard there with the words that told it."""
    told = {_thing(found, concept, lang): text for concept, text in heard(found, lang).items()}
    return [told.get(one, one) for one in said]


def place_name(place: Place, lang: str) -> str:
    """A place as it was understood; empty where nothing is known of it."""
    if place.name:
        within = place.department or ", ".join(sorted(place.around))
        return f"{place.name} ({within})" if within else place.name
    if place.department:
        return f"{HOMES[place.department].name} ({place.department})"
    return REGIONS[place.region].name if place.region else ""


def _trade(owner: Owner, typed: str, lang: str) -> str:
    """A trade as it was typed, with the code it was taken for; « artisan » is understood without one."""
    if owner.codes:
        codes = say("marks.and" if owner.together else "marks.or", lang).join(owner.codes)
        return typed if typed == codes else say("answers.trade", lang, typed=typed, codes=codes)
    from ..france.legal_status import says

    known = any(says(typed, standing) for standing in v.STANDINGS)
    if known or any(doubt.key == "trade-asked" for doubt in owner.trade_doubts):
        return typed
    return say("answers.trade-unknown", lang, typed=typed)


def who(owner: Owner, lang: str) -> str:
    """Who he is in a few words: trade, place, staff; his stage where he told none of them; empty where he told nothing."""
    profile, place = owner.profile, place_name(owner.place, lang)
    unknown = profile.trade and not owner.codes
    said = [_trade(owner, profile.trade or "", lang) if unknown else profile.trade or "", place]
    if profile.employees is not None:
        said.append(say("answers.employees", lang, count=profile.employees))
    if not any(said) and profile.stage:
        said.append(v.word(v.STAGES, profile.stage, lang))
    return ", ".join(filter(None, said))


def answers(owner: Owner, lang: str) -> list[str]:
    """What the owner said, a few words an answer: all of it, so that he sees what was understood."""
    profile = owner.profile
    told = [*profile.lacks, *([IN_DISPUTE] if IN_DISPUTE in owner.needs else [])]
    said = [_thing(owner.heard, one, lang) for one in told]
    levels = ("solitude", "smallness")
    said += [_level(key, level, lang) for key in levels if (level := getattr(profile, key)) is not None]
    said += [_thing(owner.heard, want, lang) for want in profile.wants]
    said += filter(None, [place_name(owner.place, lang)])
    if profile.trade:
        said.append(_trade(owner, profile.trade, lang))
    said += _firm(owner, lang)
    said += _himself(owner, lang)
    if profile.budget is not None:
        said.append(say("answers.budget", lang, euros=euros(profile.budget, lang)))
    if profile.hours is not None:
        said.append(say("answers.hours", lang, hours=hours(profile.hours, lang)))
    if profile.give is not None:
        said.append(_level("give", profile.give, lang))
    if profile.remote is not None:
        said.append(say("answers.remote" if profile.remote else "answers.not-remote", lang))
    return said


def _level(key: str, level: int, lang: str) -> str:
    """An answer on a scale, in the words of its question: « quelqu’un à qui parler : rarement »."""
    name, answer = say(f"questions.{key}.name", lang), say(f"questions.{key}.{level}", lang)
    return say("dialogue.fact", lang, name=name, answer=answer)


def _firm(owner: Owner, lang: str) -> list[str]:
    """Stage, staff, turnover, legal form."""
    profile, said = owner.profile, []
    if profile.stage:
        said.append(_thing(owner.heard, profile.stage, lang))
    if profile.employees is not None:
        said.append(say("answers.employees", lang, count=profile.employees))
    if profile.turnover is not None:
        said.append(say("answers.turnover", lang, euros=euros(profile.turnover, lang)))
    if profile.legal_form:
        said.append(v.word(v.LEGAL_FORMS, profile.legal_form, lang))
    return said


def _himself(owner: Owner, lang: str) -> list[str]:
    """Sex, age, circumstances."""
    profile, said = owner.profile, []
    if profile.woman is not None:
        said.append(say("answers.woman" if profile.woman else "answers.man", lang))
    if profile.age is not None:
        said.append(say("answers.age", lang, figure=profile.age))
    return said + [v.word(v.CIRCUMSTANCES, each, lang) for each in profile.circumstances]
