"""What ``reseau doctor`` looks at: versions, catalogue, tables, folders, terminal. It changes nothing and sends nothing."""

from __future__ import annotations

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from .. import __version__, folders
from ..core.errors import ReseauError
from ..core.messages.faults import fault_text
from ..core.messages.say import say
from ..core.messages.typography import day, number
from ..core.tuples import NamedTuple
from . import settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from .streams import Streams

NEEDED = (
    "typer",
    "rich",
    "questionary",
    "pydantic",
    "PyYAML",
    "httpx",
    "ruamel.yaml",
    "icalendar",
    "Jinja2",
    "openpyxl",
)
MORE = ("numpy", "pyarrow")
"""Libraries of ``reseau-cli[batch]``: their absence is no fault."""


class Check(NamedTuple):
    """Something looked at: its key among the texts, what was found, and whether it is as it should be."""

    name: str
    found: str
    sound: bool = True


def checks(io: Streams, lang: str) -> Iterator[Check]:
    """Everything, in the order in which one asks."""
    yield Check("version", f"reseau {__version__}, Python {platform.python_version()}, {platform.system()}")
    yield from _libraries(lang)
    yield _tried("catalogue", _catalogue, lang)
    yield _tried("own", _own, lang)
    yield _tried("tables", _tables, lang)
    yield _tried("config", _config, lang)
    for name in ("config", "data", "state", "cache"):
        yield _folder(name, lang)
    size = say("doctor.width", lang, width=io.width)
    tty = say("doctor.terminal-yes" if io.interactive else "doctor.terminal-no", lang)
    told = [tty, size, str(getattr(io.out, "encoding", None)), f"TERM={os.environ.get('TERM', '–')}"]
    yield Check("terminal", ", ".join([*told, f"PAGER={os.environ.get('PAGER', '–')}"]))


def _libraries(lang: str) -> Iterator[Check]:
    found, missing = [], []
    for name in (*NEEDED, *MORE):
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            missing += [name] if name in NEEDED else []
    yield Check("libraries", ", ".join(found))
    if missing:
        yield Check("missing", ", ".join(missing), sound=False)


def _tried(name: str, look: Callable[[str], str], lang: str) -> Check:
    try:
        return Check(name, look(lang))
    except ReseauError as error:
        return Check(name, fault_text(error, lang), sound=False)


def _catalogue(lang: str) -> str:
    from ..catalogue import shipped

    found = shipped.load()
    return say(
        "doctor.networks",
        lang,
        count=number(len(found.networks), lang),
        date=day(found.date, lang),
        version=found.version,
    )


def _own(lang: str) -> str:
    """The user's own catalogues, each read."""
    from ..catalogue.overlay import lay

    folder = folders.data() / "catalogues"
    mine = sorted(folder.glob("*.yaml")) if folder.is_dir() else []
    if mine:
        lay(mine, [])
    return ", ".join(path.name for path in mine) or say("doctor.none", lang)


def _tables(lang: str) -> str:
    from ..territory import updated

    fetched = [source for name in (updated.CENTRES, updated.AREAS) if (source := updated.source(name))]
    return "; ".join(fetched) or say("doctor.tables-shipped", lang)


def _config(lang: str) -> str:
    return ", ".join(settings.read()) or say("doctor.none", lang)


def _folder(name: str, lang: str) -> Check:
    """A folder of the user: there and writable, or to be made where it can be."""
    try:
        path: Path = getattr(folders, name)()
    except ReseauError as error:
        return Check(f"folder-{name}", fault_text(error, lang), sound=False)
    there = next(one for one in (path, *path.parents) if one.exists())
    sound = there.is_dir() and os.access(there, os.W_OK)
    state = "there" if path.is_dir() else "not-yet"
    return Check(f"folder-{name}", say(f"doctor.{state if sound else 'refused'}", lang, path=path), sound)
