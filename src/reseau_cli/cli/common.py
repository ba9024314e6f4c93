"""What several commands need: values given to flags, the catalogue, JSON."""

from __future__ import annotations

import json
import sys

from .. import folders
from ..core.errors import ReseauError, UsageError, nearest
from ..core.text.hidden import escaped
from ..reading import refused
from .language import language
from .streams import exact, tell

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from typing import Any, TextIO

    from ..core.catalogue.network import Catalogue
    from ..core.vocabulary import Words

FORMATS = ("table", "json")

CATALOGUES = "catalogues"
"""The folder of the user's own, in his folder of data."""


def check_format(format: str, known: Sequence[str] = FORMATS) -> None:
    """Refuse an unknown ``--format``.

    Raises:
        UsageError: naming the nearest.
    """
    if format not in known:
        raise UsageError("bad-format", value=format, near=nearest(format, [*known]), known=", ".join(known))


def whole(flag: str, text: str, least: int) -> int:
    """A whole number given to a flag, from ``least`` to a million.

    Raises:
        UsageError: it is not one.
    """
    if not text.isdecimal() or not least <= int(text[:8]) <= 1_000_000:
        raise UsageError("bad-number", path=flag, value=text, least=least)
    return int(text)


def word_given(flag: str, text: str | None, words: Words) -> str | None:
    """The id that a word given to a flag means; None where none is.

    Raises:
        UsageError: it means none; the nearest is named.
    """
    if text is None:
        return None
    from ..core.vocabulary import id_typed

    found = id_typed(text, words)
    if found is None:
        near = nearest(text, tuple(words))
        raise UsageError("unknown-word", path=flag, value=text, near=near, known=words)
    return found


def department_given(text: str | None) -> str | None:
    """The code of a département given to ``--department``; None where none is.

    Raises:
        UsageError: there is none of that name or code.
    """
    if text is None:
        return None
    from ..core.france.departments import department_typed

    found = department_typed(text)
    if found is None:
        raise UsageError("unknown-department", path="--department", value=text)
    return found


def open_catalogue(files: list[str] | None) -> Catalogue:
    """The shipped catalogue, with the user's own and those given laid over it; conflicts are told.

    One of the user's own that cannot be used is told, and the rest goes on; one that is given must be whole.
    """
    from ..catalogue import shipped

    mine = _catalogues_of_user()
    while mine or files:
        from pathlib import Path

        from ..catalogue.overlay import lay  # yaml and pydantic: only for a catalogue that is not ours
        from ..core.messages.typography import printed

        try:
            laid = lay(mine, [*map(Path, files or ())])
        except ReseauError as error:
            broken = [path for path in mine if str(path) == error.values.get("file")]
            if not broken:
                raise
            _tell(error)
            mine.remove(broken[0])
            continue
        for conflict in laid.conflicts:
            tell(printed("upkeep.conflict", language(), **conflict._asdict()), sys.stderr)
        return laid.catalogue
    return shipped.load()


def _catalogues_of_user() -> list[Path]:
    try:
        folder = folders.found(folders.DATA, CATALOGUES)
        return sorted(folder.glob("*.yaml")) if folder and folder.is_dir() else []
    except OSError as error:
        _tell(refused(folders.data() / CATALOGUES, error))
    except ReseauError as error:
        _tell(error)
    return []


def _tell(error: ReseauError) -> None:
    from ..core.messages.faults import fault_text

    tell(fault_text(error, language()), sys.stderr)


def write_json(data: Any, out: TextIO) -> None:
    """Any data as one JSON document."""
    exact(out).write(escaped(json.dumps(data, ensure_ascii=False, indent=2)) + "\n")
