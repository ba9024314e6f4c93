"""Lasting choices, and which of their sources wins: a flag, a variable, ``config.toml``, the system, else the default."""

from __future__ import annotations

import os
import re
import sys

from .. import folders
from ..core.errors import FileError, MachineError, ReseauError, nearest
from ..core.messages.say import LANGUAGES
from ..core.tuples import NamedTuple
from ..reading import read_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from typing import Any

FILE = "config.toml"
NAMES = ("lang", "plain", "color")
"""The choices that the file may hold: a language, and yes or no to plain lines and to colour."""

LONGEST = 100_000
"""Bytes of the file."""


class Setting(NamedTuple):
    """A choice as it stands, and where it comes from: a flag, a variable, the file's name, or "" for the default."""

    name: str
    value: Any
    source: str


def path() -> Path | None:
    """Where the file is, or would be; None where no folder is known to belong to the user."""
    try:
        return folders.config() / FILE
    except MachineError:
        return None


def read() -> dict[str, Any]:
    """What the file holds; empty where there is none.

    Raises:
        FileError: it is no TOML, or holds what is no choice.
        MachineError: it cannot be read.
    """
    try:
        file = folders.found(folders.CONFIG, FILE)
    except (MachineError, OSError):  # what cannot be looked for is no choice
        return {}
    if file is None or not file.is_file():
        return {}
    import tomllib

    try:
        found = tomllib.loads(read_bytes(file, LONGEST).decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        at = re.search(r"at line (\d+)", str(error))
        raise FileError("not-toml", file=str(file), line=at and int(at[1])) from None
    for name, value in found.items():
        if name not in NAMES:
            known = ", ".join(NAMES)
            raise FileError(
                "unknown-setting", file=str(file), value=name, near=nearest(name, NAMES), known=known
            )
        if name == "lang" and value not in LANGUAGES:
            raise FileError(
                "unknown-word", file=str(file), path=name, value=value, known=", ".join(LANGUAGES)
            )
        if name != "lang" and not isinstance(value, bool):
            raise FileError("not-yes-no", file=str(file), path=name, value=value)
    return found


def lang(asked: Iterable[str] = ()) -> Setting:
    """The language; a file that cannot be used does not count here: what is wrong with it is told in a language."""
    try:
        kept = read()
    except ReseauError:
        kept = {}
    system = next(filter(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG")), "")
    known = [
        *((word, "--lang") for word in asked),
        (os.environ.get("RESEAU_LANG", ""), "RESEAU_LANG"),
        (kept.get("lang", ""), FILE),
        (os.environ.get(system, "")[:2].lower(), system),  # en_GB.UTF-8 is English
    ]
    value, source = next((one for one in known if one[0] in LANGUAGES), (LANGUAGES[0], ""))
    return Setting("lang", value, source)


def plain(asked: bool = False) -> Setting:
    """Whether nothing but lines may be written.

    Raises:
        ReseauError: the file cannot be used.
    """
    if asked or os.environ.get("ACCESSIBLE", "") not in ("", "0"):
        return Setting("plain", True, "--plain" if asked else "ACCESSIBLE")
    if read().get("plain"):
        return Setting("plain", True, FILE)
    dumb = os.environ.get("TERM") == "dumb" and sys.stderr.isatty()
    return Setting("plain", dumb, "TERM" if dumb else "")


def color(unwanted: bool = False) -> Setting:
    """Whether colour may be used.

    Raises:
        ReseauError: the file cannot be used.
    """
    for value, source in ((unwanted, "--no-color"), (os.environ.get("NO_COLOR"), "NO_COLOR")):
        if value:
            return Setting("color", False, source)
    if os.environ.get("FORCE_COLOR"):
        return Setting("color", True, "FORCE_COLOR")
    kept = read().get("color")
    if kept is False:
        return Setting("color", False, FILE)
    if os.environ.get("TERM") == "dumb":
        return Setting("color", False, "TERM")
    return Setting("color", sys.stdout.isatty(), FILE if kept else "")
