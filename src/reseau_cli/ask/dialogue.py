"""The conversation: which question comes next, what the ways out do, the recap, and how it is broken off.

Nothing here knows a terminal, a catalogue or a file: a pen draws, and the command line lends its ``Tools``.
"""

from __future__ import annotations

from errno import EINVAL, EIO
from typing import TYPE_CHECKING, NamedTuple

from ..core.errors import ProfileError, ReseauError
from ..core.explanation import answers_back
from ..core.messages.faults import fault_text
from ..core.messages.typography import printed
from ..core.owner.questions import QUESTIONS
from .pen import Again, Taken, Way
from .screens import Screens, Tools

if TYPE_CHECKING:
    from ..core.owner.interview import Interview
    from ..core.owner.question import Question
    from .pen import Pen


_CLOSED = frozenset((EINVAL, EIO))


class Outcome(NamedTuple):
    """How a conversation ended: all answered and confirmed, or kept to be taken up again."""

    interview: Interview
    finished: bool


class Dialogue:
    """One conversation: a pen, the tools lent, and the interview as it stands."""

    def __init__(self, pen: Pen, tools: Tools, lang: str, interview: Interview) -> None:
        self.pen, self.tools, self.lang, self.interview = pen, tools, lang, interview
        self.screens = Screens(pen, tools, lang)

    def run(self, change: bool = False) -> Outcome:
        """Ask until all is answered and confirmed, or kept; ``change`` opens on the answer to change.

        Raises:
            KeyboardInterrupt: the owner broke off, or his terminal has gone. If he had answered anything, it has
                been kept, whatever was raised.
        """
        try:
            if change:
                self._reopen()
            return self._converse()
        except BaseException as broken:
            if self.interview.path:
                try:
                    self._keep()
                except OSError:
                    pass  # kept, and no terminal any more to say so
            # A terminal that closes is EIO, or EINVAL on macOS; any other fault is ours to see.
            closed = isinstance(broken, OSError) and broken.errno in _CLOSED
            if closed or isinstance(broken, KeyboardInterrupt | EOFError):
                raise KeyboardInterrupt from broken
            raise

    def _converse(self) -> Outcome:
        while True:
            dependencies = self.tools.dependencies(self.interview.profile)
            question = self.interview.current(dependencies)
            try:
                if question is not None:
                    self._ask(question, dependencies)
                elif self._recap():
                    return Outcome(self.interview, True)
            except Taken:
                if self._keep():
                    return Outcome(self.interview, False)

    def _ask(self, question: Question, dependencies: frozenset[str]) -> None:
        """One question, until it is answered, skipped or left by another way."""
        self._head(question, dependencies)
        stepped = None
        while stepped is None:
            try:
                stepped = self._answered(question)
            except Again:
                continue
            except ProfileError as error:
                self._fault(error)
            except Taken as taken:
                if taken.way is Way.SAVE:
                    raise
                if taken.way is Way.BACK:
                    self.interview = self.interview.back()
                    return
                if taken.way is Way.SKIP:
                    stepped = self.interview.skipped(question)
                else:
                    self.pen.say(answers_back.why(question, self.lang))
        self.interview = stepped
        given = answers_back.answer(question, self.interview.profile, self.lang)
        self.pen.say("→ " + (given or printed("dialogue.none", self.lang)))

    def _answered(self, question: Question) -> Interview:
        value = self.screens.answer(question, self.interview.profile)
        stepped = self.interview.answered(question, value)
        return stepped.prefilled(self.screens.heard(value)) if question.kind == "words" else stepped

    def _head(self, question: Question, dependencies: frozenset[str]) -> None:
        possible = answers_back.possible(self.tools.possible(self.interview.profile), self.lang)
        number, total = self.interview.progress(dependencies)
        self.pen.say("")
        key = "changing" if self.interview.changing else "progress"
        self._say(key, "soft", number=number, total=total, possible=possible)
        self.pen.say(answers_back.text(question, self.lang), "strong")
        if hint := answers_back.hint(question, self.lang):
            self.pen.say(hint, "soft")

    def _recap(self) -> bool:
        """Whether all is right; else an answer has been reopened."""
        self.pen.say("")
        self._say("recap", "strong")
        for name, answer in answers_back.recap(self.interview.profile, self.lang):
            self._say("row", name=name, answer=answer)
        choices = [(way, printed(f"dialogue.{way}", self.lang)) for way in ("right", "change", "save")]
        chosen = self.pen.one("", choices)
        if chosen == "save":
            raise Taken(Way.SAVE)
        if chosen == "change":
            self._reopen()
        return bool(chosen == "right")

    def _reopen(self) -> None:
        rows = []
        for question in QUESTIONS:
            if question.id in {*self.interview.path, *self.interview.known}:
                answer = answers_back.answer(question, self.interview.profile, self.lang)
                answer = answer or printed("dialogue.none", self.lang)
                name = answers_back.name(question.id, self.lang)
                rows.append((question.id, printed("dialogue.row", self.lang, name=name, answer=answer)))
        back = [(Way.BACK, printed("dialogue.back", self.lang))]
        chosen = self.pen.one(printed("dialogue.which", self.lang), rows, back)
        if chosen is not Way.BACK:
            self.interview = self.interview.goto(chosen)

    def _keep(self) -> bool:
        try:
            self.tools.keep(self.interview)
        except ReseauError as error:
            self._fault(error)
            return False
        self._say("kept")
        return True

    def _say(self, key: str, tone: str = "", **values: object) -> None:
        self.pen.say(printed(f"dialogue.{key}", self.lang, **values), tone)

    def _fault(self, error: ReseauError) -> None:
        # The key ("means.budget") means nothing to an owner who has just read its question.
        values = {name: value for name, value in error.values.items() if name != "path"}
        self.pen.say(fault_text(ReseauError(error.code, **values), self.lang))
