"""Usage faults of the command line, in the program's own words."""

from __future__ import annotations

from typing import Any

import typer

from ..core.errors import ReseauError, UsageError, nearest
from .app import COMMANDS

_CLICK_USAGE: Any = typer.BadParameter.__bases__[0]  # typer names only this one of its usage errors


def is_abort(error: Exception) -> bool:
    """Whether the person stopped at a question (Ctrl-D)."""
    return isinstance(error, typer.Abort)


def as_usage_error(error: Exception) -> ReseauError | None:
    """A fault of the command line as one of ours, or None where it is not one."""
    if not isinstance(error, _CLICK_USAGE):
        return None
    kind, name = type(error).__name__, getattr(error, "option_name", None)
    message = str(getattr(error, "message", error))
    if kind == "NoSuchOption":
        return UsageError(
            "no-such-flag", value=name, near=next(iter(getattr(error, "possibilities", None) or ()), None)
        )
    if kind == "BadOptionUsage":
        return UsageError("flag-needs-value", value=name)
    if kind == "MissingParameter":
        param: Any = getattr(error, "param", None)
        return UsageError("missing-argument", value=(param.metavar or param.name).upper() if param else "?")
    known = getattr(getattr(getattr(error, "ctx", None), "command", None), "table", COMMANDS)
    word = message.split("'")[1] if message.count("'") >= 2 else ""
    if message.startswith("No such command"):
        return UsageError("no-such-command", value=word, near=nearest(word, tuple(known)))
    if "unexpected extra argument" in message:
        return UsageError("unexpected-argument", value=message.rpartition("(")[2].rstrip(")"))
    if message.startswith("Missing command"):
        return UsageError("missing-command", known=", ".join(known))
    return UsageError("usage", reason=message)
