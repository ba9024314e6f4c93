"""One screen for each kind of question: what is offered or read, until it makes an answer.

A screen gives the answer's value, or raises ``Taken`` when the owner takes a way out and ``Again`` when he
wants the same question once more. Whether the value is admitted is for ``core.interview`` to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..core.messages.typography import printed
from ..core.text.stems import fold
from ..core.vocabulary import LACKS, WANTS, word
from .pen import Again, Taken, Way

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..core.owner.interview import Interview
    from ..core.owner.profile import Profile
    from ..core.owner.question import Question
    from .pen import Options, Pen

MOST_WANTS, MOST_HEARD = 3, 3


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


class Screens:
    """The screens of one conversation; the profile gives what is shown as the answer so far."""

    def __init__(self, pen: Pen, tools: Tools, lang: str) -> None:
        self.pen, self.tools, self.lang = pen, tools, lang
        self._draft = ""
        self._kinds: dict[str, Callable[[Question, Profile], Any]] = {
            "words": self._sentence,
            "ranked": self._ranked,
            "several": self._ticked,
            "ordered": self._ordered,
            "place": self._place,
            "trade": self._trade,
            "one": lambda question, profile: self._one(self._options(question), _before(question, profile)),
            "amount": self._amount,
            "number": lambda question, profile: self._number(_before(question, profile)),
        }

    def answer(self, question: Question, profile: Profile) -> Any:
        """The owner's answer to a question, as ``Interview.answered`` takes it."""
        return self._kinds[question.kind](question, profile)

    def heard(self, text: str) -> list[str]:
        """The needs and wishes that the owner confirms of those his own words seem to hold."""
        ids = list(self.tools.understood(text))[:MOST_HEARD]
        if not ids:
            return []
        words = LACKS | WANTS
        options = [(item, word(words, item, self.lang)) for item in ids]
        return self._several(options, ids, title=self._label("understood"), inner=True)

    def _sentence(self, question: Question, profile: Profile) -> str:
        before, self._draft = self._draft or profile.text or "", ""
        # Kept until it is confirmed: nobody should have to type his trouble twice.
        self._draft = self._typed(before)
        return self._draft

    def _ranked(self, question: Question, profile: Profile) -> list[Any]:
        labels = dict(self._options(question))
        rest, before, ranked = self._ticked(question, profile), _before(question, profile), list[Any]()
        while len(rest) > 1:
            offered = [(item, labels[item]) for item in rest]
            if ranked:
                offered.append((None, self._label("any-order")))
            default = next((item for item in before if item in rest), rest[0])
            chosen = self._one(offered, default, self._label("next" if ranked else "first"), inner=True)
            if chosen is None:
                break
            ranked.append(chosen)
            rest.remove(chosen)
        return ranked + rest

    def _ticked(self, question: Question, profile: Profile) -> list[Any]:
        refusal = self._label("nothing-ticked")
        return self._several(self._options(question), _before(question, profile), refusal)

    def _ordered(self, question: Question, profile: Profile) -> list[Any]:
        options, before, chosen = self._options(question), _before(question, profile), list[Any]()
        labels, title = dict(options), ""
        while len(chosen) < MOST_WANTS:
            offered = [option for option in options if option[0] not in chosen]
            if chosen:
                title = "\n".join([*(labels[item] for item in chosen), self._label("next")])
                offered.insert(0, (None, self._label("enough")))
            default = next((item for item in before[len(chosen) :] if item not in chosen), offered[0][0])
            pick = self._one(offered, default, title, inner=bool(chosen))
            if pick is None:
                break
            chosen.append(pick)
        return chosen

    def _place(self, question: Question, profile: Profile) -> Any:
        text = self._typed(profile.commune or profile.postcode or profile.department or "")
        found = self.tools.place_proposals(text)
        if not found:
            self.pen.say(self._label("not-understood", text=text))
            raise Again
        return self._proposed(text, [(values, label) for label, values in found])

    def _trade(self, question: Question, profile: Profile) -> Any:
        text = self._typed(profile.trade or "")
        found = [(value, label) for label, value in self.tools.trade_proposals(text)]
        return self._proposed(text, found, [(text, self._label("as-typed", text=text))])

    def _proposed(self, text: str, found: Options, more: Options = ()) -> Any:
        if len(found) == 1 and _same(text, found[0][0]):
            self.pen.say(self._label("taken-as", text=found[0][1]), "soft")
            return found[0][0]
        key = "nearest" if len(found) > 1 else "is-it" if found else "not-understood"
        offered = [*found, *more, (None, self._label("retype"))]
        chosen = self._one(offered, offered[0][0], self._label(key, text=text), inner=True)
        if chosen is None:
            raise Again
        return chosen

    def _amount(self, question: Question, profile: Profile) -> Any:
        options, before = self._options(question), _before(question, profile)
        usual = [value for value, _ in options]
        default = usual[0] if before is None else before if before in usual else None
        chosen = self._one([*options, (None, self._label("other"))], default)
        if chosen is not None:
            return chosen
        return self._number(None if before in usual else before, inner=True)

    def _number(self, before: int | None, inner: bool = False) -> int | str:
        text = self._typed("" if before is None else str(before), inner)
        digits = "".join(text.split()).rstrip("€hH")
        return int(digits) if digits.isdecimal() and len(digits) < 20 else text

    def _one(self, options: Options, default: Any, title: str = "", inner: bool = False) -> Any:
        return _past(self.pen.one(title, options, self._ways(), default), inner)

    def _several(
        self, options: Options, ticked: Sequence[Any], refusal: str = "", title: str = "", inner: bool = False
    ) -> list[Any]:
        return list(_past(self.pen.several(title, options, self._ways(), ticked, refusal), inner))

    def _typed(self, default: str, inner: bool = False) -> str:
        text = self.pen.typed(self._label("how-typed"), default)
        return str(_past(next((way for way in Way if way.value == text), text), inner))

    def _ways(self) -> list[tuple[Way, str]]:
        return [(way, self._label(way.name.lower())) for way in Way]

    def _label(self, key: str, **values: object) -> str:
        return printed(f"dialogue.{key}", self.lang, **values)

    def _options(self, question: Question) -> list[tuple[Any, str]]:
        return [(value, printed(key, self.lang)) for value, key in question.choices]


def _before(question: Question, profile: Profile) -> Any:
    return getattr(profile, question.keys[0])


def _past(answer: Any, inner: bool) -> Any:
    """The answer, unless it is a way out; going back in the middle of a question opens it again."""
    if isinstance(answer, Way):
        raise Again if inner and answer is Way.BACK else Taken(answer)
    return answer


def _same(text: str, value: Any) -> bool:
    values = value.values() if isinstance(value, dict) else [value]
    return any(fold(text).replace("-", " ") == fold(str(item)).replace("-", " ") for item in values)
