"""The conversation: which screen comes next and what an answer does, whatever the pen that draws it.

A pen says, offers and reads; ``prompt`` holds the one made of questionary. Nothing here knows a terminal, a
catalogue or a file: the command line lends what is needed as ``Tools``.
"""

from __future__ import annotations

from enum import Enum
from errno import EINVAL
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias

from ..core import asking
from ..core.errors import ProfileError, ReseauError
from ..core.faults import fault_text
from ..core.questions import QUESTIONS
from ..core.vocabulary import LACKS, WANTS, word
from ..core.words import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..core.interview import Interview
    from ..core.profile import Profile
    from ..core.questions import Question

Options: TypeAlias = "Sequence[tuple[Any, str]]"
"""What is offered: (value, label)."""

MOST_WANTS, MOST_UNDERSTOOD = 3, 3


class Way(Enum):
    """A way out of a question that is not an answer, and the key that takes it where one types."""

    SKIP = ""
    WHY = "?"
    BACK = "<"
    SAVE = "!"


class Tools(NamedTuple):
    """What the command line lends to the conversation.

    A typed place or trade is taken as understood when its only proposal is what was typed; otherwise the
    proposals are offered. ``keep`` stores an interview, and raises ``ReseauError`` if it cannot.
    """

    possible: Callable[[Profile], int]
    dependencies: Callable[[Profile], frozenset[str]]
    place_proposals: Callable[[str], Sequence[tuple[str, dict[str, Any]]]]
    trade_proposals: Callable[[str], Sequence[tuple[str, str]]]
    understood: Callable[[str], Sequence[str]]
    keep: Callable[[Interview], object]


class Outcome(NamedTuple):
    """How a conversation ended: all answered and confirmed, or saved to be taken up again."""

    interview: Interview
    finished: bool


class Pen(Protocol):
    """What draws the conversation."""

    def say(self, text: str, tone: str = "") -> None:
        """Show a paragraph; ``tone`` is "strong", "soft" or nothing."""

    def one(self, options: Options, ways: Options, default: Any = None) -> Any:
        """The value, or the way out, that the owner chose."""

    def several(self, options: Options, ways: Options, ticked: Sequence[Any], refusal: str) -> Any:
        """The values ticked, or a way out; ``refusal`` is what to say if nothing is, when that is no answer."""

    def typed(self, default: str) -> str:
        """A line of text, stripped; ``default`` is there to be edited."""


class _Taken(Exception):  # noqa: N818  (a turn of the conversation, not an error)
    def __init__(self, way: Way) -> None:
        self.way = way


class _Again(Exception):  # noqa: N818
    """The question on screen is to be asked once more."""


class Dialogue:
    """One conversation: a pen, the tools lent, and the interview as it stands."""

    def __init__(self, pen: Pen, tools: Tools, lang: str, interview: Interview) -> None:
        self.pen, self.tools, self.lang, self.interview = pen, tools, lang, interview
        self._kinds: dict[str, Callable[[Question], Any]] = {
            "words": lambda question: self._typed(self.interview.profile.text or ""),
            "ranked": self._ranked,
            "several": self._ticked,
            "ordered": self._ordered,
            "place": self._place,
            "trade": self._trade,
            "one": lambda question: self._one(self._options(question), self._given(question)),
            "amount": self._amount,
            "number": lambda question: self._number(self._given(question)),
        }

    def run(self, change: bool = False) -> Outcome:
        """Ask until all is answered and confirmed, or saved; ``change`` opens on the answer to change.

        Raises:
            KeyboardInterrupt: the owner broke off; what he had answered has been kept.
        """
        try:
            if change:
                self._reopen()
            return self._converse()
        except (KeyboardInterrupt, EOFError) as broken:
            self._break_off()
            raise KeyboardInterrupt from broken
        except OSError as broken:
            if broken.errno != EINVAL:  # a closed terminal, on macOS
                raise
            self._break_off()
            raise KeyboardInterrupt from broken

    def _converse(self) -> Outcome:
        while True:
            dependencies = self.tools.dependencies(self.interview.profile)
            question = self.interview.current(dependencies)
            try:
                if question is None:
                    if self._confirmed():
                        return Outcome(self.interview, True)
                else:
                    self._ask(question, dependencies)
            except _Taken:
                if self._keep():
                    return Outcome(self.interview, False)

    def _ask(self, question: Question, dependencies: frozenset[str]) -> None:
        self._head(question, dependencies)
        while True:
            try:
                self.interview = self._answer(question)
                break
            except _Again:
                continue
            except ProfileError as error:
                self.pen.say(self._fault(error))
            except _Taken as taken:
                if taken.way is Way.SAVE:
                    raise
                if taken.way is Way.BACK:
                    self.interview = self.interview.back()
                    return
                if taken.way is Way.SKIP:
                    self.interview = self.interview.skipped(question)
                    break
                self.pen.say(asking.told(question.why, self.lang))
        given = asking.answer(question, self.interview.profile, self.lang)
        self.pen.say("→ " + (given or self._label("none")))

    def _head(self, question: Question, dependencies: frozenset[str]) -> None:
        possible = asking.possible(self.tools.possible(self.interview.profile), self.lang)
        number, total = self.interview.progress(dependencies)
        key = "changing" if self.interview.changing else "progress"
        self.pen.say("")
        self.pen.say(self._label(key, number=number, total=total, possible=possible), "soft")
        self.pen.say(asking.told(question.text, self.lang), "strong")
        if question.help[0]:
            self.pen.say(asking.told(question.help, self.lang), "soft")

    def _answer(self, question: Question) -> Interview:
        value = self._kinds[question.kind](question)
        interview = self.interview.answered(question, value)
        if question.kind != "words":
            return interview
        return interview.prefilled(self._heard(value))

    def _heard(self, text: str) -> list[str]:
        """What the owner confirms of what his own words seem to ask for."""
        ids = list(self.tools.understood(text))[:MOST_UNDERSTOOD]
        if not ids:
            return []
        self.pen.say(self._label("understood"))
        words = LACKS | WANTS
        return self._several([(item, word(words, item, self.lang)) for item in ids], ids, inner=True)

    def _ranked(self, question: Question) -> list[Any]:
        labels = dict(self._options(question))
        rest, before, ranked = self._ticked(question), self._given(question), list[Any]()
        while len(rest) > 1:
            self.pen.say(self._label("next" if ranked else "first"), "strong")
            others = [(None, self._label("any-order"))] if ranked else []
            default = next((item for item in before if item in rest), rest[0])
            chosen = self._one([*((item, labels[item]) for item in rest), *others], default, inner=True)
            if chosen is None:
                break
            ranked.append(chosen)
            rest.remove(chosen)
        return ranked + rest

    def _ticked(self, question: Question) -> list[Any]:
        return self._several(self._options(question), self._given(question), self._label("nothing-ticked"))

    def _ordered(self, question: Question) -> list[Any]:
        options, before, chosen = self._options(question), self._given(question), list[Any]()
        while len(chosen) < MOST_WANTS:
            offered = [option for option in options if option[0] not in chosen]
            if chosen:
                self.pen.say(f"{len(chosen)}. {dict(options)[chosen[-1]]}")
                self.pen.say(self._label("next"), "strong")
                offered.insert(0, (None, self._label("enough")))
            default = next((item for item in before[len(chosen) :] if item not in chosen), offered[0][0])
            pick = self._one(offered, default, inner=bool(chosen))
            if pick is None:
                break
            chosen.append(pick)
        return chosen

    def _place(self, question: Question) -> Any:
        profile = self.interview.profile
        text = self._typed(profile.commune or profile.postcode or profile.department or "")
        found = self.tools.place_proposals(text)
        if not found:
            self.pen.say(self._label("not-understood", text=text))
            raise _Again
        return self._proposed(text, [(values, label) for label, values in found])

    def _trade(self, question: Question) -> Any:
        text = self._typed(self.interview.profile.trade or "")
        found = [(value, label) for label, value in self.tools.trade_proposals(text)]
        if not found:
            self.pen.say(self._label("not-understood", text=text))
        return self._proposed(text, found, [(text, self._label("as-typed", text=text))])

    def _proposed(self, text: str, found: Options, more: Options = ()) -> Any:
        if len(found) == 1 and _same(text, found[0][0]):
            return found[0][0]
        if found:
            self.pen.say(self._label("is-it" if len(found) == 1 else "nearest", text=text))
        chosen = self._one([*found, *more, (_Again, self._label("retype"))], inner=True)
        if chosen is _Again:
            raise _Again
        return chosen

    def _amount(self, question: Question) -> Any:
        options, before = self._options(question), self._given(question)
        usual = [value for value, _ in options]
        default = before if before in usual else None if before is not None else usual[0]
        chosen = self._one([*options, (None, self._label("other"))], default)
        if chosen is not None:
            return chosen
        self.pen.say(self._label("figure"), "soft")
        return self._number(None if before in usual else before, inner=True)

    def _number(self, before: int | None, inner: bool = False) -> int | str:
        text = self._typed("" if before is None else str(before), inner)
        digits = "".join(text.split()).rstrip("€hH")
        return int(digits) if digits.isdecimal() and len(digits) < 20 else text

    def _one(self, options: Options, default: Any = None, inner: bool = False) -> Any:
        return self._past(self.pen.one(options, self._ways(), default), inner)

    def _several(
        self, options: Options, ticked: Sequence[Any], refusal: str = "", inner: bool = False
    ) -> list[Any]:
        return list(self._past(self.pen.several(options, self._ways(), ticked, refusal), inner))

    def _typed(self, default: str, inner: bool = False) -> str:
        self.pen.say(self._label("how-typed"), "soft")
        text = self.pen.typed(default)
        return str(self._past(next((way for way in Way if way.value == text), text), inner))

    def _past(self, answer: Any, inner: bool) -> Any:
        """The answer, unless it is a way out; going back inside a question opens it again."""
        if isinstance(answer, Way):
            if inner and answer is Way.BACK:
                raise _Again
            raise _Taken(answer)
        return answer

    def _confirmed(self) -> bool:
        """The recap: whether all is right; else an answer has been reopened."""
        self.pen.say("")
        self.pen.say(self._label("recap"), "strong")
        for name, answer in asking.recap(self.interview.profile, self.lang):
            self.pen.say(asking.told((f"{name} : {answer}", f"{name}: {answer}"), self.lang))
        ways = [("right", self._label("right")), ("change", self._label("change")), (Way.SAVE, self._label("save"))]
        chosen = self._past(self.pen.one(ways, ()), False)
        if chosen == "change":
            self._reopen()
        return bool(chosen == "right")

    def _reopen(self) -> None:
        profile, met = self.interview.profile, {*self.interview.path, *self.interview.known}
        options = []
        for question in QUESTIONS:
            if question.id in met:
                name = asking.told(question.name, self.lang)
                answer = asking.answer(question, profile, self.lang) or self._label("none")
                options.append((question.id, asking.told((f"{name} : {answer}", f"{name}: {answer}"), self.lang)))
        self.pen.say(self._label("which"), "strong")
        chosen = self.pen.one(options, [(Way.BACK, self._label("back"))])
        if chosen is not Way.BACK:
            self.interview = self.interview.goto(chosen)

    def _break_off(self) -> None:
        if self.interview.path:
            self._keep()

    def _keep(self) -> bool:
        try:
            self.tools.keep(self.interview)
        except ReseauError as error:
            self.pen.say(self._fault(error))
            return False
        self.pen.say(self._label("kept"))
        return True

    def _options(self, question: Question) -> list[tuple[Any, str]]:
        return [(value, asking.told(pair, self.lang)) for value, pair in question.choices]

    def _given(self, question: Question) -> Any:
        return getattr(self.interview.profile, question.keys[0])

    def _ways(self) -> list[tuple[Way, str]]:
        return [(way, self._label(way.name.lower())) for way in Way]

    def _label(self, key: str, **values: object) -> str:
        return asking.label(key, self.lang, **values)

    def _fault(self, error: ReseauError) -> str:
        values = {name: value for name, value in error.values.items() if name != "path"}
        return fault_text(ReseauError(error.code, **values), self.lang)


def _same(text: str, value: Any) -> bool:
    values = value.values() if isinstance(value, dict) else [value]
    return any(fold(text).replace("-", " ") == fold(str(item)).replace("-", " ") for item in values)
