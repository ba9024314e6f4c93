"""What reads keys: questionary, on standard error; the only module that imports it (import it late: 100 ms).

Words are wrapped by ``layout``: questionary would cut them anywhere. A prompt is erased once answered.
"""

from __future__ import annotations

import string
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any, TextIO, TypeAlias

import questionary
from prompt_toolkit.application import application
from prompt_toolkit.filters import Always, Condition, buffer_has_focus
from prompt_toolkit.key_binding import ConditionalKeyBindings, KeyBindings, merge_key_bindings
from prompt_toolkit.key_binding.bindings.basic import load_basic_bindings
from prompt_toolkit.key_binding.bindings.emacs import load_emacs_bindings
from prompt_toolkit.output import create_output
from prompt_toolkit.styles import Style
from prompt_toolkit.utils import suspend_to_background_supported
from questionary.prompts.common import InquirerControl

from .layout import POINTER, head, lines, whole
from .margin import More
from .pen import Way, beginning, keys

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from prompt_toolkit.application import Application
    from prompt_toolkit.key_binding import KeyPressEvent
    from prompt_toolkit.layout import Window

    from .pen import Options

_STYLE = Style(
    [
        *((part, "noinherit") for part in ("qmark", "answer", "text", "selected", "instruction")),
        *((part, "noinherit bold") for part in ("pointer", "highlighted")),
    ]
)
_INDENT = 3

_EDITING = ConditionalKeyBindings(
    merge_key_bindings([load_basic_bindings(), load_emacs_bindings()]), buffer_has_focus
)
# Made once: prompt_toolkit makes the keys of a line anew three times a prompt, those of vi included, for 30 ms.
setattr(application, "load_key_bindings", lambda: _EDITING)  # noqa: B010  (it exports no such name)

_PLAIN: dict[str, Any] = {"include_default_pygments_style": False}
"""No code is shown; the colours of its syntax need not be read."""

HABIT = 0.35
"""Seconds for which a question that follows an answer of one key does not hear Enter: nobody has read it yet."""

_Mark: TypeAlias = "Callable[[int], str]"
"""What stands before the option of a place."""

_Choose: TypeAlias = "Callable[[KeyPressEvent, int], None]"
"""What a key does with the option of a place."""


class Prompts:
    """The prompts of a pen, which says what each does."""

    def __init__(self, to: TextIO, lang: str) -> None:
        self.lang, self._by_key = lang, False
        lettered: Any = to if (to.encoding or "").lower().startswith("utf") else _Lettered(to)
        self.output = create_output(stdout=lettered)
        # A terminal that does not answer where its cursor is would cost a second a question.
        self.output.enable_cpr = False  # type: ignore[attr-defined]

    def one(self, title: str, options: Options, ways: Options = (), default: Any = None) -> Any:
        """The value, or the way out, that the owner chose."""
        question = questionary.select(**self._listed(title, "how-one", ways, options, lambda place: ""))
        # Its own default would be drawn as ticked, not as pointed at.
        places = (place for place, (value, _) in enumerate(options) if value == default)
        control, skips = _control(question), any(way is Way.SKIP for way, _ in ways)
        # Where one may skip, nothing is pointed at before the owner does: what he has not chosen is no answer.
        control.pointed_at = next(places, -1 if skips else 0)
        bound = question.application.key_bindings
        assert isinstance(bound, KeyBindings)
        bound.add("enter", eager=True)(partial(_taken, control))
        answer = self._chosen(question, ways, options, self._answered)
        return answer if isinstance(answer, Way) else options[answer][0]

    def several(
        self,
        title: str,
        options: Options,
        ways: Options = (),
        chosen: Sequence[Any] = (),
        ranked: int = 0,
        how: str = "several",
    ) -> Any:
        """The values in the order in which they were chosen, shown where they are ranked, or the way out taken."""
        values = [value for value, _ in options]
        order = [values.index(value) for value in chosen if value in values]

        def mark(place: int) -> str:
            ticked = place in order
            return f"[{order.index(place) + 1 if ticked and ranked else 'x' if ticked else ' '}] "

        def toggle(event: KeyPressEvent, place: int) -> None:
            control.pointed_at = place
            if place in order:
                order.remove(place)
            elif not ranked or len(order) < ranked:
                order.append(place)

        question = questionary.checkbox(**self._listed(title, f"how-{how}", ways, options, mark))
        control = _control(question)
        control.use_indicator = False
        control.pointed_at = next(iter(order), 0)  # what is chosen already is seen, however small the screen
        spaced = question.application.key_bindings
        assert isinstance(spaced, KeyBindings)
        spaced.remove(" ")
        spaced.add(" ", eager=True)(lambda event: toggle(event, control.pointed_at))
        answer = self._chosen(question, ways, options, toggle)
        return answer if isinstance(answer, Way) else [values[place] for place in order]

    def typed(self, title: str, default: str = "", ways: Options = ()) -> Any:
        """A line of text, stripped, or the way out that it is the sign of."""
        message, instruction = head(title, "how-typed", ways, self.lang)
        question = questionary.text(
            message,
            default,
            qmark="",
            style=_STYLE,
            instruction=f"{instruction}\n {POINTER}",
            output=self.output,
            enable_suspend=True,
            **_PLAIN,
        )
        text = str(self._asked(question, KeyBindings())).strip()
        offered = [way for way, _ in ways]
        if not text and Way.SKIP in offered:
            return Way.SKIP
        return next((way for way in offered if way is not Way.SKIP and way.value == text), text)

    def press(self, keys: Sequence[tuple[Any, str, str]], default: Any = None) -> Any:
        """The value of the key pressed."""
        told = "\n ".join(lines("  ".join(whole(key, label) for _, key, label in keys if label)))
        question = questionary.text(
            told, qmark="", style=_STYLE, output=self.output, enable_suspend=True, **_PLAIN
        )
        bound = KeyBindings()
        for value, key, _ in keys:
            if len(key) == 1:
                bound.add(key, eager=True)(partial(self._answered, answer=value))
        bound.add("<any>")(_unheard)
        bound.add("enter", eager=True)(_unheard if default is None else partial(_exit, answer=default))
        while (answer := self._asked(question, bound)) == "":
            pass
        return answer

    def _chosen(
        self, question: questionary.Question, ways: Options, options: Options, choose: _Choose
    ) -> Any:
        """The answer to a list, with what questionary lacks: a key an option, ways out, Ctrl-D, long titles."""
        control, bound = _control(question), KeyBindings()
        labels = [label for _, label in options]
        own = keys(labels)
        for letter in string.ascii_lowercase + string.digits:
            places = [own.index(letter)] if letter in own else beginning(labels, letter)
            bound.add(letter, eager=True)(partial(_pressed, control, places, choose))
        for way, _ in ways:
            bound.add(way.value, eager=True)(partial(self._answered, answer=way))
        bound.add("up", eager=True)(partial(_up, control))
        bound.add("c-d", eager=True)(_close)
        bound.add("c-z", eager=True)(_suspend)
        bound.add("<sigint>", eager=True)(_break_off)  # sent by another process: no key of the terminal
        _window(question).right_margins = [More()]
        return self._asked(question, bound)

    def _asked(self, question: questionary.Question, bound: KeyBindings) -> Any:
        """The answer to a prompt that also has these keys and leaves no trace.

        Where one key was the answer before, Enter may follow it by habit: it is not taken for an answer to this one.
        """
        app, deaf, drawn = question.application, self._by_key, 0.0
        self._by_key = False

        def heard(_: object) -> None:
            nonlocal deaf
            deaf = False

        def seen(_: object) -> None:
            nonlocal drawn
            drawn = drawn or monotonic()

        by_habit = Condition(lambda: deaf and (not drawn or monotonic() < drawn + HABIT))
        for key in ("enter", "c-j"):  # the second was typed while the terminal was not ours
            bound.add(key, eager=True, filter=by_habit)(_unheard)
        app.key_bindings = merge_key_bindings([app.key_bindings or KeyBindings(), bound])
        for window in app.layout.find_all_windows():
            window.wrap_lines = Always()  # where it has become narrower, nothing is hidden
        # It has no public name.
        setattr(app, "_on_resize", partial(_resized, app, app._on_resize))  # noqa: B010
        app.key_processor.after_key_press += heard
        app.after_render += seen
        app.erase_when_done = True
        return question.unsafe_ask()

    def _answered(self, event: KeyPressEvent, answer: Any) -> None:
        """A key alone is the answer."""
        self._by_key = True
        _exit(event, answer)

    def _listed(self, title: str, how: str, ways: Options, options: Options, mark: _Mark) -> dict[str, Any]:
        """What questionary's lists have in common, each option behind its key."""
        message, instruction = head(title, how, ways, self.lang)
        labels = ["\n".join(lines(label, _INDENT + 7)) for _, label in options]
        choices = [
            _Choice(partial(_titled, mark, place, key, label), place)
            for place, (key, label) in enumerate(zip(keys(labels), labels, strict=True))
        ]
        return {
            "message": message,
            "choices": choices,
            "qmark": "",
            "pointer": POINTER,
            "style": _STYLE,
            "instruction": instruction,
            "use_jk_keys": False,
            "output": self.output,
            **_PLAIN,
        }


class _Lettered:
    """A stream that writes the letters it lacks in its own way: given bytes to write, prompt_toolkit makes them « ? »."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> Any:
        if name == "buffer":
            raise AttributeError(name)
        return getattr(self._stream, name)


class _Choice(questionary.Choice):
    """A choice whose title is made anew each time it is drawn."""

    def __init__(self, made: Callable[[], str], value: int) -> None:
        self._made = made
        super().__init__("", value)

    @property
    def title(self) -> str:
        """What stands on its line now."""
        return self._made()

    @title.setter
    def title(self, title: str) -> None:
        """Made, never set."""


def _titled(mark: _Mark, place: int, key: str, label: str) -> str:
    """The option behind its key and its mark, its following lines under its first."""
    before = f"{mark(place)}{key or ' '}  "
    return before + label.replace("\n", "\n" + " " * (_INDENT + len(before)))


def _control(question: questionary.Question) -> InquirerControl:
    control = _window(question).content
    assert isinstance(control, InquirerControl)
    return control


def _window(question: questionary.Question) -> Window:
    windows = question.application.layout.find_all_windows()
    return next(window for window in windows if isinstance(window.content, InquirerControl))


def _resized(app: Application[Any], redraw: Callable[[], None]) -> None:
    """Draw anew from the first line of a prompt: a narrower terminal has folded those that are longer than it.

    prompt_toolkit takes it for one that cuts them, as few do now, and leaves the beginning of the question above.
    """
    screen, width = app.renderer.last_rendered_screen, app.output.get_size().columns
    if screen and width:
        at = screen.get_cursor_position(app.layout.current_window)
        rows = (screen.data_buffer[row] for row in range(at.y))
        ends = [max((x for x, cell in row.items() if cell.char.strip()), default=0) for row in rows]
        app.output.cursor_up(sum(end // width for end in [*ends, at.x]))
    redraw()


def _pressed(control: InquirerControl, places: list[int], choose: _Choose, event: KeyPressEvent) -> None:
    """A key chooses the option that is alone to answer to it, and points at the next of several."""
    if len(places) == 1:
        choose(event, places[0])
    elif places:
        control.pointed_at = next((place for place in places if place > control.pointed_at), places[0])


def _exit(event: KeyPressEvent, answer: Any) -> None:
    event.app.exit(result=answer)


def _unheard(event: KeyPressEvent) -> None:
    """A key that leads nowhere leaves no trace."""


def _taken(control: InquirerControl, event: KeyPressEvent) -> None:
    """Enter takes what is pointed at; where nothing is, it skips."""
    event.app.exit(result=control.pointed_at if control.pointed_at >= 0 else Way.SKIP)


def _up(control: InquirerControl, event: KeyPressEvent) -> None:
    control.pointed_at = max(control.pointed_at, 0)
    control.select_previous()


def _suspend(event: KeyPressEvent) -> None:
    """Back to the shell until it brings us to the fore again, where the system can."""
    if suspend_to_background_supported():
        event.app.suspend_to_background()


def _close(event: KeyPressEvent) -> None:
    event.app.exit(exception=EOFError)


def _break_off(event: KeyPressEvent) -> None:
    event.app.exit(exception=KeyboardInterrupt)
