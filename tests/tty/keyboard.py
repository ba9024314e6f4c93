"""A terminal one can type on and look at: a program on a PTY, its screen kept as a person would see it."""

from __future__ import annotations

import os
import re
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pexpect
import pyte
import warm

if TYPE_CHECKING:
    from collections.abc import Sequence

SOURCE = Path(__file__).parents[2] / "src"

ENTER, SPACE, TAB, ESCAPE, ERASE = "\r", " ", "\t", "\x1b", "\x7f"
UP, DOWN = "\x1b[A", "\x1b[B"
CTRL_C, CTRL_D, CTRL_U, CTRL_Z = "\x03", "\x04", "\x15", "\x1a"
CURSOR_ASKED = b"\x1b[6n"
QUIET, LONG = 0.02, 0.08
"""Seconds without a sign: enough for what is written to reach the other end; enough where no program is seen at work."""
THREADS = Path("/proc/self/task")


class Screen(pyte.Screen):
    """A screen, and the lines that have left it at its top. Pyte's own, which also scrolls back, takes twice as long."""

    def __init__(self, columns: int, lines: int) -> None:
        self.gone: list[Any] = []
        super().__init__(columns, lines)

    def reset(self) -> None:
        super().reset()
        self.gone.clear()

    def erase_in_display(self, how: int = 0, *args: Any, **kwargs: Any) -> None:
        super().erase_in_display(how, *args, **kwargs)
        if how == 3:
            self.gone.clear()

    def index(self) -> None:
        top, bottom = self.margins or (0, self.lines - 1)
        if self.cursor.y == bottom:
            self.gone.append(self.buffer[top])
        super().index()


class Terminal:
    """A running program: send keys, wait for a text, read the screen."""

    def __init__(
        self,
        command: Sequence[str],
        columns: int = 80,
        rows: int = 40,
        patience: float = 20,
        cwd: Path | None = None,
        **env: str,
    ) -> None:
        self.patience = patience
        self.screen = Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        clean = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ}
        clean |= {"TERM": "xterm-256color", **env}
        program, *words = command
        instead = warm.start(words, clean) if program == sys.executable else None
        clean = {"LANG": "C.UTF-8", "PYTHONPATH": str(SOURCE)} | clean
        self.child: Any = pexpect.spawn(
            program, words, env=clean, dimensions=(rows, columns), cwd=cwd, preexec_fn=instead
        )
        self.child.delaybeforesend = None
        self.child.ptyproc.delayafterclose = 0
        self.raw = b""

    def see(self, text: str) -> str:
        """Wait until a text stands anywhere one could scroll to, all spaces alike; all of that is given."""
        limit = time.monotonic() + self.patience
        while time.monotonic() < limit:
            if _plain(text) in _plain(shown := self.text()):
                return shown
            while not self._listen() and time.monotonic() < limit:
                pass
        raise AssertionError(f"never saw {text!r}; the screen is:\n{self.text()}")

    def press(self, *keys: str) -> None:
        """Type keys, each once the program waits for one."""
        self.settle()
        for key in keys:
            self.child.send(key)
            self.settle()

    def paste(self, text: str, part: int = 2000) -> None:
        """Give a text at once, as terminals tell it, in parts that the line between us holds."""
        told = f"\x1b[200~{text}\x1b[201~"
        for start in range(0, len(told), part):
            self.press(told[start : start + part])

    def resize(self, columns: int, rows: int) -> None:
        """Another size of the window."""
        self.child.setwinsize(rows, columns)
        self.screen.resize(rows, columns)
        self.settle()

    def settle(self) -> None:
        """Read until nothing comes and the program sleeps."""
        while self._listen(QUIET if THREADS.exists() else LONG) or self._at_work():
            pass

    def leave(self) -> int:
        """Wait for the end, which must come; the exit code, 128 + n for a signal."""
        while self._listen(self.patience):
            pass
        assert self.child.flag_eof, f"it does not end; the screen is:\n{self.text()}"
        self.child.close()
        status, signal = self.child.exitstatus, self.child.signalstatus
        return int(status) if status is not None else 128 + int(signal)

    def close_window(self) -> int:
        """Take the terminal away; the exit code."""
        self.child.ptyproc.fileobj.close()
        self.child.wait()
        self.child.close()
        return int(self.child.exitstatus)

    def text(self) -> str:
        """All that a person could read by scrolling back, without styles."""
        shown = [self.screen.buffer[y] for y in range(self.screen.lines)]
        return "\n".join(_written(line) for line in [*self.screen.gone, *shown]).rstrip()

    def _at_work(self) -> bool:
        """Whether any thread of the program runs, waits for a processor or a disk; False where the system does not tell."""
        try:
            threads = Path(f"/proc/{os.tcgetpgrp(self.child.child_fd)}/task").iterdir()
            states = [(one / "stat").read_text().rpartition(")")[2].split()[0] for one in threads]
        except OSError:
            return False  # it has just ended, or there is no such folder
        return not {"R", "D"}.isdisjoint(states)

    def _listen(self, wait: float = 0.2) -> bool:
        try:
            heard: bytes = self.child.read_nonblocking(65536, timeout=wait)
        except (pexpect.TIMEOUT, pexpect.EOF):
            return False
        self.raw += heard
        # prompt_toolkit asks where the cursor is; a terminal that never answers makes it warn.
        if CURSOR_ASKED in heard:
            row, column = self.screen.cursor.y + 1, self.screen.cursor.x + 1
            self.child.send(f"\x1b[{row};{column}R")
        self._stream.feed(heard)
        return True


def python(*words: str, **options: Any) -> Terminal:
    """A Python program on a terminal."""
    return Terminal([sys.executable, *words], **options)


def _written(line: Any) -> str:
    """The letters of a line; a cell on which nothing was written is a space."""
    return "".join(line[x].data if x in line else " " for x in range(max(line, default=-1) + 1)).rstrip()


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text)
