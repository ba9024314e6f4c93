"""The folders of this machine that belong to the user.

Each run asks whether something of his is there, and most find nothing: ``found`` asks without ``pathlib``, which takes as
long to load as the trades and the places of an owner to read.
"""

from __future__ import annotations

import os
from errno import EBADF, ELOOP, ENOENT, ENOTDIR

from .core.errors import MachineError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

    Home = tuple[str, str]

STATE = ("XDG_STATE_HOME", ".local/state")
"""For what may be lost: saved answers. A folder is told by the variable that names it, and where it is without it."""

DATA = ("XDG_DATA_HOME", ".local/share")
"""For what the user gathered: official tables, catalogues of his own, reports."""

CONFIG = ("XDG_CONFIG_HOME", ".config")
"""For the user's lasting choices."""

CACHE = ("XDG_CACHE_HOME", ".cache")
"""For what can be made again: compiled catalogues."""

_NOT_THERE = (ENOENT, ENOTDIR, EBADF, ELOOP)


def found(home: Home, *names: str) -> Path | None:
    """A file or folder of that name in a folder of the user's; None where there is none.

    Raises:
        MachineError: no folder is known to belong to the user.
        OSError: the system refuses to tell.
    """
    sought = os.path.join(_folder(home), *names)
    try:
        os.stat(sought)
    except OSError as error:
        if error.errno in _NOT_THERE:
            return None
        raise
    from pathlib import Path

    return Path(sought)


def state() -> Path:
    """The folder ``STATE``, there or not.

    Raises:
        MachineError: no folder is known to belong to the user.
    """
    return _path(STATE)


def data() -> Path:
    """The folder ``DATA``; as ``state``."""
    return _path(DATA)


def config() -> Path:
    """The folder ``CONFIG``; as ``state``."""
    return _path(CONFIG)


def cache() -> Path:
    """The folder ``CACHE``; as ``state``."""
    return _path(CACHE)


def _path(home: Home) -> Path:
    from pathlib import Path

    return Path(_folder(home))


def _folder(home: Home) -> str:
    variable, usual = home
    if os.name == "nt" and os.environ.get("LOCALAPPDATA"):
        return os.path.join(os.environ["LOCALAPPDATA"], "reseau")
    told = os.environ.get(variable, "")
    if os.path.isabs(told):  # the XDG rule: a relative path there is to be ignored
        return os.path.join(told, "reseau")
    own = os.path.expanduser("~")
    if own.startswith("~"):
        raise MachineError("no-home", reason="Could not determine home directory.")
    return os.path.join(own, usual, "reseau")
