"""The words of what goes out on the network: before it does, while it does, and what was found."""

from __future__ import annotations

from .wording import typeset

OUTGOING: dict[str, tuple[str, str]] = {}
"""French, then English."""


def outgoing(key: str, lang: str, /, **facts: object) -> str:
    """A sentence of ``OUTGOING`` in the language asked for, typeset."""
    return typeset(OUTGOING[key][lang == "en"].format(**facts), lang)
