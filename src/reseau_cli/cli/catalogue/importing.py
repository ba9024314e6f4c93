"""What the imports have in common: their options, progress on a terminal, a stop that leaves all as it was, the figures."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ...core.messages.typography import printed
from ..common import write_json
from ..streams import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ...catalogue.dump import Tally
    from ...core.catalogue.declared import Declared
    from ..streams import Streams

Out = Annotated[Path | None, typer.Option(metavar="FILE")]
Department = Annotated[str | None, typer.Option(metavar="D")]


@contextmanager
def importing(io: Streams, lang: str, key: str = "import-progress") -> Iterator[Callable[[int], None]]:
    """What hears how many rows are read, and tells it on a terminal."""

    def told(rows: int) -> None:
        io.progress(printed(f"upkeep.{key}", lang, rows=rows))

    try:
        yield told
    except KeyboardInterrupt:
        print(("\n" if io.live else "") + printed("upkeep.import-stopped", lang), file=io.err)
        raise
    if io.live:
        print(file=io.err)


def keep(
    kept: Sequence[Declared], tally: Tally, to: Path, format: str, io: Streams, lang: str, **beside: int
) -> None:
    """Write what an import picked, and tell its figures; those ``beside``, by their names, where they are not nought."""
    from ...catalogue import declared

    declared.write(kept, to)
    figures = {**tally.figures(), "kept": len(kept), "file": str(to)}
    if format == "json":
        write_json(figures | beside, io.out)
        return
    tell(printed("upkeep.import-done", lang, **figures), io.out)
    for name, figure in beside.items():
        if figure:
            tell(printed(f"upkeep.import-{name}", lang, **{name: figure}), io.err)
