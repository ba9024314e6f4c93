"""The pen made of questionary, on standard error; the only module that imports it (import it late: 100 ms).

Words are wrapped here, once: questionary would cut them anywhere. An answered prompt is erased, since the
conversation writes the answer in words; what stays on the terminal reads as a transcript.
"""

from __future__ import annotations

import shutil
import sys
from textwrap import wrap
from typing import TYPE_CHECKING, Any

import questionary
from prompt_toolkit import print_formatted_text
from prompt_toolkit.filters import Always
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.key_binding import KeyBindings, merge_key_bindings
from prompt_toolkit.output import create_output
from prompt_toolkit.styles import Style
from questionary.prompts.common import InquirerControl

from ..core import asking
from .dialogue import Dialogue, Options, Outcome, Tools, Way
from .menu import Action, choose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prompt_toolkit.key_binding import KeyPressEvent

    from ..core.interview import Interview

__all__ = ["Action", "Outcome", "QuestionaryPen", "Tools", "menu", "run"]

_STYLE = Style(
    [
        ("qmark", "bold"),
        ("answer", ""),
        ("pointer", "fg:ansicyan bold"),
        ("highlighted", "fg:ansicyan bold"),
        ("selected", "noinherit"),
        ("instruction", "dim"),
        ("separator", "dim"),
        ("strong", "bold"),
        ("soft", "dim"),
    ]
)
_WIDEST = 78
_POINTER = ">"


def run(interview: Interview, tools: Tools, lang: str, change: bool = False) -> Outcome:
    """Hold the conversation on the terminal; ``change`` opens on the answer to change.

    Raises:
        KeyboardInterrupt: the owner broke off; ``tools.keep`` has had what he had answered.
    """
    return Dialogue(QuestionaryPen(lang), tools, lang, interview).run(change)


def menu(found: Sequence[tuple[str, str]], lang: str, actions: Sequence[str] = ()) -> Action:
    """What to do after the result, for the networks found, as (id, name).

    Raises:
        KeyboardInterrupt: the owner broke off.
    """
    try:
        return choose(QuestionaryPen(lang), found, lang, actions)
    except EOFError as broken:
        raise KeyboardInterrupt from broken


class _Ticked(questionary.Choice):
    """A choice whose title shows, in letters, whether it is ticked."""

    ticks: list[Any]

    @property  # type: ignore[override]
    def title(self) -> str:
        return f"[{'x' if self.value in self.ticks else ' '}] {self.text}"

    @title.setter
    def title(self, text: str) -> None:
        self.text = text


class QuestionaryPen:
    """Questions with arrows and Enter; where one chooses, ? < ! work as where one types."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.output = create_output(stdout=sys.stderr)

    def say(self, text: str, tone: str = "") -> None:
        """Show a paragraph, its words whole."""
        width = max(20, min(_WIDEST, shutil.get_terminal_size().columns - 1))
        for line in wrap(text, width, break_on_hyphens=False) or [""]:
            tokens = FormattedText([(f"class:{tone}" if tone else "", line)])
            print_formatted_text(tokens, style=_STYLE, output=self.output)

    def one(self, options: Options, ways: Options, default: Any = None) -> Any:
        """The value, or the way out, that the owner chose."""
        choices = [questionary.Choice(label, _Box(value)) for value, label in options]
        start = next((choice for choice in choices if choice.value.held == default), choices[0])
        question = questionary.select(
            "", [*choices, *_apart(ways)], start, "", _POINTER,
            style=_STYLE, instruction=asking.label("how-one", self.lang), output=self.output,
        )  # fmt: skip
        return self._asked(question, ways).held

    def several(self, options: Options, ways: Options, ticked: Sequence[Any], refusal: str) -> Any:
        """The values ticked, or the way out that Enter pointed at."""
        choices = [_Ticked(label, _Box(value), checked=value in ticked) for value, label in options]
        question = questionary.checkbox(
            "", [*choices, *_apart(ways)], None, lambda picked: bool(picked) or refusal or True, "", _POINTER,
            style=_STYLE, instruction=asking.label("how-several", self.lang), output=self.output,
        )  # fmt: skip
        control = _control(question)
        control.use_indicator = False
        for choice in choices:
            choice.ticks = control.selected_options
        answer = self._asked(question, ways)
        return answer.held if isinstance(answer, _Box) else [box.held for box in answer]

    def typed(self, default: str) -> str:
        """A line of text, stripped."""
        question = questionary.text("", default, qmark=_POINTER, style=_STYLE, output=self.output)
        question.application.erase_when_done = True
        return str(question.unsafe_ask()).strip()
