"""``reseau match`` on a terminal: the questions, the answer, then what to do with it."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from ..ask import saved
from ..ask.dialogue import Dialogue, Outcome
from ..ask.menu import choose
from ..ask.resuming import offered
from ..core.errors import FileError, ReseauError
from ..core.messages.faults import fault_text
from ..core.messages.typography import printed, typeset
from ..core.owner.interview import Interview
from .answers import with_visits
from .lending import Lent, lend

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..ask.menu import Action
    from ..ask.pen import Pen
    from ..core.catalogue.network import Catalogue
    from ..core.explanation.advice import Advice
    from ..core.owner.profile import Profile
    from .streams import Streams


def converse(
    answers: Profile,
    resume: bool,
    catalogue: Catalogue,
    io: Streams,
    top: int,
    lang: str,
    whose: str | None,
) -> None:
    """Ask, answer, and go on until the owner leaves.

    Raises:
        KeyboardInterrupt: he broke off; what he had answered is kept.
    """
    lent = lend(catalogue, lang, whose)
    pen = a_pen(io.lines, lang, lent.get_ready)
    try:
        outcome = _first_talk(pen, lent, answers, resume, lang, whose)
        from ..adviser import advise
        from .faces import screen

        while outcome.finished:
            profile = with_visits(outcome.interview.profile, whose)
            unheard = outcome.interview.unheard
            ranked = None if unheard else lent.rank
            found = advise(profile, catalogue, lang=lang, top=top, unheard=unheard, ranked=ranked)
            pen.say("")
            seen = io.out.isatty()  # else it went to a file or a program: no key can lead further
            screen(found, io, keys=seen)
            io.out.flush()
            if not seen:
                _farewell(pen, found, outcome.kept, lang)
                return
            try:
                changes = _after(pen, found, catalogue, io, lang)
            except (KeyboardInterrupt, EOFError):
                _farewell(pen, found, outcome.kept, lang)
                raise
            if not changes:
                _farewell(pen, found, outcome.kept, lang)
                return
            outcome = Dialogue(pen, lent.tools, lang, outcome.interview).run(change=True)
    except EOFError as broken:
        raise KeyboardInterrupt from broken


def interviewed(
    answers: Profile, resume: bool, catalogue: Catalogue, io: Streams, lang: str, whose: str | None
) -> Profile | None:
    """The answers of a conversation; None where the owner kept them for later.

    Raises:
        KeyboardInterrupt: he broke off; what he had answered is kept.
    """
    lent = lend(catalogue, lang, whose)
    pen = a_pen(io.lines, lang, lent.get_ready)
    try:
        outcome = _first_talk(pen, lent, answers, resume, lang, whose)
    except EOFError as broken:
        raise KeyboardInterrupt from broken
    return outcome.interview.profile if outcome.finished else None


def a_pen(lines: bool, lang: str, meanwhile: Callable[[], None] = lambda: None) -> Pen:
    """What draws the conversation here; ``meanwhile`` is done while the first question is being read."""
    if lines:
        from ..ask.line import LinePen

        return LinePen(lang)
    import sys

    from ..ask.terminal import TerminalPen
    from ..render.boundary import own

    return TerminalPen(own(sys.stderr), lang, meanwhile)


def _first_talk(
    pen: Pen, lent: Lent, answers: Profile, resume: bool, lang: str, whose: str | None
) -> Outcome:
    """The questions, from the first one open: after the answers given, and those kept on this machine."""
    start = _kept(pen, whose, resume or not answers.answered(), not resume, lang)
    return Dialogue(pen, lent.tools, lang, start.knowing(answers)).run()


def _kept(pen: Pen, whose: str | None, wanted: bool, ask: bool, lang: str) -> Interview:
    """The interview to go on with: what is kept on this machine, if the owner wants it, or a new one."""
    try:
        found = saved.load(whose) if wanted else None
    except FileError as error:
        if not ask:
            raise
        pen.say(fault_text(error, lang))
        return Interview()
    return Interview() if found is None else offered(pen, *found, ask, lang)


def _after(pen: Pen, found: Advice, catalogue: Catalogue, io: Streams, lang: str) -> bool:
    """What the owner does after the result, until he leaves; whether an answer is to be changed."""
    from .pager import page
    from .saving import command, save

    names = [(one.match.network.id, one.match.network.name) for one in found.shown]
    while True:
        action = choose(pen, names, lang)
        if action.name == "change":
            return True
        if action.name == "quit":
            return False
        if action.name == "save":
            try:
                pen.say(printed("dialogue.saved", lang, file=save(found, io.lines)))
            except ReseauError as error:
                pen.say(fault_text(error, lang))
            pen.say(printed("dialogue.same-again", lang))
            # On one line, however long: it is to be copied.
            print(command(found.answer.owner.profile), file=io.out, flush=True)
        else:
            pen.say("")
            page(_more(action, found, catalogue, io, lang), io.out, io.lines)


def _more(action: Action, found: Advice, catalogue: Catalogue, io: Streams, lang: str) -> str:
    """What is longer than a screen: a network in full, why it is there, two of them side by side."""
    from ..core.explanation.why import why
    from ..render import plain_records as plainly
    from ..render.plain import about
    from .today import month

    shown = {one.match.network.id: one for one in found.shown}
    first, pairs = action.ids[0], [(shown[id_].match.network, shown[id_].record) for id_ in action.ids]
    sheet = StringIO()
    if not io.lines:
        from ..render import records as draw
        from ..render.paper import paper

        with paper(sheet, color=io.color, width=io.width) as to:
            if action.name == "compare":
                draw.compare(pairs, (), to, lang)
            elif action.name == "why":
                draw.why(why(found.answer, catalogue, first, lang), to, lang)
            else:
                draw.show(pairs[0], month(), to, lang)
                draw.said(about(shown[first], lang), to, lang)
    elif action.name == "compare":
        plainly.write(plainly.compare(pairs, (), lang), sheet, lang)
    elif action.name == "why":
        plainly.write(plainly.why(why(found.answer, catalogue, first, lang), lang), sheet, lang)
    else:
        plainly.write([*plainly.show(pairs[0], month(), lang), "", *about(shown[first], lang)], sheet, lang)
    return sheet.getvalue()


def _farewell(pen: Pen, found: Advice, kept: bool, lang: str) -> None:
    """The last words: where the answers are; and last of all, where it is called for, whom to call."""
    from ..core.explanation.glance import to_call

    if kept:
        pen.say(printed("dialogue.kept", lang))
    care = to_call(found.care, lang)
    if care:
        pen.say(typeset("\n".join(["", *care]), lang))
