"""A bar on standard error while something long is made; nothing of it where no terminal is there to show it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from .boundary import own

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def bar(title: str, total: int, err: TextIO, shown: bool) -> Iterator[Callable[[], None]]:
    """A bar of so many steps; call what it gives after each."""
    if not shown:
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(file=own(err)), transient=True) as drawn:
        task = drawn.add_task(title, total=total)
        yield lambda: drawn.advance(task)
