"""What is kept of owners on this machine: a folder each, by the name he goes by; he who gave none has the one above.

It tells of people's difficulties: files have mode 600 in folders of mode 700, each written whole or not at all.
"""

from __future__ import annotations

import os
import re
from unicodedata import normalize

from . import folders
from .core.errors import MachineError, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FILES = ("answers.json", "visits.json")
"""All that is kept of one owner."""

_NAME = r"\w(?:[\w .-]{0,38}\w)?"


def is_name(text: str) -> bool:
    """Whether an owner may go by that name."""
    return bool(re.fullmatch(_NAME, normalize("NFC", text)))


def folder(whose: str | None = None) -> Path:
    """The folder of an owner.

    Raises:
        UsageError: no folder can bear that name.
        MachineError: no folder is known to belong to the user.
    """
    return folders.state().joinpath(*_names(whose))


def found(file: str, whose: str | None = None) -> Path | None:
    """A file of an owner; None where there is none.

    Raises:
        UsageError: no folder can bear that name.
        MachineError: no folder is known to belong to the user.
    """
    return folders.found(folders.STATE, *_names(whose), file)


def _names(whose: str | None) -> tuple[str, ...]:
    if whose is None:
        return ()
    name = normalize("NFC", whose.strip())
    if not is_name(name):
        raise UsageError("bad-owner", path="--as", value=whose)
    return "owners", name


def names() -> list[str | None]:
    """Of whom something is kept, in the order of their names; None, first, for who gave none."""
    owners = folders.state() / "owners"
    found = sorted(one.name for one in owners.iterdir() if one.is_dir()) if owners.is_dir() else []
    return [whose for whose in (None, *found) if any(os.path.lexists(file) for file in _all(whose))]


def write(file: Path, content: str) -> None:
    """Put a content in a file of an owner's folder; as ``change``."""
    change(file, lambda _: content.encode())


def change(file: Path, changed: Callable[[bytes | None], bytes]) -> None:
    """Put in a file of an owner's folder what ``changed`` makes of its content; the folders are for the user alone.

    Raises:
        MachineError: it cannot be written; what was there is untouched.
    """
    from . import writing

    try:
        for above in (folders.state(), file.parent.parent, file.parent):
            if above.is_relative_to(folders.state()):
                above.mkdir(mode=0o700, parents=True, exist_ok=True)
                above.chmod(0o700)
        writing.change(file, changed, writing.OURS)
    except OSError as error:
        raise MachineError("cannot-save", file=str(file), reason=error.strerror) from error
    except MachineError as error:
        raise MachineError("cannot-save", **error.values) from error


def erase(whose: str | None, is_ours: Callable[[Path], bool]) -> bool:
    """Erase what is kept of an owner, and what a process killed while it wrote has left; whether there was anything.

    Args:
        whose: the name he goes by, or None.
        is_ours: whether a link leads to something that we wrote: then that is erased too, a document of the user's not.

    Raises:
        MachineError: it cannot be erased.
    """
    from contextlib import suppress  # each run passes here to look for notes, and erases nothing

    file = folder(whose)
    try:
        kept = [
            one for file in _all(whose) for one in (*_linked(file, is_ours), file) if os.path.lexists(one)
        ]
        for file in kept:
            file.unlink(missing_ok=True)
        if whose is not None:
            with suppress(OSError):  # something of the user's is in it
                folder(whose).rmdir()
                folder(whose).parent.rmdir()
    except OSError as error:
        raise MachineError("cannot-forget", file=str(file), reason=error.strerror) from error
    return bool(kept)


def _all(whose: str | None) -> list[Path]:
    """The files of an owner and their temporaries, there or not."""
    from . import writing

    files = [folder(whose) / name for name in FILES]
    return [one for file in files for one in (*writing.temporaries(file), file)]


def _linked(file: Path, is_ours: Callable[[Path], bool]) -> list[Path]:
    return [file.resolve()] if file.is_symlink() and is_ours(file) else []
