"""Make each act of a command on the disk fail in turn, or kill it there; tell what it did, and what it left.

A command runs in a child of this process. Acts are counted where they touch the scenario's own folder: what is not its
(the package, Python's modules) is out of play.
"""

from __future__ import annotations

import errno
import io
import json
import os
import signal
import sys
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from unittest import mock

from running import call

from reseau_cli.cli import matching

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

KILLED = "killed"
FAULTS: dict[str, int] = {name: getattr(errno, name) for name in ("ENOSPC", "EACCES", "EIO", "EINTR")}
ACTS = ("open", "write", "fsync", "replace", "rename", "mkdir", "chmod", "unlink", "truncate")
LIKE_OPEN = ("read", "write", "flush", "close", "truncate")
"""What may fail of a file that Python has opened."""


class Told(NamedTuple):
    """What a run did: its exit code (None: killed), its words, the acts it came to."""

    code: int | None
    err: str
    acts: list[str]


class _File:
    """A file opened by Python, each use of which is an act."""

    def __init__(self, file: Any, act: Callable[[str], None]) -> None:
        self._file, self._act = file, act

    def __getattr__(self, name: str) -> Any:
        if name in LIKE_OPEN:
            self._act(f"file.{name}")
        return getattr(self._file, name)

    def __enter__(self) -> _File:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __iter__(self) -> Any:
        return iter(self._file)


class Disk:
    """Counts what is done in a folder, and breaks the act of a number."""

    def __init__(self, folder: Path, broken: int, fault: str) -> None:
        self.folder, self.broken, self.fault = str(folder), broken, fault
        self.acts: list[str] = []
        self.handles: set[int] = set()

    def act(self, name: str) -> None:
        self.acts.append(name)
        if len(self.acts) - 1 != self.broken:
            return
        if self.fault == KILLED:
            os.kill(os.getpid(), signal.SIGKILL)
        raise OSError(FAULTS[self.fault], os.strerror(FAULTS[self.fault]))

    def ours(self, one: Any) -> bool:
        if isinstance(one, int):
            return one in self.handles
        return isinstance(one, str | Path) and str(one).startswith(self.folder)

    def breaking(self) -> ExitStack:
        """The acts of the system, each behind a count."""
        stack = ExitStack()
        for name in ACTS:
            stack.enter_context(mock.patch.object(os, name, self._counted(name, getattr(os, name))))
        for home in (io, __import__("builtins")):
            stack.enter_context(mock.patch.object(home, "open", self._opened(io.open)))
        return stack

    def _counted(self, name: str, real: Any) -> Any:
        def counted(one: Any, *more: Any, **how: Any) -> Any:
            if not self.ours(one):
                return real(one, *more, **how)
            self.act(name)
            found = real(one, *more, **how)
            if name == "open":
                self.handles.add(found)
            return found

        return counted

    def _opened(self, real: Any) -> Any:
        def opened(one: Any, *more: Any, **how: Any) -> Any:
            if not self.ours(one):
                return real(one, *more, **how)
            self.act("file.open")
            return _File(real(one, *more, **how), self.act)

        return opened


def run(
    folder: Path,
    args: tuple[str, ...],
    env: Mapping[str, str],
    broken: int = -1,
    fault: str = "EIO",
    typed: bytes = b"",
) -> Told:
    """A command in a child, the act of a number broken; -1 breaks none. ``typed``: what a person there types."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        disk = Disk(folder, broken, fault)
        try:
            with disk.breaking(), attended(bool(typed)):
                told = call(*args, stdin=typed, env=env)
            found: list[Any] = [told.code, told.err]
        except OSError as error:
            found = [4, str(error)]  # as ``main`` tells it
        except BaseException as error:  # a traceback is what is looked for
            found = [-1, f"Traceback {error!r}"]
        os.write(writer, json.dumps([*found, disk.acts]).encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        content = pipe.read()
    os.waitpid(child, 0)
    sys.stdout.flush()
    return Told(*json.loads(content)) if content else Told(None, "", [])


@contextmanager
def attended(somebody: bool) -> Iterator[None]:
    """As if a person were at a terminal."""
    real = matching.streams
    with mock.patch.object(matching, "streams", lambda *how: real(*how)._replace(interactive=somebody)):
        yield


def tree(folder: Path) -> dict[str, bytes]:
    """What is in a folder: file name -> content."""
    return {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()}
