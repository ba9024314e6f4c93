"""Faults of the command line in the program's own words: what typer raises, told by its kind and never by its text."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import typer

from ..core.errors import ReseauError, UsageError, nearest
from .flags import SHORT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
        return like(str(name), known, "no-such-flag", "no-flag-like-it", ctx)
    if kind == "BadOptionUsage":
        takes_none = getattr(options.get(str(name)), "is_flag", False)
        return UsageError("flag-takes-no-value" if takes_none else "flag-needs-value", value=name)
    if kind in ("MissingParameter", "BadParameter") and error.param is not None:
        return _of_argument(error.param, missing=kind == "MissingParameter")
    table = getattr(ctx.command, "table", None)
    if kind == "UsageError" and table:
        if ctx.parent is None:  # who types the name alone wants his networks, not a list of words
            return UsageError("which-command")
        return UsageError("missing-command", known=", ".join(table))
    return UsageError("usage", value=ctx.command_path)


def like(value: str, known: Sequence[str], meant: str, lost: str, ctx: Any) -> UsageError:
    """What is not there: ``meant`` names the one nearest to it, ``lost`` tells where all of them are."""
    near = nearest(value, [*known])
    if near:
        return UsageError(meant, value=value, near=near)
    return UsageError(lost, value=value, command=ctx.command_path)


def _of_argument(argument: Any, *, missing: bool) -> UsageError:
    """An argument that is missing, or is none of the few that it may be."""
    from .language import language
    from .reference import name_of

    name = name_of(argument, language())
    few = ", ".join(str(getattr(one, "value", one)) for one in getattr(argument.type, "choices", None) or ())
    if missing:
        return UsageError(
            "missing-argument" if few in ("", name) else "missing-choice", value=name, known=few
        )
    return UsageError("one-of", path=name, known=few)
