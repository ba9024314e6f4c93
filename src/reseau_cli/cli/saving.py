"""What is kept in a file, for its owner's eyes; and the command that gives an answer again."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

from .. import writing
from ..core.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..core.explanation.advice import Advice
    from ..core.owner.profile import Profile


def command(profile: Profile) -> str:
    """The words that give the same answer again; without his sentence, for others may read a command line."""
    from shlex import join

    from ..core.owner.typed import to_flags

    return join(["reseau", "match", *to_flags(profile.without("text"))])


def save(advice: Advice, lines: bool) -> Path:
    """Write the whole answer beside what is there, in a new file of the current folder: a page, or lines of text.

    Raises:
        MachineError: it cannot be written.
    """
    from .today import day

    today = day().date().isoformat()
    file = _new(f"reseau-{today}", ".txt" if lines else ".html")
    writing.write(file, _text(advice) if lines else _page(advice, today), writing.OURS)
    return file


def _text(advice: Advice) -> str:
    from ..render.plain import write

    sheet = StringIO()
    write(advice, sheet)
    return sheet.getvalue()


def _page(advice: Advice, today: str) -> str:
    from ..render.page import page
    from .thirty_days import thirty_days

    return page(advice, date=today, more=thirty_days(advice, today))


def put(file: Path, content: str | bytes, force: bool) -> None:
    """Write a file, whole or not at all; never over another, unless forced to.

    Raises:
        UsageError: there is a file of that name.
        MachineError: it cannot be written.
    """

    def anew(before: bytes | None) -> bytes:
        if before is not None and not force:
            raise UsageError("there-already", file=str(file))
        return content.encode() if isinstance(content, str) else content

    writing.change(file, anew, writing.OURS)


def _new(name: str, end: str) -> Path:
    """A file of that name that is not there yet."""
    file, count = Path(f"{name}{end}"), 1
    while file.exists():
        count += 1
        file = Path(f"{name}-{count}{end}")
    return file
