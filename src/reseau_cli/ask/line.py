"""The pen for screen readers and plain terminals: numbered lists and lines of text, no cursor moved, nothing redrawn.

It writes words and line breaks alone, on standard error, and reads lines. Which option is chosen already, and what an
empty line does, are said in words.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Any

from ..core.explanation.answers_back import listed
from ..core.messages.typography import printed
from ..core.text.hidden import inert
from ..core.text.stems import fold
from .layout import lines
from .pen import Way

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .pen import Options

_SHOWN = 200
"""Signs of what is there already that are read out."""


class LinePen:
    """One line out, one line in."""

    def __init__(self, lang: str) -> None:
        self.lang, self._told = lang, ""

    def say(self, text: str, tone: str = "") -> None:
        """Show a paragraph, on a terminal in lines that cut no word."""
        told = "\n".join(lines(text, 0)) if sys.stderr.isatty() else text
        print(told, file=sys.stderr, flush=True)

    def answered(self, title: str, answer: str) -> None:
        """The answer alone: the question stands above, nothing having been erased."""
        self.say(self._label("line-answered", answer=answer))

    def one(self, title: str, options: Options, ways: Options = (), default: Any = None) -> Any:
        """The value, or the way out, that the owner chose."""
        now = next((label for value, label in options if default is not None and value == default), "")
        self._offer(title, options, "line-one", ways, now)
        while True:
            answer = self._read(ways)
            if isinstance(answer, Way):
                return answer
            if not answer and (now or Way.SKIP in dict(ways)):
                return default if now else Way.SKIP
            found = self._found(answer, options)
            if len(found) == 1:
                return found[0]
            self.say(self._label("line-unknown", text=answer))

    def several(
        self,
        title: str,
        options: Options,
        ways: Options = (),
        chosen: Sequence[Any] = (),
        ranked: int = 0,
        how: str = "several",
    ) -> Any:
        """The values in the order in which their numbers were typed, or the way out taken."""
        labels = dict(options)
        now = listed([labels[value] for value in chosen if value in labels], self.lang)
        self._offer(title, options, f"line-{how}", ways, now)
        while True:
            answer = self._read(ways)
            if isinstance(answer, Way):
                return answer
            said = self._yes_or_no(answer) if how == "facts" else None
            if not answer or said is True:
                return list(chosen)
            if said is False:
                return []
            found = [self._found(word, options) for word in re.split(r"[\s,;.]+", answer)]
            if all(len(each) == 1 for each in found):
                picked = list(dict.fromkeys(each[0] for each in found))
                if not ranked or len(picked) <= ranked:
                    return picked
            self.say(self._label("line-unknown", text=answer))

    def typed(self, title: str, default: str = "", ways: Options = ()) -> Any:
        """A line of text, stripped, or a way out; an empty one keeps the answer there is."""
        self._offer(title, (), "how-typed" if ways and not default else "", ways, _shown(default))
        answer = self._read(ways)
        if answer or isinstance(answer, Way):
            return answer
        return default or (Way.SKIP if Way.SKIP in dict(ways) else "")

    def press(self, keys: Sequence[tuple[Any, str, str]], default: Any = None) -> Any:
        """The value of the key, or of the word, typed."""
        while True:
            told = [(value, f"{key} {label}", label) for value, key, label in keys if label]
            letters = ", ".join(named for value, named, _ in told if default is None or value != default)
            self.say(self._label("line-press", keys=letters))
            for value, _, label in told:
                if default is not None and value == default:
                    self.say(self._label("line-alone", label=label))
            text = fold(self._read(()))
            if not text and default is not None:
                return default
            for value, key, label in keys:
                words = fold(label).split()
                if text and (text == key or text in words or fold(label).startswith(text)):
                    return value

    def _offer(self, title: str, options: Options, how: str, ways: Options, now: str) -> None:
        self.say(title)
        for number, (_, text) in enumerate(options, 1):
            self.say(f"{number}. {text}")
        if now:
            self.say(self._label("line-now", answer=now))
        words = listed([self._word(way) for way, _ in ways], self.lang)
        told = self._label("line-ways", words=words) if words else ""
        if how:
            self.say(self._label(how))
        if told != self._told:  # once, and again where others are offered
            self.say(told)
        self._told = told or self._told

    def _read(self, ways: Options) -> Any:
        """What was typed, or the way out that it names by its sign or its word."""
        sys.stderr.write("> ")
        sys.stderr.flush()
        line = sys.stdin.readline()
        if not line:
            raise EOFError
        text = line.strip()
        named = {name: way for way, _ in ways for name in (way.value, fold(self._word(way)))}
        return named.get(fold(text), text)

    def _found(self, text: str, options: Options) -> list[Any]:
        """The option of a number, or those whose label begins with the text."""
        if text.isdecimal():
            return [value for number, (value, _) in enumerate(options, 1) if number == int(text[:4])]
        return [value for value, label in options if text and fold(label).startswith(fold(text))]

    def _yes_or_no(self, text: str) -> bool | None:
        """What « C’est bien cela ? » is answered in a word."""
        words = {fold(printed(f"questions.{key}", self.lang)): key == "yes" for key in ("yes", "no")}
        return next((said for word, said in words.items() if text and word.startswith(fold(text))), None)

    def _word(self, way: Way) -> str:
        return self._label(f"word-{way.name.lower()}")

    def _label(self, key: str, **values: object) -> str:
        return printed(f"dialogue.{key}", self.lang, **values)


def _shown(text: str) -> str:
    """What stands for a text that is there already; a long one is known by its beginning."""
    return inert(text[:_SHOWN] + "…" * (len(text) > _SHOWN))
