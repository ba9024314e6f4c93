"""What the imports have in common: the département asked for, progress on a terminal, a stop that leaves all as it was."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from ...core.errors import UsageError
from ...core.france.departments import department_typed
from ...core.messages.typography import printed
from ...render.boundary import overwrite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..streams import Streams


def department_of(typed: str | None) -> str | None:
    """The code of a département given to ``--department``; None where none is.

    Raises:
        UsageError: it is none.
    """
    where = department_typed(typed) if typed is not None else None
    if typed is not None and where is None:
        raise UsageError("unknown-department", path="--department", value=typed)
    return where


@contextmanager
def importing(io: Streams, lang: str, key: str = "import-progress") -> Iterator[Callable[[int], None]]:
    """What hears how many rows are read, and tells it on a terminal."""
    shown = io.err.isatty()

    def told(rows: int) -> None:
        if shown:
            overwrite(io.err, printed(f"upkeep.{key}", lang, rows=rows))

    try:
        yield told
    except KeyboardInterrupt:
        print(("\n" if shown else "") + printed("upkeep.import-stopped", lang), file=io.err)
        raise
    if shown:
        print(file=io.err)
