"""The words of the catalogue’s upkeep: check, stats, stale, links, add, import, overlays."""

from __future__ import annotations

from .wording import typeset

UPKEEP: dict[str, tuple[str, str]] = {}
"""French, then English."""


def upkeep(key: str, lang: str, /, **facts: object) -> str:
    """A sentence of ``UPKEEP`` in the language asked for, typeset."""
    return typeset(UPKEEP[key][lang == "en"].format(**facts), lang)
