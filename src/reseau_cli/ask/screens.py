"""One screen for each kind of question: what is offered or read, until it makes an answer.

A screen gives the answer's value, or raises ``Taken`` when the owner takes a way out and ``Again`` when he
wants the same question once more. Whether the value is admitted is for ``core.owner.interview`` to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.explanation import answers_back
from ..core.france import numbers
from ..core.messages.typography import printed
from ..core.text.stems import fold
from ..core.tuples import NamedTuple
from .pen import Again, Taken, Way

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..core.owner.interview import Interview
    from ..core.owner.profile import Profile
    from ..core.owner.question import Question
    from .pen import Options, Pen


class Tools(NamedTuple):
    """What the command line lends to the conversation.

    ``possible`` counts the networks, or is None where nothing is said yet. A typed place or trade is taken as
    understood when its only proposal is what was typed; otherwise the proposals are offered. ``quiet`` is the one line
    on whom to call, under the first question. ``heard`` gives the answers that a sentence seems to hold, to be
    confirmed; ``things`` what it was heard to say, in words, by concept. ``care`` gives the sentences to say where the
    answers speak of distress, and raises ``ReseauError`` for an answer that nobody understands. ``keep`` stores an
    interview, and raises ``ReseauError`` if it cannot.
    """

    possible: Callable[[Profile], int | None]
    dependencies: Callable[[Profile], frozenset[str]]
    place_proposals: Callable[[str], Sequence[tuple[str, dict[str, Any]]]]
    trade_proposals: Callable[[str], Sequence[tuple[str, str]]]
    quiet: str
    heard: Callable[[str], Profile]
    things: Callable[[str], dict[str, str]]
    care: Callable[[Profile], list[str]]
    keep: Callable[[Interview], object]


class Screens:
    """The screens of one conversation; the profile gives what is shown as the answer so far."""

    def __init__(self, pen: Pen, tools: Tools, lang: str) -> None:
        self.pen, self.tools, self.lang = pen, tools, lang
        self._draft, self._where = "", ""
        self._kinds: dict[str, Callable[[Question, Profile, Options], Any]] = {
            "words": self._sentence,
            "several": self._several,
            "place": self._place,
            "trade": self._trade,
            "one": self._one,
            **dict.fromkeys(("amount", "duration", "count"), self._number),
        }

    def answer(self, question: Question, profile: Profile, ways: Sequence[Way], where: str) -> Any:
        """The owner's answer to a question, as ``Interview.answered`` takes it.

        ``profile`` fills it in beforehand; ``where`` says how far the questions have come.
        """
        self._where = where
        offered = [(way, self._label(way.name.lower())) for way in ways]
        answer = self._kinds[question.kind](question, profile, offered)
        if isinstance(answer, Way):
            raise Taken(answer)
        return answer

    def title(self, question: Question) -> str:
        """The question, and what helps to answer it under it."""
        hint = answers_back.hint(question, self.lang)
        quiet = self.tools.quiet if question.kind == "words" else ""
        return "\n".join(filter(None, [answers_back.text(question, self.lang), hint, quiet, self._where]))

    def _sentence(self, question: Question, profile: Profile, ways: Options) -> Any:
        before, self._draft = self._draft or profile.text or "", ""
        # Kept until it is admitted: nobody should have to type his trouble twice.
        answer = self.pen.typed(self.title(question), before, ways)
        self._draft = answer if isinstance(answer, str) else ""
        return answer

    def _several(self, question: Question, profile: Profile, ways: Options) -> Any:
        before = getattr(profile, question.keys[0])
        answer = self.pen.several(
            self.title(question), self._options(question), ways, before, question.ranked
        )
        return answer if answer or before else Way.SKIP

    def _one(self, question: Question, profile: Profile, ways: Options) -> Any:
        before = getattr(profile, question.keys[0])
        return self.pen.one(self.title(question), self._options(question), ways, before)

    def _number(self, question: Question, profile: Profile, ways: Options) -> Any:
        before = getattr(profile, question.keys[0])
        answer = self.pen.typed(self.title(question), "" if before is None else str(before), ways)
        if isinstance(answer, Way):
            return answer
        number = getattr(numbers, question.kind)(answer)
        if number is None:
            self.pen.say(self._label("no-figure", text=answer))
            raise Again
        return int(number) or int(number > 0)

    def _place(self, question: Question, profile: Profile, ways: Options) -> Any:
        before = profile.commune or profile.postcode or profile.department or ""
        text = self.pen.typed(self.title(question), before, ways)
        if isinstance(text, Way):
            return text
        found = self.tools.place_proposals(text)
        if not found:
            self.pen.say(self._label("not-understood", text=text))
            raise Again
        options = [(values, label) for label, values in found]
        return options[0][0] if _is_sure(text, options) else self._proposed(text, options)

    def _trade(self, question: Question, profile: Profile, ways: Options) -> Any:
        text = self.pen.typed(self.title(question), profile.trade or "", ways)
        if isinstance(text, Way):
            return text
        found = [(value, label) for label, value in self.tools.trade_proposals(text)]
        if _is_sure(text, found):
            self.pen.say(self._label("taken-as", text=found[0][1]))
            return found[0][0]
        return self._proposed(text, found, [(text, self._label("as-typed", text=text))])

    def _proposed(self, text: str, found: Options, more: Options = ()) -> Any:
        key = "nearest" if len(found) > 1 else "is-it" if found else "not-understood"
        offered = [*found, *more]
        back = [(Way.BACK, self._label("retype"))]
        chosen = self.pen.one(self._label(key, text=text), offered, back, offered[0][0])
        if chosen is Way.BACK:
            raise Again
        return chosen

    def _label(self, key: str, **values: object) -> str:
        return printed(f"dialogue.{key}", self.lang, **values)

    def _options(self, question: Question) -> list[tuple[Any, str]]:
        return [(value, printed(key, self.lang)) for value, key in question.choices]


def _is_sure(text: str, found: Options) -> bool:
    """Whether what was typed is understood: the one proposal says the same."""
    if len(found) != 1:
        return False
    value = found[0][0]
    values = value.values() if isinstance(value, dict) else [value]
    return any(fold(text).replace("-", " ") == fold(str(item)).replace("-", " ") for item in values)
