"""Faults of the command line in the program's own words: what typer raises, told by its kind and never by its text."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import typer

from ..core.errors import ReseauError, UsageError, nearest
from .flags import SHORT

if TYPE_CHECKING:
    from collections.abc import Iterator

_USAGE: Any = typer.BadParameter.__bases__[0]  # typer names only this one of its usage errors


@contextmanager
def in_our_words(ctx: Any) -> Iterator[None]:
    """Turn typer's usage errors into ours, for the command of ``ctx``."""
    try:
        yield
    except _USAGE as error:
        raise _ours(error, getattr(error, "ctx", None) or ctx) from None


def is_abort(error: Exception) -> bool:
    """Whether the person stopped at a question (Ctrl-D)."""
    return isinstance(error, typer.Abort)


def _ours(error: Any, ctx: Any) -> ReseauError:
    kind, name = type(error).__name__, getattr(error, "option_name", None)
    options = {flag: one for one in ctx.command.get_params(ctx) for flag in (*one.opts, *one.secondary_opts)}
    if kind == "NoSuchOption":
        known = [*options, *(flag for flag, full in SHORT.items() if full.partition("=")[0] in options)]
        return UsageError("no-such-flag", value=name, near=nearest(str(name), known))
    if kind == "BadOptionUsage":
        takes_none = getattr(options.get(str(name)), "is_flag", False)
        return UsageError("flag-takes-no-value" if takes_none else "flag-needs-value", value=name)
    if kind == "MissingParameter":
        from .language import language
        from .reference import name_of

        return UsageError("missing-argument", value=name_of(error.param, language()))
    table = getattr(ctx.command, "table", None)
    if kind == "UsageError" and table:
        if ctx.parent is None:  # who types the name alone wants his networks, not a list of words
            return UsageError("which-command")
        return UsageError("missing-command", known=", ".join(table))
    return UsageError("usage", value=ctx.command_path)
