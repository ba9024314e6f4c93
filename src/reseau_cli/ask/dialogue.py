"""The conversation: which question comes next, what the ways out do, what is said back, and how it is broken off.

Every answer is kept as soon as it is admitted, so that nothing said is ever to be said twice. Nothing here knows a
terminal, a catalogue or a file: a pen draws, and the command line lends its ``Tools``.
"""

from __future__ import annotations

from errno import EINVAL, EIO
from typing import TYPE_CHECKING

from ..core.errors import ReseauError
from ..core.explanation import answers_back
from ..core.messages.faults import fault_text
from ..core.messages.typography import printed
from ..core.owner.profile import Profile
from ..core.owner.questions import QUESTION, QUESTIONS
from ..core.tuples import NamedTuple
from .pen import Again, Taken, Way
from .screens import Screens, Tools

if TYPE_CHECKING:
    from ..core.owner.interview import Interview
    from ..core.owner.question import Question
    from .pen import Pen


_PAUSE = (True, "calmly"), (False, "stop")
"""What can be done where the numbers to call stand: whether one goes on, and its key."""


class Outcome(NamedTuple):
    """How a conversation ended: with the answer to be shown, or to be taken up again; ``kept``: something is stored."""

    interview: Interview
    finished: bool
    kept: bool = True


class Dialogue:
    """One conversation: a pen, the tools lent, and the interview as it stands."""

    def __init__(self, pen: Pen, tools: Tools, lang: str, interview: Interview) -> None:
        self.pen, self.tools, self.lang, self.interview = pen, tools, lang, interview
        self.screens = Screens(pen, tools, lang)
        self._unkept, self._cared = False, list[str]()

    def run(self, change: bool = False) -> Outcome:
        """Ask until the answer can be shown, or all is kept for later; ``change`` opens on the answer to change.

        Raises:
            KeyboardInterrupt: the owner broke off, or his terminal has gone. What he had answered has been kept,
                whatever was raised.
        """
        try:
            if not self._care(pause=not change):
                return self._left()
            return self._converse(change and not self._reopen())
        except BaseException as broken:
            # A terminal that closes is EIO, or EINVAL on macOS; any other fault is ours to see.
            closed = isinstance(broken, OSError) and broken.errno in (EINVAL, EIO)
            if not closed and not isinstance(broken, KeyboardInterrupt | EOFError):
                raise
            try:
                if (
                    self.interview.path and self._keep()
                ):  # again: it may have been stopped in the middle of it
                    self._part()
            except OSError:
                pass  # kept, and no terminal any more to say so
            raise KeyboardInterrupt from broken

    def _converse(self, change: bool) -> Outcome:
        while (question := self._next()) and (self.interview.changing or not change):
            try:
                self._ask(question)
            except Taken as taken:
                if taken.way is Way.NOW:
                    break
                if self._keep():
                    return self._left()
        return Outcome(self.interview, True, not self._unkept and bool(self.interview.profile.answered()))

    def _left(self) -> Outcome:
        """All is kept for another time."""
        self._part()
        return Outcome(self.interview, False)

    def _next(self) -> Question | None:
        return self.interview.current(self.tools.dependencies(self.interview.profile))

    def _ask(self, question: Question) -> None:
        """One question, until it is answered, skipped or left by another way."""
        self.pen.say("")
        proposed = (
            self._heard().over(self.interview.profile) if self._is_new(question) else self.interview.profile
        )
        while True:
            try:
                value = self.screens.answer(question, proposed, self._ways(question), self._where())
                stepped = self.interview.answered(question, value)
                # Asked of the rest of the program here, where a fault of the answer can still bring its question back.
                self.tools.care(stepped.profile)
                break
            except Again:
                continue
            except ReseauError as error:
                self._fault(error)
            except Taken as taken:
                if taken.way in (Way.SAVE, Way.NOW):
                    raise
                if taken.way is Way.WHY:
                    self.pen.say(answers_back.why(question, self.lang))
                    self.pen.say("")
                    continue
                if taken.way is Way.BACK:
                    self.interview = self.interview.back()
                    return
                erased = taken.way is Way.ERASE
                stepped = self.interview.erased(question) if erased else self.interview.skipped(question)
                break
        self._stepped(question, stepped)
        if question.kind == "words":
            self._facts()

    def _stepped(self, question: Question, stepped: Interview) -> None:
        self.interview = stepped
        self._keep()
        given = answers_back.answer(question, self.interview.profile, self.lang)
        self.pen.answered(answers_back.text(question, self.lang), given or self._label("none"))
        self._heed()

    def _is_new(self, question: Question) -> bool:
        """Whether it was never answered: only then may his sentence fill it in beforehand."""
        return not any(name in self.interview.profile.answered() for name in question.keys)

    def _heard(self) -> Profile:
        text = self.interview.profile.text
        return self.tools.heard(text) if text else Profile()

    def _facts(self) -> None:
        """What his sentence seems to say of him, taken only once he has confirmed it."""
        heard, told = self._heard(), self.interview.profile
        options = [
            (question.id, answers_back.fact(question, heard, self.lang))
            for question in QUESTIONS
            if question.kind not in ("words", "several")
            and not set(question.keys).intersection(told.answered())
            and set(question.keys).intersection(heard.answered())
        ]
        if not options:
            return
        self.pen.say("")
        ways = [(way, self._label(way.name.lower())) for way in (Way.SKIP, Way.BACK, Way.SAVE)]
        title = self._label("facts")
        right = self.pen.several(title, options, ways, [id_ for id_, _ in options], how="facts")
        if right is Way.SAVE:
            raise Taken(right)
        if right is Way.BACK:
            self.interview = self.interview.back()
        elif right is not Way.SKIP:
            keys = [key for id_ in right for key in QUESTION[id_].keys]
            self.interview = self.interview.knowing(Profile(**{key: getattr(heard, key) for key in keys}))
            self._keep()
            said = answers_back.listed([label for id_, label in options if id_ in right], self.lang)
            self.pen.answered(title, said or self._label("none"))
            self._heed()

    def _ways(self, question: Question) -> list[Way]:
        """The ways out that lead somewhere from here."""
        interview, answered = self.interview, self.interview.profile.answered()
        found = [Way.SKIP, Way.WHY]
        found += [Way.BACK] if interview.changing or interview.position else []
        found += [Way.SAVE] if answered else []
        placed = {"postcode", "commune", "department", "trade"}.intersection(answered)
        found += [Way.NOW] if placed and not interview.changing else []
        return [*found, Way.ERASE] if not self._is_new(question) else found

    def _where(self) -> str:
        """How far the questions have come, and how many networks are left."""
        profile = self.interview.profile
        count = self.tools.possible(profile)
        number, total = self.interview.progress(self.tools.dependencies(profile))
        told = self._label("changing" if self.interview.changing else "progress", number=number, total=total)
        return told if count is None else f"{told} · {answers_back.possible(count, self.lang)}"

    def _reopen(self) -> bool:
        """Open again the answer that he wants to change; whether he would rather go on with the questions."""
        rows = []
        for question in QUESTIONS:
            answer = answers_back.answer(question, self.interview.profile, self.lang) or self._label("none")
            text = answers_back.text(question, self.lang)
            rows.append((question.id, self._label("row", question=text, answer=answer)))
        unheard = self.interview.unheard
        things = self.tools.things(self.interview.profile.text or "")
        for concept, thing in things.items():
            key = "unheard" if concept in unheard else "heard"
            rows.append((f"{key} {concept}", self._label(key, thing=thing)))
        going_on = [("", self._label("go-on"))] if self._next() else []
        chosen = self.pen.one(self._label("which"), [*going_on, *rows], [(Way.BACK, self._label("back"))])
        if chosen and chosen is not Way.BACK:
            concept = chosen.partition(" ")[2]
            self.interview = self.interview.switched(concept) if concept else self.interview.goto(chosen)
            self._keep()
        return bool(chosen == "")

    def _care(self, pause: bool = False) -> bool:
        """Whom to call, once, as soon as an answer speaks of distress, and again when one does so more surely.

        ``pause``: where there are numbers, they have the screen for themselves until he wants to go on; whether he does.
        """
        lines = self.tools.care(self.interview.profile)
        if not lines or lines == self._cared:
            return True
        self._cared = lines
        self.pen.say("")
        for at, line in enumerate(lines):
            self.pen.say(line, "strong" if at == 1 else "")  # the first number
        if not pause or len(lines) == 1:
            return True
        self.pen.say("")
        keys = [(going, self._label(f"key-{name}"), self._label(name)) for going, name in _PAUSE]
        return bool(self.pen.press(keys, True))

    def _heed(self) -> None:
        if not self._care(pause=True):
            raise Taken(Way.SAVE)

    def _part(self) -> None:
        """The last words: where the answers are, and below them, where it is called for, whom to call."""
        self.pen.say("")
        if self.interview.profile.answered() and not self._unkept:
            self.pen.say(self._label("kept-for-later"))
        self._cared = []
        self._care()

    def _keep(self) -> bool:
        try:
            self.tools.keep(self.interview)
        except ReseauError as error:
            if not self._unkept:
                self._fault(error)
            self._unkept = True
            return False
        self._unkept = False
        return True

    def _label(self, key: str, **values: object) -> str:
        return printed(f"dialogue.{key}", self.lang, **values)

    def _fault(self, error: ReseauError) -> None:
        # The key ("means.budget") means nothing to an owner who has just read its question.
        values = {name: value for name, value in error.values.items() if name != "path"}
        self.pen.say(fault_text(ReseauError(error.code, **values), self.lang))
