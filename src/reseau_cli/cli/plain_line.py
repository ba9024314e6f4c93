"""A command line that leaves no doubt, read from the table of flags without typer, which takes longer to load than to rank.

Flags in full, each once and with its value, and nothing else: help, faults, abbreviations, all that is doubtful is typer's.
"""

from __future__ import annotations

from .flags import SHORT, of_command, of_profile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

STDIN = "-"
"""The one value that may begin as a flag does."""


def read(words: Sequence[str], command: Callable[..., None]) -> dict[str, Any] | None:
    """What a command that takes a profile is to be called with; None where typer must say.

    Args:
        words: those after the command's name.
        command: its flags are in its signature, their defaults among its keywords.
    """
    keys = {key.name: (kind, flag) for key, kind, flag in of_profile()}
    table: dict[str, tuple[str, type, bool]] = {}
    for name, kind, flag in (*of_command(command), *((name, *one) for name, one in keys.items())):
        table |= dict.fromkeys(flag.spellings, (name, kind, True))
        if flag.opposite:
            table[flag.opposite] = (name, kind, False)
    found = _values(words, table)
    if found is None:
        return None
    given = {name: found.pop(name, None) for name in keys}
    return {"given": given, **(command.__kwdefaults__ or {}), **found}


def _values(words: Sequence[str], table: dict[str, tuple[str, type, bool]]) -> dict[str, Any] | None:
    found: dict[str, Any] = {}
    rest = iter(words)
    for word in rest:
        spelled, joined, value = SHORT.get(word, word).partition("=")
        if spelled not in table or (joined and not spelled.startswith("--")):
            return None
        name, kind, says = table[spelled]
        if kind is bool:
            if joined or name in found:
                return None
            found[name] = says
            continue
        value = value if joined else next(rest, "")
        if not value or (value.startswith("-") and value != STDIN):
            return None
        if kind is list:
            found.setdefault(name, []).append(value)
        elif name in found:
            return None
        else:
            found[name] = value
    return found
