"""What ``reseau match`` lends to the conversation: counting, places, trades, what a sentence says, whom to call."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from ..adviser import LookUp, owner_of, rank, trade_of
from ..catalogue.shipped import load_help_lines
from ..core.explanation.distress import care as care_for
from ..core.explanation.you_said import heard as things
from ..core.france.legal_status import SETTLED_BY_FORM
from ..core.messages.typography import printed, typeset
from ..core.method.rules import RULES
from ..core.owner.profile import Profile
from ..core.text.facts import facts
from ..core.text.hearing import propose
from ..core.vocabulary import LACKS, WANTS
from ..sentence import heard_in
from ..territory.location import place_of
from ..territory.place_in_sentence import place_told
from ..territory.trade_in_sentence import trade_told

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..core.catalogue.network import Catalogue
    from ..core.method.ranking import Answer
    from ..core.owner.understood import Owner
    from ..core.text.hearing import Heard

SETTLED = frozenset(RULES) - {"stages", "sectors", "trades", "departments", "regions", "standings"}
"""The conditions whose answer is asked only where one is open; trade, place and stage are asked of everybody."""

LIKELY = 60
"""The matches whose open conditions make a question worth asking: those that may still reach the top."""


class Known:
    """What the conversation asks of the rest of the program; what was found last is remembered."""

    def __init__(self, catalogue: Catalogue, lang: str) -> None:
        self.lang, self._catalogue = lang, catalogue
        self._hear = lru_cache(maxsize=1)(heard_in)  # of one sentence, asked before each question
        look_up = LookUp(place_of, lru_cache(maxsize=1)(trade_of), self._hear)
        self.rank: Callable[[Profile], Answer] = lru_cache(maxsize=2)(
            lambda profile: rank(profile, catalogue, look_up)
        )
        self._owner: Callable[[Profile], Owner] = lru_cache(maxsize=2)(
            lambda profile: owner_of(profile, look_up)
        )
        self.heard: Callable[[str], Profile] = lru_cache(maxsize=1)(partial(heard, hear=self._hear))
        self.dependencies: Callable[[Profile], frozenset[str]] = lru_cache(maxsize=2)(self._dependencies)

    def possible(self, profile: Profile) -> int:
        """How many networks are possible."""
        return len(self.rank(profile).matches)

    def things(self, text: str) -> dict[str, str]:
        """What a sentence was heard to say, in words, by concept."""
        return things(self._hear(text), self.lang)

    def care(self, profile: Profile) -> list[str]:
        """Whom to call; the owner alone is understood, nothing is ranked.

        Raises:
            ProfileError: a place or a NAF code that does not exist.
        """
        return care(self._owner(profile), self.lang)

    def place_proposals(self, text: str) -> list[tuple[str, dict[str, Any]]]:
        """What a typed place may be."""
        return place_proposals(text)

    def trade_proposals(self, text: str) -> list[tuple[str, str]]:
        """What a typed trade may be."""
        return trade_proposals(text, self.lang)

    def rehearse(self, sentence: str) -> None:
        """Go through a sentence and its answer once, so that files and modules are read when his own is given."""
        from io import StringIO

        from ..adviser import advise
        from ..render.terminal import write

        said = self.heard(sentence)._replace(text=sentence)
        found = advise(said, self._catalogue, lang=self.lang, ranked=self.rank)
        write(found, StringIO(), color=True, width=80, keys=True)

    def _dependencies(self, profile: Profile) -> frozenset[str]:
        answer = self.rank(profile)
        open_ = [finding for match in answer.matches[:LIKELY] for finding in match.to_check]
        keys = {RULES[finding.rule].answer for finding in open_ if finding.rule in SETTLED}
        if any(finding.rule == "standings" and SETTLED_BY_FORM in finding.value for finding in open_):
            keys.add("legal_form")
        if answer.owner.place.region is None:
            keys.add("remote")
        return frozenset(keys)


def heard(text: str, hear: Callable[[str], dict[str, Heard]] = heard_in) -> Profile:
    """The answers that a sentence seems to hold, each to be confirmed by its writer."""
    wishes = propose(hear(text), LACKS | WANTS)
    trade = trade_told(text)
    named: dict[str, Any] = place_told(text, trade) | facts(text)
    return Profile(
        lacks=tuple(item for item in wishes if item in LACKS),
        wants=tuple(item for item in wishes if item in WANTS),
        trade=trade,
        **named,
    )


def care(owner: Owner, lang: str) -> list[str]:
    """The numbers to call where his answers surely speak of distress, one line where they may; none elsewhere."""
    found = care_for(owner, load_help_lines(), lang)
    if found is None:
        return []
    lines = found.lines if found.level == "sure" else []
    return [typeset(found.text, lang), *(printed("care.line", lang, **line._asdict()) for line in lines)]


def place_proposals(text: str) -> list[tuple[str, dict[str, Any]]]:
    """What a typed place may be, best first: (label, answers); none where it is like nothing known.

    Raises:
        ProfileError: it is not in France.
    """
    from ..territory.meaning import abroad
    from ..territory.place_reader import read_place

    found = read_place(text)
    french = [one for one in found.meanings if one.kind != "abroad"]
    if found.meanings and not french:
        raise abroad(text, found.meanings[0].label, "situation.commune")
    postcode = {"postcode": found.postcode} if found.postcode else {}
    shown = french[:1] if found.how == "settled" else french
    return [(one.label, _without_home(one.answers, postcode)) for one in shown]


def _without_home(answers: dict[str, str], postcode: dict[str, str]) -> dict[str, Any]:
    """The answers, with the postcode in the place of the département where one was typed."""
    if not postcode or "commune" not in answers:
        return dict(answers)
    return {"commune": answers["commune"], **postcode}


def trade_proposals(text: str, lang: str) -> list[tuple[str, str]]:
    """What a typed trade may be: (its title in ``lang``, answer); the trade as it was typed where it is sure, or several.

    Raises:
        ProfileError: a code that is in no list.
    """
    from ..territory.naf_list import title_of
    from ..territory.trade_reader import read_trade, to_choose

    found = read_trade(text)
    if found.together:
        both = printed("marks.and", lang).join(
            f"{title_of(one.code, lang)} ({one.code})" for one in found.proposed
        )
        return [(both, text)]
    sure = len(found.codes) == 1 and not found.doubts
    shown = [one for one in found.proposed if one.code in found.codes] if sure else to_choose(found, text)
    return [(f"{title_of(one.code, lang)} ({one.code})", text if sure else one.code) for one in shown]
