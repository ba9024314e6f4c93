"""The pen of a terminal. What reads keys takes a tenth of a second to load: the first question stands meanwhile.

What stays on the terminal reads as a transcript: a prompt is erased once answered, and question and answer are written
in words.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from threading import Thread
from typing import TYPE_CHECKING, Any, TextIO

from ..core.text.hidden import inert
from .layout import POINTER, head, lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from .pen import Options
    from .prompt import Prompts

_BOLD, _PLAIN, _UP, _ERASE_BELOW = "\x1b[1m", "\x1b[0m", "\x1b[{}A", "\x1b[J"


class TerminalPen:
    """Figures, letters or arrows where one chooses; the signs of the ways out work everywhere.

    ``to`` takes what is drawn, codes included; ``meanwhile`` is done beside, while the first question is being read.
    """

    def __init__(self, to: TextIO, lang: str, meanwhile: Callable[[], None] = lambda: None) -> None:
        self.to, self.lang, self._meanwhile = to, lang, meanwhile
        self._loaded: Prompts | None = None
        self._parted = False

    def say(self, text: str, tone: str = "") -> None:
        """Show a paragraph, its words whole; where a prompt left a blank line above, it does not leave two."""
        if not text and self._parted:
            return
        self._parted = not text
        for line in map(inert, lines(text)):
            self._write(f"{_BOLD}{line}{_PLAIN}\n" if tone == "strong" and line else f"{line}\n")

    def answered(self, title: str, answer: str) -> None:
        """The question and its answer, where the prompt has been erased."""
        self.say(title.partition("\n")[0], "strong")
        self.say("\n  ".join(lines(f"→ {answer}", 3)))

    def one(self, title: str, options: Options, ways: Options = (), default: Any = None) -> Any:
        """The value, or the way out, that the owner chose."""
        return self._prompts(title, "how-one", ways).one(title, options, ways, default)

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
        return self._prompts(title, f"how-{how}", ways).several(title, options, ways, chosen, ranked, how)

    def typed(self, title: str, default: str = "", ways: Options = ()) -> Any:
        """A line of text, stripped, or the way out that it is the sign of."""
        return self._prompts(title, "how-typed", ways, f"\n {POINTER} ").typed(title, default, ways)

    def press(self, keys: Sequence[tuple[Any, str, str]], default: Any = None) -> Any:
        """The value of the key pressed, below what may have come from elsewhere."""
        self._parted = False
        return self._prompts().press(keys, default)

    def _prompts(self, title: str = "", how: str = "", ways: Options = (), end: str = "") -> Prompts:
        """What reads keys; before it is loaded, the question stands."""
        if self._loaded is None:
            first, help = head(title, how, ways, self.lang) if title else ("", "")
            with self._standing(f" {_BOLD}{inert(first)}{_PLAIN}", inert(help) + end), _unechoed():
                from .prompt import Prompts
            self._loaded = Prompts(self.to, self.lang)
            Thread(target=self._meanwhile, daemon=True).start()
        return self._loaded

    @contextmanager
    def _standing(self, *texts: str) -> Iterator[None]:
        """Texts that stand meanwhile, and are gone after."""
        text = "".join(texts)
        self._write(text)
        yield
        up = text.count("\n")
        self._write("\r" + (_UP.format(up) if up else "") + _ERASE_BELOW)

    def _write(self, text: str) -> None:
        self.to.write(text)
        self.to.flush()


@contextmanager
def _unechoed() -> Iterator[None]:
    """What is typed meanwhile is not drawn, and is read later; where the system has no such thing, it is drawn."""
    try:
        import termios

        before = termios.tcgetattr(sys.stdin)
    except (ImportError, OSError, ValueError):
        yield
        return
    except termios.error:  # the terminal has gone: the next read will tell
        yield
        return
    quiet = [*before[:3], before[3] & ~termios.ECHO, *before[4:]]
    termios.tcsetattr(sys.stdin, termios.TCSANOW, quiet)
    try:
        yield
    finally:
        termios.tcsetattr(sys.stdin, termios.TCSANOW, before)
