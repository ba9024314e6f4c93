"""``reseau match`` on a terminal: the questions, the answer, then what to do with it."""

from __future__ import annotations

import shlex
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ..adviser import advise, heard_in, rank
from ..ask import saved
from ..ask.prompt import Tools, menu, run
from ..core.france.legal_status import SETTLED_BY_FORM
from ..core.messages.typography import printed
from ..core.method.rules import RULES
from ..core.owner.interview import Interview
from ..core.owner.profile import Profile, to_flags
from ..core.text.hearing import propose
from ..core.vocabulary import LACKS, WANTS
from ..territory import trades
from .match import face

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..core.catalogue.network import Catalogue
    from ..core.explanation.advice import Advice
    from .streams import Streams
from .today import month

SETTLED = frozenset(RULES) - {"stages", "sectors", "trades", "departments", "regions", "standings"}
"""The conditions whose answer is asked only where one is open; trade, place and stage are asked of everybody."""

LIKELY = 60
"""The matches whose open conditions make a question worth asking: those that may still reach the top."""


def converse(
    answers: Profile, resume: bool, catalogue: Catalogue, io: Streams, top: int, lang: str, plain: bool
) -> None:
    """Ask, answer, and go on until the owner leaves.

    Raises:
        KeyboardInterrupt: he broke off; what he had answered is kept.
    """
    state = saved.load() if resume else None
    start = Interview.from_state(state) if state is not None else Interview()
    outcome = run(start.knowing(answers), tools(catalogue, lang), lang)
    while outcome.finished:
        profile = outcome.interview.profile
        found = advise(profile, catalogue, lang=lang, top=top, deep=True)
        face(found, io, "plain" if plain else "table")
        _same_again(profile, io, lang)
        if not _after(found, catalogue, io, lang):
            return
        outcome = run(outcome.interview, tools(catalogue, lang), lang, change=True)


def _same_again(profile: Profile, io: Streams, lang: str) -> None:
    io.out.flush()
    command = shlex.join(["reseau", "match", *to_flags(profile)])
    print(printed("screen.same-again", lang), command, sep="\n", file=io.err)


def _after(found: Advice, catalogue: Catalogue, io: Streams, lang: str) -> bool:
    """The menu after the result; whether an answer is to be changed."""
    from ..core.explanation.why import why
    from ..render.records import compare, show
    from ..render.records import why as draw_why
    from ..render.terminal import paper

    shown = {item.match.network.id: item for item in found.shown}
    while True:
        action = menu([(id_, item.match.network.name) for id_, item in shown.items()], lang)
        if action.name in ("change", "quit"):
            return action.name == "change"
        pairs = [(shown[id_].match.network, shown[id_].record) for id_ in action.ids]
        with paper(io.out, color=io.color, width=io.width) as to:
            if action.name == "compare":
                compare(pairs, to, lang)
            else:
                show(pairs[0], month(), to, lang)
                draw_why(why(found.answer, catalogue, action.ids[0], lang), to, lang)
        io.out.flush()


def tools(catalogue: Catalogue, lang: str) -> Tools:
    """What the conversation borrows from the rest of the program."""
    answer: Callable[[Profile], Any] = lru_cache(maxsize=2)(lambda profile: rank(profile, catalogue))

    def dependencies(profile: Profile) -> frozenset[str]:
        matches = answer(profile).matches[:LIKELY]
        open_ = [finding for match in matches for finding in match.to_check]
        keys = {RULES[finding.rule].answer for finding in open_ if finding.rule in SETTLED}
        if any(finding.rule == "standings" and SETTLED_BY_FORM in finding.value for finding in open_):
            keys.add("legal_form")
        if answer(profile).owner.place.region is None:
            keys.add("remote")
        return frozenset(keys)

    return Tools(
        possible=lambda profile: len(answer(profile).matches),
        dependencies=dependencies,
        place_proposals=place_proposals,
        trade_proposals=trade_proposals,
        understood=lambda text: propose(heard_in(text), LACKS | WANTS),
        keep=lambda interview: saved.save(interview.to_state()),
    )


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


def trade_proposals(text: str) -> list[tuple[str, str]]:
    """What a typed trade may be: (official title, answer); where it is sure, the trade as it was typed."""
    found = trades.find(text)
    if trades.is_sure(found):
        return [(f"{found[0].title} ({found[0].code})", text)]
    return [(f"{trade.title} ({trade.code})", trade.code) for trade in found]
