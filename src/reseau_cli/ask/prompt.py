"""The pen made of questionary, on standard error; the only module that imports it (import it late: 100 ms).

Words are wrapped here, once: questionary would cut them anywhere. An answered prompt is erased, since the
conversation writes the answer in words; what stays on the terminal reads as a transcript.
"""

from __future__ import annotations

import sys
from functools import partial
from textwrap import wrap
from typing import TYPE_CHECKING, Any

import questionary
from prompt_toolkit import print_formatted_text
from prompt_toolkit.filters import Always, Condition
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.key_binding import KeyBindings, merge_key_bindings
from prompt_toolkit.output import create_output
from prompt_toolkit.styles import Style
from questionary.prompts.common import InquirerControl

from ..core.messages.typography import printed
from .dialogue import Dialogue, Outcome
from .menu import Action, choose
from .pen import Way
from .screens import Tools

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prompt_toolkit.key_binding import KeyPressEvent
    from prompt_toolkit.layout import Window

    from ..core.owner.interview import Interview
    from .pen import Options

__all__ = ["Action", "Outcome", "QuestionaryPen", "Tools", "menu", "run"]

_STYLE = Style(
    [
        ("qmark", "dim"),
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
_INDENT = 3


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

    control: InquirerControl

    @property
    def title(self) -> str:
        return f"[{'x' if self.value in self.control.selected_options else ' '}] {self.label}"

    @title.setter
    def title(self, label: str) -> None:
        self.label = label


class QuestionaryPen:
    """Arrows and Enter; where one chooses, the keys ? < ! work as where one types."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.output = create_output(stdout=sys.stderr)

    def say(self, text: str, tone: str = "") -> None:
        """Show a paragraph, its words whole."""
        for line in self._lines(text):
            tokens = FormattedText([(f"class:{tone}" if tone else "", line)])
            print_formatted_text(tokens, style=_STYLE, output=self.output)

    def one(self, title: str, options: Options, ways: Options = (), default: Any = None) -> Any:
        """The value, or the way out, that the owner chose."""
        choices = [
            questionary.Choice(self._whole(label, _INDENT), place) for place, (_, label) in enumerate(options)
        ]
        question = questionary.select(
            self._title(title),
            [*choices, *_apart(ways)],
            qmark="",
            pointer=_POINTER,
            style=_STYLE,
            instruction=printed("dialogue.how-one", self.lang),
            use_jk_keys=False,
            output=self.output,
        )
        # Its own default would be drawn as ticked, not as pointed at.
        places = (place for place, (value, _) in enumerate(options) if value == default)
        _control(question).pointed_at = next(places, 0)
        answer = _asked(question, ways)
        return answer if isinstance(answer, Way) else options[answer][0]

    def several(
        self, title: str, options: Options, ways: Options, ticked: Sequence[Any], refusal: str
    ) -> Any:
        """The values ticked, or the way out that Enter pointed at."""
        choices = [
            _Ticked(self._whole(label, _INDENT + 4), place, checked=value in ticked)
            for place, (value, label) in enumerate(options)
        ]
        question = questionary.checkbox(
            self._title(title),
            [*choices, *_apart(ways)],
            validate=lambda picked: bool(picked) or refusal or True,
            qmark="",
            pointer=_POINTER,
            style=_STYLE,
            instruction=printed("dialogue.how-several", self.lang),
            use_jk_keys=False,
            output=self.output,
        )
        control = _control(question)
        control.use_indicator = False
        for choice in choices:
            choice.control = control
        answer = _asked(question, ways)
        return answer if isinstance(answer, Way) else [options[place][0] for place in answer]

    def typed(self, help: str, default: str) -> str:
        """A line of text, stripped."""
        mark = "\n".join([*self._lines(help), _POINTER])
        question = questionary.text("", default, qmark=mark, style=_STYLE, output=self.output)
        question.application.erase_when_done = True
        return str(question.unsafe_ask()).strip()

    def _title(self, title: str) -> str:
        """Wrapped, and the instruction that questionary writes after it on its own line."""
        return "\n ".join([*self._lines(title), ""]) if title else ""

    def _whole(self, label: str, indent: int) -> str:
        """A choice's label, its following lines under its first."""
        return ("\n" + " " * indent).join(self._lines(label, indent))

    def _lines(self, text: str, indent: int = 1) -> list[str]:
        width = max(16, min(_WIDEST, self.output.get_size().columns - 1) - indent)
        parts = (wrap(part, width, break_on_hyphens=False) or [""] for part in text.split("\n"))
        return [line for part in parts for line in part]


def _apart(ways: Options) -> list[questionary.Choice]:
    rule = [questionary.Separator("─" * 12)] if ways else []
    return [*rule, *(questionary.Choice(label, way) for way, label in ways)]


def _window(question: questionary.Question) -> Window:
    windows = question.application.layout.find_all_windows()
    return next(window for window in windows if isinstance(window.content, InquirerControl))


def _control(question: questionary.Question) -> InquirerControl:
    control = _window(question).content
    assert isinstance(control, InquirerControl)
    return control


def _asked(question: questionary.Question, ways: Options) -> Any:
    """The answer to a list, with what questionary lacks: ways out, Ctrl-D, long titles, a clean end."""
    app, control, keys = question.application, _control(question), KeyBindings()

    @Condition
    def on_a_way() -> bool:
        return isinstance(control.get_pointed_at().value, Way)

    @keys.add("enter", eager=True, filter=on_a_way)
    @keys.add(" ", eager=True, filter=on_a_way)
    def _(event: KeyPressEvent) -> None:
        event.app.exit(result=control.get_pointed_at().value)

    @keys.add("c-d", eager=True)
    def _(event: KeyPressEvent) -> None:
        event.app.exit(exception=EOFError)

    @keys.add("a", eager=True)
    @keys.add("i", eager=True)
    def _(event: KeyPressEvent) -> None:
        """Not « tick all », which would tick the ways out too."""

    for way, _label in ways:
        if way.value:
            keys.add(way.value, eager=True)(partial(_leave, way))
    app.key_bindings = merge_key_bindings([app.key_bindings or KeyBindings(), keys])
    app.erase_when_done = True
    _window(question).wrap_lines = Always()
    return question.unsafe_ask()


def _leave(way: Way, event: KeyPressEvent) -> None:
    event.app.exit(result=way)
