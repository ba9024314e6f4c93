"""``reseau match`` on a terminal: the questions, the answer, then what to do with it."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from ..adviser import advise
from ..ask import saved
from ..ask.dialogue import Dialogue
from ..ask.menu import choose
from ..ask.resuming import offered
from ..core.errors import FileError
from ..core.messages.faults import fault_text
from ..core.messages.typography import printed
from ..core.owner.interview import Interview
from ..core.owner.profile import to_flags
from .lent import tools
from .match import face
from .today import month

if TYPE_CHECKING:
    from ..ask.pen import Pen
    from ..core.catalogue.network import Catalogue
    from ..core.explanation.advice import Advice
    from ..core.owner.profile import Profile
    from .streams import Streams


def converse(
    answers: Profile, resume: bool, catalogue: Catalogue, io: Streams, top: int, lang: str, lines: bool
) -> None:
    """Ask, answer, and go on until the owner leaves; ``lines``: in plain lines, for a screen reader.

    Raises:
        KeyboardInterrupt: he broke off; what he had answered is kept.
    """
    pen, lent = a_pen(lines or io.lines, lang), tools(catalogue, lang)
    try:
        start = _kept(pen, resume or not answers.answered(), not resume, lang)
        outcome = Dialogue(pen, lent, lang, start.knowing(answers)).run()
        while outcome.finished:
            found = advise(outcome.interview.profile, catalogue, lang=lang, top=top, deep=True)
            face(found, io, "plain" if lines else "table")
            _same_again(outcome.interview.profile, io, lang)
            if not _after(pen, found, catalogue, io, lang):
                return
            outcome = Dialogue(pen, lent, lang, outcome.interview).run(change=True)
    except EOFError as broken:
        raise KeyboardInterrupt from broken


def a_pen(lines: bool, lang: str) -> Pen:
    """What draws the conversation here."""
    if lines:
        from ..ask.line import LinePen

        return LinePen(lang)
    from ..ask.prompt import QuestionaryPen

    return QuestionaryPen(lang)


def _kept(pen: Pen, wanted: bool, ask: bool, lang: str) -> Interview:
    """The interview to go on with: what is kept on this machine, if the owner wants it, or a new one."""
    try:
        found = saved.load() if wanted else None
    except FileError as error:
        if not ask:
            raise
        pen.say(fault_text(error, lang))
        return Interview()
    return Interview() if found is None else offered(pen, *found, ask, lang)


def _same_again(profile: Profile, io: Streams, lang: str) -> None:
    io.out.flush()
    # Without his sentence: others may read a command line, and it is kept in the shell's history.
    command = shlex.join(["reseau", "match", *to_flags(profile.without("text"))])
    print(printed("screen.same-again", lang), command, sep="\n", file=io.err)


def _after(pen: Pen, found: Advice, catalogue: Catalogue, io: Streams, lang: str) -> bool:
    """The menu after the result; whether an answer is to be changed."""
    from ..core.explanation.why import why
    from ..render.records import compare, show
    from ..render.records import why as draw_why
    from ..render.terminal import paper

    shown = {item.match.network.id: item for item in found.shown}
    while True:
        action = choose(pen, [(id_, item.match.network.name) for id_, item in shown.items()], lang)
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
