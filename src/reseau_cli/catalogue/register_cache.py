"""What public registers have answered, kept a while: one who stops or asks again loses nothing, and asks little.

One line of JSON a question, written as its answer comes, in the user's cache: the question, the day, what was found.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from .. import folders, writing
from ..core.errors import MachineError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FILE = "register.jsonl"
DAYS = 30
"""For how long an answer holds."""

Answers = dict[str, list[list[Any]]]
"""Question -> the rows found."""


def path() -> Path:
    """Where they are kept."""
    return folders.cache() / FILE


def read(today: date) -> Answers:
    """The answers that still hold; lines that cannot be read are passed over."""
    try:
        lines = path().read_text(encoding="utf-8", errors="replace").splitlines()
    except (OSError, MachineError):
        return {}
    return dict(one for line in lines if (one := _line(line, today)))


def keep(question: str, found: Iterable[tuple[Any, ...]], today: date) -> None:
    """Keep an answer; where nothing can be written, it is only asked again."""
    line = {"question": question, "day": today.isoformat(), "found": [list(one) for one in found]}
    try:
        writing.append(path(), json.dumps(line, ensure_ascii=False) + "\n")
    except (OSError, MachineError):
        pass


def forget_old(today: date) -> None:
    """Take away the lines that hold no longer."""
    try:
        if path().is_file():
            writing.change(path(), lambda found: _still(found or b"", today), writing.OURS)
    except (OSError, MachineError):
        pass


def erase() -> bool:
    """Take all of them away: they tell which places were asked for. Whether there were any."""
    try:
        path().unlink()
    except (OSError, MachineError):
        return False
    return True


def _still(content: bytes, today: date) -> bytes:
    lines = content.decode("utf-8", "replace").splitlines()
    return "".join(f"{line}\n" for line in lines if _line(line, today)).encode()


def _line(line: str, today: date) -> tuple[str, list[list[Any]]] | None:
    try:
        told = json.loads(line)
        age = (today - date.fromisoformat(told["day"])).days
        return (str(told["question"]), list(told["found"])) if 0 <= age <= DAYS else None
    except (ValueError, TypeError, KeyError):
        return None
